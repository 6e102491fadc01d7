#include <cmath>

#include <network/route.h>
#include <network/street_graph_builder.h>
#include <support/catch.h>
#include <support/draws.h>
#include <support/random_town.h>
#include <support/reference_walk.h>

using namespace lifecircle;
using namespace lifecircle::network;
using lifecircle::testing::draws;
using lifecircle::testing::RandomTown;
using lifecircle::testing::ReferenceWalk;

namespace {

constexpr double snap_distance = 8.0;

double apart(geometry::Point a, geometry::Point b) {
  return std::hypot(a.x - b.x, a.y - b.y);
}

/// Walks the route and says how long it takes; every step begins where the one before ended, goes along an
/// open street, and costs what that part of the piece costs.
double walked(const StreetGraph& graph, const Route& route, const Access& home, const Access& target,
              double tolerance) {
  double seconds = home.leg.value();
  geometry::Point at = home.foot;
  for (const RouteStep& step : route.steps) {
    const Piece& piece = graph.piece(step.piece);
    const Edge& edge = graph.edge(piece.edge);
    const bool forward = step.from < step.to;
    REQUIRE((forward ? edge.forward_open : edge.backward_open));
    const double part = std::abs(step.to - step.from) * (forward ? piece.forward : piece.backward).value();
    REQUIRE(step.cost.value() == Approx(part).margin(1e-9));
    REQUIRE(apart(at, piece.segment.at(step.from)) <= tolerance);
    at = piece.segment.at(step.to);
    seconds += step.cost.value();
  }
  REQUIRE(apart(at, target.foot) <= tolerance);
  return seconds + target.leg.value();
}

}  // namespace

TEST_CASE("The walks of 400 random towns take as long as a textbook Dijkstra says, street by street") {
  NoProgress progress;
  int routes = 0, steps = 0;
  for (std::uint64_t seed = 1; seed <= draws(400u); ++seed) {
    INFO("seed " << seed);
    const RandomTown town(seed);
    StreetGraphOptions options;
    options.topology = static_cast<Topology>(seed % 3);
    // Crossings move vertices by up to the tolerance; where vertices join within 2.5 m the walk jumps by
    // that.
    options.tolerance = Metres(options.topology == Topology::crossings ? 1e-7 : seed % 2 == 0 ? 2.5 : 0.01);
    const double tolerance = 2 * options.tolerance.value() + 1e-6;
    std::optional<BuiltStreetGraph> built;
    try {
      built.emplace(build_street_graph(town.streets, options, geometry::GroundMetric(), progress));
    } catch (const Error&) {
      continue;  // no line that can be walked
    }
    const StreetGraph& graph = built->graph;
    const Snapper snapper(graph, Metres(snap_distance));
    const auto expected = ReferenceWalk{town.streets, options, snap_distance}.times(town.places, town.places);
    ReachQuery query(graph, Sense::away);
    RouteTracer tracer(graph);
    for (std::size_t i = 0; i < town.places.size(); ++i) {
      const auto home = snapper.snap(town.places[i]);
      if (!home) continue;
      const std::vector<Access> homes{*home};
      query.clear();
      query.add_source(*home);
      query.run(Cost(1e9));
      tracer.follow(query, homes);
      for (std::size_t k = 0; k < town.places.size(); ++k) {
        const auto target = snapper.snap(town.places[k]);
        if (!target) continue;
        const std::vector<Access> targets{*target};
        const auto route = tracer.to(targets);
        REQUIRE(route.has_value() == std::isfinite(expected[i][k]));
        if (!route) continue;
        const double seconds = walked(graph, *route, homes[route->start], targets[route->end], tolerance);
        REQUIRE(seconds == Approx(expected[i][k]).margin(1e-6).epsilon(0));
        REQUIRE(route->total.value() == Approx(seconds).margin(1e-6).epsilon(0));
        ++routes;
        steps += static_cast<int>(route->steps.size());
      }
    }
  }
  CHECK(routes > draws(20'000));
  CHECK(steps > 3 * routes);
}
