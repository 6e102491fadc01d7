// Where shafts stand; what grades them is in test_interference.cpp.
#include <cmath>

#include <base/error.h>
#include <elevator/shaft_site.h>
#include <geometry/projection.h>
#include <support/catch.h>
#include <support/house_scene.h>

using namespace lifecircle;
using namespace lifecircle::elevator;
using namespace lifecircle::testing;

TEST_CASE("Alone a shaft is suitable, stands at its door and has no numbers") {
  const ShaftSite alone = site(one_house());
  CHECK(alone.fits);
  CHECK(alone.grade == Grade::a);
  CHECK(alone.limits.empty());
  CHECK_FALSE(alone.gap.has_value());
  CHECK_FALSE(alone.lane.has_value());
  CHECK_FALSE(alone.in_lot.has_value());
  CHECK_FALSE(alone.no_lot);
  CHECK(alone.slide == Metres(0));
  CHECK(alone.source == EntranceSource::point);
  const geometry::Box box = alone.shaft.box();
  CHECK(box.min_x == Approx(28.75));
  CHECK(box.max_x == Approx(31.25));
  CHECK(box.min_y == Approx(0).margin(1e-9));
  CHECK(box.max_y == Approx(4));
}

TEST_CASE("Sliding finds the free place between two trees") {
  Scene scene = one_house();
  const auto tree = [&](double x) { scene.obstacles.push_back({1, 0, {{x, 2}}, {}, {}, Severity::major}); };
  tree(29.5);
  tree(32.1);  // 2.6 m apart: just room for 2.5 m
  const ShaftSite found = site(scene);
  CHECK(found.grade == Grade::a);
  CHECK(found.slide.value() == Approx(0.75).margin(0.001));
  CHECK(middle(found).x == Approx(30.75).margin(0.001));
  scene.obstacles[1].points[0].x = 31.99;  // 2.49 m: no room; the other side is 2 m away
  CHECK(site(scene).grade == Grade::c);
  ShaftOptions farther;
  farther.slide = Metres(2);
  CHECK(site(scene, farther).grade == Grade::a);
  CHECK(middle(site(scene, farther)).x == Approx(28.25).margin(0.001));
}

TEST_CASE("With the grade settled the shaft slides to the largest gap, then to the least slide") {
  Scene scene = one_house();
  add_other_building(scene, rectangle(22, 0, 24, 5));  // to the west
  const ShaftSite away = site(scene);
  CHECK(middle(away).x == Approx(31.5));
  CHECK(away.gap->value() == Approx(31.5 - 1.25 - 24));
  add_other_building(scene, rectangle(37, 0, 40, 5), 3);  // and to the east: the middle is 30.5
  const ShaftSite between = site(scene);
  CHECK(middle(between).x == Approx(30.5).margin(1e-5));
  CHECK(between.gap->value() == Approx(5.25).margin(1e-5));
  // A long house across is as far away everywhere.
  Scene across = one_house();
  add_other_building(across, rectangle(0, 14, 60, 20));
  CHECK(site(across).slide.value() == 0.0);
}

TEST_CASE("Two places as good: the first by place, whatever way the facade runs") {
  Scene scene = one_house();
  scene.obstacles.push_back({1, 0, {{30, 2}}, {}, {}, Severity::strong});
  CHECK(middle(site(scene)).x == Approx(30 - 1.25).margin(1e-5));
  scene.buildings[0].parts = {rectangle(0, 0, 60, 12)};
  scene.obstacles[0].points[0].y = -2;
  CHECK(middle(site(scene)).x == Approx(30 - 1.25).margin(1e-5));
}

TEST_CASE("A shaft stays before its facade and off its own building") {
  ShaftOptions options;
  options.slide = Metres(10);
  Scene corner = one_house();
  add_other_building(corner, rectangle(50, 0, 52, 5));
  corner.buildings[0].entrances = {{2, 0}};
  CHECK(middle(site(corner, options)).x == Approx(1.25));  // not beyond the end of the house
  corner.buildings[0].entrances = {{0, 0.1}};
  CHECK(middle(site(corner, fixed())).x == Approx(1.25));  // moved as far as it must
  CHECK(site(corner, fixed()).slide.value() == Approx(1.25));

  Scene ell = one_house();  // an arm to the north from x = 50
  ell.buildings[0].parts = {plan({{0, -12}, {60, -12}, {60, 20}, {50, 20}, {50, 0}, {0, 0}})};
  ell.buildings[0].entrances = {{45, 0}};
  add_other_building(ell, rectangle(30, 0, 31, 5));
  CHECK(middle(site(ell, options)).x == Approx(48.75));
}

TEST_CASE("A recess narrower than the shaft lets it stand before the recess, a wider one inside it") {
  const auto recess = [](double half) {
    Scene scene = one_house();
    scene.buildings[0].parts = {plan({{0, -12},
                                      {60, -12},
                                      {60, 0},
                                      {30 + half, 0},
                                      {30 + half, -1.5},
                                      {30 - half, -1.5},
                                      {30 - half, 0},
                                      {0, 0}})};
    scene.buildings[0].entrances = {{30, -1.5}};
    return site(scene);
  };
  CHECK(recess(1.2).shaft.box().min_y == Approx(0).margin(1e-9));
  CHECK(recess(1.25).shaft.box().min_y == Approx(-1.5));
  CHECK(recess(2.0).shaft.box().min_y == Approx(-1.5));
}

TEST_CASE("Where its own building leaves no room at all there is no shaft, and that is said") {
  Scene scene = one_house();  // a yard 2 m wide and 20 m deep, the door at its end
  scene.buildings[0].parts = {
      plan({{0, -12}, {60, -12}, {60, 20}, {31, 20}, {31, 0}, {29, 0}, {29, 20}, {0, 20}})};
  scene.buildings[0].entrances = {{30, 0.1}};
  const ShaftSite none = site(scene);
  CHECK_FALSE(none.fits);
  CHECK(none.grade == Grade::c);
  CHECK(codes_of(none.limits) == std::vector{LimitCode::building});
  CHECK(none.shaft.rings.empty());
}

TEST_CASE("Doors follow from points, a count or the length, and are numbered by place") {
  Scene scene = one_house();
  scene.buildings[0].entrances = {{40, 1}, {10, 2}};
  std::vector<ShaftSite> result = sites(scene);
  REQUIRE(result.size() == 2);
  CHECK(result[0].number == 1);
  CHECK(result[0].entrance == Point{10, 0});
  CHECK(result[1].number == 2);
  scene.buildings[0].entrances.clear();
  result = sites(scene);
  CHECK(result.size() == 4);  // 60 m at one per 16 m
  CHECK(result[0].source == EntranceSource::spacing);
  CHECK(result[0].entrance.y == Approx(0).margin(1e-9));
  scene.buildings[0].entrance_count = 3;
  result = sites(scene);
  CHECK(result.size() == 3);
  CHECK(result[2].source == EntranceSource::count);
  CHECK(result[2].entrance.x == Approx(50));
  scene.buildings[0].sited = false;
  CHECK(sites(scene).empty());
}

TEST_CASE("Buildings without a surface have no sites and disturb nobody") {
  Scene scene = one_house();
  scene.buildings.push_back({3, {plan({{30, 2}, {30, 2}, {30, 2}})}, {}, std::nullopt, true, std::nullopt});
  scene.buildings.push_back({4, {}, {}, std::nullopt, true, std::nullopt});
  scene.lots.push_back({8, {}});
  REQUIRE(sites(scene).size() == 1);
  CHECK(site(scene).grade == Grade::a);
  CHECK(sites({}).empty());
}

TEST_CASE("Numbers out of their range are refused") {
  const auto refused = [](auto change) {
    ShaftOptions options;
    change(options);
    CHECK_THROWS_AS(sites(one_house(), options), Error);
  };
  refused([](ShaftOptions& o) { o.width = Metres(0); });
  refused([](ShaftOptions& o) { o.gallery = Metres(-1); });
  refused([](ShaftOptions& o) { o.slide = Metres(NAN); });
  refused([](ShaftOptions& o) { o.building_gap = Metres(51); });
  refused([](ShaftOptions& o) { o.lane_min = Metres(4.5); });
  refused([](ShaftOptions& o) { o.entrance_spacing = Metres(0); });
}

TEST_CASE("A cancelled run gives nothing") {
  struct Stopped final : Progress {
    void report(double) override {}
    [[nodiscard]] bool cancelled() const override { return true; }
  } progress;
  CHECK_THROWS_AS(site_shafts(one_house(), {}, progress), Cancelled);
}

TEST_CASE("Points of a layer are dealt out to the nearest building") {
  Scene scene = one_house();
  scene.buildings[0].entrances.clear();
  add_other_building(scene, rectangle(0, 20, 60, 32));
  const AssignedEntrances dealt =
      assign_entrances({{10, 1}, {20, 18}, {30, 25}, {40, 10}, {200, 0}}, Metres(5), scene);
  CHECK(dealt.assigned == 3);
  CHECK(dealt.too_far == std::vector<std::size_t>{3, 4});
  CHECK(scene.buildings[0].entrances == std::vector<Point>{{10, 1}});
  CHECK(scene.buildings[1].entrances == std::vector<Point>{{20, 18}, {30, 25}});
}

namespace {

/// A corner of town with something of everything; several grades occur.
Scene corner_of_town(const Movement& move) {
  Scene scene;
  const auto building = [&](FeatureId id, const Polygon& plan, std::vector<Point> doors, bool sited) {
    for (Point& door : doors) door = move(door);
    scene.buildings.push_back({id, {move(plan)}, doors, std::nullopt, sited, std::nullopt});
  };
  building(1, rectangle(0, -12, 60, 0), {{8, 0}, {24, 0.3}, {40, 0}, {57, 0}}, true);
  building(2, plan({{70, -12}, {110, -12}, {110, 20}, {100, 20}, {100, 0}, {70, 0}}), {{80, 0}, {98, 1}},
           true);
  building(3, rectangle(52, 8, 66, 20), {}, false);
  building(4, rectangle(0, 12.3, 30, 24), {{12, 12.3}}, true);
  scene.lots.push_back({1, {move(rectangle(-5, -20, 120, 30))}});
  scene.roads.push_back(
      {1, {move(Ring{{-20, 5.1}, {35, 5.1}, {60, 3.0}, {140, 6.0}})}, Metres(4.2), {}, true});
  scene.roads.push_back({2, {}, Metres(0), {move(rectangle(76, -30, 79.5, 40))}, std::nullopt});
  scene.obstacles.push_back({1, 0, {move(Point{24.4, 3})}, {}, {}, Severity::strong});
  scene.obstacles.push_back({2, 1, {}, {move(Ring{{38, -5}, {41, 30}})}, {}, Severity::strong});
  scene.obstacles.push_back({3, 0, {}, {}, {move(rectangle(81, 2, 83, 3))}, Severity::major});
  return scene;
}

const ShaftSite& at_entrance(const std::vector<ShaftSite>& sites, Point entrance) {
  const ShaftSite* nearest = &sites.at(0);
  for (const ShaftSite& site : sites)
    if (distance(site.entrance, entrance) < distance(nearest->entrance, entrance)) nearest = &site;
  return *nearest;
}

}  // namespace

TEST_CASE("Turned by any angle, moved by 500 km and mirrored the answer stays") {
  const std::vector<ShaftSite> here = sites(corner_of_town({}));
  REQUIRE(here.size() == 7);
  std::vector<int> grades(3, 0);
  for (const ShaftSite& site : here) ++grades[static_cast<std::size_t>(site.grade)];
  CHECK(grades[0] > 0);
  CHECK(grades[1] > 0);
  CHECK(grades[2] > 0);
  for (const bool mirrored : {false, true})
    for (const double degrees : {0.0, 17.3, 90.0, 123.4, 200.0, 301.7}) {
      const Movement move{degrees, {500000, 3500000}, mirrored};
      const std::vector<ShaftSite> there = sites(corner_of_town(move));
      REQUIRE(there.size() == here.size());
      for (const ShaftSite& expected : here) {
        const ShaftSite& found = at_entrance(there, move(expected.entrance));
        INFO("turned by " << degrees << (mirrored ? ", mirrored" : "") << ", entrance at "
                          << expected.entrance.x << " " << expected.entrance.y);
        CHECK(found.grade == expected.grade);
        CHECK(codes_of(found.limits) == codes_of(expected.limits));
        CHECK(found.in_lot == expected.in_lot);
        CHECK(found.slide.value() == Approx(expected.slide.value()).margin(1e-5));
        CHECK(found.gap.has_value() == expected.gap.has_value());
        if (expected.gap) CHECK(found.gap->value() == Approx(expected.gap->value()).margin(1e-5));
        CHECK(found.lane.has_value() == expected.lane.has_value());
        if (expected.lane) CHECK(found.lane->value() == Approx(expected.lane->value()).margin(1e-5));
        CHECK(distance(middle(found), move(middle(expected))) < 1e-4);
      }
    }
}

TEST_CASE("Sizes and limits are ground metres wherever the town lies") {
  const std::string crs = "EPSG:32650";  // 0.18 % too long in Shanghai
  const Point place = geometry::Projection(crs).from_geographic({121.47, 31.2});
  const geometry::Box extent = geometry::Box::around(place).grown(1000);
  const auto across = [&](double gap) {
    Scene scene = one_house();
    add_other_building(scene, rectangle(0, 4 + gap, 60, 20 + gap));
    scene.metric = geometry::GroundMetric(crs, extent);
    const Movement there{0, place, false, scene.metric.scale(place)};
    CHECK(there.stretch > 1.0015);
    scene.buildings[0].entrances[0] = there(scene.buildings[0].entrances[0]);
    for (Building& building : scene.buildings) building.parts[0] = there(building.parts[0]);
    return site(scene);
  };
  CHECK(across(6.005).grade == Grade::a);
  CHECK(across(5.995).grade == Grade::b);
  CHECK(across(5.995).gap->value() == Approx(5.995).margin(1e-4));
}
