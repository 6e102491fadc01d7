#include <algorithm>
#include <cmath>
#include <limits>

#include <elevator/scene.h>
#include <geometry/areas.h>
#include <geometry/box_index.h>
#include <geometry/segment.h>

namespace lifecircle::elevator {

namespace {

using geometry::Box;
using geometry::Point;

/// How far a point is from a building, in plane units: 0 inside.
double distance_to(const Building& building, Point p) {
  double nearest = std::numeric_limits<double>::infinity();
  if (geometry::contains(building.parts, p)) return 0.0;
  geometry::for_each_side(building.parts, [&](const geometry::Segment& edge) {
    nearest = std::min(nearest, squared_distance(p, edge.at(nearest_fraction(edge, p))));
  });
  return std::sqrt(nearest);
}

}  // namespace

AssignedEntrances assign_entrances(const std::vector<Point>& points, Metres reach, Scene& scene) {
  std::vector<Box> boxes;
  std::vector<std::size_t> owners;
  for (std::size_t i = 0; i < scene.buildings.size(); ++i) {
    const Box box = geometry::box_of(scene.buildings[i].parts);
    if (box.empty()) continue;
    boxes.push_back(box);
    owners.push_back(i);
  }
  const geometry::BoxIndex index(boxes);
  AssignedEntrances result;
  for (std::size_t k = 0; k < points.size(); ++k) {
    const Point p = points[k];
    const double limit = reach.value() * scene.metric.scale(p);
    double nearest = std::numeric_limits<double>::infinity();
    std::size_t best = boxes.size();
    const auto comes_first = [&](std::size_t a, std::size_t b) {
      const Point middle_a = boxes[a].center(), middle_b = boxes[b].center();
      return middle_a != middle_b ? middle_a < middle_b
                                  : scene.buildings[owners[a]].id < scene.buildings[owners[b]].id;
    };
    index.visit(Box::around(p).grown(limit), [&](std::uint32_t i) {
      const double away = distance_to(scene.buildings[owners[i]], p);
      if (away > limit || away > nearest) return;
      if (away == nearest && !comes_first(i, best)) return;
      nearest = away;
      best = i;
    });
    if (best == boxes.size()) {
      result.too_far.push_back(k);
      continue;
    }
    scene.buildings[owners[best]].entrances.push_back(p);
    ++result.assigned;
  }
  return result;
}

}  // namespace lifecircle::elevator
