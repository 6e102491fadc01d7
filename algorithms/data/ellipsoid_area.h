#pragma once

#include <vector>

#include <geometry/polygon.h>

namespace lifecircle::data {

/// Ground area in hectares of polygons in degrees on WGS 84: the plane area, measured with the ellipsoid's
/// two radii of curvature at the middle latitude. Right to 0.1 % up to 20 km across.
[[nodiscard]] double hectares(const std::vector<geometry::Polygon>& polygons);

}  // namespace lifecircle::data
