// Plans on the sample town, and on real and large data where the data folder lies beside the project. The
// number of seeds is small here; LIFECIRCLE_SEEDS=1000 (fl25), =20 (the others) makes the long version.
#include <algorithm>
#include <cstdlib>

#include <geometry/polygon_ops.h>
#include <grids/balancing.h>
#include <grids/plan_measures.h>
#include <grids/tiling.h>
#include <grids/verifier.h>
#include <support/balancing_data.h>
#include <support/catch.h>
#include <support/draws.h>
#include <support/slivers.h>
#include <support/town_units.h>

using namespace lifecircle;
using namespace lifecircle::grids;
using lifecircle::testing::BalancingInstance;

namespace {

std::uint64_t seeds(std::uint64_t usual) {
  const char* wanted = std::getenv("LIFECIRCLE_SEEDS");
  return wanted != nullptr ? std::strtoull(wanted, nullptr, 10)
                           : std::max(std::uint64_t{1}, lifecircle::testing::draws(usual));
}

struct Outcome {
  bool in_band;
  PlanMeasures all;
  double best_possible = 0.0;
  std::size_t faults;
};

Outcome drawn(const BalancingInstance& instance, double tolerance, std::uint64_t seed,
              Intent intent = Intent::from_nothing) {
  BalancingOptions options;
  options.intent = intent;
  options.tolerance = {tolerance};
  options.seed = seed;
  NoProgress progress;
  const Balancing result = balance(instance.graph, instance.grids, options, progress);
  Assignment grid_of;
  for (const GridId grid : result.plan.grid_of) grid_of.push_back(grid.index());
  Outcome outcome{true,
                  measure_plan(instance.graph, grid_of, result.plan.parent_of, options.tolerance).back(), 0.0,
                  broken_promises(instance.graph, grid_of, result.plan.grid_count(), instance.grids).size()};
  for (const ParentReport& parent : result.parents) {
    outcome.in_band &= parent.status == ParentStatus::in_band;
    outcome.best_possible = std::max(outcome.best_possible, parent.best_possible);
  }
  return outcome;
}

}  // namespace

TEST_CASE("fl25: every seed finds the optimum that the complete enumeration knows, and nothing below it") {
  const auto fl25 = lifecircle::testing::read_fl25();
  if (!fl25) {
    WARN("skipped: no ../shared/data/balancing beside the project");
    return;
  }
  constexpr double least_deviation = 0.00718681;
  struct Band {
    double tolerance, cut;
  };
  for (const Band band : {Band{0.0072, 19}, {0.01, 15}, {0.02, 15}, {0.05, 14}, {0.10, 13}})
    for (std::uint64_t seed = 1; seed <= seeds(10); ++seed) {
      const Outcome outcome = drawn(*fl25, band.tolerance, seed);
      INFO("band " << band.tolerance << ", seed " << seed);
      CHECK(outcome.faults == 0);
      CHECK(outcome.in_band);
      CHECK(outcome.all.inner_boundary == band.cut);
      CHECK(outcome.all.worst_deviation >= least_deviation - 1e-8);
      CHECK(outcome.best_possible == Approx(least_deviation).epsilon(1e-6));
    }
}

TEST_CASE("Sample town: every parent is inside 10 percent, or it is proven that it cannot be") {
  const BalancingInstance town = lifecircle::testing::read_sample_units("parcels");
  for (std::uint64_t seed = 1; seed <= seeds(3); ++seed) {
    BalancingOptions options;
    options.seed = seed;
    NoProgress progress;
    const Balancing result = balance(town.graph, town.grids, options, progress);
    std::size_t outside = 0, split = 0;
    for (const ParentReport& parent : result.parents) {
      INFO("seed " << seed << ", parent " << parent.parent.index());
      CHECK(parent.status != ParentStatus::impossible);
      if (parent.status == ParentStatus::out_of_band) {
        ++outside;
        CHECK(parent.reason == Reason::all_tried);
        CHECK(parent.worst_deviation == Approx(parent.best_possible));
      }
      split += parent.split_groups.size();
    }
    CHECK(outside <= 1);
    CHECK(split <= 70);  // 60 of 139 compounds are heavier than a grid may be
  }
}

TEST_CASE(
    "Sample town: no tile has a needle or a sliver, of parcels or buildings, with and without streets") {
  for (const char* layer : {"parcels", "buildings"})
    for (const bool with_lines : {false, true}) {
      const lifecircle::testing::TiledUnits town = lifecircle::testing::read_sample_tiles(layer, with_lines);
      const Tiling tiling = tile({town.units, town.grid_of, town.parent_of, town.parents, town.lines});
      std::vector<double> filled = tiling.left_over;
      for (std::uint32_t g = 0; g < tiling.grids.size(); ++g) {
        INFO(layer << ", streets " << with_lines << ", grid " << g);
        CHECK(geometry::is_valid(tiling.grids[g]));
        const lifecircle::testing::Slivers slivers = lifecircle::testing::slivers_of(tiling.grids[g]);
        CHECK(slivers.needles == 0);
        CHECK(slivers.thin < 0.5);
        CHECK(slivers.smallest > 10.0);
        const auto unit = std::find(town.grid_of.begin(), town.grid_of.end(), g) - town.grid_of.begin();
        filled[town.parent_of[static_cast<std::size_t>(unit)]] += geometry::area_of(tiling.grids[g]);
      }
      for (std::size_t p = 0; p < filled.size(); ++p)
        CHECK(filled[p] == Approx(geometry::area_of(town.parents[p])).epsilon(1e-9));
    }
}

TEST_CASE("Taipei: today's villages come within 10 percent, few households move, and the shapes stay good") {
  const auto taipei = lifecircle::testing::read_taipei();
  if (!taipei) {
    WARN("skipped: no ../shared/data/taipei beside the project");
    return;
  }
  for (std::uint64_t seed = 1; seed <= seeds(1); ++seed) {
    const Outcome outcome = drawn(*taipei, 0.10, seed, Intent::from_today);
    INFO("seed " << seed);
    CHECK(outcome.faults == 0);
    CHECK(outcome.in_band);
    CHECK(outcome.all.grids == 456);
    CHECK(outcome.all.moved_share <= 0.17);
    CHECK(outcome.all.polsby_popper >= 0.55);
  }
}

TEST_CASE("Counties: the single plan of Maine, and the least cut of states that are hard") {
  struct State {
    const char* name;
    double least_cut;
  };
  for (const State state : {State{"ME", 16}, {"NM", 17}, {"ID", 10}, {"AL", 55}}) {
    const auto counties = lifecircle::testing::read_counties(state.name);
    if (!counties) {
      WARN("skipped: no ../shared/data/balancing beside the project");
      return;
    }
    for (std::uint64_t seed = 1; seed <= seeds(1); ++seed) {
      const Outcome outcome = drawn(*counties, 0.005, seed);
      INFO(state.name << ", seed " << seed);
      CHECK(outcome.faults == 0);
      CHECK(outcome.in_band);
      CHECK(outcome.all.inner_boundary >= state.least_cut);
      CHECK(outcome.all.inner_boundary <= state.least_cut * 1.1);
    }
  }
}

TEST_CASE("street3k: 155 of 155 grids within 5 percent, with short boundaries") {
  const auto street = lifecircle::testing::read_instance("street3k");
  if (!street) {
    WARN("skipped: no ../shared/data/balancing beside the project");
    return;
  }
  for (std::uint64_t seed = 1; seed <= seeds(1); ++seed) {
    const Outcome outcome = drawn(*street, 0.05, seed);
    INFO("seed " << seed);
    CHECK(outcome.faults == 0);
    CHECK(outcome.in_band);
    CHECK(outcome.all.outside == 0);
    CHECK(outcome.all.grids == 155);
    CHECK(outcome.all.inner_boundary <= 33'400.0);
  }
}
