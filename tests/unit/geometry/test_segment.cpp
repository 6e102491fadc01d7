#include <random>

#include <geometry/segment.h>
#include <support/catch.h>

using namespace lifecircle::geometry;

TEST_CASE("the nearest place is clamped to the segment") {
  const Segment street{{0, 0}, {10, 0}};
  CHECK(nearest_fraction(street, {4, 3}) == Approx(0.4));
  CHECK(nearest_fraction(street, {-5, 3}) == 0);
  CHECK(nearest_fraction(street, {15, 3}) == 1);
  CHECK(nearest_fraction({{1, 1}, {1, 1}}, {15, 3}) == 0);
}

TEST_CASE("segments cross, touch, or do not") {
  const auto cut = crossing({{0, 0}, {10, 0}}, {{4, -1}, {4, 3}});
  REQUIRE(cut);
  CHECK(cut->first == Approx(0.4));
  CHECK(cut->second == Approx(0.25));
  CHECK(crossing({{0, 0}, {10, 0}}, {{10, 0}, {10, 5}}));
  CHECK_FALSE(crossing({{0, 0}, {10, 0}}, {{0, 1}, {10, 1}}));
  CHECK_FALSE(crossing({{0, 0}, {10, 0}}, {{11, -1}, {11, 1}}));
}

TEST_CASE("a street past a park is within reach where its plan says so") {
  const Polygon park{{{{0, 0}, {100, 0}, {100, 100}, {0, 100}, {0, 0}}}};
  const auto beside = stretches_within({{-50, -10}, {150, -10}}, park, 20);
  REQUIRE(beside.size() == 1);
  const double rounding = std::sqrt(20.0 * 20 - 10 * 10);  // the reach is round at the park's corners
  CHECK(beside[0].from * 200 - 50 == Approx(-rounding));
  CHECK(beside[0].to * 200 - 50 == Approx(100 + rounding));
  CHECK(stretches_within({{-50, -20.01}, {150, -20.01}}, park, 20).empty());
}

TEST_CASE("a street into a yard is within reach twice") {
  // A U of buildings around a yard 100 wide; the street runs across both wings.
  const Polygon u{
      {{{0, 0}, {140, 0}, {140, 100}, {120, 100}, {120, 20}, {20, 20}, {20, 100}, {0, 100}, {0, 0}}}};
  const auto stretches = stretches_within({{-100, 90}, {240, 90}}, u, 20);
  REQUIRE(stretches.size() == 2);
  CHECK(stretches[0].to * 340 - 100 == Approx(40));
  CHECK(stretches[1].from * 340 - 100 == Approx(100));
}

TEST_CASE("stretches and approaches equal dense sampling on random scenes") {
  std::mt19937_64 random(7);
  const auto coordinate = [&] { return static_cast<double>(random() % 1000) / 10.0; };
  for (int scene = 0; scene < 300; ++scene) {
    const Segment segment{{coordinate(), coordinate()}, {coordinate(), coordinate()}};
    const Point a{coordinate(), coordinate()}, b{coordinate(), coordinate()}, c{coordinate(), coordinate()};
    const Polygon triangle{{{a, b, c, a}}};
    const auto stretches = stretches_within(segment, triangle, 5.0);
    double nearest = 1e300;
    for (int i = 0; i <= 1000; ++i) {
      const double fraction = i / 1000.0;
      const Point p = segment.at(fraction);
      double squared = triangle.contains(p) ? 0.0 : 1e300;
      for (const Segment& side : {Segment{a, b}, Segment{b, c}, Segment{c, a}})
        squared = std::min(squared, squared_distance(p, side.at(nearest_fraction(side, p))));
      bool within = false;
      for (const auto& stretch : stretches) within |= stretch.from <= fraction && fraction <= stretch.to;
      if (std::abs(std::sqrt(squared) - 5.0) > 1e-6) REQUIRE(within == (squared < 25.0));
      nearest =
          std::min(nearest, std::sqrt(squared_distance(p, Segment{a, b}.at(nearest_fraction({a, b}, p)))));
    }
    const double exact = std::sqrt(nearest_approach(segment, {a, b}).squared_distance);
    CHECK(exact <= nearest + 1e-9);
    CHECK(nearest - exact < 0.2);
  }
}
