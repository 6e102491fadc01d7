#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>

#include <queue>

#include <grids/open_ground.h>
#include <grids/thin_gaps.h>

namespace lifecircle::grids {

using geometry::Point;
using geometry::Segment;
using geometry::Triangulation;

namespace {

/// Longer than any way round, in plane units; a double still tells millimetres beside it.
constexpr double crossing_cost = 1e9;

/// Nobody's share of a side is less: who holds a corner holds ground at it.
constexpr double least_share = 0.01;

}  // namespace

OpenGround::OpenGround(const geometry::AreaOverlay& overlay, const Holdings& holdings,
                       const Progress& progress)
    : overlay_(overlay), mesh_(overlay.mesh()), holdings_(holdings), of_(mesh_.triangles().size() * 3) {
  join();
  Touches touches;
  touch_along_outlines(touches);
  progress.check();
  touch_at_points(touches);
  claim(std::move(touches));
  search(progress);
}

/// Is the ground on both sides of a side open and of one region?
bool OpenGround::is_open_side(std::uint32_t t, unsigned side) const {
  const std::uint32_t next = mesh_.triangles()[t].across[side];
  return next != nobody && is_open(t) && is_open(next) && holdings_.region[t] == holdings_.region[next];
}

bool OpenGround::is_free_side(std::uint32_t t, unsigned side) const {
  return is_open_side(t, side) && !overlay_.has_line(mesh_.triangles()[t].mark[side]);
}

std::uint32_t OpenGround::root(std::uint32_t corner) {
  while (of_[corner] != corner) corner = of_[corner] = of_[of_[corner]];
  return corner;
}

void OpenGround::connect(std::uint32_t a, std::uint32_t b) {
  a = root(a), b = root(b);
  (a < b ? of_[b] : of_[a]) = std::min(a, b);
}

void OpenGround::join() {
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
  std::vector<std::uint32_t> number(of_.size());
  for (std::uint32_t corner = 0; corner < of_.size(); ++corner) {
    const std::uint32_t top = root(corner);  // never above the corner itself, so it has its number already
    number[corner] = top == corner ? static_cast<std::uint32_t>(vertex_.size()) : number[top];
    if (top == corner) vertex_.push_back(triangles[corner / 3].corner[corner % 3]);
  }
  of_ = std::move(number);
  holder_.assign(vertex_.size(), nobody);
  way_.assign(vertex_.size(), 1e300);
}

/// Corners along an outline touch the one whose outline it is.
void OpenGround::touch_along_outlines(Touches& touches) {
  const auto triangles = mesh_.triangles();
  for (std::uint32_t t = 0; t < triangles.size(); ++t) {
    if (holdings_.region[t] == nobody || is_open(t)) continue;
    for (const std::uint32_t next : triangles[t].across) {
      if (next == nobody || !is_open(next) || holdings_.region[next] != holdings_.region[t]) continue;
      const unsigned back = Triangulation::side_towards(triangles[next], t);
      const unsigned a = (back + 1) % 3, b = (back + 2) % 3;
      const auto [from, to] = std::minmax(triangles[next].corner[a], triangles[next].corner[b]);
      for (const unsigned end : {a, b}) {
        const std::uint32_t corner = of_[3 * next + end];
        touches.push_back({corner, {holdings_.holder[t], from, to}});
        holder_[corner] = std::min(holder_[corner], holdings_.holder[t]);
      }
    }
  }
}

/// Corners at a point that is held, or where an outline only has a corner of its own, touch the first there.
void OpenGround::touch_at_points(Touches& touches) {
  const auto triangles = mesh_.triangles();
  std::vector<std::uint8_t> wanted(mesh_.vertices().size(), 0);
  for (std::uint32_t corner = 0; corner < of_.size(); ++corner)
    if (is_open(corner / 3) && holder_[of_[corner]] == nobody)
      wanted[triangles[corner / 3].corner[corner % 3]] = 1;
  std::vector<std::tuple<std::uint32_t, std::uint32_t, std::uint32_t>> held;  // vertex, region, holder
  for (const Holdings::Post& post : holdings_.posts) held.emplace_back(post.vertex, post.region, post.holder);
  for (std::uint32_t t = 0; t < triangles.size(); ++t)
    for (const std::uint32_t vertex : triangles[t].corner)
      if (wanted[vertex] != 0 && holdings_.region[t] != nobody && !is_open(t))
        held.emplace_back(vertex, holdings_.region[t], holdings_.holder[t]);
  std::sort(held.begin(), held.end());
  for (std::uint32_t corner = 0; corner < of_.size(); ++corner) {
    if (!is_open(corner / 3) || holder_[of_[corner]] != nobody) continue;
    const std::uint32_t vertex = triangles[corner / 3].corner[corner % 3];
    const std::uint32_t region = holdings_.region[corner / 3];
    const auto found = std::lower_bound(held.begin(), held.end(), std::tuple(vertex, region, 0u));
    if (found == held.end() || std::get<0>(*found) != vertex || std::get<1>(*found) != region) continue;
    holder_[of_[corner]] = std::get<2>(*found);
    touches.push_back({of_[corner], {std::get<2>(*found), vertex, vertex}});
  }
}

void OpenGround::claim(Touches touches) {
  std::sort(touches.begin(), touches.end());
  touches.erase(std::unique(touches.begin(), touches.end()), touches.end());
  for (const auto& [corner, touch] : touches) way_[corner] = 0.0;
  touches_ = group_by<Touch>(
      vertex_.size(), touches.size(), [&](std::size_t i) { return touches[i].first; },
      [&](std::size_t i) { return touches[i].second; });
}

Csr<OpenGround::Step> OpenGround::steps() const {
  const auto triangles = mesh_.triangles();
  std::vector<std::pair<std::uint32_t, Step>> steps;
  for (std::uint32_t t = 0; t < triangles.size(); ++t) {
    if (!is_open(t)) continue;
    for (unsigned i = 0; i < 3; ++i) {
      const std::uint32_t a = of_[3 * t + (i + 1) % 3], b = of_[3 * t + (i + 2) % 3];
      const double length = distance(place(a), place(b));
      steps.push_back({a, {b, length}});
      steps.push_back({b, {a, length}});
      if (!is_open_side(t, i) || is_free_side(t, i)) continue;
      const std::uint32_t next = triangles[t].across[i];
      const unsigned back = Triangulation::side_towards(triangles[next], t);
      steps.push_back({a, {of_[3 * next + (back + 2) % 3], crossing_cost}});
      steps.push_back({b, {of_[3 * next + (back + 1) % 3], crossing_cost}});
    }
  }
  return group_by<Step>(
      vertex_.size(), steps.size(), [&](std::size_t s) { return steps[s].first; },
      [&](std::size_t s) { return steps[s].second; });
}

void OpenGround::search(const Progress& progress) {
  using Entry = std::tuple<double, std::uint32_t, std::uint32_t>;  // way, holder, corner
  bool all_held = true;  // where only outlines are, every corner has its holder already
  for (std::uint32_t corner = 0; corner < of_.size() && all_held; ++corner)
    all_held = !is_open(corner / 3) || holder_[of_[corner]] != nobody;
  if (all_held) return;
  constexpr Touch none{nobody, nobody, nobody};
  nearest_.assign(vertex_.size(), none);
  std::priority_queue<Entry, std::vector<Entry>, std::greater<>> queue;
  const auto next_to = steps();
  for (std::uint32_t c = 0; c < holder_.size(); ++c)
    if (holder_[c] != nobody) queue.emplace(0.0, holder_[c], c);
  for (std::size_t taken = 0; !queue.empty(); ++taken) {
    if (taken % 4096 == 0) progress.check();
    const auto [way, holder, corner] = queue.top();
    queue.pop();
    if (way > way_[corner] || holder != holder_[corner]) continue;
    for (const auto& [to, length] : next_to[corner]) {
      const bool is_first = way == 0.0 && length < crossing_cost;
      const Touch touch = is_first ? facing(corner, place(to)) : none;
      const double longer = is_first ? distance_to(touch, place(to)) : way + length;
      const std::uint32_t by = is_first ? touch.holder : holder;
      if (std::tie(longer, by) >= std::tie(way_[to], holder_[to])) continue;
      way_[to] = longer;
      holder_[to] = by;
      nearest_[to] = touch;
      queue.emplace(longer, by, to);
    }
  }
}

double OpenGround::distance_to(const Touch& touch, Point p) const {
  const Segment side{mesh_.vertices()[touch.from], mesh_.vertices()[touch.to]};
  return touch.from == touch.to ? distance(side.a, p) : distance(side.at(nearest_fraction(side, p)), p);
}

/// The outline at a corner that a place sees first: where outlines of two meet, that on its side of the line
/// half way between them; else the nearest.
const OpenGround::Touch& OpenGround::facing(std::uint32_t corner, Point p) const {
  const auto touches = touches_[corner];
  const bool is_shared = touches.front().holder != touches.back().holder;  // sorted by holder
  const auto aside = [&](const Touch& touch) {
    if (!is_shared) return distance_to(touch, p);
    const std::uint32_t other = touch.from == vertex_[corner] ? touch.to : touch.from;
    const Point along = mesh_.vertices()[other] - place(corner);
    return -dot(p - place(corner), along) / std::sqrt(dot(along, along));
  };
  return *std::min_element(touches.begin(), touches.end(),
                           [&](const Touch& a, const Touch& b) { return aside(a) < aside(b); });
}

std::uint32_t OpenGround::holder(std::uint32_t t, unsigned i) const {
  const std::uint32_t corner = of_[3 * t + i];
  const auto touches = touches_[corner];
  if (touches.empty() || touches.front().holder == touches.back().holder) return holder_[corner];
  const auto& [a, b, c] = mesh_.triangles()[t].corner;
  const auto places = mesh_.vertices();
  return facing(corner, (places[a] + places[b] + places[c]) * (1.0 / 3.0)).holder;
}

bool OpenGround::lies_on_outline(std::uint32_t corner, std::uint32_t holder) const {
  const auto touches = touches_[corner];
  return std::any_of(touches.begin(), touches.end(),
                     [&](const Touch& touch) { return touch.holder == holder; });
}

double OpenGround::way(std::uint32_t t, std::uint32_t holder, Point p) const {
  double least = HUGE_VAL;
  const auto look_in = [&](std::uint32_t triangle) {
    for (unsigned i = 0; i < 3; ++i) {
      const std::uint32_t corner = of_[3 * triangle + i];
      if (this->holder(triangle, i) == holder)
        least = std::min(least, way_[corner] + distance(place(corner), p));
      for (const Touch& touch : touches_[corner])
        if (touch.holder == holder) least = std::min(least, distance_to(touch, p));
      if (!nearest_.empty() && nearest_[corner].holder == holder)
        least = std::min(least, distance_to(nearest_[corner], p));
    }
  };
  look_in(t);
  for (unsigned side = 0; side < 3; ++side)
    if (is_free_side(t, side)) look_in(mesh_.triangles()[t].across[side]);
  return least;
}

double OpenGround::fraction(std::uint32_t t, unsigned side) const {
  if (!is_open(t)) return 0.5;
  const unsigned i = (side + 1) % 3, j = (side + 2) % 3;
  const std::uint32_t a = of_[3 * t + i], b = of_[3 * t + j];
  const std::uint32_t of_a = holder(t, i), of_b = holder(t, j);
  const bool a_is_of_both = lies_on_outline(a, of_b), b_is_of_both = lies_on_outline(b, of_a);
  if (a_is_of_both != b_is_of_both) return a_is_of_both ? 0.0 : 1.0;
  // Across open ground the middle is where both are equally near.
  if (way_[a] == 0.0 && way_[b] == 0.0 && is_free_side(t, side) && height(mesh_, t) > survey_error &&
      height(mesh_, mesh_.triangles()[t].across[side]) > survey_error)
    return 0.5;
  double low = 0.0, high = 1.0;
  constexpr int halvings = 40;  // to rounding
  for (int n = 0; n < halvings; ++n) {
    const double middle = (low + high) / 2;
    const Point p = between(place(a), place(b), middle);
    (way(t, of_a, p) < way(t, of_b, p) ? low : high) = middle;
  }
  return std::clamp(low, least_share, 1.0 - least_share);
}

}  // namespace lifecircle::grids
