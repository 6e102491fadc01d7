#include <algorithm>
#include <limits>

#include <access/spot_area.h>
#include <geometry/polygon_ops.h>

namespace lifecircle::access {

namespace {

using geometry::Box;
using geometry::Point;
using geometry::Polygon;

void append(std::vector<Polygon>& polygons, std::vector<Polygon> more) {
  std::move(more.begin(), more.end(), std::back_inserter(polygons));
}

/// What the parcels of a patch and those around it are drawn of.
struct Parts {
  std::vector<Polygon> areas;
  std::vector<Point> points;

  void add(const network::Place& place) {
    append(areas, geometry::repaired(place.areas));
    points.insert(points.end(), place.points.begin(), place.points.end());
  }
};

std::vector<geometry::Polyline> as_lines(const std::vector<Point>& points) {
  std::vector<geometry::Polyline> lines;
  for (const Point point : points) lines.push_back({point, point});
  return lines;
}

double distance_to(const std::vector<Point>& points, Point p) {
  double nearest = std::numeric_limits<double>::infinity();
  for (const Point point : points) nearest = std::min(nearest, geometry::distance(point, p));
  return nearest;
}

}  // namespace

SpotArea::SpotArea(std::span<const network::Place> parcels, double gap) : parcels_(parcels), gap_(gap) {
  std::vector<geometry::Segment> diagonals;  // the index knows segments by their boxes
  for (std::uint32_t p = 0; p < parcels.size(); ++p) {
    if (!parcels[p].has_geometry()) continue;
    const Box box = parcels[p].box();
    diagonals.push_back({{box.min_x, box.min_y}, {box.max_x, box.max_y}});
    number_.push_back(p);
  }
  index_ = geometry::SegmentIndex(diagonals);
}

std::vector<Polygon> SpotArea::of(std::span<const std::uint32_t> patch) const {
  Parts own, others;
  Box box;
  for (const std::uint32_t p : patch) {
    own.add(parcels_[p]);
    box.include(parcels_[p].box());
  }
  index_.visit_box(box.grown(gap_), [&](std::uint32_t i) {
    if (!std::binary_search(patch.begin(), patch.end(), number_[i])) others.add(parcels_[number_[i]]);
  });

  const std::vector<Polygon> core = geometry::around(as_lines(own.points), gap_ / 2, own.areas);
  std::vector<Polygon> lanes = geometry::closed_over(core, gap_);
  if (!others.areas.empty()) lanes = geometry::without(lanes, others.areas);
  append(lanes, core);
  std::vector<Polygon> area = geometry::united(lanes);

  std::vector<Polygon> left_out;
  for (const Point point : others.points) {
    const double radius = std::min(gap_ / 4, distance_to(own.points, point) / 2);
    if (radius > 0 && std::any_of(area.begin(), area.end(), [&](const Polygon& part) {
          return part.box().grown(radius).squared_distance_to(point) == 0;
        }))
      append(left_out, geometry::around({{point, point}}, radius));
  }
  return left_out.empty() ? area : geometry::without(area, left_out);
}

}  // namespace lifecircle::access
