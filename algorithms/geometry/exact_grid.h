#pragma once

#include <cmath>
#include <compare>
#include <cstdint>

#include <geometry/box.h>

namespace lifecircle::geometry {

/// A place on a fine grid of whole numbers. Predicates on it are exact, so nothing built on them can go wrong
/// by rounding.
struct GridPoint {
  std::int64_t x = 0;
  std::int64_t y = 0;

  friend constexpr auto operator<=>(const GridPoint&, const GridPoint&) = default;
};

/// Maps a box onto whole numbers of at most 2^27, the finest for which all predicates below fit into 128
/// bits even with corners four times as far out: 0.01 mm for a subdistrict, 0.1 mm for a city.
class ExactGrid {
 public:
  static constexpr std::int64_t half = std::int64_t{1} << 27;

  explicit ExactGrid(const Box& box) : center_(box.center()) {
    const double extent = std::max(box.width(), box.height());
    // A power of two keeps the scaling itself free of rounding.
    scale_ = std::exp2(std::floor(std::log2(static_cast<double>(half) / std::max(extent / 2, 1.0))));
  }
  [[nodiscard]] GridPoint at(Point p) const {
    return {std::llround((p.x - center_.x) * scale_), std::llround((p.y - center_.y) * scale_)};
  }
  [[nodiscard]] Point place(GridPoint p) const {
    return {center_.x + static_cast<double>(p.x) / scale_, center_.y + static_cast<double>(p.y) / scale_};
  }
  /// Plane units between two lines of the grid.
  [[nodiscard]] double resolution() const { return 1.0 / scale_; }

 private:
  Point center_;
  double scale_ = 1.0;
};

/// Twice the area of the triangle a b c: above 0 where c lies to the left of a -> b.
constexpr std::int64_t side_of(GridPoint a, GridPoint b, GridPoint c) {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

constexpr std::int64_t squared_length(GridPoint a, GridPoint b) {
  return (b.x - a.x) * (b.x - a.x) + (b.y - a.y) * (b.y - a.y);
}

/// Does d lie inside the circle through a, b, c (counter-clockwise)? On the circle is not inside.
constexpr bool in_circle(GridPoint a, GridPoint b, GridPoint c, GridPoint d) {
  __extension__ using Wide = __int128;
  return Wide{squared_length(d, a)} * side_of(d, b, c) + Wide{squared_length(d, b)} * side_of(d, c, a) +
             Wide{squared_length(d, c)} * side_of(d, a, b) >
         0;
}

}  // namespace lifecircle::geometry
