#include <numbers>

#include <grids/ground_size.h>
#include <grids/succession.h>
#include <support/catch.h>
#include <support/lattice_units.h>

using namespace lifecircle;
using namespace lifecircle::grids;
using testing::Lattice;

TEST_CASE(
    "a grid with the same units is unchanged, one that lost a unit goes on, one without a past is new") {
  Lattice town("11111111");
  town.set_today("0001122.");
  const UnitGraph graph = town.graph();
  // Today 0 loses a unit to what was 1; 2 stays as it was; the last unit was nowhere.
  const Succession found = succession(graph, {0, 0, 1, 1, 1, 2, 2, 3}, 4, 3);
  CHECK(found.origin == std::vector{TodayId(0), TodayId(1), TodayId(2), TodayId()});
  CHECK(found.continues == std::vector{true, true, true, false});
  CHECK(found.unchanged == std::vector{false, false, true, false});
}

TEST_CASE("a grid that is divided goes on in one part only") {
  Lattice town("11111");
  town.set_today("00000");
  const Succession found = succession(town.graph(), {0, 0, 1, 1, 1}, 2, 1);
  CHECK(found.origin == std::vector{TodayId(0), TodayId(0)});
  CHECK(found.continues == std::vector{false, true});
  CHECK(found.unchanged == std::vector{false, false});
}

TEST_CASE("a grid is at home where most of its weight is, without weight where most of its units are") {
  Lattice town("19000", 2);
  town.units[1].parent = town.units[3].parent = town.units[4].parent = ParentId(1);
  town.set_today("00111");
  const auto homes = homes_of_today(town.graph(), 3);
  CHECK(homes == std::vector{ParentId(1), ParentId(1), ParentId()});
}

TEST_CASE("ground is measured with its holes, and units keep what boundary their fronts leave") {
  const geometry::GroundMetric flat;
  const geometry::Polygon ring{
      {{{0, 0}, {10, 0}, {10, 10}, {0, 10}, {0, 0}}, {{4, 4}, {4, 6}, {6, 6}, {6, 4}, {4, 4}}}};
  const GroundSize size = ground_size(std::vector{ring}, flat);
  CHECK(size.area == Approx(96));
  CHECK(size.perimeter == Approx(48));
  CHECK(size.polsby_popper() == Approx(4 * std::numbers::pi * 96 / (48 * 48)));
  CHECK(GroundSize{}.polsby_popper() == 0.0);

  std::vector<Unit> units(2);
  std::vector<UnitShape> shapes(2);
  shapes[0].areas = {ring};
  shapes[1].points = {{20, 5}};
  const std::vector<Front> fronts{{UnitId(0), UnitId(1), 12.0}};
  measure_units(units, shapes, fronts, flat);
  CHECK(units[0].area == Approx(96));
  CHECK(units[0].outer == Approx(36));
  CHECK(units[1].area == 0.0);
  CHECK(units[1].outer == 0.0);
}
