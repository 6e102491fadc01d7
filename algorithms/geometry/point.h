#pragma once

#include <cmath>
#include <compare>
#include <vector>

namespace lifecircle::geometry {

/// A place in the plane of the analysis CRS, in its metres. Ordered by x, then y: the house's rule for ties.
struct Point {
  double x = 0.0;
  double y = 0.0;

  friend constexpr auto operator<=>(const Point&, const Point&) = default;
  friend constexpr Point operator+(Point a, Point b) { return {a.x + b.x, a.y + b.y}; }
  friend constexpr Point operator-(Point a, Point b) { return {a.x - b.x, a.y - b.y}; }
  friend constexpr Point operator*(Point a, double factor) { return {a.x * factor, a.y * factor}; }
};

using Polyline = std::vector<Point>;

constexpr double dot(Point a, Point b) {
  return a.x * b.x + a.y * b.y;
}
constexpr double cross(Point a, Point b) {
  return a.x * b.y - a.y * b.x;
}
constexpr double squared_distance(Point a, Point b) {
  return dot(b - a, b - a);
}
inline double distance(Point a, Point b) {
  return std::sqrt(squared_distance(a, b));
}
/// The place at `fraction` of the way from a to b; exactly a at 0 and exactly b at 1.
constexpr Point between(Point a, Point b, double fraction) {
  return fraction == 1.0 ? b : a + (b - a) * fraction;
}
inline bool is_finite(Point p) {
  return std::isfinite(p.x) && std::isfinite(p.y);
}

}  // namespace lifecircle::geometry
