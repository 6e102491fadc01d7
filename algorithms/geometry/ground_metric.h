#pragma once

#include <string>
#include <vector>

#include <base/units.h>
#include <geometry/box.h>
#include <geometry/point.h>

namespace lifecircle::geometry {

/// What a length in the plane of a CRS is on the ground. Every map projection stretches: a UTM zone by up to
/// 0.1 % at its edge and far more beyond (EPSG:32650 is 0.18 % long in Shanghai). Locally the stretch is a
/// quadratic form,
///     ground length^2 = E dx^2 + 2 F dx dy + G dy^2
/// (the first fundamental form of the ellipsoid in plane coordinates). It is measured by geodesics at 17 x 17
/// places over the data and interpolated between them, which is right to 0.01 % over 1,000 km; for conformal
/// projections it comes out as one scale factor. Symmetric: length(a, b) == length(b, a) to the last bit.
/// Immutable; ~20 ns a call.
class GroundMetric {
 public:
  /// Plane and ground agree: for tests, and for data in local coordinates.
  GroundMetric() = default;
  /// `crs` as for Projection; `extent` of all data in that CRS. Throws Error(bad_crs) where the CRS is not
  /// defined over the extent.
  GroundMetric(const std::string& crs, const Box& extent);

  /// Ground metres of the straight line from a to b.
  [[nodiscard]] Metres length(Point a, Point b) const;
  /// Plane units for one ground metre at p, averaged over directions: 1.0018 in Shanghai in EPSG:32650.
  [[nodiscard]] double scale(Point p) const;

 private:
  struct Form {
    double e = 1.0;
    double f = 0.0;
    double g = 1.0;
  };
  [[nodiscard]] Form form_at(Point p) const;

  Box extent_;
  std::vector<Form> forms_;  // row by row; empty = identity
};

}  // namespace lifecircle::geometry
