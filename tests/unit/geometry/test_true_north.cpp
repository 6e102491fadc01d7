#include <cmath>
#include <numbers>

#include <base/error.h>
#include <geometry/projection.h>
#include <geometry/true_north.h>
#include <support/catch.h>

using namespace lifecircle;
using namespace lifecircle::geometry;

namespace {

double degrees_east_of_grid_north(Point way) {
  return std::atan2(way.x, way.y) * 180 / std::numbers::pi;
}

}  // namespace

TEST_CASE("Without a coordinate system north is the y axis") {
  CHECK(TrueNorth().direction({5e5, 3e6}) == Point{0.0, 1.0});
}

TEST_CASE("Beside the central meridian true north leans by the meridian convergence") {
  const Projection projection("EPSG:4549");  // central meridian 120 E
  const Point shanghai = projection.from_geographic({121.4, 31.2});
  Box extent = Box::around(shanghai).grown(20000);
  const Point north = TrueNorth("EPSG:4549", extent).direction(shanghai);
  // Convergence of a transverse Mercator: (lon - lon0) sin(lat) to the first order; east of the meridian grid
  // north points east of true north.
  const double convergence = 1.4 * std::sin(31.2 * std::numbers::pi / 180);
  CHECK(degrees_east_of_grid_north(north) == Approx(-convergence).epsilon(0.002));
  CHECK(std::hypot(north.x, north.y) == Approx(1.0));

  const Point meridian = projection.from_geographic({120.0, 31.2});
  CHECK(degrees_east_of_grid_north(
            TrueNorth("EPSG:4549", Box::around(meridian).grown(1)).direction(meridian)) ==
        Approx(0.0).margin(1e-6));
}

TEST_CASE("North between the places that were measured is right to a thousandth of a degree") {
  const Projection projection("EPSG:32650");
  Box extent;
  extent.include(projection.from_geographic({119.0, 30.0}));
  extent.include(projection.from_geographic({122.0, 32.0}));
  const TrueNorth whole("EPSG:32650", extent);
  for (const LonLat place : {LonLat{119.7, 30.31}, {121.43, 31.77}, {120.9, 30.9}}) {
    const Point p = projection.from_geographic(place);
    const Point alone = TrueNorth("EPSG:32650", Box::around(p).grown(1)).direction(p);
    CHECK(std::abs(cross(whole.direction(p), alone)) < 1e-3 * std::numbers::pi / 180);
  }
}

TEST_CASE("A place outside the projection's world is refused") {
  CHECK_THROWS_AS(TrueNorth("EPSG:4549", Box::around({1e30, 1e30})), Error);
}
