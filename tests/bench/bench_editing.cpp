// From a planner's stroke to the new numbers: one unit, and a stroke over a whole grid, of a parent with so
// many units in grids of about fifty. Beside it the same numbers the slow way, measured from nothing for all
// grids. Printed in microseconds; a click must be answered within 50 ms.
#include <cmath>

#include <benchmark/benchmark.h>

#include <grids/plan_editor.h>

namespace {

using namespace lifecircle::grids;

/// A square of units with their four neighbours each; grids of seven by seven.
struct Parent {
  explicit Parent(std::int64_t units) : side(static_cast<std::uint32_t>(std::sqrt(units))) {
    const std::uint32_t row = (side + 6) / 7;
    grids = row * row;
    std::vector<Unit> made;
    std::vector<Front> fronts;
    for (std::uint32_t y = 0; y < side; ++y)
      for (std::uint32_t x = 0; x < side; ++x) {
        Unit unit;
        unit.load[0] = 10 + (x * 7 + y * 13) % 17;
        unit.area = 1.0;
        unit.position = {static_cast<double>(x), static_cast<double>(y)};
        unit.parent = ParentId(0);
        made.push_back(unit);
        today.push_back(y / 7 * row + x / 7);
        Front front;
        front.length = 1.0;
        front.a = UnitId(y * side + x);
        front.b = UnitId(y * side + x + 1);
        if (x + 1 < side) fronts.push_back(front);
        front.b = UnitId((y + 1) * side + x);
        if (y + 1 < side) fronts.push_back(front);
      }
    graph = build_unit_graph(std::move(made), std::move(fronts), 1);
  }
  std::uint32_t side;
  std::size_t grids = 0;
  Assignment today;
  UnitGraph graph;
};

void one_unit(benchmark::State& state) {
  const Parent parent(state.range(0));
  PlanEditor editor(parent.graph, ParentId(0), parent.today, parent.grids, {0.1});
  const std::vector<UnitId> unit{UnitId(parent.side * 3 + 3)};
  std::uint32_t to = 1;
  for (auto _ : state) {
    editor.move(unit, to);
    benchmark::DoNotOptimize(editor.plan());
    to = 1 - to;
  }
}

void whole_grid(benchmark::State& state) {
  const Parent parent(state.range(0));
  PlanEditor editor(parent.graph, ParentId(0), parent.today, parent.grids, {0.1});
  std::vector<UnitId> units;
  for (std::uint32_t u = 0; u < parent.today.size(); ++u)
    if (parent.today[u] == 0) units.emplace_back(u);
  std::uint32_t to = 1;
  for (auto _ : state) {
    editor.move(units, to);
    benchmark::DoNotOptimize(editor.plan());
    to = 1 - to;
  }
}

void undo_redo(benchmark::State& state) {
  const Parent parent(state.range(0));
  PlanEditor editor(parent.graph, ParentId(0), parent.today, parent.grids, {0.1});
  const std::vector<UnitId> unit{UnitId(0)};
  editor.move(unit, 1);
  for (auto _ : state) {
    editor.undo();
    editor.redo();
  }
}

void from_nothing(benchmark::State& state) {
  const Parent parent(state.range(0));
  const std::vector<ParentId> parents(parent.grids, ParentId(0));
  const std::vector<double> tolerance{0.1};
  for (auto _ : state) benchmark::DoNotOptimize(measure_plan(parent.graph, parent.today, parents, tolerance));
}

BENCHMARK(one_unit)->Arg(2'000)->Arg(20'000)->Unit(benchmark::kMicrosecond);
BENCHMARK(whole_grid)->Arg(2'000)->Arg(20'000)->Unit(benchmark::kMicrosecond);
BENCHMARK(undo_redo)->Arg(2'000)->Arg(20'000)->Unit(benchmark::kMicrosecond);
BENCHMARK(from_nothing)->Arg(2'000)->Arg(20'000)->Unit(benchmark::kMicrosecond);

}  // namespace

BENCHMARK_MAIN();
