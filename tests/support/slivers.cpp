#include <algorithm>
#include <cmath>

#include <geometry/areas.h>
#include <geometry/polygon_ops.h>
#include <support/slivers.h>

namespace lifecircle::testing {

using geometry::Point;
using geometry::Polygon;
using geometry::Ring;

namespace {

constexpr double width = 0.02;

/// The opening of an area is the complement of the closing of its complement.
double longest_thin_piece(const std::vector<Polygon>& area) {
  const geometry::Box box = geometry::box_of(area).grown(1.0);
  const Ring frame{{box.min_x, box.min_y},
                   {box.max_x, box.min_y},
                   {box.max_x, box.max_y},
                   {box.min_x, box.max_y},
                   {box.min_x, box.min_y}};
  const std::vector<Polygon> outside = geometry::without({{{frame}}}, area);
  std::vector<geometry::Polyline> outlines;
  for (const Polygon& polygon : area)
    outlines.insert(outlines.end(), polygon.rings.begin(), polygon.rings.end());
  // GEOS straightens outlines by up to 1 % of the radius, which leaves strips as long as the outline.
  constexpr double straightened = 5e-4;
  const std::vector<Polygon> thin = geometry::without(
      geometry::without(geometry::closed_over(outside, width), geometry::around(outlines, straightened)),
      outside);
  double longest = 0.0;
  for (const Polygon& piece : thin)
    longest = std::max(longest, std::hypot(piece.box().width(), piece.box().height()));
  return longest;
}

int needles_of(const Ring& ring) {
  constexpr double one_degree = 0.01745, short_side = 0.05;
  int needles = 0;
  const std::size_t count = ring.size() - 1;  // the last point is the first
  for (std::size_t i = 0; i < count; ++i) {
    const Point back = ring[(i + count - 1) % count] - ring[i], on = ring[i + 1] - ring[i];
    const double lengths = std::sqrt(dot(back, back) * dot(on, on));
    needles += std::min(dot(back, back), dot(on, on)) > short_side * short_side && dot(back, on) > 0 &&
               std::abs(cross(back, on)) < one_degree * lengths;
  }
  return needles;
}

}  // namespace

Slivers slivers_of(const std::vector<Polygon>& area) {
  Slivers slivers{longest_thin_piece(area), 0, HUGE_VAL};
  for (const Polygon& polygon : area)
    for (const Ring& ring : polygon.rings) {
      slivers.needles += needles_of(ring);
      slivers.smallest = std::min(slivers.smallest, std::abs(geometry::twice_area(ring)) / 2);
    }
  return slivers;
}

}  // namespace lifecircle::testing
