#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

#include <network/reach_query.h>
#include <network/snapper.h>
#include <network/street_graph_builder.h>
#include <support/catch.h>
#include <support/random_town.h>
#include <support/reference_walk.h>

using namespace lifecircle;
using namespace lifecircle::network;
using lifecircle::testing::RandomTown;
using lifecircle::testing::ReferenceWalk;

namespace {

constexpr double snap_distance = 8.0;  // short, so that some places are off the network

/// Times from every place to every place, by the engine: one query per destination, or one per origin.
std::vector<std::vector<double>> engine_times(const StreetTable& streets, const StreetGraphOptions& options,
                                              const std::vector<geometry::Point>& places, Sense sense) {
  NoProgress progress;
  const auto built = build_street_graph(streets, options, geometry::GroundMetric(), progress);
  const Snapper snapper(built.graph, Metres(snap_distance));
  ReachQuery query(built.graph, sense);
  std::vector<std::vector<double>> times(places.size(), std::vector<double>(places.size(), INFINITY));
  for (std::size_t s = 0; s < places.size(); ++s) {
    query.clear();
    const auto source = snapper.snap(places[s]);
    if (!source) continue;
    query.add_source(*source);
    query.run(Cost(1e9));
    for (std::size_t p = 0; p < places.size(); ++p)
      if (const auto place = snapper.snap(places[p]))
        (sense == Sense::towards ? times[p][s] : times[s][p]) = query.cost_of(*place).value();
  }
  return times;
}

StreetGraphOptions options_for(std::uint64_t seed) {
  StreetGraphOptions options;
  options.topology = static_cast<Topology>(seed % 3);
  // A crossing within tolerance of a vertex joins there, which moves it: below the 1e-6 s that are compared.
  if (options.topology == Topology::crossings)
    options.tolerance = Metres(1e-7);
  else if (seed % 2 == 0)
    options.tolerance = Metres(2.5);
  options.walking.steps_closed = seed % 5 == 0;
  return options;
}

bool has_walkable_line(const StreetTable& streets, const StreetGraphOptions& options) {
  NoProgress progress;
  try {
    (void)build_street_graph(streets, options, geometry::GroundMetric(), progress);
    return true;
  } catch (const Error&) {
    return false;
  }
}

}  // namespace

TEST_CASE("walking times on 1,000 random towns equal a textbook Dijkstra") {
  int compared = 0, reached = 0;
  for (std::uint64_t seed = 1; seed <= 1000; ++seed) {
    const RandomTown town(seed);
    const StreetGraphOptions options = options_for(seed);
    if (!has_walkable_line(town.streets, options)) continue;
    const auto expected = ReferenceWalk{town.streets, options, snap_distance}.times(town.places, town.places);
    for (const Sense sense : {Sense::towards, Sense::away}) {
      const auto times = engine_times(town.streets, options, town.places, sense);
      for (std::size_t i = 0; i < town.places.size(); ++i)
        for (std::size_t k = 0; k < town.places.size(); ++k) {
          INFO("seed " << seed << ", from place " << i << " to place " << k);
          const bool both_infinite = std::isinf(times[i][k]) && std::isinf(expected[i][k]);
          if (!both_infinite) REQUIRE(times[i][k] == Approx(expected[i][k]).margin(1e-6).epsilon(0));
          ++compared;
          reached += !both_infinite;
        }
    }
  }
  CHECK(compared > 250'000);
  CHECK(reached > compared / 5);  // the towns are not all islands
}

TEST_CASE("the order of the lines does not change a bit of the result") {
  for (std::uint64_t seed = 1; seed <= 200; ++seed) {
    const RandomTown town(seed);
    const StreetGraphOptions options = options_for(seed);
    if (!has_walkable_line(town.streets, options)) continue;
    std::vector<std::size_t> order(town.streets.street_count());
    std::iota(order.begin(), order.end(), 0u);
    std::shuffle(order.begin(), order.end(), std::mt19937_64(seed));
    StreetTable shuffled;
    for (const std::size_t s : order) {
      shuffled.add_street(town.streets.street(s));
      for (std::size_t p = 0; p < town.streets.part_count(); ++p)
        if (town.streets.street_of_part(p) == s) shuffled.add_part(town.streets.part(p));
    }
    INFO("seed " << seed);
    CHECK(engine_times(town.streets, options, town.places, Sense::towards) ==
          engine_times(shuffled, options, town.places, Sense::towards));
  }
}

TEST_CASE("a bound only hides what lies beyond it") {
  NoProgress progress;
  for (std::uint64_t seed = 1; seed <= 200; ++seed) {
    const RandomTown town(seed);
    const StreetGraphOptions options = options_for(seed);
    if (!has_walkable_line(town.streets, options)) continue;
    const auto built = build_street_graph(town.streets, options, geometry::GroundMetric(), progress);
    const Snapper snapper(built.graph, Metres(snap_distance));
    ReachQuery bounded(built.graph), free(built.graph);
    for (const geometry::Point source : town.places) {
      bounded.clear();
      free.clear();
      const auto access = snapper.snap(source);
      if (!access) continue;
      bounded.add_source(*access);
      bounded.run(Cost(60));
      free.add_source(*access);
      free.run(Cost(1e9));
      const std::vector<EdgeId> edges = bounded.reached_edges();
      for (const geometry::Point p : town.places) {
        const auto place = snapper.snap(p);
        if (!place) continue;
        const Cost truth = free.cost_of(*place);
        INFO("seed " << seed);
        CHECK(bounded.cost_of(*place) == (truth <= Cost(60) ? truth : unreachable));
        if (truth <= Cost(60)) CHECK(std::find(edges.begin(), edges.end(), place->edge) != edges.end());
      }
    }
  }
}
