#include <numbers>

#include <grids/bounds.h>
#include <grids/plan_measures.h>
#include <support/catch.h>
#include <support/lattice_units.h>

using namespace lifecircle;
using namespace lifecircle::grids;
using lifecircle::testing::Lattice;

TEST_CASE("A plan of six squares, measured by hand") {
  Lattice town(
      "123\n"
      "111");
  town.set_today("001011");
  const UnitGraph graph = town.graph();
  const std::vector<ParentId> parents{ParentId(0), ParentId(0)};
  const std::vector<double> tolerance{0.2};
  const Assignment grid_of{0, 0, 1, 0, 0, 1};  // weights 5 and 4
  const auto grids = measure_grids(graph, grid_of, 2);
  CHECK(grids[0].units == 4);
  CHECK(grids[0].load[0] == 5.0);
  CHECK(grids[0].perimeter == 8.0);
  CHECK(grids[0].polsby_popper() == Approx(std::numbers::pi / 4.0));
  const PlanMeasures all = measure_plan(graph, grid_of, parents, tolerance).back();
  CHECK(all.grids == 2);
  CHECK(all.weight == 9.0);
  CHECK(all.worst_deviation == Approx(0.5 / 4.5));
  CHECK(all.mean_deviation == Approx(0.5 / 4.5));
  CHECK(all.inner_boundary == 2.0);
  CHECK(all.polsby_popper == Approx((std::numbers::pi / 4.0 + 8.0 * std::numbers::pi / 36.0) / 2.0));
  CHECK(all.moved_share == Approx(1.0 / 9.0));  // the fifth square comes from grid 1
  CHECK(all.gini == Approx(1.0 / 18.0));
  CHECK(all.outside == 0);
}

TEST_CASE("The bound of a parent, whoever makes the plan") {
  // A row of two heavy and two light units: cutting in the middle or beside an end gives 3 | 1 + 1 + 3 at
  // best.
  const UnitGraph row = Lattice("3311").graph();
  const std::vector<std::uint32_t> two{2}, one{1};
  CHECK(least_deviations(row, two).front().deviation == Approx(0.25).epsilon(1e-6));
  CHECK(least_deviations(row, one).front().deviation == 0.0);
  const UnitGraph corner = Lattice(
                               "31\n"
                               "13")
                               .graph();
  CHECK(least_deviations(corner, two).front().deviation == Approx(0.0).margin(1e-9));
}
