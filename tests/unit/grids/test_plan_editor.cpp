#include <algorithm>
#include <cmath>

#include <base/error.h>
#include <base/random.h>
#include <grids/plan_editor.h>
#include <support/catch.h>
#include <support/edited_plan.h>

using namespace lifecircle;
using namespace lifecircle::grids;
using lifecircle::testing::EditedPlan;
using lifecircle::testing::Lattice;
using lifecircle::testing::RandomDistrict;
using lifecircle::testing::today_of;

namespace {

std::size_t grids_in(const Assignment& assignment) {
  std::uint32_t most = 0;
  for (const std::uint32_t grid : assignment)
    if (grid != none) most = std::max(most, grid + 1);
  return most;
}

Assignment plan_of(const PlanEditor& editor) {
  Assignment plan(editor.graph().unit_count(), none);
  for (const UnitId unit : editor.units()) plan[unit.index()] = editor.grid_of(unit);
  return plan;
}

/// The pieces of a grid, each as its units, by joining ends of passable fronts until nothing changes.
std::vector<std::vector<UnitId>> pieces_of(const UnitGraph& graph, const Assignment& plan,
                                           std::uint32_t grid) {
  std::vector<std::uint32_t> label(plan.size(), none);
  for (std::uint32_t u = 0; u < plan.size(); ++u)
    if (plan[u] == grid) label[u] = u;
  for (bool changed = true; changed;) {
    changed = false;
    for (std::uint32_t f = 0; f < graph.fronts().size(); ++f) {
      std::uint32_t &a = label[graph.fronts()[f].a.index()], &b = label[graph.fronts()[f].b.index()];
      if (!graph.passable(FrontId(f)) || a == none || b == none || a == b) continue;
      a = b = std::min(a, b);
      changed = true;
    }
  }
  std::vector<std::vector<UnitId>> pieces;
  for (std::uint32_t root = 0; root < plan.size(); ++root) {
    std::vector<UnitId> piece;
    for (std::uint32_t u = 0; u < plan.size(); ++u)
      if (label[u] == root) piece.emplace_back(u);
    if (!piece.empty()) pieces.push_back(piece);
  }
  return pieces;
}

/// Everything the editor says, from nothing.
void compare_with_slow_twin(const PlanEditor& editor) {
  const UnitGraph& graph = editor.graph();
  const Assignment plan = plan_of(editor);
  const std::vector<GridMeasures> measures = measure_grids(graph, plan, editor.grid_count());
  PlanNumbers all;
  std::array<double, max_loads> mean{};
  for (const GridMeasures& grid : measures) {
    all.grids += grid.units > 0;
    for (std::size_t kind = 0; kind < max_loads; ++kind) mean[kind] += grid.load[kind];
  }
  for (double& kind : mean) kind /= std::max(1u, all.grids);
  for (std::uint32_t g = 0; g < editor.grid_count(); ++g) {
    const GridNumbers& grid = editor.grid(g);
    INFO("grid " << g);
    CHECK(grid.measures.units == measures[g].units);
    CHECK(grid.measures.area == Approx(measures[g].area));
    CHECK(grid.measures.perimeter == Approx(measures[g].perimeter));
    std::uint32_t came = 0, left = 0;
    for (const UnitId unit : editor.units()) {
      const bool changed = plan[unit.index()] != editor.today_of(unit);
      came += changed && plan[unit.index()] == g;
      left += changed && editor.today_of(unit) == g;
    }
    CHECK(grid.came == came);
    CHECK(grid.left == left);
    const auto pieces = pieces_of(graph, plan, g);
    CHECK(grid.pieces == pieces.size());
    all.broken += pieces.size() > 1;
    double heaviest = -1.0;
    for (const auto& piece : pieces) {
      const auto cut_off =
          std::count_if(piece.begin(), piece.end(), [&](UnitId u) { return editor.cut_off(u); });
      CHECK((cut_off == 0 || cut_off == static_cast<std::ptrdiff_t>(piece.size())));
      double load = 0.0;
      for (const UnitId unit : piece) load += graph.unit(unit).load[0];
      heaviest = std::max(heaviest, load);
    }
    for (const auto& piece : pieces) {
      double load = 0.0;
      for (const UnitId unit : piece) load += graph.unit(unit).load[0];
      if (!editor.cut_off(piece.front())) CHECK(load == heaviest);
    }
    if (pieces.empty()) continue;
    bool inside = true;
    for (std::size_t kind = 0; kind < graph.load_count(); ++kind) {
      CHECK(grid.measures.load[kind] == Approx(measures[g].load[kind]));
      const double off = measures[g].load[kind] - mean[kind];
      if (mean[kind] > 0.0) CHECK(grid.deviation[kind] == Approx(off / mean[kind]).margin(1e-12));
      inside &= std::abs(off) <= editor.tolerance()[kind] * mean[kind] + 1e-6;
    }
    CHECK(grid.in_band == inside);
    all.outside += !inside;
    if (mean[0] > 0.0)
      all.worst_deviation = std::max(all.worst_deviation, std::abs(measures[g].load[0] - mean[0]) / mean[0]);
    all.polsby_popper += measures[g].polsby_popper() / all.grids;
  }
  double moved = 0.0, weight = 0.0;
  for (const UnitId unit : editor.units()) {
    const std::uint32_t today = editor.today_of(unit);
    weight += graph.unit(unit).load[0];
    all.without += plan[unit.index()] == none;
    if (today == none || plan[unit.index()] == today) continue;
    ++all.moved, moved += graph.unit(unit).load[0];
  }
  for (const Front& front : graph.fronts())
    if (graph.unit(front.a).parent == editor.parent() && graph.unit(front.b).parent == editor.parent() &&
        plan[front.a.index()] != plan[front.b.index()])
      all.inner_boundary += front.length;
  CHECK(editor.plan().grids == all.grids);
  CHECK(editor.plan().without == all.without);
  CHECK(editor.plan().outside == all.outside);
  CHECK(editor.plan().broken == all.broken);
  CHECK(editor.plan().moved == all.moved);
  CHECK(editor.plan().worst_deviation == Approx(all.worst_deviation));
  CHECK(editor.plan().polsby_popper == Approx(all.polsby_popper));
  CHECK(editor.plan().inner_boundary == Approx(all.inner_boundary));
  if (weight > 0.0) CHECK(editor.plan().moved_share == Approx(moved / weight).margin(1e-12));
}

std::vector<UnitId> ids(std::initializer_list<std::size_t> numbers) {
  std::vector<UnitId> result;
  for (const std::size_t number : numbers) result.emplace_back(number);
  return result;
}

}  // namespace

TEST_CASE("A planner moves a square, breaks a grid, and takes it back") {
  Lattice town(
      "111\n"
      "222");
  EditedPlan edited(town, "000111", 2);
  PlanEditor& editor = edited.editor;
  CHECK(editor.grid(0).measures.load[0] == 3.0);
  CHECK(editor.grid(0).deviation[0] == Approx(-1.5 / 4.5));
  CHECK(editor.plan().outside == 2);

  CHECK(editor.move(ids({3}), 0) == 1);  // 5 and 4 now: half a household off the mean of 4.5
  CHECK(editor.grid(0).deviation[0] == Approx(0.5 / 4.5));
  CHECK(editor.plan().moved_share == Approx(2.0 / 9.0));
  CHECK(editor.grid(0).came == 1);
  CHECK(editor.grid(1).left == 1);
  CHECK(editor.plan().broken == 0);

  CHECK(editor.move(ids({1}), 1) == 1);  // the upper right square hangs on nothing now
  CHECK(editor.grid(0).pieces == 2);
  CHECK(editor.cut_off(UnitId(2)));
  CHECK_FALSE(editor.cut_off(UnitId(0)));
  CHECK(editor.plan().broken == 1);

  editor.undo();
  CHECK(editor.grid(0).pieces == 1);
  CHECK_FALSE(editor.cut_off(UnitId(2)));
  CHECK_FALSE(editor.painted(UnitId(1)));
  CHECK(editor.painted(UnitId(3)));
  editor.redo();
  CHECK(editor.grid(0).pieces == 2);
  editor.undo();
  editor.undo();
  CHECK_FALSE(editor.can_undo());
  CHECK(editor.plan().moved == 0);
  CHECK(editor.can_redo());
  CHECK(editor.move(ids({0}), 1) == 1);  // a new step: what was undone is gone
  CHECK_FALSE(editor.can_redo());
}

TEST_CASE("A barrier breaks a grid that lies on both its sides") {
  Lattice town("11\n11");
  town.fronts[0].barrier = true;  // between the two upper squares; below one can still walk
  EditedPlan edited(town, "0011", 2);
  const PlanEditor& editor = edited.editor;
  CHECK(editor.grid(0).pieces == 2);
  CHECK(editor.grid(1).pieces == 1);
}

TEST_CASE("A stroke over many units is one step") {
  Lattice town("1111\n1111");
  EditedPlan edited(town, "00001111", 2);
  PlanEditor& editor = edited.editor;
  editor.begin_stroke();
  CHECK(editor.move(ids({0}), 1) == 1);
  CHECK(editor.move(ids({1, 1}), 1) == 1);
  CHECK(editor.move(ids({0}), 0) == 1);  // back again, in the same stroke
  editor.end_stroke();
  CHECK(editor.grid_of(UnitId(0)) == 0);
  CHECK(editor.grid_of(UnitId(1)) == 1);
  editor.undo();
  CHECK(editor.plan().moved == 0);
  CHECK_FALSE(editor.can_undo());
  editor.redo();
  CHECK(editor.grid_of(UnitId(0)) == 0);
  CHECK(editor.grid_of(UnitId(1)) == 1);
}

TEST_CASE("Locked units stay, and new and emptied grids are no part of the mean") {
  Lattice town("123");
  town.units[0].locked = true;
  EditedPlan edited(town, "001", 2);
  PlanEditor& editor = edited.editor;
  CHECK(editor.move(ids({0}), 1) == 0);
  CHECK_FALSE(editor.can_undo());
  CHECK(editor.add_grid() == 2);
  CHECK(editor.plan().grids == 2);
  CHECK(editor.grid(2).pieces == 0);
  CHECK(editor.move(ids({2}), 2) == 1);
  CHECK(editor.plan().grids == 2);  // grid 1 has lost its only unit
  CHECK(editor.grid(1).pieces == 0);
  CHECK(editor.grid(2).deviation[0] == Approx(0.0).margin(1e-12));
}

TEST_CASE("A plan that does not fit is refused") {
  const UnitGraph graph = Lattice("11").graph();
  CHECK_THROWS_AS(PlanEditor(graph, ParentId(0), {0, 5}, 2, {0.1}), Error);
  CHECK_THROWS_AS(PlanEditor(graph, ParentId(0), {0}, 2, {0.1}), Error);
  CHECK_THROWS_AS(PlanEditor(graph, ParentId(0), {0, 1}, 2, {0.1, 0.1}), Error);
}

TEST_CASE("After any steps, undone or not, the numbers are what is measured from nothing") {
  std::size_t steps = 0, broken = 0;
  for (std::uint64_t seed = 1; seed <= 60; ++seed) {
    const UnitGraph graph = RandomDistrict(seed).lattice.graph();
    const Assignment today = today_of(graph);
    const std::size_t grids = grids_in(today) + 2;
    Random random(seed);
    for (std::uint32_t p = 0; p < graph.parent_count(); ++p) {
      PlanEditor editor(graph, ParentId(p), today, grids, std::vector<double>(graph.load_count(), 0.25));
      std::vector<Assignment> plans{plan_of(editor)};
      INFO("seed " << seed << ", parent " << p);
      compare_with_slow_twin(editor);
      for (int i = 0; i < 12 && !editor.units().empty(); ++i) {
        std::vector<UnitId> stroke;
        for (std::uint32_t n = 1 + random.below(4); n > 0; --n)
          stroke.push_back(editor.units()[random.below(static_cast<std::uint32_t>(editor.units().size()))]);
        if (editor.move(stroke, random.below(static_cast<std::uint32_t>(grids))) > 0)
          plans.push_back(plan_of(editor));
        compare_with_slow_twin(editor);
        ++steps, broken += editor.plan().broken > 0;
      }
      for (std::size_t i = plans.size() - 1; i > 0; --i) {
        CHECK(plan_of(editor) == plans[i]);
        editor.undo();
      }
      CHECK(plan_of(editor) == plans[0]);
      CHECK_FALSE(editor.can_undo());
      compare_with_slow_twin(editor);
      while (editor.can_redo()) editor.redo();
      CHECK(plan_of(editor) == plans.back());
      compare_with_slow_twin(editor);
    }
  }
  CHECK(steps > 500);
  CHECK(broken > 100);
}
