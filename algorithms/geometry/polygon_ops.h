#pragma once

#include <vector>

#include <geometry/point.h>
#include <geometry/polygon.h>

namespace lifecircle::geometry {

/// A point that stands for an area: the centroid where it lies inside, else a point on the surface. Invalid
/// areas are repaired first. `repaired` tells whether that was needed.
struct InnerPoint {
  Point point;
  bool repaired = false;
};

/// The inner point of a multipart area (centroid of all parts together). Throws Error(bad_geometry) where no
/// area is left after repair: too few points, or zero area. About 10 us for a building.
[[nodiscard]] InnerPoint inner_point(const std::vector<Polygon>& parts);

/// The area as valid polygons that do not overlap each other; empty where none is left.
[[nodiscard]] std::vector<Polygon> repaired(const std::vector<Polygon>& parts);

/// Are these valid polygons that do not overlap and touch in points at most?
[[nodiscard]] bool is_valid(const std::vector<Polygon>& parts);

/// Everything within `distance` (plane units, above 0) of the lines, joined with the valid polygons in
/// `with`. Round corners are drawn by eight chords a quarter, inside the true circle: nothing farther than
/// `distance` is added. Lines of no length count as points. About 0.1 ms per line: each is buffered alone and
/// all are united at once, which GEOS does three times faster than one buffer of them all.
[[nodiscard]] std::vector<Polygon> around(const std::vector<Polyline>& lines, double distance,
                                          const std::vector<Polygon>& with = {});

/// The valid polygons as one area, whose parts do not overlap.
[[nodiscard]] std::vector<Polygon> united(const std::vector<Polygon>& polygons);

/// The valid polygons and what lies between them where they are less than `gap` (plane units, above 0) apart:
/// grown by half the gap, united and shrunk again (a morphological closing). Corners lose up to 0.25 % of the
/// gap.
[[nodiscard]] std::vector<Polygon> closed_over(const std::vector<Polygon>& polygons, double gap);

/// What of the valid polygons lies in none of `cut`, which are valid too.
[[nodiscard]] std::vector<Polygon> without(const std::vector<Polygon>& polygons,
                                           const std::vector<Polygon>& cut);

/// The area of valid polygons that do not overlap, in square plane units.
[[nodiscard]] double area_of(const std::vector<Polygon>& polygons);

/// The polygons without their holes of less than `smallest` square plane units.
[[nodiscard]] std::vector<Polygon> without_small_holes(std::vector<Polygon> polygons, double smallest);

}  // namespace lifecircle::geometry
