#pragma once

#include <span>
#include <vector>

#include <geometry/point.h>

namespace lifecircle::geometry {

/// Where heights come from: an elevation raster, or a formula in a test.
class HeightSource {
 public:
  virtual ~HeightSource() = default;
  /// Height above sea level in metres at each point (analysis CRS); NaN where it is not known. Same order as
  /// asked.
  [[nodiscard]] virtual std::vector<double> heights(std::span<const Point> points) const = 0;
  /// The distance in metres at which neighbouring heights begin to tell different things (a raster's cell
  /// size): streets are looked at in steps of this length.
  [[nodiscard]] virtual double spacing() const = 0;
};

}  // namespace lifecircle::geometry
