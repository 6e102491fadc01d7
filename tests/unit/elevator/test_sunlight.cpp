#include <algorithm>
#include <cmath>
#include <numbers>
#include <random>

#include <base/error.h>
#include <elevator/sunlight.h>
#include <geometry/projection.h>
#include <support/catch.h>
#include <support/house_scene.h>

using namespace lifecircle;
using namespace lifecircle::elevator;
using namespace lifecircle::testing;

namespace {

/// The house (3 m high, as if of one storey) with its shaft before the north side, and a house 16 m beyond it
/// with one wide window on its south side, at (30, 20).
Scene two_houses() {
  Scene scene = one_house();
  scene.buildings[0].height = Metres(3);
  add_other_building(scene, rectangle(29, 20, 31, 30));
  scene.buildings[1].height = Metres(3);
  return scene;
}

SunOptions tall_shaft() {
  SunOptions options;
  options.overrun = Metres(12);  // 15 m in all
  return options;
}

SunLoss loss(const Scene& scene, const SunOptions& options) {
  NoProgress progress;
  return sun_lost(scene, sites(scene, fixed()), options, progress).at(0);
}

/// The slow twin: a line in space against upright boxes (slabs), second by second.
struct Box3 {
  double x0, y0, x1, y1, height;
};
bool hits(const Box3& box, double x, double y, double z, const SunDirection& sun) {
  double from = 1e-9, to = 1e9;
  const auto clip = [&](double start, double way, double low, double high) {
    if (std::abs(way) < 1e-15) {
      if (start < low || start > high) to = -1;
      return;
    }
    from = std::max(from, std::min((low - start) / way, (high - start) / way));
    to = std::min(to, std::max((low - start) / way, (high - start) / way));
  };
  clip(x, sun.east, box.x0, box.x1);
  clip(y, sun.north, box.y0, box.y1);
  clip(z, sun.up, 0, box.height);
  return from < to;
}

}  // namespace

TEST_CASE("A shadow computed by hand: 29.8 minutes around noon") {
  // Seen from the window the shaft's north side, 16 m away, is 2 atan(1.25 / 16) = 8.93 degrees wide. The
  // sun's azimuth from south is atan(sin H / (sin 31.2 cos H + cos 31.2 tan 20.15)), so it stands behind the
  // shaft while |H| < 3.72 degrees, 14.9 minutes on either side of noon, and low enough: 16 m x tan 38.65 +
  // 0.9 = 13.7 < 15 m.
  const SunLoss found = loss(two_houses(), tall_shaft());
  REQUIRE(found.known);
  REQUIRE(found.building == 2);
  CHECK(found.most.value() / 60 == Approx(29.8).margin(0.1));
  CHECK(found.window.x == Approx(30));
  CHECK(found.window.y == Approx(20).margin(0.011));
  CHECK(found.windows == 1);
  CHECK(found.before.value() / 3600 == Approx(8.0).margin(0.01));
}

TEST_CASE("A shaft whose shadow ends before the window takes nothing; one that is a little higher does") {
  // At noon the shadow of 13.7 m ends at the sill; it is longer earlier and later, but elsewhere.
  SunOptions options = tall_shaft();
  options.overrun = Metres(10.55);
  CHECK_FALSE(loss(two_houses(), options).building.has_value());
  options.overrun = Metres(10.8);
  CHECK(loss(two_houses(), options).most.value() > 60);
}

TEST_CASE("Where the house shades the window already the shaft takes nothing") {
  Scene scene = two_houses();
  scene.buildings[0].height = Metres(40);
  SunOptions options;
  options.overrun = Metres(0);
  CHECK_FALSE(loss(scene, options).building.has_value());
}

TEST_CASE("Without a height or without a shaft the loss is not known") {
  Scene scene = two_houses();
  scene.buildings[0].height.reset();
  CHECK_FALSE(loss(scene, tall_shaft()).known);
}

TEST_CASE("North is true north and metres are ground metres: far from the meridian the loss stays") {
  // 15 degrees east of its central meridian the grid is turned by 8 degrees and 3 % too long.
  const std::string crs = "EPSG:4549";
  const Point place = geometry::Projection(crs).from_geographic({135, 31.2});
  const geometry::Box extent = geometry::Box::around(place).grown(1000);
  Scene scene = two_houses();
  scene.metric = geometry::GroundMetric(crs, extent);
  scene.north = geometry::TrueNorth(crs, extent);
  const Point north = scene.north.direction(place);
  const double turned = std::atan2(-north.x, north.y) * 180 / std::numbers::pi;
  CHECK(std::abs(turned) > 7);
  const Movement there{turned, place, false, scene.metric.scale(place)};
  CHECK(there.stretch > 1.02);
  for (Building& building : scene.buildings) {
    building.parts[0] = there(building.parts[0]);
    for (Point& door : building.entrances) door = there(door);
  }
  const SunLoss found = loss(scene, tall_shaft());
  CHECK(found.most.value() / 60 == Approx(29.8).margin(0.1));
  CHECK(distance(found.window, there(Point{30, 19.99})) < 0.01);
}

TEST_CASE("Sun lost agrees with lines in space, second by second, on 30 random scenes") {
  std::mt19937 dice(7);
  const auto between = [&](double low, double high) {
    return low + (high - low) * static_cast<double>(dice()) / 4294967296.0;
  };
  int losing = 0;
  for (int k = 0; k < 30; ++k) {
    Scene scene = one_house();
    scene.buildings[0].height = Metres(between(3, 18));
    const double x = between(20, 40), y = between(14, 40);
    add_other_building(scene, rectangle(x - 0.5, y, x + 0.5, y + 8));
    scene.buildings[1].height = Metres(10);
    const double ox = between(0, 40), oy = between(-40, -14), oheight = between(5, 30);
    add_other_building(scene, rectangle(ox, oy - 8, ox + 20, oy), 3);
    scene.buildings[2].height = Metres(oheight);
    SunOptions options;
    options.overrun = Metres(between(0, 6));
    options.window_spacing = Metres(100);  // one window a wall
    NoProgress progress;
    const std::vector<ShaftSite> placed = sites(scene, fixed());
    const SunLoss found = sun_lost(scene, placed, options, progress).at(0);

    const double height = scene.buildings[0].height->value();
    const Box3 shaft{28.75, 0, 31.25, 4, height + options.overrun.value()};
    const std::vector<Box3> others{
        {0, -12, 60, 0, height}, {x - 0.5, y, x + 0.5, y + 8, 10}, {ox, oy - 8, ox + 20, oy, oheight}};
    struct Place {
      double x, y, nx, ny;
    };
    double most = 0;
    for (const Place& window :
         {Place{x, y - 0.01, 0, -1}, {x - 0.51, y + 4, -1, 0}, {x + 0.51, y + 4, 1, 0}}) {
      int seconds = 0;
      for (int s = 0; s < 8 * 3600; s += 5) {
        const SunDirection sun = SunPath(options.latitude, great_cold).at(8 + (s + 2.5) / 3600.0);
        if (sun.east * window.nx + sun.north * window.ny <= 0 || !hits(shaft, window.x, window.y, 0.9, sun))
          continue;
        seconds += std::none_of(others.begin(), others.end(),
                                [&](const Box3& box) { return hits(box, window.x, window.y, 0.9, sun); })
                       ? 5
                       : 0;
      }
      most = std::max(most, static_cast<double>(seconds));
    }
    INFO("scene " << k);
    CHECK(found.most.value() == Approx(most).margin(70));
    losing += most > 120 ? 1 : 0;
  }
  CHECK(losing > 5);
}

TEST_CASE("Bad numbers of sunlight are refused") {
  const auto refused = [](auto change) {
    SunOptions options;
    change(options);
    CHECK_THROWS_AS(loss(two_houses(), options), Error);
  };
  refused([](SunOptions& o) { o.latitude = 80; });
  refused([](SunOptions& o) { o.to_hour = 7; });
  refused([](SunOptions& o) { o.window_spacing = Metres(0); });
}
