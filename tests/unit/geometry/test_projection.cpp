#include <base/error.h>
#include <geometry/ground_metric.h>
#include <geometry/projection.h>
#include <support/catch.h>

using namespace lifecircle::geometry;

TEST_CASE("the plane and the earth are each other's inverse") {
  const Projection projection("EPSG:4549");
  const Point p = projection.from_geographic({121.47, 31.23});
  CHECK(p.x == Approx(640000).margin(2000));
  const LonLat back = projection.to_geographic(p);
  CHECK(back.lon == Approx(121.47).epsilon(1e-10));
  CHECK(back.lat == Approx(31.23).epsilon(1e-10));
}

TEST_CASE("a geodesic along the equator is the ellipsoid's own arc") {
  CHECK(Projection("EPSG:32650").geodesic_metres({0, 0}, {1, 0}) ==
        Approx(6378137.0 * 3.14159265358979 / 180));
}

TEST_CASE("what is not a projected system is refused with a sentence") {
  CHECK_THROWS_AS(Projection("EPSG:4326"), lifecircle::Error);
  CHECK_THROWS_AS(Projection("no such thing"), lifecircle::Error);
}

TEST_CASE("the metric zone fits the place") {
  CHECK(metric_zone({121.47, 31.23}) == 4549);  // Shanghai, 120 E
  CHECK(metric_zone({126.6, 45.8}) == 4551);    // Harbin, 126 E
  CHECK(metric_zone({109.4, 18.25}) == 4545);   // Sanya, 108 E
  CHECK(metric_zone({87.6, 43.8}) == 4538);     // Urumqi, 87 E
  CHECK(metric_zone({24.9, 60.2}) == 32635);    // Helsinki
  CHECK(metric_zone({-51.2, -30.0}) == 32722);  // Porto Alegre
}

TEST_CASE("ground lengths follow geodesics to 0.01 %, whatever the projection does") {
  struct Town {
    const char* name;
    LonLat center;
  };
  const Town towns[] = {{"Harbin", {126.6, 45.8}},
                        {"Shanghai", {121.47, 31.23}},
                        {"Sanya", {109.5, 18.25}},
                        {"Urumqi", {87.6, 43.8}}};
  // Own zone, a UTM zone far off its axis, an equal-area projection (not conformal), Web Mercator.
  const char* systems[] = {"EPSG:4549", "EPSG:32650", "ESRI:102025", "EPSG:3857"};
  for (const Town& town : towns)
    for (const char* system : systems) {
      INFO(town.name << " in " << system);
      const Projection projection(system);
      const auto at = [&](double east, double north) {
        return projection.from_geographic({town.center.lon + east, town.center.lat + north});
      };
      Box extent;
      for (const double corner : {-0.05, 0.05}) {
        extent.include(at(corner, corner));
        extent.include(at(corner, -corner));
      }
      const GroundMetric metric(system, extent);
      for (const LonLat way :
           {LonLat{0.01, 0}, LonLat{0, 0.01}, LonLat{0.007, 0.007}, LonLat{-0.006, 0.008}}) {
        const Point a = at(0.013, -0.021), b = at(0.013 + way.lon, -0.021 + way.lat);
        const double truth =
            projection.geodesic_metres(projection.to_geographic(a), projection.to_geographic(b));
        CHECK(metric.length(a, b).value() == Approx(truth).epsilon(1e-4));
        CHECK(metric.length(a, b) == metric.length(b, a));
      }
    }
}

TEST_CASE("EPSG:32650 is 0.18 % long in Shanghai") {
  const Point p = Projection("EPSG:32650").from_geographic({121.47, 31.23});
  CHECK(GroundMetric("EPSG:32650", Box::around(p).grown(1000)).scale(p) == Approx(1.0018).margin(0.0001));
}

TEST_CASE("without a CRS the plane is the ground") {
  CHECK(GroundMetric().length({0, 0}, {3, 4}).value() == 5);
  CHECK(GroundMetric().scale({7, 7}) == 1);
}
