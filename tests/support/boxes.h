#pragma once

#include <vector>

#include <geometry/polygon.h>

namespace lifecircle::testing {

/// A rectangle with its south-west corner at x, y.
inline std::vector<geometry::Polygon> box(double x, double y, double width, double height) {
  return {{{{{x, y}, {x + width, y}, {x + width, y + height}, {x, y + height}, {x, y}}}}};
}

}  // namespace lifecircle::testing
