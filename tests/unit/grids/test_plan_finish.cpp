#include <algorithm>

#include <base/random.h>
#include <grids/plan_finish.h>
#include <support/catch.h>
#include <support/edited_plan.h>

using namespace lifecircle;
using namespace lifecircle::grids;
using lifecircle::testing::EditedPlan;
using lifecircle::testing::Lattice;
using lifecircle::testing::RandomDistrict;
using lifecircle::testing::today_of;

namespace {

BalancingOptions quick(const UnitGraph& graph) {
  BalancingOptions options;
  options.tolerance.assign(graph.load_count(), 0.1);
  options.effort = 0.003;
  return options;
}

}  // namespace

TEST_CASE("A finished plan keeps what was painted and evens out the rest") {
  Lattice town(
      "111111\n"
      "111111");
  EditedPlan edited(town, "000000000111", 2);  // nine and three
  PlanEditor& editor = edited.editor;
  const std::vector<UnitId> corner{UnitId(5)};
  editor.move(corner, 1);
  NoProgress progress;
  const FinishedPlan plan = PlanFinish(editor).search(quick(edited.graph), progress);
  REQUIRE(plan.report.status == ParentStatus::in_band);
  CHECK(editor.take(plan.grid_of_units) == 2);  // six and six: two more squares, not one more than needed
  CHECK(editor.grid_of(UnitId(5)) == 1);
  CHECK(editor.grid(0).measures.units == 6);
  CHECK(editor.plan().broken == 0);
  CHECK(editor.plan().moved == 3);
  CHECK_FALSE(editor.painted(UnitId(4)));
  editor.undo();  // the search is one step
  CHECK(editor.plan().moved == 1);
}

TEST_CASE("A grid begun with one square grows to its share") {
  Lattice town(
      "111111\n"
      "111111");
  EditedPlan edited(town, "000000000000", 1);
  PlanEditor& editor = edited.editor;
  const std::uint32_t added = editor.add_grid();
  const std::vector<UnitId> seed{UnitId(11)};
  editor.move(seed, added);
  NoProgress progress;
  editor.take(PlanFinish(editor).search(quick(edited.graph), progress).grid_of_units);
  CHECK(editor.grid(0).measures.units == 6);
  CHECK(editor.grid(added).measures.units == 6);
  CHECK(editor.grid_of(UnitId(11)) == added);
}

TEST_CASE("What cannot be is said, not done") {
  Lattice town("11111");
  EditedPlan edited(town, "01010", 3);
  PlanEditor& editor = edited.editor;
  // Every square painted, two grids lying through each other: nothing can connect them.
  for (std::size_t u = 0; u < 5; ++u) {
    const std::vector<UnitId> unit{UnitId(u)};
    editor.move(unit, 2);
    editor.move(unit, u % 2 == 0 ? 0 : 1);
  }
  NoProgress progress;
  const FinishedPlan plan = PlanFinish(editor).search(quick(edited.graph), progress);
  CHECK(plan.report.status == ParentStatus::impossible);
  CHECK(plan.report.reason == Reason::locks);
  CHECK(plan.grid_of_units.empty());
}

TEST_CASE(
    "Whatever is painted in a random district, a finished plan keeps it, whole and with the same grids") {
  std::size_t finished = 0, impossible = 0;
  for (std::uint64_t seed = 1; seed <= 40; ++seed) {
    const UnitGraph graph = RandomDistrict(seed).lattice.graph();
    const Assignment today = today_of(graph);
    std::uint32_t grids = 2;
    for (const std::uint32_t grid : today)
      if (grid != none) grids = std::max(grids, grid + 1);
    Random random(seed);
    PlanEditor editor(graph, ParentId(0), today, grids, std::vector<double>(graph.load_count(), 0.1));
    if (editor.units().empty()) continue;
    for (int i = 0; i < 3; ++i) {
      const std::vector<UnitId> unit{
          editor.units()[random.below(static_cast<std::uint32_t>(editor.units().size()))]};
      editor.move(unit, random.below(grids));
    }
    std::vector<std::pair<UnitId, std::uint32_t>> kept;
    for (const UnitId unit : editor.units())
      if ((editor.painted(unit) && editor.grid_of(unit) != none) || editor.locked(unit))
        kept.emplace_back(unit, editor.grid_of(unit));
    std::vector<bool> used(grids);
    for (std::uint32_t g = 0; g < grids; ++g) used[g] = editor.grid(g).pieces > 0;
    NoProgress progress;
    const FinishedPlan plan = PlanFinish(editor).search(quick(graph), progress);
    INFO("seed " << seed);
    if (plan.report.status == ParentStatus::impossible) {
      ++impossible;
      continue;
    }
    ++finished;
    editor.take(plan.grid_of_units);
    for (const auto& [unit, grid] : kept) CHECK(editor.grid_of(unit) == grid);
    for (std::uint32_t g = 0; g < grids; ++g) CHECK(editor.grid(g).pieces == (used[g] ? 1u : 0u));
    CHECK(editor.plan().without == 0);
  }
  CHECK(finished > 15);
  CHECK(impossible < finished);
}
