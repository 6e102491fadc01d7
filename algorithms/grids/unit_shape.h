#pragma once

#include <vector>

#include <geometry/polygon.h>

namespace lifecircle::grids {

/// Where a unit lies: areas, or points where the user has no areas.
struct UnitShape {
  std::vector<geometry::Polygon> areas;
  std::vector<geometry::Point> points;
};

}  // namespace lifecircle::grids
