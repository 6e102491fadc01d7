#include <cmath>
#include <numbers>

#include <elevator/sun_path.h>

namespace lifecircle::elevator {

namespace {
constexpr double degree = std::numbers::pi / 180.0;
constexpr double obliquity = 23.4393 * degree;
}  // namespace

SunPath::SunPath(double latitude, double solar_longitude)
    : sin_latitude_(std::sin(latitude * degree)),
      cos_latitude_(std::cos(latitude * degree)),
      sin_declination_(std::sin(obliquity) * std::sin(solar_longitude * degree)),
      cos_declination_(std::sqrt(1.0 - sin_declination_ * sin_declination_)) {}

SunDirection SunPath::at(double hour) const {
  const double angle = (hour - 12.0) * 15.0 * degree;
  return {-cos_declination_ * std::sin(angle),
          cos_latitude_ * sin_declination_ - sin_latitude_ * cos_declination_ * std::cos(angle),
          sin_latitude_ * sin_declination_ + cos_latitude_ * cos_declination_ * std::cos(angle)};
}

}  // namespace lifecircle::elevator
