#include <algorithm>
#include <cmath>
#include <limits>

#include <geometry/segment.h>
#include <support/reference_shaft.h>

namespace lifecircle::testing {

namespace {

using namespace lifecircle::elevator;
using geometry::Segment;

constexpr double infinity = std::numeric_limits<double>::infinity();

std::vector<Segment> edges_of(const Polygon& polygon) {
  std::vector<Segment> edges;
  for (const Ring& ring : polygon.rings)
    for (std::size_t i = 1; i < ring.size(); ++i) edges.push_back({ring[i - 1], ring[i]});
  return edges;
}

bool crosses(const Segment& segment, const Polygon& polygon) {
  for (const Segment& edge : edges_of(polygon))
    if (nearest_approach(segment, edge).squared_distance == 0.0) return true;
  return false;
}

/// Does the upright rectangle meet the area?
bool meets(const Polygon& box, const Polygon& area) {
  for (const Segment& edge : edges_of(area))
    if (box.contains(edge.a) || crosses(edge, box)) return true;
  return area.contains(box.rings[0][0]);
}

bool meets(const Polygon& box, const Obstacle& obstacle) {
  for (const Point p : obstacle.points)
    if (box.contains(p)) return true;
  for (const auto& line : obstacle.lines)
    for (std::size_t i = 1; i < line.size(); ++i)
      if (box.contains(line[i]) || crosses({line[i - 1], line[i]}, box)) return true;
  return std::any_of(obstacle.areas.begin(), obstacle.areas.end(),
                     [&](const Polygon& area) { return meets(box, area); });
}

double distance_between(const Polygon& box, const Polygon& area) {
  if (meets(box, area)) return 0.0;
  double nearest = infinity;
  for (const Segment& side : edges_of(box))
    for (const Segment& edge : edges_of(area))
      nearest = std::min(nearest, nearest_approach(side, edge).squared_distance);
  return std::sqrt(nearest);
}

/// What the box leaves of a straight road from a to b: cross-sections, dense and at the box's corners.
std::optional<double> left_of(const Polygon& box, Point a, Point b, double width) {
  const double length = distance(a, b);
  const Point along = (b - a) * (1.0 / length), across{-along.y, along.x};
  std::vector<double> stations;
  for (int i = 0; i <= 120; ++i) stations.push_back(length * i / 120.0);
  for (const Point corner : box.rings[0]) stations.push_back(dot(corner - a, along));
  double left = infinity, right = infinity;
  for (const double station : stations) {
    if (station < 0.0 || station > length) continue;
    const Point foot = a + along * station;
    const Segment section{foot - across * (width / 2), foot + across * (width / 2)};
    std::vector<double> met;
    for (const Segment& side : edges_of(box)) {
      const auto [squared, at] = nearest_approach(section, side);
      if (squared < 1e-18) met.push_back(at);
    }
    for (const double end : {0.0, 1.0})
      if (box.contains(section.at(end))) met.push_back(end);
    if (met.empty()) continue;
    const auto [first, last] = std::minmax_element(met.begin(), met.end());
    right = std::min(right, *first * width);
    left = std::min(left, (1.0 - *last) * width);
  }
  return std::isinf(left) ? std::nullopt : std::optional(std::max(left, right));
}

std::optional<double> left_of(const Polygon& box, const Road& road) {
  if (!road.lines.empty()) return left_of(box, road.lines[0][0], road.lines[0][1], road.width.value());
  const Ring& ring = road.areas[0].rings[0];  // a rectangle, its first side along the road
  const Point half = (ring[3] - ring[0]) * 0.5;
  return left_of(box, ring[0] + half, ring[1] + half, distance(ring[0], ring[3]));
}

}  // namespace

ReferenceShaft reference_shaft(const FacadeScene& drawn, double x, const ShaftOptions& options) {
  constexpr double skin = 2e-6;  // the search allows 1e-6 and may have rounded
  const double half = options.width.value() / 2, depth = (options.depth + options.gallery).value();
  const Polygon box = rectangle(x - half, 0, x + half, depth);
  const Polygon inner = rectangle(x - half + skin, skin, x + half - skin, depth - skin);
  const Scene& scene = drawn.scene;
  ReferenceShaft result;
  result.on_own_building = meets(inner, scene.buildings[0].parts[0]);
  result.gap = infinity;
  bool major = false, strong = false;
  for (std::size_t i = 1; i < scene.buildings.size(); ++i) {
    const Polygon& other = scene.buildings[i].parts[0];
    major = major || meets(inner, other);
    result.gap = std::min(result.gap, distance_between(box, other));
  }
  strong = result.gap < options.building_gap.value();
  for (const Lot& lot : scene.lots) {
    const bool inside = lot.parts[0].contains(inner.rings[0][0]);
    for (const Segment& edge : edges_of(lot.parts[0]))
      major = major || inner.contains(edge.a) || crosses(edge, inner);
    major = major || !inside;
  }
  for (const Road& road : scene.roads) {
    const auto left = left_of(box, road);
    if (!left) continue;
    result.lane = std::min(result.lane.value_or(infinity), *left);
    if (!road.fire_lane.value_or(true)) continue;
    major = major || *left < options.lane_min.value();
    strong = strong || *left < options.fire_lane.value();
  }
  for (const Obstacle& obstacle : scene.obstacles) {
    if (obstacle.severity == Severity::weak || !meets(box, obstacle)) continue;
    (obstacle.severity == Severity::major ? major : strong) = true;
  }
  result.grade = major ? Grade::c : strong ? Grade::b : Grade::a;
  return result;
}

Scene moved(Scene scene, const Movement& move) {
  const auto areas = [&](std::vector<Polygon>& parts) {
    for (Polygon& part : parts) part = move(part);
  };
  for (Building& building : scene.buildings) {
    areas(building.parts);
    for (Point& door : building.entrances) door = move(door);
  }
  for (Lot& lot : scene.lots) areas(lot.parts);
  for (Road& road : scene.roads) {
    for (auto& line : road.lines) line = move(line);
    areas(road.areas);
  }
  for (Obstacle& obstacle : scene.obstacles) {
    for (Point& p : obstacle.points) p = move(p);
    for (auto& line : obstacle.lines) line = move(line);
    areas(obstacle.areas);
  }
  return scene;
}

}  // namespace lifecircle::testing
