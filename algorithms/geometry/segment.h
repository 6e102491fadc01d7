#pragma once

#include <optional>
#include <utility>
#include <vector>

#include <geometry/point.h>
#include <geometry/polygon.h>

namespace lifecircle::geometry {

/// A straight piece of line. Fractions run from 0 at a to 1 at b.
struct Segment {
  Point a;
  Point b;

  [[nodiscard]] Point at(double fraction) const { return between(a, b, fraction); }
  [[nodiscard]] Box box() const { return Box::around(a, b); }
};

/// A closed stretch of a segment, as fractions from <= to.
struct Stretch {
  double from = 0.0;
  double to = 0.0;
};

/// The fraction of the place on the segment nearest to p, within [0, 1].
[[nodiscard]] double nearest_fraction(const Segment& segment, Point p);

/// Where two segments cross or touch in one point, as fractions on each; nothing for parallel ones.
[[nodiscard]] std::optional<std::pair<double, double>> crossing(const Segment& first, const Segment& second);

/// Squared distance between the nearest places of two segments, with the fraction of that place on `first`.
struct Approach {
  double squared_distance;
  double fraction;
};
[[nodiscard]] Approach nearest_approach(const Segment& first, const Segment& second);

/// The stretch of `segment` no farther than `reach` from `core` (the part inside a stadium around it),
/// exactly: the distance to a convex set is convex along a line, so it is one stretch or none.
[[nodiscard]] std::optional<Stretch> stretch_within(const Segment& segment, const Segment& core,
                                                    double reach);

/// The stretches of `segment` inside the polygon or no farther than `reach` from it, in order and not
/// touching.
[[nodiscard]] std::vector<Stretch> stretches_within(const Segment& segment, const Polygon& area,
                                                    double reach);

}  // namespace lifecircle::geometry
