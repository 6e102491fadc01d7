#pragma once

namespace lifecircle::elevator {

/// Ecliptic longitude of the sun, degrees, on the reference days of GB 50180-2018 4.0.9: a solar term is
/// defined by it, so no year and no calendar is needed.
constexpr double great_cold = 300.0;       ///< 大寒, about 20 January
constexpr double winter_solstice = 270.0;  ///< 冬至

/// Where the sun stands, as a unit vector.
struct SunDirection {
  double east = 0.0;
  double north = 0.0;
  double up = 0.0;
};

/// The sun's way over one day at one latitude.
///
/// Declination from the ecliptic longitude: sin d = sin(23.4393 deg) sin(longitude) (Meeus, Astronomical
/// Algorithms, 2nd ed. 1998, ch. 25, obliquity of 2000). Hour angle: 15 degrees an hour from noon. The hours
/// are those of true solar time, as in Chinese sunlight standards, so the place's longitude does not matter.
/// Refraction and the sun's change within the day are left out: less than 0.1 and 0.2 degrees.
class SunPath {
 public:
  /// Degrees north, and degrees of ecliptic longitude.
  SunPath(double latitude, double solar_longitude);

  /// `hour` of true solar time, 0 to 24. `up` is below 0 at night.
  [[nodiscard]] SunDirection at(double hour) const;

 private:
  double sin_latitude_, cos_latitude_, sin_declination_, cos_declination_;
};

}  // namespace lifecircle::elevator
