#pragma once

#include <cmath>
#include <numbers>
#include <vector>

#include <geometry/polygon.h>

namespace lifecircle::testing {

using geometry::Point;
using geometry::Polygon;
using geometry::Ring;

/// A plan from corner to corner, closed by itself; anticlockwise as drawn here unless said otherwise.
inline Polygon plan(Ring corners, std::vector<Ring> courtyards = {}) {
  Polygon polygon;
  courtyards.insert(courtyards.begin(), std::move(corners));
  for (Ring& ring : courtyards) {
    ring.push_back(ring.front());
    polygon.rings.push_back(std::move(ring));
  }
  return polygon;
}

inline Polygon rectangle(double x0, double y0, double x1, double y1) {
  return plan({{x0, y0}, {x1, y0}, {x1, y1}, {x0, y1}});
}

/// Turns the world about the origin, anticlockwise; mirrors it (x to -x) and stretches it before, moves it
/// after.
struct Movement {
  double degrees = 0.0;
  Point by{0.0, 0.0};
  bool mirrored = false;
  double stretch = 1.0;

  [[nodiscard]] Point operator()(Point p) const {
    if (mirrored) p.x = -p.x;
    p = p * stretch;
    const double angle = degrees * std::numbers::pi / 180;
    return Point{p.x * std::cos(angle) - p.y * std::sin(angle),
                 p.x * std::sin(angle) + p.y * std::cos(angle)} +
           by;
  }
  [[nodiscard]] Ring operator()(Ring line) const {
    for (Point& p : line) p = (*this)(p);
    return line;
  }
  [[nodiscard]] Polygon operator()(Polygon polygon) const {
    for (Ring& ring : polygon.rings) ring = (*this)(ring);
    return polygon;
  }
};

}  // namespace lifecircle::testing
