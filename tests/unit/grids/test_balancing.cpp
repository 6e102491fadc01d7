#include <set>

#include <base/error.h>
#include <grids/balancing.h>
#include <grids/plan_measures.h>
#include <grids/verifier.h>
#include <support/catch.h>
#include <support/lattice_units.h>

using namespace lifecircle;
using namespace lifecircle::grids;
using lifecircle::testing::Lattice;

namespace {

using Counts = std::vector<std::uint32_t>;

Balancing balanced(const UnitGraph& graph, const Counts& grids, BalancingOptions options = {}) {
  NoProgress progress;
  options.effort = 0.01;
  return balance(graph, grids, options, progress);
}

Assignment numbers(const Balancing& balancing) {
  Assignment result;
  for (const GridId grid : balancing.plan.grid_of) result.push_back(grid.index());
  return result;
}

class StopAtOnce final : public Progress {
 public:
  void report(double) override {}
  [[nodiscard]] bool cancelled() const override { return true; }
};

}  // namespace

TEST_CASE("Eight equal parcels make two grids of four, split where the boundary is shortest") {
  const UnitGraph graph = Lattice(
                              "1111\n"
                              "1111")
                              .graph();
  const Balancing result = balanced(graph, {2});
  REQUIRE(result.parents[0].status == ParentStatus::in_band);
  CHECK(numbers(result) == Assignment{0, 0, 1, 1, 0, 0, 1, 1});
  CHECK(result.parents[0].worst_deviation == 0.0);
}

TEST_CASE("From today: what is fair already stays as it is, however crooked") {
  Lattice town(
      "11111\n"
      "11111");
  town.set_today("0000101111");
  const UnitGraph graph = town.graph();
  BalancingOptions options;
  options.keep = 1.0, options.compact = 0.05;
  CHECK(numbers(balanced(graph, {2}, options)) == Assignment{0, 0, 0, 0, 1, 0, 1, 1, 1, 1});
  options.intent = Intent::from_nothing;
  options.compact = 1.0;
  CHECK(measure_plan(graph, numbers(balanced(graph, {2}, options)), std::vector{ParentId(0), ParentId(0)},
                     options.tolerance)[0]
            .inner_boundary <= 3.0);
}

TEST_CASE("Repair only: loose pieces join a neighbour, all else stays, fair or not") {
  Lattice town(
      "9111\n"
      "9111");
  town.set_today("01100111");  // the north-east corner belongs to the west: a piece of its own
  BalancingOptions options;
  options.intent = Intent::repair_only;
  const Balancing result = balanced(town.graph(), {2}, options);
  CHECK(numbers(result) == Assignment{0, 1, 1, 1, 0, 1, 1, 1});
  CHECK(result.parents[0].status == ParentStatus::out_of_band);
}

TEST_CASE("A compound stays whole unless the band cannot be met otherwise") {
  Lattice town("111111");
  for (const std::size_t u : {1, 2}) town.units[u].group = GroupId(0);
  const Balancing whole = balanced(town.graph(), {2});
  CHECK(whole.parents[0].status == ParentStatus::in_band);
  CHECK(whole.parents[0].split_groups.empty());
  for (const std::size_t u : {2, 3}) town.units[u].group = GroupId(0);
  town.units[1].group = GroupId();
  const Balancing split = balanced(town.graph(), {2});
  CHECK(split.parents[0].status == ParentStatus::in_band);
  CHECK(split.parents[0].split_groups == std::vector{GroupId(0)});
}

TEST_CASE("A compound that must be split is split into as few grids as possible, for a longer boundary") {
  Lattice town(
      "111111\n"
      "111111\n"
      "111111");
  const Assignment free = numbers(balanced(town.graph(), {3}));
  CHECK(std::set<std::uint32_t>(free.begin(), free.begin() + 12).size() == 3);  // three times 2 x 3
  for (std::size_t u = 0; u < 12; ++u) town.units[u].group = GroupId(0);
  const Balancing result = balanced(town.graph(), {3});
  const Assignment grid_of = numbers(result);
  CHECK(result.parents[0].status == ParentStatus::in_band);
  CHECK(std::set<std::uint32_t>(grid_of.begin(), grid_of.begin() + 12).size() == 2);
}

TEST_CASE("Where whole compounds rule the band out, that is no reason to give up") {
  Lattice town("122212");  // with the three in the middle whole 7 : 3 at best
  for (const std::size_t u : {1, 2, 3}) town.units[u].group = GroupId(0);
  const Balancing result = balanced(town.graph(), {2});
  CHECK(result.parents[0].status == ParentStatus::in_band);
  CHECK(result.parents[0].split_groups == std::vector{GroupId(0)});
}

TEST_CASE("What looking at every plan rules out is proven, and the most even plan is taken") {
  // Three heavy units whose only way to the light ones is one unit wide: no two may go together.
  const Balancing result = balanced(Lattice("77\n"
                                            "7 \n"
                                            "1 \n"
                                            "1 \n"
                                            "1 \n"
                                            "1 ")
                                        .graph(),
                                    {3});
  CHECK(result.parents[0].status == ParentStatus::out_of_band);
  CHECK(result.parents[0].reason == Reason::all_tried);
  CHECK(result.parents[0].worst_deviation == Approx(result.parents[0].best_possible));
}

TEST_CASE("Locked units stay in their grid and with each other") {
  Lattice town(
      "1111\n"
      "1111");
  town.set_today("00001111");
  town.units[0].locked = town.units[3].locked = true;
  BalancingOptions options;
  options.intent = Intent::from_nothing;
  const Assignment grid_of = numbers(balanced(town.graph(), {2}, options));
  CHECK(grid_of[0] == grid_of[3]);
  CHECK(broken_promises(town.graph(), grid_of, 2, Counts{2}).empty());
}

TEST_CASE("What cannot be is said, with the reason") {
  CHECK(balanced(Lattice("11").graph(), {3}).parents[0].reason == Reason::too_few_units);
  CHECK(balanced(Lattice("11").graph(), {0}).parents[0].reason == Reason::no_grids);
  Lattice crossed("1111");
  crossed.set_today("0101");
  for (Unit& unit : crossed.units) unit.locked = true;
  const Balancing locked = balanced(crossed.graph(), {2});
  CHECK(locked.parents[0].status == ParentStatus::impossible);
  CHECK(locked.parents[0].reason == Reason::locks);
  CHECK_FALSE(locked.plan.grid_of[0].valid());
}

TEST_CASE("A heavy unit, and what hangs on it, proves that the band cannot be met") {
  const Balancing heavy = balanced(Lattice("91111").graph(), {3});  // 13 / 3 = 4.33
  CHECK(heavy.parents[0].status == ParentStatus::out_of_band);
  CHECK(heavy.parents[0].best_possible == Approx(9.0 / (13.0 / 3.0) - 1.0));
  CHECK(heavy.parents[0].worst_deviation == Approx(heavy.parents[0].best_possible));
}

TEST_CASE("Several parents: grids do not cross, and their numbers follow the parents") {
  Lattice town("111111", 2);
  for (const std::size_t u : {4, 5}) town.units[u].parent = ParentId(1);
  const Balancing result = balanced(town.graph(), {2, 1});
  CHECK(numbers(result) == Assignment{0, 0, 1, 1, 2, 2});
  CHECK(result.plan.parent_of == std::vector{ParentId(0), ParentId(0), ParentId(1)});
}

TEST_CASE("A second load has its own band") {
  Lattice town("111111");
  town.loads = 2;
  for (std::size_t u = 0; u < 6; ++u) town.units[u].load[1] = u < 2 ? 3.0 : 0.0;
  BalancingOptions options;
  options.tolerance = {0.8, 0.1};
  const Assignment grid_of = numbers(balanced(town.graph(), {2}, options));
  CHECK(grid_of == Assignment{0, 1, 1, 1, 1, 1});
}

TEST_CASE("Stopped at once, there is a plan all the same") {
  const UnitGraph graph = Lattice(
                              "12345\n"
                              "54321")
                              .graph();
  StopAtOnce progress;
  const Balancing result = balance(graph, Counts{3}, {}, progress);
  CHECK(result.cut_short);
  CHECK(broken_promises(graph, numbers(result), result.plan.grid_count(), Counts{3}).empty());
}

TEST_CASE("The trade between changes and boundary is a table of five") {
  Lattice town(
      "111111\n"
      "111111");
  town.set_today("010101010101");
  NoProgress progress;
  BalancingOptions options;
  options.effort = 0.01;
  const auto points = pareto(town.graph(), Counts{2}, options, progress);
  REQUIRE(points.size() == 5);
  CHECK(points.back().inner_boundary <= points.front().inner_boundary);
  CHECK(points.front().moved_share <= points.back().moved_share + 1e-12);
}

TEST_CASE("Options out of range are a bad call") {
  BalancingOptions options;
  options.tolerance = {0.0};
  CHECK_THROWS_AS(validate(options, 1), Error);
  options.tolerance = {0.1};
  CHECK_THROWS_AS(validate(options, 2), Error);
  options.keep = 1.5;
  CHECK_THROWS_AS(validate(options, 1), Error);
}
