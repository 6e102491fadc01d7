#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <tuple>

#include <geometry/border_rings.h>

namespace lifecircle::geometry {

namespace {

/// Farther from the straight way than this a vertex is needed: above what rounding does to places on a
/// straight line, far below what anybody draws.
constexpr double straight = 1e-8;

/// Two vertices so near to each other are one: below what anybody draws, above what rounding makes of lines
/// that nearly coincide.
constexpr double tiny = 1e-4;

using Loop = std::vector<std::uint32_t>;

double signed_area(std::span<const Point> vertices, const Loop& loop) {
  double twice = 0.0;
  const Point origin = vertices[loop.front()];
  for (std::size_t i = 0; i < loop.size(); ++i)
    twice += cross(vertices[loop[i]] - origin, vertices[loop[(i + 1) % loop.size()]] - origin);
  return twice / 2;
}

/// Vertices that say nothing: all edges there lead to the same two others, straight on or hardly away.
std::vector<std::uint8_t> idle_vertices(std::span<const Point> vertices, std::span<const BorderEdge> edges,
                                        const std::function<bool(std::uint32_t)>& may_go) {
  constexpr std::uint32_t nothing = ~0u;
  std::vector<std::array<std::uint32_t, 2>> ends(vertices.size(), {nothing, nothing});
  std::vector<std::uint8_t> idle(vertices.size(), 1);
  const auto meet = [&](std::uint32_t vertex, std::uint32_t other) {
    auto& [first, second] = ends[vertex];
    if (first == other || second == other) return;
    if (first == nothing)
      first = other;
    else if (second == nothing)
      second = other;
    else
      idle[vertex] = 0;
  };
  for (const BorderEdge& edge : edges) meet(edge.from, edge.to), meet(edge.to, edge.from);
  for (std::uint32_t v = 0; v < vertices.size(); ++v) {
    if (idle[v] == 0 || ends[v][1] == nothing || !may_go(v)) {
      idle[v] = 0;
      continue;
    }
    const Point a = vertices[ends[v][0]], b = vertices[ends[v][1]], p = vertices[v];
    const bool runs_through =
        dot(p - a, b - p) > 0 && std::abs(cross(b - a, p - a)) <= straight * distance(a, b);
    idle[v] = runs_through || std::min(distance(a, p), distance(p, b)) < tiny ? 1 : 0;
  }
  return idle;
}

/// Walks along the edges of one area, keeping to the same wedge of it at every vertex.
class Walker {
 public:
  Walker(std::span<const Point> vertices, std::vector<BorderEdge> edges)
      : vertices_(vertices), edges_(std::move(edges)), walked_(edges_.size(), 0) {
    std::sort(edges_.begin(), edges_.end(), [](const BorderEdge& x, const BorderEdge& y) {
      return std::tie(x.area, x.from, x.to) < std::tie(y.area, y.from, y.to);
    });
  }
  template <class Visit>
  void visit_loops(Visit visit) {
    for (std::size_t start = 0; start < edges_.size(); ++start) {
      if (walked_[start] != 0) continue;
      Loop loop;
      for (std::size_t e = start; walked_[e] == 0; e = next(edges_[e])) {
        walked_[e] = 1;
        loop.push_back(edges_[e].from);
      }
      visit(edges_[start].area, std::move(loop));
    }
  }

 private:
  /// The first edge clockwise from where we came.
  [[nodiscard]] std::size_t next(const BorderEdge& edge) const {
    auto candidate =
        std::lower_bound(edges_.begin(), edges_.end(), edge, [](const BorderEdge& x, const BorderEdge& at) {
          return std::tie(x.area, x.from) < std::tie(at.area, at.to);
        });
    const Point back = vertices_[edge.from] - vertices_[edge.to];
    auto best = candidate;
    double least = HUGE_VAL;
    for (; candidate != edges_.end() && candidate->area == edge.area && candidate->from == edge.to;
         ++candidate) {
      const Point ahead = vertices_[candidate->to] - vertices_[candidate->from];
      double turn = std::atan2(cross(ahead, back), dot(ahead, back));
      if (turn <= 0) turn += 2 * std::numbers::pi;
      if (turn < least) least = turn, best = candidate;
    }
    return static_cast<std::size_t>(best - edges_.begin());
  }

  std::span<const Point> vertices_;
  std::vector<BorderEdge> edges_;
  std::vector<std::uint8_t> walked_;
};

/// A loop that comes to a vertex again is two loops: valid polygons touch themselves only so.
std::vector<Loop> simple_loops(const Loop& loop) {
  std::vector<Loop> result;
  Loop open;
  Loop seen(loop);
  std::sort(seen.begin(), seen.end());
  const bool is_simple = std::adjacent_find(seen.begin(), seen.end()) == seen.end();
  if (is_simple) return {loop};
  for (const std::uint32_t v : loop) {
    const auto before = std::find(open.begin(), open.end(), v);
    if (before != open.end()) {
      result.emplace_back(before, open.end());
      open.erase(before, open.end());
    }
    open.push_back(v);
  }
  result.push_back(std::move(open));
  return result;
}

Ring ring_of(std::span<const Point> vertices, const Loop& loop) {
  Ring ring;
  ring.reserve(loop.size() + 1);
  for (const std::uint32_t v : loop) ring.push_back(vertices[v]);
  ring.push_back(ring.front());
  return ring;
}

/// Puts each hole into the smallest outline around it.
void add_holes(std::vector<Polygon>& polygons, std::vector<std::pair<double, std::size_t>> by_size,
               std::vector<Ring> holes) {
  std::sort(by_size.begin(), by_size.end());
  std::vector<Polygon> outlines;
  for (const Polygon& polygon : polygons) outlines.push_back({{polygon.rings.front()}});
  for (Ring& hole : holes) {
    const Point inside = between(hole[0], hole[1], 0.5);
    for (const auto& [size, i] : by_size) {
      if (by_size.size() > 1 && !outlines[i].contains(inside)) continue;
      polygons[i].rings.push_back(std::move(hole));
      break;
    }
  }
}

}  // namespace

std::vector<std::vector<Polygon>> areas_of_borders(std::span<const Point> vertices,
                                                   std::vector<BorderEdge> edges, std::size_t area_count,
                                                   const std::function<bool(std::uint32_t vertex)>& may_go) {
  const std::vector<std::uint8_t> idle = idle_vertices(vertices, edges, may_go);
  std::vector<std::vector<Polygon>> areas(area_count);
  std::vector<std::vector<std::pair<double, std::size_t>>> by_size(area_count);
  std::vector<std::vector<Ring>> holes(area_count);
  Walker(vertices, std::move(edges)).visit_loops([&](std::uint32_t area, const Loop& walked) {
    for (Loop& loop : simple_loops(walked)) {
      std::erase_if(loop, [&](std::uint32_t v) { return idle[v] != 0; });
      if (loop.size() < 3) continue;
      const double size = signed_area(vertices, loop);
      if (size > 0) {
        by_size[area].emplace_back(size, areas[area].size());
        areas[area].push_back({{ring_of(vertices, loop)}});
      } else {
        holes[area].push_back(ring_of(vertices, loop));
      }
    }
  });
  for (std::size_t area = 0; area < area_count; ++area)
    add_holes(areas[area], std::move(by_size[area]), std::move(holes[area]));
  return areas;
}

}  // namespace lifecircle::geometry
