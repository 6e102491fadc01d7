#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>

#include <grids/plan_measures.h>

namespace lifecircle::grids {

namespace {

bool outside(const GridMeasures& grid, const std::array<double, max_loads>& mean,
             std::span<const double> tolerance) {
  for (std::size_t kind = 0; kind < tolerance.size(); ++kind)
    if (std::abs(grid.load[kind] - mean[kind]) > (tolerance[kind] + 1e-9) * mean[kind]) return true;
  return false;
}

/// Deviations, shapes and their means over some grids of one parent.
PlanMeasures measure_parent(std::span<const GridMeasures> grids, std::span<const double> tolerance) {
  PlanMeasures result;
  result.grids = static_cast<std::uint32_t>(grids.size());
  std::array<double, max_loads> mean{};
  std::vector<double> weights;
  for (const GridMeasures& grid : grids) {
    weights.push_back(grid.load[0]);
    for (std::size_t kind = 0; kind < max_loads; ++kind) mean[kind] += grid.load[kind];
  }
  result.weight = mean[0];
  for (double& kind : mean) kind /= std::max(1.0, static_cast<double>(grids.size()));
  for (const GridMeasures& grid : grids) {
    const double deviation = mean[0] > 0.0 ? std::abs(grid.load[0] - mean[0]) / mean[0] : 0.0;
    result.worst_deviation = std::max(result.worst_deviation, deviation);
    result.mean_deviation += deviation / result.grids;
    result.polsby_popper += grid.polsby_popper() / result.grids;
    result.outside += outside(grid, mean, tolerance);
  }
  result.gini = gini(std::move(weights));
  return result;
}

PlanMeasures together(const std::vector<PlanMeasures>& parents, std::span<const GridMeasures> grids) {
  PlanMeasures all;
  std::vector<double> weights;
  for (const GridMeasures& grid : grids) weights.push_back(grid.load[0]);
  all.gini = gini(std::move(weights));
  double moved = 0.0;
  for (const PlanMeasures& parent : parents) {
    all.grids += parent.grids;
    all.weight += parent.weight;
    all.worst_deviation = std::max(all.worst_deviation, parent.worst_deviation);
    all.mean_deviation += parent.mean_deviation * parent.grids;
    all.polsby_popper += parent.polsby_popper * parent.grids;
    all.inner_boundary += parent.inner_boundary;
    all.outside += parent.outside;
    moved += parent.moved_share * parent.weight;
  }
  if (all.grids > 0) all.mean_deviation /= all.grids, all.polsby_popper /= all.grids;
  if (all.weight > 0.0) all.moved_share = moved / all.weight;
  return all;
}

}  // namespace

double gini(std::vector<double> weights) {
  std::sort(weights.begin(), weights.end());
  double sum = 0.0, ranked = 0.0;
  for (std::size_t i = 0; i < weights.size(); ++i)
    sum += weights[i], ranked += weights[i] * static_cast<double>(i + 1);
  const auto n = static_cast<double>(weights.size());
  return sum > 0.0 ? std::max(0.0, (2.0 * ranked / sum - (n + 1.0)) / n) : 0.0;
}

double GridMeasures::polsby_popper() const {
  return perimeter > 0.0 ? 4.0 * std::numbers::pi * area / (perimeter * perimeter) : 0.0;
}

std::vector<GridMeasures> measure_grids(const UnitGraph& graph, const Assignment& grid_of,
                                        std::size_t grid_count) {
  std::vector<GridMeasures> grids(grid_count);
  for (std::size_t u = 0; u < graph.unit_count(); ++u) {
    if (grid_of[u] == none) continue;
    const Unit& unit = graph.unit(UnitId(u));
    GridMeasures& grid = grids[grid_of[u]];
    ++grid.units;
    grid.area += unit.area;
    grid.perimeter += unit.outer;
    for (std::size_t kind = 0; kind < max_loads; ++kind) grid.load[kind] += unit.load[kind];
  }
  for (const Front& front : graph.fronts()) {
    const std::uint32_t a = grid_of[front.a.index()], b = grid_of[front.b.index()];
    if (a == b) continue;
    if (a != none) grids[a].perimeter += front.length;
    if (b != none) grids[b].perimeter += front.length;
  }
  return grids;
}

std::vector<TodayId> origins(const UnitGraph& graph, const Assignment& grid_of, std::size_t grid_count) {
  std::vector<std::map<TodayId, double>> given(grid_count);
  for (std::size_t u = 0; u < graph.unit_count(); ++u) {
    const Unit& unit = graph.unit(UnitId(u));
    if (grid_of[u] != none && unit.today.valid()) given[grid_of[u]][unit.today] += unit.load[0];
  }
  std::vector<TodayId> result(grid_count);
  for (std::size_t g = 0; g < grid_count; ++g) {
    double most = -1.0;
    for (const auto& [today, weight] : given[g])
      if (weight > most) most = weight, result[g] = today;
  }
  return result;
}

std::vector<PlanMeasures> measure_plan(const UnitGraph& graph, const Assignment& grid_of,
                                       std::span<const ParentId> parent_of,
                                       std::span<const double> tolerance) {
  const std::vector<GridMeasures> grids = measure_grids(graph, grid_of, parent_of.size());
  std::vector<std::vector<GridMeasures>> by_parent(graph.parent_count());
  for (std::size_t g = 0; g < grids.size(); ++g) by_parent[parent_of[g].index()].push_back(grids[g]);
  std::vector<PlanMeasures> result;
  for (const auto& parent : by_parent) result.push_back(measure_parent(parent, tolerance));

  for (const Front& front : graph.fronts()) {
    const ParentId parent = graph.unit(front.a).parent;
    if (parent == graph.unit(front.b).parent && grid_of[front.a.index()] != grid_of[front.b.index()])
      result[parent.index()].inner_boundary += front.length;
  }
  const std::vector<TodayId> origin = origins(graph, grid_of, parent_of.size());
  for (std::size_t u = 0; u < graph.unit_count(); ++u) {
    const Unit& unit = graph.unit(UnitId(u));
    if (grid_of[u] == none || !unit.today.valid() || origin[grid_of[u]] == unit.today) continue;
    PlanMeasures& parent = result[unit.parent.index()];
    if (parent.weight > 0.0) parent.moved_share += unit.load[0] / parent.weight;
  }
  result.push_back(together(result, grids));
  return result;
}

}  // namespace lifecircle::grids
