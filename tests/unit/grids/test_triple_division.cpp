#include <string>

#include <grids/balancing.h>
#include <grids/starting_plans.h>
#include <grids/triple_division.h>
#include <support/catch.h>
#include <support/lattice_units.h>

using namespace lifecircle;
using namespace lifecircle::grids;
using lifecircle::testing::Lattice;

namespace {

constexpr std::uint64_t plenty = 100'000'000;

ParentProblem problem_of(const Lattice& town, std::uint32_t zones, double tolerance = 0.1) {
  BalancingOptions options;
  options.tolerance = {tolerance};
  return make_problem(town.graph(), ParentId(0), zones, options, false);
}

std::size_t pieces(const ParentProblem& problem, const Zones& zone_of) {
  std::vector<bool> seen(zone_of.size(), false);
  std::size_t count = 0;
  for (std::uint32_t start = 0; start < zone_of.size(); ++start) {
    if (seen[start]) continue;
    ++count;
    std::vector<std::uint32_t> found{start};
    seen[start] = true;
    for (std::size_t i = 0; i < found.size(); ++i)
      for (const auto& n : problem.passable(found[i]))
        if (zone_of[n.block] == zone_of[start] && !seen[n.block])
          seen[n.block] = true, found.push_back(n.block);
  }
  return count;
}

}  // namespace

TEST_CASE("Three zones that weigh enough together are divided so that each is inside the band") {
  const ParentProblem problem = problem_of(Lattice("111111111"), 3);
  PlanState state(problem, {0, 0, 1, 1, 1, 2, 2, 2, 2});
  Random random(1);
  CHECK(divide_triples(state, random, plenty));
  CHECK(state.zones()[2] == state.zones()[0]);
  CHECK(state.zones()[5] == state.zones()[3]);
  CHECK(worst_deviation(problem, state.zones()) == 0.0);
}

TEST_CASE("No three zones that weigh too much or too little together, nor zones with locks, are touched") {
  Random random(1);
  const Zones uneven{0, 0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3};
  const ParentProblem four = problem_of(Lattice("111111111111"), 4);
  PlanState state(four, uneven);
  CHECK_FALSE(divide_triples(state, random, plenty));
  CHECK(state.zones() == uneven);

  Lattice locked("111111111");
  locked.set_today("000000000");
  locked.units[0].locked = true;
  const ParentProblem three = problem_of(locked, 3);
  PlanState kept(three, {0, 0, 1, 1, 1, 2, 2, 2, 2});
  CHECK_FALSE(divide_triples(kept, random, plenty));
  CHECK(kept.zone(1) == 0);
}

TEST_CASE("Plans of random towns are brought into a narrow band, and stay whole") {
  std::size_t inside = 0, outside = 0;
  for (std::uint64_t seed = 1; seed <= 60; ++seed) {
    Random random(seed);
    std::string drawing;
    for (int row = 0; row < 6; ++row) {
      for (int column = 0; column < 8; ++column) drawing += static_cast<char>('1' + random.below(9));
      drawing += '\n';
    }
    const ParentProblem problem = problem_of(Lattice(drawing), 5, 0.04);
    PlanState state(problem, split_plan(problem, random));
    if (state.in_band()) continue;
    const double excess = state.cost().excess;
    const bool divided = divide_triples(state, random, plenty);
    INFO("seed " << seed);
    CHECK(divided == state.in_band());
    CHECK(pieces(problem, state.zones()) == 5);
    CHECK(state.cost().excess <= excess);
    ++(divided ? inside : outside);
  }
  CHECK(inside > 30);
  CHECK(outside < 5);
}
