#include <algorithm>
#include <map>
#include <tuple>

#include <base/error.h>
#include <grids/plan_finish.h>
#include <grids/verifier.h>

namespace lifecircle::grids {

namespace {

/// The parent alone, as the search shall see it: a painted unit is locked where it lies, every other one
/// belongs where it is today.
UnitGraph graph_of(const PlanEditor& editor) {
  const UnitGraph& whole = editor.graph();
  std::map<UnitId, UnitId> number;
  std::vector<Unit> units;
  for (const UnitId id : editor.units()) {
    Unit unit = whole.unit(id);
    const bool painted = editor.painted(id) && editor.grid_of(id) != none;
    const std::uint32_t home = painted ? editor.grid_of(id) : editor.today_of(id);
    unit.parent = ParentId(0);
    unit.today = home == none ? TodayId() : TodayId(home);
    unit.locked = painted || editor.locked(id);
    number[id] = UnitId(units.size());
    units.push_back(unit);
  }
  std::vector<Front> fronts;
  for (std::size_t f = 0; f < whole.fronts().size(); ++f) {
    Front front = whole.fronts()[f];
    const auto a = number.find(front.a), b = number.find(front.b);
    if (a == number.end() || b == number.end()) continue;
    front.a = a->second, front.b = b->second;
    // The whole graph has opened what had to be opened.
    front.barrier = !whole.passable(FrontId(f));
    fronts.push_back(front);
  }
  return build_unit_graph(std::move(units), std::move(fronts), 1, whole.load_count());
}

}  // namespace

PlanFinish::PlanFinish(const PlanEditor& editor)
    : graph_(graph_of(editor)),
      parent_(editor.parent()),
      units_(editor.units().begin(), editor.units().end()) {
  for (std::uint32_t g = 0; g < editor.grid_count(); ++g)
    if (editor.grid(g).pieces > 0) in_use_.push_back(g);
}

FinishedPlan PlanFinish::search(const BalancingOptions& options, Progress& progress) const {
  const std::vector<std::uint32_t> asked{static_cast<std::uint32_t>(in_use_.size())};
  const Balancing balancing = balance(graph_, asked, options, progress);
  FinishedPlan result{balancing.parents.front(), {}, balancing.cut_short};
  result.report.parent = parent_;
  if (result.report.unit.valid()) result.report.unit = units_[result.report.unit.index()];
  if (result.report.status == ParentStatus::impossible) return result;
  std::vector<std::uint32_t> grid_of;
  for (const GridId grid : balancing.plan.grid_of) grid_of.push_back(grid.index());
  if (!broken_promises(graph_, grid_of, balancing.plan.grid_count(), asked).empty())
    throw Error(ErrorCode::internal, "The finished plan does not keep what it must.");
  const std::vector<std::uint32_t> number = numbers_of(balancing.plan);
  for (const std::uint32_t grid : grid_of) result.grid_of_units.push_back(number[grid]);
  return result;
}

/// Gives the plan's grids the editor's numbers: first where locked units say so, then where most weight, then
/// most units come from; what is left over goes in order.
std::vector<std::uint32_t> PlanFinish::numbers_of(const Plan& plan) const {
  struct Overlap {
    std::uint32_t locked = 0;
    double weight = 0.0;
    std::uint32_t units = 0;
  };
  std::map<std::pair<std::uint32_t, std::uint32_t>, Overlap> overlaps;
  for (std::uint32_t u = 0; u < graph_.unit_count(); ++u) {
    const Unit& unit = graph_.unit(UnitId(u));
    if (!unit.today.valid()) continue;
    Overlap& overlap = overlaps[{plan.grid_of[u].index(), unit.today.index()}];
    overlap.locked += unit.locked;
    overlap.weight += unit.load[0];
    ++overlap.units;
  }
  using Pair = std::pair<std::pair<std::uint32_t, std::uint32_t>, Overlap>;
  std::vector<Pair> order(overlaps.begin(), overlaps.end());
  std::stable_sort(order.begin(), order.end(), [](const Pair& a, const Pair& b) {
    return std::tuple(a.second.locked > 0, a.second.weight, a.second.units) >
           std::tuple(b.second.locked > 0, b.second.weight, b.second.units);
  });
  std::vector<std::uint32_t> number(plan.grid_count(), none), free = in_use_;
  const auto give = [&](std::uint32_t grid, std::uint32_t name) {
    const auto place = std::find(free.begin(), free.end(), name);
    if (number[grid] != none || place == free.end()) return;
    number[grid] = name;
    free.erase(place);
  };
  for (const auto& [pair, overlap] : order) give(pair.first, pair.second);
  for (std::uint32_t grid = 0; grid < number.size(); ++grid)
    if (number[grid] == none) give(grid, free.front());
  return number;
}

}  // namespace lifecircle::grids
