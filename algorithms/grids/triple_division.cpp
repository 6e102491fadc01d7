#include <algorithm>
#include <array>
#include <set>

#include <grids/enumeration.h>
#include <grids/triple_division.h>

namespace lifecircle::grids {

namespace {

using Triple = std::array<std::uint32_t, 3>;

/// Zones beside each zone.
std::vector<std::set<std::uint32_t>> beside(const PlanState& state) {
  std::vector<std::set<std::uint32_t>> result(state.problem().zones);
  for (const std::uint32_t link : state.cut_links()) {
    const auto [a, b] = state.problem().links[link];
    result[state.zone(a)].insert(state.zone(b));
    result[state.zone(b)].insert(state.zone(a));
  }
  return result;
}

/// Could three zones with so much load be inside the band?
bool can_be_inside(const PlanState& state, const Triple& triple) {
  const ParentProblem& problem = state.problem();
  for (std::size_t kind = 0; kind < problem.loads; ++kind) {
    double load = 0.0;
    for (const std::uint32_t zone : triple) load += state.load(zone, kind);
    if (load < 3.0 * problem.low[kind] || load > 3.0 * problem.high[kind]) return false;
  }
  return std::all_of(triple.begin(), triple.end(),
                     [&](std::uint32_t zone) { return zone >= problem.fixed_zones; });
}

/// Triples that hang together, hold a zone outside the band and could all be inside; in random order.
std::vector<Triple> promising_triples(const PlanState& state, Random& random) {
  const ParentProblem& problem = state.problem();
  const auto neighbours = beside(state);
  std::set<Triple> triples;
  for (std::uint32_t zone = 0; zone < problem.zones; ++zone) {
    bool outside = false;
    for (std::size_t kind = 0; kind < problem.loads; ++kind)
      outside |= problem.excess(state.load(zone, kind), kind) > 0.0;
    if (!outside) continue;
    for (const std::uint32_t next : neighbours[zone])
      for (const std::uint32_t middle : {zone, next})
        for (const std::uint32_t last : neighbours[middle]) {
          Triple triple{zone, next, last};
          std::sort(triple.begin(), triple.end());
          if (last != zone && last != next && can_be_inside(state, triple)) triples.insert(triple);
        }
  }
  std::vector<Triple> result(triples.begin(), triples.end());
  shuffle(result, random);
  return result;
}

/// The blocks of a triple as a problem of its own, with the parent's band.
ParentProblem problem_of(const ParentProblem& whole, const std::vector<std::uint32_t>& blocks) {
  ParentProblem part;
  part.zones = 3;
  part.loads = whole.loads;
  part.mean = whole.mean, part.low = whole.low, part.high = whole.high;
  std::vector<std::uint32_t> number(whole.block_count(), nowhere);
  for (std::uint32_t i = 0; i < blocks.size(); ++i) number[blocks[i]] = i;
  for (const std::uint32_t block : blocks) {
    for (std::size_t kind = 0; kind < whole.loads; ++kind)
      part.load.push_back(whole.load[block * whole.loads + kind]);
    std::uint32_t passable = 0;
    const auto around = whole.neighbours[block];
    for (std::size_t i = 0; i < around.size(); ++i) {
      if (number[around[i].block] == nowhere) continue;
      part.neighbours.items.push_back({number[around[i].block], around[i].link, around[i].cost});
      passable += i < whole.passable_end[block];
    }
    part.neighbours.first.push_back(static_cast<std::uint32_t>(part.neighbours.items.size()));
    part.passable_end.push_back(passable);
  }
  return part;
}

bool divide(PlanState& state, const Triple& triple, std::uint64_t steps) {
  std::vector<std::uint32_t> blocks;
  for (const std::uint32_t zone : triple)
    blocks.insert(blocks.end(), state.blocks_of(zone).begin(), state.blocks_of(zone).end());
  std::sort(blocks.begin(), blocks.end());
  constexpr std::size_t few_blocks = 40;  // beyond, looking at all is no use
  if (blocks.size() > few_blocks) return false;
  const ParentProblem part = problem_of(state.problem(), blocks);
  const Price boundary = [&](const Zones& zone_of) {
    double sum = 0.0;
    for (std::uint32_t b = 0; b < zone_of.size(); ++b)
      for (const auto& n : part.neighbours[b])
        if (n.block > b && zone_of[n.block] != zone_of[b]) sum += n.cost;
    return sum;
  };
  const Enumeration found = cheapest_plan(part, 1.0, INFINITY, boundary, steps);
  if (!found.zone_of) return false;
  for (std::uint32_t i = 0; i < blocks.size(); ++i) state.move(blocks[i], triple[(*found.zone_of)[i]]);
  state.refresh();
  return true;
}

}  // namespace

bool divide_triples(PlanState& state, Random& random, std::uint64_t steps) {
  constexpr std::uint64_t steps_per_try = 2'000'000;
  while (!state.in_band()) {
    bool better = false;
    for (const Triple& triple : promising_triples(state, random)) {
      if (steps < steps_per_try) return false;
      steps -= steps_per_try;
      better = divide(state, triple, steps_per_try);
      if (better) break;
    }
    if (!better) return false;
  }
  return true;
}

}  // namespace lifecircle::grids
