#pragma once

#include <string>
#include <vector>

#include <geometry/box.h>
#include <geometry/point.h>

namespace lifecircle::geometry {

/// Where north is in the plane of a CRS. Away from the central meridian grid north is not true north: by the
/// meridian convergence, about (lon - lon0) sin(lat), 0.7 degrees in Shanghai in EPSG:4549 and far more in
/// other projections. Measured with PROJ at 17 x 17 places over the data and interpolated between them.
/// Immutable, read by any number of threads.
class TrueNorth {
 public:
  /// North is the plane's y axis: for tests, and for data in local coordinates.
  TrueNorth() = default;
  /// `crs` as for Projection; `extent` of all data in that CRS. Throws Error(bad_crs) where the CRS is
  /// unknown or not defined over the extent.
  TrueNorth(const std::string& crs, const Box& extent);

  /// The unit vector in the plane that points to true north at p.
  [[nodiscard]] Point direction(Point p) const;

 private:
  Box extent_;
  std::vector<Point> directions_;  // row by row; empty = the y axis
};

}  // namespace lifecircle::geometry
