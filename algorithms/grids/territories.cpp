#include <algorithm>
#include <numeric>
#include <tuple>
#include <unordered_map>

#include <queue>

#include <base/csr.h>
#include <grids/territories.h>

namespace lifecircle::grids {

namespace {

using geometry::Point;
using geometry::Triangulation;

/// Longer than any way round, in plane units; a double still tells millimetres beside it.
constexpr double crossing_cost = 1e9;

/// The corners of open ground, and the shortest ways between them.
class Corners {
 public:
  Corners(const geometry::AreaOverlay& overlay, const Holdings& holdings)
      : overlay_(overlay), mesh_(overlay.mesh()), holdings_(holdings), of_(mesh_.triangles().size() * 3) {
    join();
    find_sources();
    search();
  }
  [[nodiscard]] bool is_open(std::uint32_t t) const {
    return holdings_.region[t] != nobody && holdings_.holder[t] == nobody;
  }
  /// Is the ground on both sides of a side open and of one region?
  [[nodiscard]] bool is_open_side(std::uint32_t t, unsigned side) const {
    const std::uint32_t next = mesh_.triangles()[t].across[side];
    return next != nobody && is_open(t) && is_open(next) && holdings_.region[t] == holdings_.region[next];
  }
  [[nodiscard]] bool is_free_side(std::uint32_t t, unsigned side) const {
    return is_open_side(t, side) && !overlay_.has_line(mesh_.triangles()[t].mark[side]);
  }
  [[nodiscard]] std::uint32_t holder(std::uint32_t t, unsigned i) const { return holder_[of_[3 * t + i]]; }
  [[nodiscard]] double way(std::uint32_t t, unsigned i) const { return way_[of_[3 * t + i]]; }
  /// Where along a side of open ground the ways to the holders of both its ends are equally long.
  [[nodiscard]] double fraction(std::uint32_t t, unsigned side) const {
    if (!is_open(t)) return 0.5;
    const auto& corner = mesh_.triangles()[t].corner;
    const unsigned a = (side + 1) % 3, b = (side + 2) % 3;
    const double length = distance(mesh_.vertices()[corner[a]], mesh_.vertices()[corner[b]]);
    return std::clamp((length + way(t, b) - way(t, a)) / (2 * length), 0.01, 0.99);
  }

 private:
  struct Step {
    std::uint32_t from, to;
    double length;
  };

  std::uint32_t root(std::uint32_t corner) {
    while (of_[corner] != corner) corner = of_[corner] = of_[of_[corner]];
    return corner;
  }
  void join() {
    std::iota(of_.begin(), of_.end(), 0u);
    const auto triangles = mesh_.triangles();
    for (std::uint32_t t = 0; t < triangles.size(); ++t)
      for (unsigned i = 0; i < 3; ++i) {
        const std::uint32_t next = triangles[t].across[i];
        if (next == nobody || next < t || !is_free_side(t, i)) continue;
        const unsigned back = Triangulation::side_towards(triangles[next], t);
        connect(3 * t + (i + 1) % 3, 3 * next + (back + 2) % 3);
        connect(3 * t + (i + 2) % 3, 3 * next + (back + 1) % 3);
      }
    std::uint32_t count = 0;
    std::vector<std::uint32_t> number(of_.size());
    for (std::uint32_t corner = 0; corner < of_.size(); ++corner) {
      const std::uint32_t top = root(corner);  // never above the corner itself, so it has its number already
      number[corner] = top == corner ? count++ : number[top];
    }
    of_ = std::move(number);
    holder_.assign(count, nobody);
    way_.assign(count, 1e300);
  }
  void connect(std::uint32_t a, std::uint32_t b) {
    a = root(a), b = root(b);
    (a < b ? of_[b] : of_[a]) = std::min(a, b);
  }
  /// Corners at an outline belong to the one whose outline it is; where several meet, to the first.
  void find_sources() {
    const auto triangles = mesh_.triangles();
    const auto claim = [&](std::uint32_t corner, std::uint32_t holder) {
      holder_[of_[corner]] = std::min(holder_[of_[corner]], holder);
      way_[of_[corner]] = 0.0;
    };
    std::unordered_map<std::uint64_t, std::uint32_t> at_vertex;  // (vertex, region) -> holder
    const auto key = [](std::uint32_t vertex, std::uint32_t region) {
      return (std::uint64_t{vertex} << 32) | region;
    };
    std::unordered_map<std::uint64_t, std::uint32_t> posts;
    for (const Holdings::Post& post : holdings_.posts) {
      const auto [entry, is_new] = posts.try_emplace(key(post.vertex, post.region), post.holder);
      if (!is_new) entry->second = std::min(entry->second, post.holder);
    }
    for (std::uint32_t t = 0; t < triangles.size(); ++t)
      for (unsigned i = 0; i < 3; ++i) {
        const std::uint32_t next = triangles[t].across[i];
        const std::uint32_t region = holdings_.region[t];
        if (region == nobody || is_open(t) || next == nobody) continue;
        for (const unsigned k : {(i + 1) % 3, (i + 2) % 3}) {
          const auto [entry, is_new] =
              at_vertex.try_emplace(key(triangles[t].corner[k], region), holdings_.holder[t]);
          if (!is_new) entry->second = std::min(entry->second, holdings_.holder[t]);
        }
        if (!is_open(next) || holdings_.region[next] != region) continue;
        const unsigned back = Triangulation::side_towards(triangles[next], t);
        claim(3 * next + (back + 1) % 3, holdings_.holder[t]);
        claim(3 * next + (back + 2) % 3, holdings_.holder[t]);
      }
    const std::vector<std::uint32_t> along_sides = holder_;
    for (std::uint32_t corner = 0; corner < of_.size(); ++corner) {
      const std::uint32_t t = corner / 3, vertex = triangles[t].corner[corner % 3];
      if (!is_open(t)) continue;
      if (const auto post = posts.find(key(vertex, holdings_.region[t])); post != posts.end()) {
        claim(corner, post->second);
      } else if (along_sides[of_[corner]] == nobody) {
        const auto found = at_vertex.find(key(vertex, holdings_.region[t]));
        if (found != at_vertex.end()) claim(corner, found->second);
      }
    }
  }
  [[nodiscard]] Csr<std::pair<std::uint32_t, double>> steps() const {
    const auto triangles = mesh_.triangles();
    const auto places = mesh_.vertices();
    std::vector<Step> steps;
    for (std::uint32_t t = 0; t < triangles.size(); ++t) {
      if (!is_open(t)) continue;
      for (unsigned i = 0; i < 3; ++i) {
        const std::uint32_t a = of_[3 * t + (i + 1) % 3], b = of_[3 * t + (i + 2) % 3];
        const double length =
            distance(places[triangles[t].corner[(i + 1) % 3]], places[triangles[t].corner[(i + 2) % 3]]);
        steps.push_back({a, b, length});
        steps.push_back({b, a, length});
        if (!is_open_side(t, i) || is_free_side(t, i)) continue;
        const std::uint32_t next = triangles[t].across[i];
        const unsigned back = Triangulation::side_towards(triangles[next], t);
        steps.push_back({a, of_[3 * next + (back + 2) % 3], crossing_cost});
        steps.push_back({b, of_[3 * next + (back + 1) % 3], crossing_cost});
      }
    }
    return group_by<std::pair<std::uint32_t, double>>(
        holder_.size(), steps.size(), [&](std::size_t s) { return steps[s].from; },
        [&](std::size_t s) { return std::pair(steps[s].to, steps[s].length); });
  }
  void search() {
    using Entry = std::tuple<double, std::uint32_t, std::uint32_t>;  // way, holder, corner
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> queue;
    const auto next_to = steps();
    for (std::uint32_t c = 0; c < holder_.size(); ++c)
      if (holder_[c] != nobody) queue.emplace(0.0, holder_[c], c);
    while (!queue.empty()) {
      const auto [way, holder, corner] = queue.top();
      queue.pop();
      if (way > way_[corner] || holder != holder_[corner]) continue;
      for (const auto& [to, length] : next_to[corner]) {
        const double longer = way + length;
        if (std::tie(longer, holder) >= std::tie(way_[to], holder_[to])) continue;
        way_[to] = longer;
        holder_[to] = holder;
        queue.emplace(longer, holder, to);
      }
    }
  }

  const geometry::AreaOverlay& overlay_;
  const Triangulation& mesh_;
  const Holdings& holdings_;
  std::vector<std::uint32_t> of_;      // (triangle, corner) -> corner of ground
  std::vector<std::uint32_t> holder_;  // by corner of ground
  std::vector<double> way_;            // by corner of ground: to the outline of its holder
};

/// The place at equal distance from three corners where that lies well inside their triangle, else the
/// nearest that does: a border must not leave the triangle.
Point center_of(Point a, Point b, Point c) {
  const double bc = squared_distance(b, c), ca = squared_distance(c, a), ab = squared_distance(a, b);
  double u = bc * (ca + ab - bc), v = ca * (ab + bc - ca), w = ab * (bc + ca - ab);
  constexpr double least = 1e-3;
  const double sum = u + v + w;
  if (!(sum > 0)) return (a + b + c) * (1.0 / 3.0);
  u = std::max(u / sum, least), v = std::max(v / sum, least), w = std::max(w / sum, least);
  const double all = u + v + w;
  return a * (u / all) + b * (v / all) + c * (w / all);
}

}  // namespace

Territories::Territories(const geometry::AreaOverlay& overlay, const Holdings& holdings)
    : mesh_(&overlay.mesh()), vertices_(mesh_->vertices().begin(), mesh_->vertices().end()) {
  divide(overlay, holdings);
}

void Territories::divide(const geometry::AreaOverlay& overlay, const Holdings& holdings) {
  const auto triangles = mesh_->triangles();
  const Corners corners(overlay, holdings);
  divisions_.resize(triangles.size());
  const auto add = [&](Point p) {
    vertices_.push_back(p);
    return static_cast<std::uint32_t>(vertices_.size() - 1);
  };
  for (std::uint32_t t = 0; t < triangles.size(); ++t)
    for (unsigned i = 0; i < 3; ++i)
      divisions_[t].holder[i] = corners.is_open(t) ? corners.holder(t, i) : holdings.holder[t];
  for (std::uint32_t t = 0; t < triangles.size(); ++t)
    for (unsigned i = 0; i < 3; ++i) {
      Division& division = divisions_[t];
      const unsigned a = (i + 1) % 3, b = (i + 2) % 3;
      if (division.holder[a] == division.holder[b] || division.cut[i] != nobody) continue;
      const Point from = vertices_[triangles[t].corner[a]], to = vertices_[triangles[t].corner[b]];
      const double here = corners.fraction(t, i);
      const std::uint32_t next = triangles[t].across[i];
      const unsigned back = next == nobody ? 0 : Triangulation::side_towards(triangles[next], t);
      double fraction = here;
      if (next != nobody &&
          divisions_[next].holder[(back + 1) % 3] != divisions_[next].holder[(back + 2) % 3])
        fraction = (here + 1.0 - corners.fraction(next, back)) / 2;  // the other side of a line cuts too
      division.cut[i] = add(between(from, to, fraction));
      if (next != nobody) divisions_[next].cut[back] = division.cut[i];
    }
  for (std::uint32_t t = 0; t < triangles.size(); ++t) {
    Division& division = divisions_[t];
    const auto& holder = division.holder;
    if (holder[0] == holder[1] || holder[1] == holder[2] || holder[2] == holder[0]) continue;
    const auto at = [&](unsigned i) { return vertices_[triangles[t].corner[i]]; };
    const bool at_outlines = corners.way(t, 0) == 0 && corners.way(t, 1) == 0 && corners.way(t, 2) == 0;
    const auto cut = [&](unsigned i) { return vertices_[division.cut[i]]; };
    division.center =
        add(at_outlines ? center_of(at(0), at(1), at(2)) : (cut(0) + cut(1) + cut(2)) * (1.0 / 3.0));
  }
}

}  // namespace lifecircle::grids
