#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

#include <queue>

#include <support/reference_walk.h>

namespace lifecircle::testing {

namespace {

using geometry::Point;

constexpr double infinity = std::numeric_limits<double>::infinity();

struct Side {
  Point a, b;
  std::size_t node_a, node_b;
  const network::Street* street;
  double seconds_per_metre;
  std::vector<std::pair<double, std::size_t>> stops;  // fraction, node
};
struct Vertex {
  Point point;
  int level;
  bool is_end;
};

double length(Point a, Point b) {
  return std::hypot(b.x - a.x, b.y - a.y);
}

double nearest(const Side& side, Point p) {
  const double dx = side.b.x - side.a.x, dy = side.b.y - side.a.y;
  const double t = ((p.x - side.a.x) * dx + (p.y - side.a.y) * dy) / (dx * dx + dy * dy);
  return std::min(1.0, std::max(0.0, t));
}
Point at(const Side& side, double t) {
  if (t == 1.0) return side.b;
  return {side.a.x + (side.b.x - side.a.x) * t, side.a.y + (side.b.y - side.a.y) * t};
}

class Town {
 public:
  Town(const network::StreetTable& streets, const network::StreetGraphOptions& options) : options_(options) {
    for (std::size_t s = 0; s < streets.street_count(); ++s) add_street(streets, s);
    if (options.topology == network::Topology::crossings) link_crossings();
    link_vertices();
  }

  /// The place's node and the seconds of its leg; infinite if too far.
  std::pair<std::size_t, double> hang(Point p, double snap_distance) {
    // Ties count in micrometres: distance, x, y, then the street's id.
    const auto um = [](double metres) { return std::llround(metres * 1e6); };
    std::tuple<long long, long long, long long, FeatureId> best;
    Side* side = nullptr;
    for (Side& candidate : sides_) {
      const Point foot = at(candidate, nearest(candidate, p));
      const std::tuple key(um(length(foot, p)), um(foot.x), um(foot.y), candidate.street->id);
      if (side && !(key < best)) continue;
      best = key;
      side = &candidate;
    }
    const double leg = side ? length(at(*side, nearest(*side, p)), p) : infinity;
    if (!side || leg > snap_distance) return {new_node(), infinity};
    return {stop_on(*side, nearest(*side, p)), leg / options_.walking.speed.value()};
  }

  /// Call when all places hang: links what follows each other on every segment.
  void link_sides() {
    for (Side& side : sides_) {
      side.stops.emplace_back(0.0, side.node_a);
      side.stops.emplace_back(1.0, side.node_b);
      std::sort(side.stops.begin(), side.stops.end());
      for (std::size_t i = 1; i < side.stops.size(); ++i) {
        const auto [t, from] = side.stops[i - 1];
        const auto [u, to] = side.stops[i];
        const double cost = (u - t) * length(side.a, side.b) * side.seconds_per_metre;
        const bool stands = u == t;  // no step at all: no direction to mind
        if (stands || side.street->direction != network::Direction::backward) link(from, to, cost);
        if (stands || side.street->direction != network::Direction::forward) link(to, from, cost);
      }
    }
  }

  [[nodiscard]] std::vector<double> dijkstra(std::size_t origin) const {
    std::vector<double> cost(links_.size(), infinity);
    using Entry = std::pair<double, std::size_t>;
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> queue;
    cost[origin] = 0;
    queue.emplace(0.0, origin);
    while (!queue.empty()) {
      const auto [so_far, node] = queue.top();
      queue.pop();
      if (so_far > cost[node]) continue;
      for (const auto& [head, step] : links_[node])
        if (so_far + step < cost[head]) queue.emplace(cost[head] = so_far + step, head);
    }
    return cost;
  }

 private:
  void add_street(const network::StreetTable& streets, std::size_t s) {
    const network::Street& street = streets.street(s);
    if (street.speed_kmh <= 0 || (street.steps && options_.walking.steps_closed)) return;
    double total = 0;
    for (std::size_t p = 0; p < streets.part_count(); ++p)
      for (std::size_t i = 1; streets.street_of_part(p) == s && i < streets.part(p).size(); ++i)
        total += length(streets.part(p)[i - 1], streets.part(p)[i]);
    double speed = std::isnan(street.speed_kmh) ? options_.walking.speed.value() : street.speed_kmh / 3.6;
    if (street.steps) speed *= options_.walking.steps_factor;
    for (std::size_t p = 0; p < streets.part_count(); ++p) {
      if (streets.street_of_part(p) != s) continue;
      std::vector<Point> points(streets.part(p).begin(), streets.part(p).end());
      points.erase(std::unique(points.begin(), points.end()), points.end());
      if (points.size() < 2) continue;
      std::size_t previous = 0;
      for (std::size_t i = 0; i < points.size(); ++i) {
        const std::size_t node = new_node();
        vertices_.push_back({points[i], street.level, i == 0 || i + 1 == points.size()});
        vertex_node_.push_back(node);
        if (i > 0)
          sides_.push_back({points[i - 1],
                            points[i],
                            previous,
                            node,
                            &street,
                            1 / speed + street.delay.value() / total,
                            {}});
        previous = node;
      }
    }
  }

  void link_vertices() {
    const bool ends_only = options_.topology == network::Topology::end_points;
    for (std::size_t i = 0; i < vertices_.size(); ++i)
      for (std::size_t k = 0; k < i; ++k) {
        const Vertex &a = vertices_[i], &b = vertices_[k];
        if (ends_only && !(a.is_end && b.is_end)) continue;
        if (a.level != b.level && !a.is_end && !b.is_end) continue;
        if (length(a.point, b.point) > options_.tolerance.value()) continue;
        link(vertex_node_[i], vertex_node_[k], 0);
        link(vertex_node_[k], vertex_node_[i], 0);
      }
  }

  void link_crossings() {
    for (Side& side : sides_)
      for (std::size_t v = 0; v < vertices_.size(); ++v) {
        if (vertices_[v].level != side.street->level && !vertices_[v].is_end) continue;
        const double t = nearest(side, vertices_[v].point);
        if (length(at(side, t), vertices_[v].point) > options_.tolerance.value()) continue;
        link_both(stop_on(side, t), vertex_node_[v]);
      }
    for (Side& s : sides_)
      for (Side& r : sides_) {
        if (&s == &r || s.street->level != r.street->level) continue;
        const double ux = s.b.x - s.a.x, uy = s.b.y - s.a.y, vx = r.b.x - r.a.x, vy = r.b.y - r.a.y;
        const double determinant = ux * vy - uy * vx;
        if (determinant == 0) continue;
        const double wx = r.a.x - s.a.x, wy = r.a.y - s.a.y;
        const double t = (wx * vy - wy * vx) / determinant, u = (wx * uy - wy * ux) / determinant;
        if (t < 0 || t > 1 || u < 0 || u > 1) continue;
        link_both(stop_on(s, t), stop_on(r, u));
      }
  }

  std::size_t stop_on(Side& side, double fraction) {
    side.stops.emplace_back(fraction, new_node());
    return side.stops.back().second;
  }
  std::size_t new_node() {
    links_.emplace_back();
    return links_.size() - 1;
  }
  void link(std::size_t from, std::size_t to, double cost) { links_[from].emplace_back(to, cost); }
  void link_both(std::size_t a, std::size_t b) {
    link(a, b, 0);
    link(b, a, 0);
  }

  network::StreetGraphOptions options_;
  std::vector<Side> sides_;
  std::vector<Vertex> vertices_;
  std::vector<std::size_t> vertex_node_;
  std::vector<std::vector<std::pair<std::size_t, double>>> links_;
};

}  // namespace

std::vector<std::vector<double>> ReferenceWalk::times(const std::vector<Point>& origins,
                                                      const std::vector<Point>& destinations) const {
  Town town(streets, options);
  std::vector<std::pair<std::size_t, double>> from, to;
  for (const Point p : origins) from.push_back(town.hang(p, snap_distance));
  for (const Point p : destinations) to.push_back(town.hang(p, snap_distance));
  town.link_sides();
  std::vector<std::vector<double>> result;
  for (const auto& [origin, first_leg] : from) {
    const std::vector<double> cost = town.dijkstra(origin);
    result.emplace_back();
    for (const auto& [destination, last_leg] : to)
      result.back().push_back(first_leg + cost[destination] + last_leg);
  }
  return result;
}

}  // namespace lifecircle::testing
