#pragma once

#include <vector>

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

}  // namespace lifecircle::geometry
