// One hand-drawn scene for every rule. The house stands below the x axis, 60 m long, its doors look north:
//
//        y
//        |   what interferes
//        |        +----+   the shaft: 2.5 wide, 4.0 deep (gallery 1.5 + 2.5),
//   -----+--------+----+------   its door at (30, 0), sliding 1.5 m either way
//        |        house
#include <algorithm>
#include <cmath>

#include <base/error.h>
#include <elevator/shaft_site.h>
#include <support/building_plans.h>
#include <support/catch.h>

using namespace lifecircle;
using namespace lifecircle::elevator;
using namespace lifecircle::testing;

namespace {

constexpr double depth = 4.0;

Scene one_house() {
  Scene scene;
  scene.buildings.push_back({1, {rectangle(0, -12, 60, 0)}, {{30, 0}}, std::nullopt, true, std::nullopt});
  return scene;
}

void add_other_building(Scene& scene, const Polygon& plan, FeatureId id = 2) {
  scene.buildings.push_back({id, {plan}, {}, std::nullopt, false, std::nullopt});
}

ShaftOptions fixed() {
  ShaftOptions options;
  options.slide = Metres(0);
  return options;
}

std::vector<ShaftSite> sites(const Scene& scene, const ShaftOptions& options = {}) {
  NoProgress progress;
  return site_shafts(scene, options, progress);
}

ShaftSite site(const Scene& scene, const ShaftOptions& options = {}) {
  return sites(scene, options).at(0);
}

/// The shaft's middle in the plane.
Point middle(const ShaftSite& site) {
  return (site.shaft.rings.at(0).at(0) + site.shaft.rings[0].at(2)) * 0.5;
}

using Codes = std::vector<LimitCode>;

Road fire_lane(double y, double width, std::optional<bool> flag = true) {
  return {7, {{{-50, y}, {110, y}}}, Metres(width), {}, flag};
}

}  // namespace

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
  CHECK(box.max_y == Approx(depth));
}

TEST_CASE("Less than the gap to another building is difficult, the gap itself is not") {
  const auto across = [](double gap) {
    Scene scene = one_house();
    add_other_building(scene, rectangle(0, depth + gap, 60, depth + gap + 12));
    return site(scene);
  };
  CHECK(across(6.01).grade == Grade::a);
  CHECK(across(6.00).grade == Grade::a);
  CHECK(across(5.99).grade == Grade::b);
  CHECK(codes_of(across(5.99).limits) == Codes{LimitCode::building});
  CHECK(across(5.99).gap->value() == Approx(5.99));
  CHECK(across(5.99).limits[0].needed == Metres(6));
  CHECK(across(5.99).limits[0].feature == 2);
  CHECK(across(0.0).grade == Grade::b);  // touching is not overlapping
  CHECK(across(-0.01).grade == Grade::c);
  CHECK(across(-0.01).gap == Metres(0));
  CHECK(across(-0.01).limits[0].severity == Severity::major);
  CHECK(across(49.99).gap.has_value());
  CHECK_FALSE(across(50.01).gap.has_value());
}

TEST_CASE("A shaft must lie in the lot of its building") {
  const auto lot_to = [](double y) {
    Scene scene = one_house();
    scene.lots.push_back({5, {rectangle(-10, -20, 70, y)}});
    scene.lots.push_back({6, {rectangle(-10, y, 70, 40)}});
    return site(scene);
  };
  CHECK(lot_to(4.01).grade == Grade::a);
  CHECK(lot_to(4.00).grade == Grade::a);
  CHECK(lot_to(4.00).in_lot == true);
  CHECK(lot_to(3.99).grade == Grade::c);
  CHECK(lot_to(3.99).in_lot == false);
  CHECK(codes_of(lot_to(3.99).limits) == Codes{LimitCode::lot});
  CHECK(lot_to(3.5).limits[0].measured->value() == Approx(0.5));
  CHECK(lot_to(3.5).limits[0].feature == 5);
}

TEST_CASE("A building in no lot says so and is not judged by lots") {
  Scene scene = one_house();
  scene.lots.push_back({5, {rectangle(100, 100, 170, 140)}});
  const ShaftSite result = site(scene);
  CHECK(result.no_lot);
  CHECK_FALSE(result.in_lot.has_value());
  CHECK(result.grade == Grade::a);
}

TEST_CASE("A lot with a notch or a hole before the door is left even where all corners are inside") {
  Scene scene = one_house();
  scene.lots.push_back(
      {5,
       {plan({{-10, -20}, {70, -20}, {70, 40}, {-10, 40}}, {{{29.9, 1}, {30.1, 1}, {30.1, 2}, {29.9, 2}}})}});
  const ShaftSite result = site(scene, fixed());
  CHECK(result.in_lot == false);
  CHECK(result.grade == Grade::c);
  CHECK_FALSE(result.limits[0].measured.has_value());
  CHECK(site(scene).in_lot == true);  // 1.35 m aside it stands clear of the hole
}

TEST_CASE("What is left of a fire lane decides between A, B and C") {
  // 6 m wide, its near kerb at y0: the shaft takes 4 - y0 of it.
  const auto lane_leaving = [](double left, std::optional<bool> flag = true) {
    Scene scene = one_house();
    scene.roads.push_back(fire_lane(left + depth - 3.0, 6.0, flag));
    return site(scene);
  };
  CHECK(lane_leaving(4.01).grade == Grade::a);
  CHECK(codes_of(lane_leaving(4.01).limits) == Codes{LimitCode::road});
  CHECK(lane_leaving(4.01).limits[0].severity == Severity::weak);
  CHECK(lane_leaving(4.00).grade == Grade::a);
  CHECK(lane_leaving(3.99).grade == Grade::b);
  CHECK(codes_of(lane_leaving(3.99).limits) == Codes{LimitCode::lane});
  CHECK(lane_leaving(3.99).lane->value() == Approx(3.99));
  CHECK(lane_leaving(3.00).grade == Grade::b);
  CHECK(lane_leaving(2.99).grade == Grade::c);
  CHECK(lane_leaving(2.6).limits[0].measured->value() == Approx(2.6));
  CHECK(lane_leaving(2.6).limits[0].needed == Metres(4));
  CHECK_FALSE(lane_leaving(6.01).lane.has_value());
  CHECK(lane_leaving(6.01).limits.empty());

  CHECK(lane_leaving(2.0, std::nullopt).grade == Grade::c);
  CHECK(lane_leaving(2.0, std::nullopt).fire_lane_unknown);
  CHECK_FALSE(lane_leaving(2.0, true).fire_lane_unknown);
  CHECK(lane_leaving(2.0, false).grade == Grade::a);
  CHECK(codes_of(lane_leaving(2.0, false).limits) == Codes{LimitCode::road});
  CHECK(lane_leaving(2.0, false).lane->value() == Approx(2.0));
}

TEST_CASE("A road drawn as an area is measured across itself like the line with its width") {
  for (const double degrees : {0.0, 12.0, 30.0, 90.0}) {
    const Movement turned{degrees, {30, 6}};
    Scene as_line = one_house(), as_area = one_house();
    as_line.roads.push_back({7, {turned(Ring{{-80, 0}, {80, 0}})}, Metres(7), {}, true});
    as_area.roads.push_back({7, {}, Metres(0), {turned(rectangle(-80, -3.5, 80, 3.5))}, true});
    const ShaftSite line = site(as_line, fixed()), area = site(as_area, fixed());
    INFO(degrees);
    REQUIRE(line.lane.has_value());
    REQUIRE(area.lane.has_value());
    CHECK(area.lane->value() == Approx(line.lane->value()));
    CHECK(area.grade == line.grade);
  }
}

TEST_CASE(
    "On either side of a shaft that stands in the road the wider strip counts; of several roads the least") {
  Scene scene = one_house();
  scene.roads.push_back({7, {{{29, -50}, {29, 50}}}, Metres(10), {}, true});  // from x = 24 to 34
  CHECK(site(scene, fixed()).lane->value() == Approx(28.75 - 24));
  scene.roads.push_back(fire_lane(4.0, 2.0));  // 1 m of 2 m left
  CHECK(site(scene, fixed()).lane->value() == Approx(1.0));
}

TEST_CASE("A road with a bend leaves what its narrowest place beside the shaft leaves") {
  // Along y = 7 from the west, then to the north-east; the shaft reaches 1 m into it west of the bend.
  Scene scene = one_house();
  scene.roads.push_back({7, {{{-50, 6}, {40, 6}, {60, 26}}}, Metres(6), {}, true});
  CHECK(site(scene, fixed()).lane->value() == Approx(5.0));
  // Right under the bend the outer side is round: (30, 3) is 3 m from its corner, so the shaft reaches 1 m
  // in.
  Scene bent = one_house();
  bent.roads.push_back({7, {{{10, 26}, {30, 6}, {50, 26}}}, Metres(6), {}, true});
  CHECK(site(bent, fixed()).lane->value() == Approx(5.0).margin(0.02));
}

TEST_CASE("Obstacles count by their severity, whether points, lines or areas, from where they are touched") {
  const auto with = [](Obstacle obstacle, Severity severity) {
    Scene scene = one_house();
    obstacle.id = 9;
    obstacle.layer = 3;
    obstacle.severity = severity;
    scene.obstacles.push_back(obstacle);
    return site(scene, fixed());
  };
  const auto tree = [](double y) { return Obstacle{0, 0, {{30, y}}, {}, {}, Severity::weak}; };
  const auto pipe = [](double y) { return Obstacle{0, 0, {}, {{{0, y}, {60, y}}}, {}, Severity::weak}; };
  const auto box = [](double y) {
    return Obstacle{0, 0, {}, {}, {rectangle(0, y, 60, y + 3)}, Severity::weak};
  };
  const auto all_round = Obstacle{0, 0, {}, {}, {rectangle(-99, -99, 99, 99)}, Severity::weak};
  CHECK(with(all_round, Severity::major).grade == Grade::c);
  for (const auto& obstacle : {tree(3.99), pipe(3.99), box(3.99), tree(4.0), pipe(4.0), box(4.0)}) {
    CHECK(with(obstacle, Severity::major).grade == Grade::c);
    CHECK(with(obstacle, Severity::strong).grade == Grade::b);
    CHECK(with(obstacle, Severity::weak).grade == Grade::a);
    CHECK(codes_of(with(obstacle, Severity::weak).limits) == Codes{LimitCode::obstacle});
    CHECK(with(obstacle, Severity::weak).limits[0].feature == 9);
    CHECK(with(obstacle, Severity::weak).limits[0].layer == 3);
  }
  for (const auto& obstacle : {tree(4.01), pipe(4.01), box(4.01)})
    CHECK(with(obstacle, Severity::major).limits.empty());
}

TEST_CASE("Limits stand worst first, and each code once") {
  Scene scene = one_house();
  add_other_building(scene, rectangle(0, 8, 60, 20));  // strong
  scene.obstacles.push_back({1, 0, {{30, 2}}, {}, {}, Severity::major});
  scene.obstacles.push_back({2, 0, {{30, 3}}, {}, {}, Severity::weak});
  scene.roads.push_back(fire_lane(5.0, 3.0, false));  // weak
  const ShaftSite result = site(scene, fixed());
  CHECK(result.grade == Grade::c);
  CHECK(codes_of(result.limits) == Codes{LimitCode::obstacle, LimitCode::building, LimitCode::road});
  CHECK(result.limits.size() == 4);
  CHECK(std::string(name_of(LimitCode::lane)) == "lane");
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
  CHECK(codes_of(none.limits) == Codes{LimitCode::building});
  CHECK(none.shaft.rings.empty());
}

TEST_CASE("Doors follow from points, a count or the length, and are numbered by place") {
  Scene scene = one_house();
  scene.buildings[0].entrances = {{40, 1}, {10, 2}};
  std::vector<ShaftSite> result = sites(scene);
  REQUIRE(result.size() == 2);
  CHECK(result[0].number == 1);
  CHECK(result[0].entrance == Point{10, 0});
  CHECK(result[0].entrance_moved.value() == Approx(2));
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
