#pragma once

#include <vector>

#include <geometry/box.h>
#include <geometry/point.h>

namespace lifecircle::geometry {

/// A closed line: the first point is repeated at the end.
using Ring = std::vector<Point>;

/// An area with holes: the first ring is the outline, the others are holes. May come from a user's layer and
/// so may be invalid; polygon_ops repairs.
struct Polygon {
  std::vector<Ring> rings;

  [[nodiscard]] Box box() const;
  /// Is p inside (even-odd rule over all rings)? Points exactly on a ring may go either way.
  [[nodiscard]] bool contains(Point p) const;
};

}  // namespace lifecircle::geometry
