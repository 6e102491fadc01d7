// 500 random districts with everything a search has to put up with: the promises hold in each of them.
#include <numeric>
#include <random>
#include <set>

#include <base/parallel.h>
#include <grids/balancing.h>
#include <grids/bounds.h>
#include <grids/enumeration.h>
#include <grids/verifier.h>
#include <support/catch.h>
#include <support/draws.h>
#include <support/lattice_units.h>

using namespace lifecircle;
using namespace lifecircle::grids;
using lifecircle::testing::draws;
using lifecircle::testing::RandomDistrict;

namespace {

BalancingOptions options_for(std::uint64_t seed, std::size_t loads) {
  BalancingOptions options;
  options.intent = static_cast<Intent>(seed % 3);
  options.tolerance.assign(loads, seed % 2 == 0 ? 0.1 : 0.4);
  options.effort = 0.002;
  options.seed = seed;
  return options;
}

std::vector<std::uint32_t> numbers(const Plan& plan) {
  std::vector<std::uint32_t> result;
  for (const GridId grid : plan.grid_of) result.push_back(grid.index());
  return result;
}

Balancing balanced(const UnitGraph& graph, const RandomDistrict& district, const BalancingOptions& options) {
  NoProgress progress;
  return balance(graph, district.grids, options, progress);
}

/// Faults of parents for which a plan was promised.
std::vector<BrokenPromise> faults(const UnitGraph& graph, const RandomDistrict& district,
                                  const Balancing& result) {
  std::vector<BrokenPromise> all =
      broken_promises(graph, numbers(result.plan), result.plan.grid_count(), district.grids);
  std::erase_if(all, [&](const BrokenPromise& fault) {
    return fault.parent.valid() && result.parents[fault.parent.index()].status == ParentStatus::impossible;
  });
  return all;
}

}  // namespace

TEST_CASE("Every plan keeps its promises in 500 random districts") {
  std::size_t in_band = 0, out_of_band = 0, impossible = 0;
  for (std::uint64_t seed = 1; seed <= draws(500u); ++seed) {
    const RandomDistrict district(seed);
    const UnitGraph graph = district.lattice.graph();
    const BalancingOptions options = options_for(seed, graph.load_count());
    const Balancing result = balanced(graph, district, options);
    INFO("seed " << seed);
    const std::vector<BrokenPromise> found = faults(graph, district, result);
    CHECK(found.empty());
    if (!found.empty()) {
      INFO("fault " << static_cast<int>(found.front().kind));
      FAIL_CHECK();
    }
    for (const ParentReport& report : result.parents) {
      in_band += report.status == ParentStatus::in_band;
      out_of_band += report.status == ParentStatus::out_of_band;
      impossible += report.status == ParentStatus::impossible;
      CHECK(report.best_possible <= report.worst_deviation + 1e-9);
      if (report.status == ParentStatus::in_band)
        CHECK(report.worst_deviation <= options.tolerance[0] + 1e-6);
      if (report.status == ParentStatus::impossible) CHECK(report.reason != Reason::none);
    }
  }
  CHECK(in_band > draws(100u));
  CHECK(out_of_band > draws(50u));
  CHECK(impossible > 0);
}

TEST_CASE("One thread or two give the same plan; another seed may give another") {
  std::size_t different = 0;
  for (std::uint64_t seed = 1; seed <= draws(500u); ++seed) {
    const RandomDistrict district(seed);
    const UnitGraph graph = district.lattice.graph();
    BalancingOptions options = options_for(seed, graph.load_count());
    set_thread_limit(1);
    const Balancing one = balanced(graph, district, options);
    set_thread_limit(2);
    const Balancing two = balanced(graph, district, options);
    set_thread_limit(0);
    INFO("seed " << seed);
    CHECK(numbers(one.plan) == numbers(two.plan));
    if (seed % 10 != 0) continue;
    options.seed += 1000;
    different += numbers(balanced(graph, district, options).plan) != numbers(one.plan);
  }
  CHECK(different > 0);
}

TEST_CASE("The order of features does not change who is with whom") {
  for (std::uint64_t seed = 1; seed <= draws(60u); ++seed) {
    RandomDistrict district(seed);
    const UnitGraph graph = district.lattice.graph();
    const BalancingOptions options = options_for(seed, graph.load_count());
    const std::vector<std::uint32_t> grid_of = numbers(balanced(graph, district, options).plan);

    std::vector<std::uint32_t> place(graph.unit_count());
    std::iota(place.begin(), place.end(), 0u);
    std::shuffle(place.begin(), place.end(), std::mt19937_64(seed));
    std::vector<Unit> units(graph.unit_count());
    for (std::size_t u = 0; u < units.size(); ++u) units[place[u]] = district.lattice.units[u];
    district.lattice.units = units;
    for (Front& front : district.lattice.fronts)
      front.a = UnitId(place[front.a.index()]), front.b = UnitId(place[front.b.index()]);
    std::shuffle(district.lattice.fronts.begin(), district.lattice.fronts.end(), std::mt19937_64(seed + 1));
    const UnitGraph shuffled = district.lattice.graph();
    const std::vector<std::uint32_t> again = numbers(balanced(shuffled, district, options).plan);
    std::set<std::pair<std::uint32_t, std::uint32_t>> pairs;
    for (std::size_t u = 0; u < place.size(); ++u) pairs.emplace(grid_of[u], again[place[u]]);
    std::set<std::uint32_t> grids(grid_of.begin(), grid_of.end());
    INFO("seed " << seed);
    CHECK(pairs.size() == grids.size());
  }
}

TEST_CASE("No plan is below the proven bound") {
  std::size_t sharp = 0;
  for (std::uint64_t seed = 1; seed <= draws(300u); ++seed) {
    const RandomDistrict district(seed);
    const UnitGraph graph = district.lattice.graph();
    const BalancingOptions options = options_for(1, graph.load_count());
    for (std::size_t p = 0; p < graph.parent_count(); ++p) {
      const std::size_t units = graph.units_of(ParentId(p)).size();
      if (units < district.grids[p] || district.grids[p] == 0 || units > 22) continue;
      const ParentProblem problem = make_problem(graph, ParentId(p), district.grids[p], options, false);
      // Locks only forbid plans, so what holds without them holds with them.
      const Enumeration even = most_even_plan(problem, 1e6, 3'000'000);
      if (!even.complete || !even.zone_of) continue;
      const double bound = least_deviation(problem).deviation;
      INFO("seed " << seed << ", parent " << p);
      CHECK(bound <= even.value + 1e-9);
      sharp += even.value > 0.0 && bound > even.value - 1e-6;
    }
  }
  CHECK(sharp > draws(20u));
}
