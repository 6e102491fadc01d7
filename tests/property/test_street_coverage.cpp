#include <cmath>

#include <access/remoteness.h>
#include <access/street_coverage.h>
#include <base/error.h>
#include <support/catch.h>
#include <support/random_town.h>
#include <support/walks.h>

using namespace lifecircle;
using namespace lifecircle::access;
using lifecircle::testing::RandomTown;
using lifecircle::testing::WalkableTown;

namespace {

bool covers(const Streets& streets, network::EdgeId edge, network::PiecePosition position) {
  for (const network::EdgeStretch& stretch : streets)
    if (stretch.edge == edge && stretch.from <= position && position <= stretch.to) return true;
  return false;
}

/// The slow twin: a walk of its own from seven places of every piece; odd ones, where nothing begins or ends.
template <class Visit>
void walk_along(const network::StreetGraph& graph, Visit visit) {
  for (std::size_t p = 0; p < graph.piece_count(); ++p)
    for (const double fraction : {0.0317, 0.1127, 0.2903, 0.4971, 0.7109, 0.8887, 0.9689})
      visit(graph.piece(network::PieceId(p)).edge, network::PiecePosition{network::PieceId(p), fraction});
}

}  // namespace

TEST_CASE(
    "streets are covered, at the edge or missed as walks from every place of them say, in 200 random towns") {
  int seen[3] = {0, 0, 0};
  for (std::uint64_t seed = 1; seed <= 200; ++seed) {
    const RandomTown town(seed);
    std::vector<network::Place> places;
    for (std::size_t i = 0; i < town.places.size(); i += 3) {
      const geometry::Point p = town.places[i];
      places.push_back({0, {p}, {}});
      places.push_back({1, {}, {{{{p, p + geometry::Point{15, 0}, p + geometry::Point{0, 15}, p}}}}});
    }
    const std::vector<std::uint32_t> stations{0, 1, 2, 3};
    NoProgress progress;
    network::StreetGraphOptions options;
    options.walking.measure = network::Measure::distance;
    try {
      const WalkableTown walkable(town.streets, options, Metres(8));
      const network::StreetGraph& graph = walkable.built.graph;
      const HungPlaces hung(places, graph, walkable.snapper, progress);
      // Pretend that the data end at one of the places.
      const auto edge = hung[places.size() - 1];
      const Streets all = streets_where(graph, [](const network::Piece&) { return true; });
      const network::Cost threshold(40);
      const StreetCoverage coverage = cover_streets(graph, all, hung, stations, threshold, edge);
      CHECK(length_of(graph, coverage.reached).value() + length_of(graph, coverage.at_edge).value() +
                length_of(graph, coverage.missed).value() ==
            Approx(length_of(graph, all).value()).margin(1e-6));

      network::ReachQuery to_stations(graph), to_edge(graph);
      for (const std::uint32_t station : stations)
        for (const network::Access& access : hung[station]) to_stations.add_source(access);
      for (const network::Access& access : edge) to_edge.add_source(access);
      to_stations.run(network::unreachable);
      to_edge.run(network::unreachable);
      const Remoteness remote = remoteness(graph, to_stations, all);
      double farthest = -1;
      bool cut_off = false;
      walk_along(graph, [&](network::EdgeId id, network::PiecePosition position) {
        const auto here = access_on(graph, position.piece, position.fraction, position.fraction);
        const double near = to_stations.cost_of(here).value(), end = to_edge.cost_of(here).value();
        if (std::isinf(near))
          cut_off = true;
        else
          farthest = std::max(farthest, near);
        if (std::abs(near - 40) < 1e-6 || std::abs(end - 40) < 1e-6) return;
        INFO("seed " << seed << ", piece " << position.piece.index() << " at " << position.fraction);
        const int expected = near < 40 ? 0 : end < 40 ? 1 : 2;
        REQUIRE(covers(coverage.reached, id, position) == (expected == 0));
        REQUIRE(covers(coverage.at_edge, id, position) == (expected == 1));
        REQUIRE(covers(coverage.missed, id, position) == (expected == 2));
        ++seen[expected];
      });
      INFO("seed " << seed);
      CHECK((remote.cut_off > Metres(0)) == cut_off);
      REQUIRE(remote.farthest.has_value() == (farthest >= 0));
      if (!remote.farthest) continue;
      double longest = 0;
      for (const network::Piece& piece : graph.pieces())
        longest = std::max(longest, distance(piece.segment.a, piece.segment.b));
      CHECK(remote.farthest->value() >= farthest - 1e-6);
      CHECK(remote.farthest->value() <= farthest + longest * 0.22 + 1e-6);
    } catch (const Error&) {  // a town without any walkable line
    }
  }
  for (const int count : seen) CHECK(count > 1000);
}
