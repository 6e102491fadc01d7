#pragma once

#include <algorithm>
#include <limits>

#include <geometry/point.h>

namespace lifecircle::geometry {

/// An upright rectangle, borders included. A default-constructed box is empty and grows by include().
struct Box {
  double min_x = std::numeric_limits<double>::infinity();
  double min_y = std::numeric_limits<double>::infinity();
  double max_x = -std::numeric_limits<double>::infinity();
  double max_y = -std::numeric_limits<double>::infinity();

  static constexpr Box around(Point p) { return {p.x, p.y, p.x, p.y}; }
  static constexpr Box around(Point a, Point b) {
    return {std::min(a.x, b.x), std::min(a.y, b.y), std::max(a.x, b.x), std::max(a.y, b.y)};
  }

  [[nodiscard]] constexpr bool empty() const { return min_x > max_x || min_y > max_y; }
  [[nodiscard]] constexpr double width() const { return empty() ? 0.0 : max_x - min_x; }
  [[nodiscard]] constexpr double height() const { return empty() ? 0.0 : max_y - min_y; }
  [[nodiscard]] constexpr Point center() const { return {(min_x + max_x) / 2, (min_y + max_y) / 2}; }

  constexpr void include(Point p) { include(around(p)); }
  constexpr void include(const Box& other) {
    min_x = std::min(min_x, other.min_x);
    min_y = std::min(min_y, other.min_y);
    max_x = std::max(max_x, other.max_x);
    max_y = std::max(max_y, other.max_y);
  }
  [[nodiscard]] constexpr Box grown(double by) const {
    return {min_x - by, min_y - by, max_x + by, max_y + by};
  }
  [[nodiscard]] constexpr bool intersects(const Box& other) const {
    return min_x <= other.max_x && other.min_x <= max_x && min_y <= other.max_y && other.min_y <= max_y;
  }
  /// Squared distance to the nearest point of the box; 0 inside.
  [[nodiscard]] constexpr double squared_distance_to(Point p) const {
    const double dx = std::max({min_x - p.x, 0.0, p.x - max_x});
    const double dy = std::max({min_y - p.y, 0.0, p.y - max_y});
    return dx * dx + dy * dy;
  }
};

}  // namespace lifecircle::geometry
