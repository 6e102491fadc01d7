#include <cmath>

#include <base/error.h>
#include <grids/unit_neighbours.h>
#include <support/catch.h>

using namespace lifecircle;
using namespace lifecircle::grids;
using geometry::Point;

namespace {

UnitShape box(double x, double y, double width, double height) {
  return {{{{{{x, y}, {x + width, y}, {x + width, y + height}, {x, y + height}, {x, y}}}}}, {}};
}
UnitShape point(double x, double y) {
  return {{}, {{x, y}}};
}

UnitNeighbours neighbours(const std::vector<UnitShape>& units, const std::vector<GroundLine>& lines = {},
                          double gap = 30) {
  return unit_neighbours(units, lines, {Metres(gap)}, geometry::GroundMetric());
}

const Front* front_between(const std::vector<Front>& fronts, std::uint32_t a, std::uint32_t b) {
  for (const Front& front : fronts)
    if (front.a == UnitId(a) && front.b == UnitId(b)) return &front;
  return nullptr;
}

}  // namespace

TEST_CASE("two parcels across a lane are neighbours along its whole length") {
  const auto found = neighbours({box(0, 0, 100, 40), box(0, 52, 100, 40)});
  REQUIRE(found.fronts.size() == 1);
  CHECK(found.fronts[0].length == Approx(100));
  CHECK(found.fronts[0].width == Approx(12));
  CHECK_FALSE(found.fronts[0].barrier);
  CHECK(found.distant.empty());
}

TEST_CASE("parcels that touch are neighbours along what they share, also where their corners do not meet") {
  const auto found = neighbours({box(0, 0, 50, 40), box(50, 0, 50, 40), box(20, 40, 60, 40)});
  REQUIRE(found.fronts.size() == 3);
  CHECK(front_between(found.fronts, 0, 1)->length == Approx(40));
  // 30 m of wall, and as far out as the bay beside it is not wider than the gap
  CHECK(front_between(found.fronts, 0, 2)->length > 30);
  CHECK(front_between(found.fronts, 0, 2)->length < 30 + std::sqrt(2 * 30 * 30));
  CHECK(front_between(found.fronts, 0, 1)->width == 0);
}

TEST_CASE("a third parcel in between parts two that lie within the gap") {
  const auto found = neighbours({box(0, 0, 100, 40), box(0, 44, 100, 8), box(0, 56, 100, 40)});
  CHECK(front_between(found.fronts, 0, 1) != nullptr);
  CHECK(front_between(found.fronts, 1, 2) != nullptr);
  CHECK(front_between(found.fronts, 0, 2) == nullptr);
}

TEST_CASE("at a crossing of streets only those who face each other are neighbours") {
  const auto found = neighbours(
      {box(0, 0, 100, 100), box(110, 0, 100, 100), box(0, 110, 100, 100), box(110, 110, 100, 100)});
  CHECK(found.fronts.size() == 4);
  CHECK(front_between(found.fronts, 0, 3) == nullptr);
  CHECK(front_between(found.fronts, 1, 2) == nullptr);
  for (const Front& front : found.fronts) CHECK(front.length == Approx(105).epsilon(1e-3));
}

TEST_CASE("the gap is a limit to the metre, and beyond it they are told as distant") {
  CHECK(neighbours({box(0, 0, 100, 40), box(0, 69.9, 100, 40)}).fronts.size() == 1);
  const auto apart = neighbours({box(0, 0, 100, 40), box(0, 70.1, 100, 40)});
  CHECK(apart.fronts.empty());
  REQUIRE(apart.distant.size() == 1);
  CHECK(apart.distant[0].width == Approx(30.1));
  CHECK(apart.distant[0].length == 0);
  CHECK(neighbours({box(0, 0, 100, 40), box(0, 70.1, 100, 40)}, {}, 31).fronts.size() == 1);
}

TEST_CASE(
    "lines between two parcels say what the ground is; a river bars, with a bridge it is a river still") {
  const std::vector<UnitShape> banks{box(0, 0, 100, 40), box(0, 60, 100, 40)};
  const GroundLine lane{{{-10, 45}, {110, 45}}, Ground::minor_road, false};
  const GroundLine river{{{-10, 50}, {110, 50}}, Ground::water, true};
  CHECK(neighbours(banks, {lane}).fronts[0].ground == Ground::minor_road);
  CHECK_FALSE(neighbours(banks, {lane}).fronts[0].barrier);
  CHECK(neighbours(banks, {lane, river}).fronts[0].ground == Ground::water);
  CHECK(neighbours(banks, {lane, river}).fronts[0].barrier);
  const GroundLine half{{{-10, 50}, {50, 50}}, Ground::water, true};
  CHECK_FALSE(neighbours(banks, {half}).fronts[0].barrier);
}

TEST_CASE("a railway drawn a little beside the boundary that two parcels share bars them all the same") {
  const GroundLine rails{{{49.4, -10}, {50.5, 110}}, Ground::major_road, true};
  const auto found = neighbours({box(0, 0, 50, 100), box(50, 0, 50, 100)}, {rails});
  REQUIRE(found.fronts.size() == 1);
  CHECK(found.fronts[0].barrier);
}

TEST_CASE("points are neighbours as their Voronoi cells are, and reach as far as their neighbours lie") {
  std::vector<UnitShape> lattice;
  for (int y = 0; y < 4; ++y)
    for (int x = 0; x < 4; ++x) lattice.push_back(point(80.0 * x, 80.0 * y));
  const auto found = neighbours(lattice);
  CHECK(found.fronts.size() == 24);  // none across the diagonals
  for (const Front& front : found.fronts) CHECK(front.width == Approx(80));
  CHECK(front_between(found.fronts, 5, 6)->length == Approx(80).epsilon(2e-3));
}

TEST_CASE("a unit in a courtyard is a neighbour of the one around it") {
  UnitShape ring = box(0, 0, 100, 100);
  ring.areas[0].rings.push_back({{20, 20}, {80, 20}, {80, 80}, {20, 80}, {20, 20}});
  const auto found = neighbours({ring, box(40, 40, 20, 20)});
  REQUIRE(found.fronts.size() == 1);
  CHECK(found.fronts[0].width == Approx(20));
}

TEST_CASE("overlapping, repeated and empty units do no harm") {
  const auto found = neighbours({box(0, 0, 10, 10), box(5, 0, 10, 10), box(0, 0, 10, 10), UnitShape{}});
  CHECK(front_between(found.fronts, 0, 1) != nullptr);
  CHECK(neighbours({}).fronts.empty());
  CHECK_THROWS_AS(neighbours({box(0, 0, 1, 1)}, {}, 0), Error);
}
