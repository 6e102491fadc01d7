#include <algorithm>
#include <cmath>
#include <map>
#include <unordered_map>

#include <geometry/area_overlay.h>

namespace lifecircle::geometry {

namespace {

constexpr std::uint32_t line_owner = 0;  // area i is owner i + 1

}  // namespace

std::uint32_t OverlayInput::add_area(const std::vector<Polygon>& parts) {
  for (const Polygon& polygon : parts)
    for (const Ring& ring : polygon.rings)
      for (std::size_t i = 0; i < ring.size(); ++i) {
        // An open ring is closed: half a ring would turn inside and out around.
        const Point next = ring[i + 1 < ring.size() ? i + 1 : 0];
        if (ring[i] != next) add_segment(ring[i], next, area_count_ + 1);
      }
  return area_count_++;
}

void OverlayInput::add_line(const Polyline& line) {
  for (std::size_t i = 1; i < line.size(); ++i)
    if (line[i - 1] != line[i]) add_segment(line[i - 1], line[i], line_owner);
}

void OverlayInput::add_segment(Point a, Point b, std::uint32_t owner) {
  if (b < a) std::swap(a, b);  // two neighbours that share an edge must share what is added to it
  corners_.push_back(a);
  corners_.push_back(b);
  const auto pieces = static_cast<unsigned>(std::max(1.0, std::ceil(distance(a, b) / step_)));
  Point from = a;
  for (unsigned i = 1; i <= pieces; ++i) {
    const Point to = between(a, b, i == pieces ? 1.0 : static_cast<double>(i) / pieces);
    segments_.push_back({{from, to}, owner});
    from = to;
  }
}

AreaOverlay::AreaOverlay(const OverlayInput& input, const Progress& progress)
    : mesh_(input.corners_, input.segments_, input.firm_, progress) {
  is_corner_.assign(mesh_.vertices().size(), 0);
  for (const Point p : input.corners_) is_corner_[mesh_.vertex_at(p)] = 1;
  walk();
}

bool AreaOverlay::has_line(std::uint32_t mark) const {
  const auto owners = mesh_.owners(mark);
  return !owners.empty() && owners.front() == line_owner;
}

void AreaOverlay::walk() {
  const auto triangles = mesh_.triangles();
  constexpr std::uint32_t unknown = Triangulation::none;
  set_of_.assign(triangles.size(), unknown);
  std::map<std::vector<std::uint32_t>, std::uint32_t> numbers{{{}, 0}};
  sets_ = {{}};
  std::unordered_map<std::uint64_t, std::uint32_t> known;  // (set, mark) -> set behind the edge
  const auto behind = [&](std::uint32_t set, std::uint32_t mark) {
    const auto [entry, is_new] = known.try_emplace((std::uint64_t{set} << 32) | mark, 0);
    if (!is_new) return entry->second;
    std::vector<std::uint32_t> areas = sets_[set];
    for (const std::uint32_t owner : mesh_.owners(mark)) {
      if (owner == line_owner) continue;
      const auto place = std::lower_bound(areas.begin(), areas.end(), owner - 1);
      if (place != areas.end() && *place == owner - 1)
        areas.erase(place);
      else
        areas.insert(place, owner - 1);
    }
    const auto [number, is_new_set] = numbers.try_emplace(areas, static_cast<std::uint32_t>(sets_.size()));
    if (is_new_set) sets_.push_back(std::move(areas));
    return entry->second = number->second;
  };
  std::vector<std::uint32_t> waiting;
  for (std::uint32_t t = 0; t < triangles.size() && waiting.empty(); ++t)
    if (Triangulation::is_far(triangles[t])) waiting.push_back(t), set_of_[t] = 0;
  while (!waiting.empty()) {
    const std::uint32_t t = waiting.back();
    waiting.pop_back();
    for (unsigned i = 0; i < 3; ++i) {
      const std::uint32_t next = triangles[t].across[i];
      if (next == Triangulation::none || set_of_[next] != unknown) continue;
      const std::uint32_t mark = triangles[t].mark[i];
      set_of_[next] = mark == 0 ? set_of_[t] : behind(set_of_[t], mark);
      waiting.push_back(next);
    }
  }
}

}  // namespace lifecircle::geometry
