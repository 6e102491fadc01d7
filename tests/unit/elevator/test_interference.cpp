// Each rule alone: at its limit, a centimetre below and above.
#include <elevator/shaft_site.h>
#include <support/catch.h>
#include <support/house_scene.h>

using namespace lifecircle;
using namespace lifecircle::elevator;
using namespace lifecircle::testing;

namespace {

using Codes = std::vector<LimitCode>;

constexpr double depth = 4.0;  // of gallery and shaft

Road fire_lane(double y, double width, std::optional<bool> flag = true) {
  return {7, {{{-50, y}, {110, y}}}, Metres(width), {}, flag};
}

}  // namespace

TEST_CASE("Less than the gap to another building is difficult, the gap itself is not") {
  const auto across = [](double gap) {
    Scene scene = one_house();
    add_other_building(scene, rectangle(0, depth + gap, 60, depth + gap + 12));
    return site(scene);
  };
  CHECK(across(6.01).grade == Grade::a);
  CHECK(across(6.00).grade == Grade::a);
  CHECK(across(5.99).grade == Grade::b);
  CHECK(codes_of(across(5.99).limits) == std::vector{LimitCode::building});
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
