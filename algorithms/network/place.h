#pragma once

#include <vector>

#include <base/ids.h>
#include <geometry/areas.h>

namespace lifecircle::network {

/// Somewhere people start from or want to get to: a point (or several: the gates of one facility), or an area
/// (or several parts of one). Coordinates are in the analysis CRS and finite. With neither points nor areas
/// the feature had no usable geometry.
struct Place {
  FeatureId id = 0;
  std::vector<geometry::Point> points;
  std::vector<geometry::Polygon> areas;

  [[nodiscard]] bool has_geometry() const { return !points.empty() || !areas.empty(); }
  /// Around points and areas; empty without geometry.
  [[nodiscard]] geometry::Box box() const {
    geometry::Box box = geometry::box_of(areas);
    for (const geometry::Point point : points) box.include(point);
    return box;
  }
};

}  // namespace lifecircle::network
