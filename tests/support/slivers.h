#pragma once

#include <vector>

#include <geometry/polygon.h>

namespace lifecircle::testing {

/// What a planner would call a sliver, measured on the drawn polygons alone, by other means than those that
/// drew them: morphology and angles.
struct Slivers {
  /// Metres along which the area is thinner than 2 cm: the longest piece of what a disk of 1 cm radius cannot
  /// reach from within (the area without its opening). A corner of 10 degrees has 0.23 m of it, one of 1
  /// degree 2.3 m.
  double thin = 0.0;
  /// Corners where the outline turns back on itself: less than 1 degree between two sides longer than 5 cm,
  /// in the area or outside.
  int needles = 0;
  /// The smallest part or hole, in square metres.
  double smallest = 0.0;
};

[[nodiscard]] Slivers slivers_of(const std::vector<geometry::Polygon>& area);

}  // namespace lifecircle::testing
