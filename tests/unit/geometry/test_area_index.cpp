#include <random>
#include <vector>

#include <geometry/area_index.h>
#include <support/catch.h>

using namespace lifecircle::geometry;

namespace {

Polygon rectangle(double x, double y, double width, double height) {
  return {{{{x, y}, {x + width, y}, {x + width, y + height}, {x, y + height}, {x, y}}}};
}

}  // namespace

TEST_CASE("a point lies in one area, on a shared border in the first of them") {
  const AreaIndex index({{rectangle(0, 0, 10, 10)}, {rectangle(10, 0, 10, 10)}, {}});
  CHECK(index.find({5, 5}).area == 0u);
  CHECK(index.find({15, 5}).area == 1u);
  CHECK_FALSE(index.find({25, 5}).area);
  CHECK(index.find({10, 5}).area == 0u);
  CHECK_FALSE(index.find({10, 5}).overlap);
  CHECK(index.find({20, 10}).area == 1u);  // a corner belongs to its area
  const AreaIndex turned({{rectangle(10, 0, 10, 10)}, {rectangle(0, 0, 10, 10)}});
  CHECK(turned.find({10, 5}).area == 0u);
}

TEST_CASE("holes are outside, parts are inside, and overlap is told") {
  Polygon ring = rectangle(0, 0, 30, 30);
  ring.rings.push_back(rectangle(10, 10, 10, 10).rings.front());
  const AreaIndex index({{ring, rectangle(100, 0, 5, 5)}, {rectangle(20, 0, 20, 30)}});
  CHECK_FALSE(index.find({15, 15}).area);
  CHECK(index.find({102, 2}).area == 0u);
  CHECK(index.find({25, 5}).area == 0u);
  CHECK(index.find({25, 5}).overlap);
  CHECK_FALSE(index.find({35, 5}).overlap);
}

TEST_CASE("areas that tile the plane take each point once, as looking at all of them does") {
  std::vector<std::vector<Polygon>> tiles;
  for (int x = 0; x < 20; ++x)
    for (int y = 0; y < 20; ++y) tiles.push_back({rectangle(x / 3.0, y / 3.0, 1 / 3.0, 1 / 3.0)});
  const AreaIndex index(tiles);
  std::mt19937_64 random(5);
  std::uniform_real_distribution<double> place(0.01, 20 / 3.0 - 0.01);
  for (int i = 0; i < 2000; ++i) {
    const Point p{place(random), place(random)};
    const auto found = index.find(p);
    REQUIRE(found.area);
    CHECK_FALSE(found.overlap);
    CHECK(tiles[*found.area].front().contains(p));
  }
}
