#include <vector>

#include <geometry/areas.h>
#include <support/catch.h>

using namespace lifecircle::geometry;

namespace {

/// Two squares of 10 m, 10 m apart; the left one has a hole of 2 m.
const std::vector<Polygon> pair{
    {{{{0, 0}, {10, 0}, {10, 10}, {0, 10}, {0, 0}}, {{4, 4}, {4, 6}, {6, 6}, {6, 4}, {4, 4}}}},
    {{{{20, 0}, {30, 0}, {30, 10}, {20, 10}, {20, 0}}}}};

}  // namespace

TEST_CASE("the box of an area goes around all its pieces") {
  const Box box = box_of(pair);
  CHECK(box.min_x == 0.0);
  CHECK(box.max_x == 30.0);
  CHECK(box.max_y == 10.0);
  CHECK(box_of({}).empty());
}

TEST_CASE("an area contains what lies in one of its pieces and in no hole") {
  CHECK(contains(pair, {1, 1}));
  CHECK(contains(pair, {25, 5}));
  CHECK_FALSE(contains(pair, {15, 5}));
  CHECK_FALSE(contains(pair, {5, 5}));
  CHECK_FALSE(contains({}, {0, 0}));
}

TEST_CASE("every side is visited once, holes included") {
  std::size_t sides = 0;
  double length = 0.0;
  for_each_side(pair, [&](const Segment& side) {
    ++sides;
    length += distance(side.a, side.b);
  });
  CHECK(sides == 12);
  CHECK(length == 40.0 + 8.0 + 40.0);
}

TEST_CASE("a ring has a sign: above zero counterclockwise") {
  CHECK(twice_area(pair[0].rings[0]) == 200.0);
  CHECK(twice_area(pair[0].rings[1]) == -8.0);
  CHECK(twice_area({}) == 0.0);
}
