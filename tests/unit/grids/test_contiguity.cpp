#include <algorithm>
#include <cmath>
#include <string>

#include <grids/contiguity.h>
#include <grids/enumeration.h>
#include <grids/plan_state.h>
#include <grids/spanning_split.h>
#include <grids/starting_plans.h>
#include <support/catch.h>
#include <support/lattice_units.h>

using namespace lifecircle;
using namespace lifecircle::grids;
using lifecircle::testing::Lattice;
using lifecircle::testing::RandomDistrict;

namespace {

ParentProblem problem_of(const UnitGraph& graph, std::uint32_t zones) {
  BalancingOptions options;
  options.tolerance.assign(graph.load_count(), 0.1);
  return make_problem(graph, ParentId(0), zones, options, false);
}

/// Blocks of the zone that a walk from its first block reaches, leaving out one block.
std::size_t walked(const ParentProblem& problem, const Zones& zone_of, std::uint32_t zone,
                   std::uint32_t without) {
  std::vector<bool> seen(zone_of.size(), false);
  std::vector<std::uint32_t> found;
  for (std::uint32_t b = 0; b < zone_of.size() && found.empty(); ++b)
    if (zone_of[b] == zone && b != without) found.push_back(b), seen[b] = true;
  for (std::size_t i = 0; i < found.size(); ++i)
    for (const auto& n : problem.passable(found[i]))
      if (zone_of[n.block] == zone && n.block != without && !seen[n.block])
        seen[n.block] = true, found.push_back(n.block);
  return found.size();
}

/// Sum over zones and kinds of the excess over the band, from nothing.
double total_excess(const ParentProblem& problem, const Zones& zone_of) {
  std::vector<double> loads(problem.zones * problem.loads, 0.0);
  for (std::size_t b = 0; b < zone_of.size(); ++b)
    for (std::size_t kind = 0; kind < problem.loads; ++kind)
      loads[zone_of[b] * problem.loads + kind] += problem.load[b * problem.loads + kind];
  double sum = 0.0;
  for (std::size_t i = 0; i < loads.size(); ++i) sum += problem.excess(loads[i], i % problem.loads);
  return sum;
}

}  // namespace

TEST_CASE("Whether a block may leave its zone is what a walk over the zone says") {
  std::size_t may = 0, may_not = 0;
  for (std::uint64_t seed = 1; seed <= 100; ++seed) {
    const UnitGraph graph = RandomDistrict(seed).lattice.graph();
    const auto blocks = static_cast<std::uint32_t>(graph.units_of(ParentId(0)).size());
    if (blocks < 6) continue;
    ParentProblem problem = problem_of(graph, 3);
    problem.fixed_zones = 0, std::fill(problem.fixed.begin(), problem.fixed.end(), nowhere);
    if (problem.block_count() < 3) continue;
    Random random(seed);
    const Zones zone_of = split_plan(problem, random);
    Contiguity contiguity(problem);
    for (std::uint32_t b = 0; b < problem.block_count(); ++b) {
      const auto size = static_cast<std::size_t>(std::count(zone_of.begin(), zone_of.end(), zone_of[b]));
      const std::size_t reached = walked(problem, zone_of, zone_of[b], b);
      INFO("seed " << seed << ", block " << b);
      CHECK(contiguity.can_leave(zone_of, b) == (reached == size - 1));
      const auto side = contiguity.small_side(zone_of, std::span(&b, 1));
      CHECK(side.empty() == (reached == size - 1));
      Zones without = zone_of;
      without[b] = nowhere;
      for (const std::uint32_t s : side) without[s] = nowhere;
      CHECK(walked(problem, without, zone_of[b], nowhere) == size - 1 - side.size());
      ++(reached == size - 1 ? may : may_not);
    }
  }
  CHECK(may > 100);
  CHECK(may_not > 100);
}

TEST_CASE("After any moves the books say what is summed up from nothing") {
  double split = 0.0;
  for (std::uint64_t seed = 1; seed <= 40; ++seed) {
    const UnitGraph graph = RandomDistrict(seed).lattice.graph();
    if (graph.units_of(ParentId(0)).size() < 8) continue;
    const ParentProblem problem = problem_of(graph, 3);
    if (problem.block_count() < 3) continue;
    Random random(seed);
    PlanState state(problem, split_plan(problem, random));
    const auto labels = labels_of(problem, state.zones());
    for (int i = 0; i < 50; ++i) {
      const std::uint32_t block = random.below(problem.block_count()), to = random.below(3);
      if (state.zone(block) != to && state.blocks_of(state.zone(block)).size() > 1) state.move(block, to);
    }
    PlanState fresh(problem, state.zones());
    INFO("seed " << seed);
    CHECK(state.cost().boundary == Approx(fresh.cost().boundary).margin(1e-9));
    CHECK(state.cost().excess == Approx(fresh.cost().excess).margin(1e-9));
    CHECK(state.cost().excess == Approx(total_excess(problem, state.zones())).margin(1e-9));
    CHECK(state.in_band() == fresh.in_band());
    CHECK(state.cost().split == fresh.cost().split);
    split += state.cost().split;
    double moved = 0.0;
    for (std::uint32_t b = 0; b < problem.block_count(); ++b)
      moved += problem.weight[b] - problem.stay(b, labels[state.zone(b)]);
    CHECK(state.cost().moved == Approx(moved).margin(1e-9));
    std::vector<std::uint32_t> cut(state.cut_links().begin(), state.cut_links().end());
    std::sort(cut.begin(), cut.end());
    CHECK(cut == std::vector<std::uint32_t>(fresh.cut_links().begin(), fresh.cut_links().end()));
  }
  CHECK(split > 10.0);
}

TEST_CASE("The branches of a spanning tree are connected, and their books are right") {
  for (std::uint64_t seed = 1; seed <= 30; ++seed) {
    const UnitGraph graph = RandomDistrict(seed).lattice.graph();
    const ParentProblem problem = problem_of(graph, 1);
    const auto count = static_cast<std::uint32_t>(problem.block_count());
    if (count < 2) continue;
    std::vector<std::uint32_t> all(count);
    for (std::uint32_t b = 0; b < count; ++b) all[b] = b;
    Random random(seed);
    SpanningSplit tree(problem);
    tree.draw(all, random);
    REQUIRE(tree.order().size() == count);
    for (std::uint32_t branch = 1; branch < count; ++branch) {
      Zones zone_of(count, 0);
      double load = 0.0, boundary = 0.0;
      for (const std::uint32_t b : tree.blocks_of(branch))
        zone_of[b] = 1, load += problem.load[b * problem.loads];
      for (std::uint32_t b = 0; b < count; ++b)
        for (const auto& n : problem.neighbours[b])
          if (zone_of[b] == 1 && zone_of[n.block] == 0) boundary += n.cost;
      INFO("seed " << seed << ", branch " << branch);
      CHECK(walked(problem, zone_of, 1, nowhere) == tree.size(branch));
      CHECK(walked(problem, zone_of, 0, nowhere) == count - tree.size(branch));
      CHECK(tree.load(branch)[0] == Approx(load));
      CHECK(tree.boundary(branch) == Approx(boundary).margin(1e-9));
    }
  }
}

TEST_CASE("Enumeration finds what trying every assignment finds") {
  std::size_t compared = 0;
  for (std::uint64_t seed = 1; seed <= 40; ++seed) {
    Random random(seed);
    std::string drawing;
    for (int i = 0; i < 9; ++i)
      drawing += std::string(i == 3 || i == 6 ? "\n" : "") + " 0123456789"[random.below(11)];
    const UnitGraph graph = Lattice(drawing + "\n 5").graph();
    const ParentProblem problem = problem_of(graph, 3);
    const auto count = static_cast<std::uint32_t>(problem.block_count());
    if (count < 3) continue;
    ++compared;
    double least_boundary = INFINITY, least_deviation = INFINITY;
    for (std::uint32_t code = 0, end = static_cast<std::uint32_t>(std::pow(3, count)); code < end; ++code) {
      Zones zone_of;
      for (std::uint32_t b = 0, rest = code; b < count; ++b, rest /= 3) zone_of.push_back(rest % 3);
      bool whole = true;
      for (std::uint32_t z = 0; z < 3 && whole; ++z) {
        const auto size = static_cast<std::size_t>(std::count(zone_of.begin(), zone_of.end(), z));
        whole = size > 0 && walked(problem, zone_of, z, nowhere) == size;
      }
      if (!whole) continue;
      least_deviation = std::min(least_deviation, worst_deviation(problem, zone_of));
      if (total_excess(problem, zone_of) == 0.0)
        least_boundary = std::min(least_boundary, PlanState(problem, zone_of).cost().boundary);
    }
    const auto price = [&](const Zones& zone_of) { return PlanState(problem, zone_of).cost().boundary; };
    const Enumeration cheapest = cheapest_plan(problem, 1.0, INFINITY, price, 1'000'000),
                      even = most_even_plan(problem, INFINITY, 1'000'000);
    INFO("seed " << seed);
    REQUIRE(cheapest.complete);
    REQUIRE(even.complete);
    CHECK(cheapest.zone_of.has_value() == std::isfinite(least_boundary));
    if (cheapest.zone_of) CHECK(cheapest.value == Approx(least_boundary).margin(1e-6));
    REQUIRE(even.zone_of);
    CHECK(worst_deviation(problem, *even.zone_of) == Approx(least_deviation).margin(1e-6));
  }
  CHECK(compared > 30);
}
