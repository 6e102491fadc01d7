#pragma once

#include <memory>
#include <string>

#include <geometry/point.h>

namespace lifecircle::geometry {

/// Degrees on the ellipsoid of some CRS.
struct LonLat {
  double lon = 0.0;
  double lat = 0.0;
};

/// From the plane of a projected CRS back to the earth, by PROJ. Not for use by several threads at once.
class Projection {
 public:
  /// `definition` is WKT, PROJJSON or "EPSG:4549". Throws Error(bad_crs) where PROJ does not know it, or
  /// where it is not a projected one.
  explicit Projection(const std::string& definition);
  ~Projection();
  Projection(Projection&&) noexcept;
  Projection& operator=(Projection&&) noexcept;

  /// Longitude and latitude on the CRS's own datum; infinite where p lies outside the projection's world.
  [[nodiscard]] LonLat to_geographic(Point p) const;
  /// The plane coordinates of a longitude and latitude on the CRS's own datum.
  [[nodiscard]] Point from_geographic(LonLat place) const;
  /// Length in metres of the geodesic between two places on the CRS's ellipsoid (Karney 2013).
  [[nodiscard]] double geodesic_metres(LonLat from, LonLat to) const;

 private:
  struct Handles;
  std::unique_ptr<Handles> handles_;
};

/// The EPSG code of a metric CRS that fits a place: the CGCS2000 3-degree Gauss-Kruger zone (EPSG:4534 to
/// 4554, central meridians 75E to 135E) within 73-136E, 3-54N, else the WGS 84 UTM zone (EPSG:32601 to
/// 32760).
[[nodiscard]] int metric_zone(LonLat place);

}  // namespace lifecircle::geometry
