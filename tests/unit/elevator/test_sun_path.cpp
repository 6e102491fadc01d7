#include <cmath>
#include <numbers>

#include <elevator/sun_path.h>
#include <support/catch.h>

using namespace lifecircle::elevator;

namespace {

double degrees(double radians) {
  return radians * 180 / std::numbers::pi;
}
double altitude(const SunDirection& sun) {
  return degrees(std::asin(sun.up));
}
/// From north over east.
double azimuth(const SunDirection& sun) {
  return degrees(std::atan2(sun.east, sun.north));
}

}  // namespace

TEST_CASE("At noon the sun stands in the south, as high as 90 - latitude + the almanac's declination") {
  const SunDirection noon = SunPath(31.2, great_cold).at(12);
  CHECK(altitude(noon) == Approx(90 - 31.2 - 20.15).margin(0.02));
  CHECK(altitude(SunPath(31.2, winter_solstice).at(12)) == Approx(90 - 31.2 - 23.44).margin(0.01));
  CHECK(altitude(SunPath(31.2, 0).at(12)) == Approx(90 - 31.2).margin(1e-6));
  CHECK(noon.east == Approx(0).margin(1e-12));
  CHECK(noon.north < 0);
  CHECK(SunPath(-40, great_cold).at(12).north > 0);  // in the south of the world it stands in the north
}

TEST_CASE("The morning mirrors the afternoon, and at an equinox the sun rises in the east at six") {
  const SunPath path(31.2, great_cold);
  CHECK(altitude(path.at(9)) == Approx(altitude(path.at(15))));
  CHECK(azimuth(path.at(9)) == Approx(-azimuth(path.at(15))));
  CHECK(azimuth(path.at(9)) > 90);
  const SunDirection rise = SunPath(31.2, 0).at(6);
  CHECK(altitude(rise) == Approx(0).margin(1e-9));
  CHECK(azimuth(rise) == Approx(90));
}

TEST_CASE("The vector has length one all day") {
  for (double hour = 0; hour <= 24; hour += 0.7) {
    const SunDirection sun = SunPath(31.2, great_cold).at(hour);
    CHECK(sun.east * sun.east + sun.north * sun.north + sun.up * sun.up == Approx(1));
  }
}
