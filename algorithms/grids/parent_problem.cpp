#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>

#include <grids/contraction.h>
#include <grids/parent_problem.h>

namespace lifecircle::grids {

namespace {

/// By place, so that the order of features leaves no trace.
std::vector<UnitId> canonical_order(const UnitGraph& graph, ParentId parent) {
  const auto units = graph.units_of(parent);
  std::vector<UnitId> order(units.begin(), units.end());
  std::sort(order.begin(), order.end(), [&](UnitId a, UnitId b) {
    const Unit &x = graph.unit(a), &y = graph.unit(b);
    return std::tie(x.position, x.area, x.load, a) < std::tie(y.position, y.area, y.load, b);
  });
  return order;
}

void add_band(const UnitGraph& graph, std::span<const UnitId> order, const BalancingOptions& options,
              ParentProblem& problem) {
  constexpr double slack = 1e-9;  // the band is met by what meets it exactly
  for (std::size_t kind = 0; kind < problem.loads; ++kind) {
    double sum = 0.0;
    for (const UnitId unit : order) sum += graph.unit(unit).load[kind];
    const double mean = sum / problem.zones, width = mean * options.tolerance[kind] + slack * (mean + 1.0);
    problem.mean.push_back(mean > 0.0 ? mean : 1.0);
    problem.low.push_back(mean - width);
    problem.high.push_back(mean + width);
  }
}

/// Today's grids of the parent, those with locks first.
std::map<TodayId, std::uint32_t> number_labels(const UnitGraph& graph, std::span<const UnitId> order,
                                               ParentProblem& problem) {
  std::map<TodayId, std::uint32_t> label;
  const auto add = [&](bool locked) {
    for (const UnitId id : order) {
      const Unit& unit = graph.unit(id);
      if (!unit.today.valid() || (locked && !unit.locked)) continue;
      if (label.try_emplace(unit.today, problem.labels.size()).second) problem.labels.push_back(unit.today);
    }
  };
  add(true);
  problem.fixed_zones = static_cast<std::uint32_t>(problem.labels.size());
  add(false);
  return label;
}

void add_blocks(const UnitGraph& graph, std::span<const UnitId> order, const Contraction& contraction,
                ParentProblem& problem) {
  const auto block = [&](std::size_t i) { return contraction.block_of[i]; };
  problem.members =
      group_by<UnitId>(contraction.blocks, order.size(), block, [&](std::size_t i) { return order[i]; });
  const std::map<TodayId, std::uint32_t> label = number_labels(graph, order, problem);
  problem.load.assign(contraction.blocks * problem.loads, 0.0);
  problem.weight.assign(contraction.blocks, 0.0);
  problem.fixed.assign(contraction.blocks, nowhere);
  std::vector<std::map<std::uint32_t, double>> stays(contraction.blocks);
  double weight = 0.0, weighty = 0.0;
  for (std::size_t i = 0; i < order.size(); ++i) {
    const Unit& unit = graph.unit(order[i]);
    for (std::size_t kind = 0; kind < problem.loads; ++kind)
      problem.load[block(i) * problem.loads + kind] += unit.load[kind];
    weight += unit.load[0], weighty += unit.load[0] > 0.0;
    if (!unit.today.valid()) continue;
    stays[block(i)][label.at(unit.today)] += unit.load[0];
    problem.weight[block(i)] += unit.load[0];
    if (unit.locked) problem.fixed[block(i)] = label.at(unit.today);
  }
  const double scale = weight > 0.0 ? weighty / weight : 1.0;
  for (double& w : problem.weight) w *= scale;
  problem.stays.first.clear();
  problem.stays.first.push_back(0);
  for (const auto& of_block : stays) {
    for (const auto& [l, w] : of_block) problem.stays.items.push_back({l, w * scale});
    problem.stays.first.push_back(static_cast<std::uint32_t>(problem.stays.items.size()));
  }
}

void add_compounds(const UnitGraph& graph, std::span<const UnitId> order, const Contraction& contraction,
                   ParentProblem& problem) {
  const std::vector<GroupId>& open = contraction.open_groups;
  problem.compound_count = static_cast<std::uint32_t>(open.size());
  std::set<std::pair<std::uint32_t, std::uint32_t>> pairs;
  for (std::size_t i = 0; i < order.size(); ++i) {
    const GroupId group = graph.unit(order[i]).group;
    const auto place = std::lower_bound(open.begin(), open.end(), group);
    if (group.valid() && place != open.end() && *place == group)
      pairs.emplace(contraction.block_of[i], static_cast<std::uint32_t>(place - open.begin()));
  }
  const std::vector<std::pair<std::uint32_t, std::uint32_t>> flat(pairs.begin(), pairs.end());
  problem.compounds = group_by<std::uint32_t>(
      contraction.blocks, flat.size(), [&](std::size_t i) { return flat[i].first; },
      [&](std::size_t i) { return flat[i].second; });
}

/// A front between two blocks, several of the units' fronts added up.
struct Side {
  double cost = 0.0;
  bool passable = false;
};

void add_neighbours(const UnitGraph& graph, std::span<const UnitId> order, const Contraction& contraction,
                    const BalancingOptions& options, ParentProblem& problem) {
  std::unordered_map<UnitId, std::uint32_t> block_of;
  for (std::size_t i = 0; i < order.size(); ++i) block_of[order[i]] = contraction.block_of[i];
  std::map<std::pair<std::uint32_t, std::uint32_t>, Side> sides;
  double length = 0.0, count = 0.0;
  for (const UnitId unit : order) {
    for (const UnitGraph::Neighbour& n : graph.neighbours(unit)) {
      const auto other = block_of.find(n.unit);
      if (other == block_of.end() || other->second <= block_of[unit]) continue;
      const Front& front = graph.front(n.front);
      Side& side = sides[{block_of[unit], other->second}];
      side.cost += front.length * options.boundary_cost[static_cast<std::size_t>(front.ground)];
      side.passable |= graph.passable(n.front);
      length += front.length, count += front.length > 0.0;
    }
  }
  const double scale = length > 0.0 ? count / length : 1.0;
  struct Half {
    std::uint32_t from;
    ParentProblem::Neighbour to;
  };
  std::vector<Half> halves;
  const auto add = [&](bool passable) {
    for (const auto& [pair, side] : sides) {
      if (side.passable != passable) continue;
      const auto link = passable ? static_cast<std::uint32_t>(problem.links.size()) : nowhere;
      if (passable) problem.links.push_back(pair);
      halves.push_back({pair.first, {pair.second, link, side.cost * scale}});
      halves.push_back({pair.second, {pair.first, link, side.cost * scale}});
    }
  };
  problem.passable_end.assign(contraction.blocks, 0);
  add(true);
  for (const Half& half : halves) ++problem.passable_end[half.from];
  add(false);
  problem.neighbours = group_by<ParentProblem::Neighbour>(
      contraction.blocks, halves.size(), [&](std::size_t i) { return halves[i].from; },
      [&](std::size_t i) { return halves[i].to; });
}

}  // namespace

ParentProblem make_problem(const UnitGraph& graph, ParentId parent, std::uint32_t zones,
                           const BalancingOptions& options, bool whole_groups) {
  ParentProblem problem;
  problem.parent = parent;
  problem.zones = zones;
  problem.loads = graph.load_count();
  const std::vector<UnitId> order = canonical_order(graph, parent);
  add_band(graph, order, options, problem);
  const Contraction contraction = contract(graph, order, problem.high, whole_groups);
  add_blocks(graph, order, contraction, problem);
  add_compounds(graph, order, contraction, problem);
  add_neighbours(graph, order, contraction, options, problem);
  return problem;
}

double worst_deviation(const ParentProblem& problem, const Zones& zone_of) {
  std::vector<double> weights(problem.zones, 0.0);
  for (std::size_t b = 0; b < zone_of.size(); ++b) weights[zone_of[b]] += problem.load[b * problem.loads];
  double worst = 0.0;
  for (const double weight : weights)
    worst = std::max(worst, std::abs(weight - problem.mean[0]) / problem.mean[0]);
  return worst;
}

}  // namespace lifecircle::grids
