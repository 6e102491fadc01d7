#include <algorithm>
#include <cmath>
#include <utility>

#include <elevator/facade.h>
#include <support/building_plans.h>
#include <support/catch.h>

using namespace lifecircle::elevator;
using namespace lifecircle::testing;

namespace {

constexpr Point north{0.0, 1.0};

Facade chosen(const Polygon& building, EntranceSide side = EntranceSide::automatic,
              Point true_north = north) {
  const std::vector<Facade> facades = facades_of({building});
  return facades[entrance_facade(facades, side, true_north)];
}

bool looks(const Facade& facade, Point way) {
  return dot(facade.outward, way) > 0.999;
}

const Polygon slab = rectangle(0, 0, 60, 12);

}  // namespace

TEST_CASE("A slab has four facades, the building on the right of their walls") {
  const std::vector<Facade> facades = facades_of({slab});
  REQUIRE(facades.size() == 4);
  CHECK(facades[0].length == Approx(60));
  CHECK(facades[0].depth == Approx(12));
  CHECK(facades[3].length == Approx(12));
  CHECK(facades[3].depth == Approx(60));
  for (const Facade& facade : facades) {
    CHECK(cross(facade.along, facade.outward) == Approx(1));
    const Point before = between(facade.walls[0].from, facade.walls[0].to, 0.5) + facade.outward * 0.1;
    CHECK_FALSE(slab.contains(before));
  }
}

TEST_CASE("The orientation of the ring, repeated corners and corners on straight walls change nothing") {
  Polygon other = slab;
  std::reverse(other.rings[0].begin(), other.rings[0].end());
  other.rings[0].insert(other.rings[0].begin() + 1, other.rings[0][0]);
  other = plan({{0, 0}, {0, 12}, {0, 12}, {20, 12.03}, {40, 11.98}, {60, 12}, {60, 0}});
  const std::vector<Facade> facades = facades_of({other});
  REQUIRE(facades.size() == 4);
  const Facade side = chosen(other);
  CHECK(looks(side, north));
  REQUIRE(side.walls.size() == 1);
  // The wall stands at the outermost ripple, so that nothing of the building lies before it.
  CHECK(side.walls[0].from.y == Approx(12.03));
}

TEST_CASE("A spike is no wall") {
  const Polygon spiked = plan({{0, 0}, {60, 0}, {60, 12}, {30.05, 12}, {30, 20}, {29.95, 12}, {0, 12}});
  CHECK(facades_of({spiked}).size() == 4);
  CHECK(chosen(spiked).length == Approx(60));
}

TEST_CASE("Stair towers, recesses and staggers do not split the side of a slab") {
  const Polygon tower =
      plan({{0, 0}, {60, 0}, {60, 12}, {33, 12}, {33, 13.5}, {30, 13.5}, {30, 12}, {0, 12}});
  CHECK(chosen(tower).length == Approx(60));
  CHECK(chosen(tower).walls.size() == 3);
  const Polygon deep_tower =
      plan({{0, 0}, {60, 0}, {60, 12}, {33, 12}, {33, 17}, {30, 17}, {30, 12}, {0, 12}});
  CHECK(chosen(deep_tower).length == Approx(60));
  CHECK(chosen(deep_tower).walls.size() == 2);
  const Polygon recess = plan({{0, 0}, {60, 0}, {60, 12}, {33, 12}, {33, 10}, {30, 10}, {30, 12}, {0, 12}});
  CHECK(chosen(recess).length == Approx(60));
  CHECK(chosen(recess).walls.size() == 3);
  const Polygon stagger = plan({{0, 0}, {60, 0}, {60, 14}, {30, 14}, {30, 12}, {0, 12}});
  CHECK(chosen(stagger).length == Approx(60));
}

TEST_CASE("The arms of an L and a U are facades of their own") {
  const Polygon ell = plan({{0, 0}, {40, 0}, {40, 30}, {30, 30}, {30, 10}, {0, 10}});
  CHECK(facades_of({ell}).size() == 6);
  const Facade inner = chosen(ell);  // not the end of the arm, though that looks north too
  CHECK(inner.length == Approx(30));
  CHECK(inner.depth == Approx(10));
  CHECK(inner.walls[0].from.y == Approx(10));

  const Polygon horseshoe =
      plan({{0, 0}, {50, 0}, {50, 25}, {40, 25}, {40, 10}, {10, 10}, {10, 25}, {0, 25}});
  CHECK(facades_of({horseshoe}).size() == 8);
  CHECK(chosen(horseshoe).length == Approx(30));
  CHECK(chosen(horseshoe, EntranceSide::south).length == Approx(50));
}

TEST_CASE("A round house has many sides, none of which runs round it") {
  Ring corners;
  for (int i = 0; i < 72; ++i) corners.push_back(Movement{i * 5.0}({15, 0}));
  for (const Facade& facade : facades_of({plan(corners)})) CHECK(facade.length < 12);
}

TEST_CASE("The entrance side is the long side that faces most nearly north, whatever the box says") {
  CHECK(looks(chosen(slab), north));
  for (int degrees = -85; degrees <= 85; degrees += 5) {
    const Movement turned{static_cast<double>(degrees)};
    INFO(degrees);
    CHECK(looks(chosen(turned(slab)), turned(north)));
  }
  // Turned by 100 degrees the south side is the one that looks more to the north.
  CHECK(looks(chosen(Movement{100}(slab)), Movement{100}({0, -1})));
  // The short side of a house may look north and still is no entrance side.
  CHECK(chosen(rectangle(0, 0, 12, 20)).length == Approx(20));
}

TEST_CASE("North is true north: half a degree of convergence decides") {
  const Polygon east_west = rectangle(0, 0, 12, 60);
  CHECK(looks(chosen(east_west, EntranceSide::automatic, Movement{-0.5}(north)), {1, 0}));
  CHECK(looks(chosen(east_west, EntranceSide::automatic, Movement{0.5}(north)), {-1, 0}));
}

TEST_CASE("Other sides can be asked for") {
  const Polygon tower = rectangle(0, 0, 20, 20.5);
  CHECK(looks(chosen(tower, EntranceSide::north), {0, 1}));
  CHECK(looks(chosen(tower, EntranceSide::east), {1, 0}));
  CHECK(looks(chosen(tower, EntranceSide::south), {0, -1}));
  CHECK(looks(chosen(tower, EntranceSide::west), {-1, 0}));
}

TEST_CASE("Courtyards have facades that look into them") {
  const Polygon block =
      plan({{0, 0}, {60, 0}, {60, 50}, {0, 50}}, {{{12, 12}, {48, 12}, {48, 38}, {12, 38}}});
  const std::vector<Facade> facades = facades_of({block});
  CHECK(facades.size() == 8);
  const auto inward =
      std::count_if(facades.begin(), facades.end(), [](const Facade& f) { return f.courtyard; });
  CHECK(inward == 4);
  for (const Facade& facade : facades)
    CHECK_FALSE(
        block.contains(between(facade.walls[0].from, facade.walls[0].to, 0.5) + facade.outward * 0.1));
}

TEST_CASE("Several parts have facades each; what has no surface has none") {
  CHECK(facades_of({slab, rectangle(0, 40, 60, 52)}).size() == 8);
  CHECK(facades_of({}).empty());
  CHECK(facades_of({plan({{0, 0}, {1, 0}})}).empty());
  CHECK(facades_of({plan({{3, 3}, {3, 3}, {3, 3}})}).empty());
}

TEST_CASE("Turned and far away a building has the same facades") {
  const Polygon ell = plan({{0, 0}, {40, 0}, {40, 30}, {30, 30}, {30, 10}, {0, 10}});
  // Of facades as long as each other the first by place stands first, and turning changes that.
  const auto sizes = [](const Polygon& building) {
    std::vector<std::pair<long, long>> result;
    for (const Facade& facade : facades_of({building}))
      result.emplace_back(std::lround(facade.length * 1e6), std::lround(facade.depth * 1e6));
    std::sort(result.begin(), result.end());
    return result;
  };
  for (const double degrees : {0.0, 17.0, 45.0, 133.0, 271.5})
    CHECK(sizes(Movement{degrees, {500000, -300000}}(ell)) == sizes(ell));
}
