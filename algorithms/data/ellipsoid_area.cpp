#include <cmath>
#include <numbers>

#include <data/ellipsoid_area.h>

namespace lifecircle::data {

namespace {

/// Square degrees, from the first vertex so that digits are not lost.
double ring_area(const geometry::Ring& ring) {
  double twice = 0.0;
  for (std::size_t i = 1; i < ring.size(); ++i) twice += cross(ring[i - 1] - ring[0], ring[i] - ring[0]);
  return std::abs(twice) / 2.0;
}

}  // namespace

double hectares(const std::vector<geometry::Polygon>& polygons) {
  constexpr double equator_radius = 6378137.0;
  constexpr double flattening = 1.0 / 298.257223563;
  constexpr double eccentricity2 = flattening * (2.0 - flattening);
  constexpr double degree = std::numbers::pi / 180.0;
  double square_metres = 0.0;
  for (const auto& polygon : polygons) {
    double square_degrees = 0.0;
    for (std::size_t r = 0; r < polygon.rings.size(); ++r)
      square_degrees += (r == 0 ? 1.0 : -1.0) * ring_area(polygon.rings[r]);
    const double latitude = polygon.box().center().y * degree;
    const double w2 = 1.0 - eccentricity2 * std::sin(latitude) * std::sin(latitude);
    const double east = equator_radius / std::sqrt(w2) * std::cos(latitude);  // metres per radian
    const double north = equator_radius * (1.0 - eccentricity2) / (w2 * std::sqrt(w2));
    square_metres += square_degrees * degree * degree * east * north;
  }
  return square_metres / 10000.0;
}

}  // namespace lifecircle::data
