#include <base/error.h>
#include <geometry/polygon_ops.h>
#include <support/catch.h>

using namespace lifecircle::geometry;

namespace {
const Polygon square{{{{0, 0}, {10, 0}, {10, 10}, {0, 10}, {0, 0}}}};
}

TEST_CASE("the inner point is the centroid where that lies inside") {
  CHECK(inner_point({square}).point == Point{5, 5});
  CHECK_FALSE(inner_point({square}).repaired);
}

TEST_CASE("the inner point of a U lies in the U") {
  const Polygon u{{{{0, 0}, {9, 0}, {9, 9}, {8, 9}, {8, 1}, {1, 1}, {1, 9}, {0, 9}, {0, 0}}}};
  CHECK(u.contains(inner_point({u}).point));
}

TEST_CASE("a bow tie and an open ring are repaired") {
  const InnerPoint bow = inner_point({{{{{0, 0}, {10, 10}, {10, 0}, {0, 10}, {0, 0}}}}});
  CHECK(bow.repaired);
  CHECK_FALSE(inner_point({{{{{0, 0}, {10, 0}, {10, 10}, {0, 10}}}}}).repaired);
  CHECK(repaired({{{{{0, 0}, {10, 10}, {10, 0}, {0, 10}, {0, 0}}}}}).size() == 2);
  CHECK(is_valid({square}));
  CHECK_FALSE(is_valid({square, square}));
}

TEST_CASE("overlapping parts count once and holes stay holes") {
  const Polygon with_hole{
      {{{0, 0}, {10, 0}, {10, 10}, {0, 10}, {0, 0}}, {{4, 4}, {6, 4}, {6, 6}, {4, 6}, {4, 4}}}};
  const Point p = inner_point({with_hole}).point;
  CHECK(with_hole.contains(p));
  CHECK(repaired({square, square}).size() == 1);
}

TEST_CASE("what has no surface is refused") {
  CHECK_THROWS_AS(inner_point({}), lifecircle::Error);
  CHECK_THROWS_AS(inner_point({{{{{0, 0}, {1, 1}, {0, 0}}}}}), lifecircle::Error);
  CHECK_THROWS_AS(inner_point({{{{{0, 0}, {1, 1}, {2, 2}, {0, 0}}}}}), lifecircle::Error);
}
