#include <cmath>

#include <base/error.h>
#include <network/reached_streets.h>
#include <support/catch.h>
#include <support/random_town.h>
#include <support/walks.h>

using namespace lifecircle;
using namespace lifecircle::network;
using lifecircle::testing::RandomTown;
using lifecircle::testing::WalkableTown;

namespace {

bool covers(const std::vector<EdgeStretch>& stretches, EdgeId edge, PiecePosition position) {
  for (const EdgeStretch& stretch : stretches)
    if (stretch.edge == edge && stretch.from <= position && position <= stretch.to) return true;
  return false;
}

double length_of(const StreetGraph& graph, const std::vector<EdgeStretch>& stretches) {
  double length = 0;
  for (const EdgeStretch& stretch : stretches) {
    const geometry::Polyline line = line_of(graph, stretch);
    for (std::size_t i = 1; i < line.size(); ++i) length += distance(line[i - 1], line[i]);
  }
  return length;
}

template <class Check>
void for_each_source(Check check) {
  for (std::uint64_t seed = 1; seed <= 200; ++seed) {
    const RandomTown town(seed);
    try {
      const WalkableTown walkable(town.streets, {}, Metres(8));
      for (const Sense sense : {Sense::towards, Sense::away}) {
        ReachQuery query(walkable.built.graph, sense);
        for (std::size_t p = 0; p < town.places.size(); p += 3) {
          query.clear();
          const geometry::Point place = town.places[p];
          const geometry::Polygon yard{
              {{place, place + geometry::Point{15, 0}, place + geometry::Point{0, 15}, place}}};
          for (const Access& access : walkable.snapper.accesses(
                   p % 2 == 0 ? Place{0, {place, town.places[p + 1]}, {}} : Place{0, {}, {yard}}))
            query.add_source(access);
          query.run(Cost(60));
          INFO("seed " << seed << ", place " << p);
          check(walkable.built.graph, query);
        }
      }
    } catch (const Error&) {  // a town without any walkable line
    }
  }
}

}  // namespace

TEST_CASE("a street is reached exactly where a walk from there is within the limit") {
  int inside = 0, outside = 0;
  for_each_source([&](const StreetGraph& graph, ReachQuery& query) {
    const auto stretches = reached_stretches(graph, query, Cost(45));
    for (std::size_t p = 0; p < graph.piece_count(); ++p)
      for (const double fraction : {0.07, 0.31, 0.5, 0.77, 0.93}) {
        const PieceId piece(p);
        const double cost = query.cost_of(access_on(graph, piece, fraction, fraction)).value();
        if (std::abs(cost - 45) < 1e-6) continue;
        const bool reached = covers(stretches, graph.piece(piece).edge, {piece, fraction});
        REQUIRE(reached == (cost < 45));
        ++(reached ? inside : outside);
      }
  });
  CHECK(inside > 10'000);
  CHECK(outside > 10'000);
}

TEST_CASE("rings are nested, and what is new in each adds up to the whole") {
  for_each_source([](const StreetGraph& graph, ReachQuery& query) {
    const auto near = reached_stretches(graph, query, Cost(20)),
               far = reached_stretches(graph, query, Cost(60));
    const auto rest = without(far, near);
    CHECK(length_of(graph, near) + length_of(graph, rest) == Approx(length_of(graph, far)).margin(1e-6));
    for (const EdgeStretch& stretch : near) {
      CHECK(covers(far, stretch.edge, stretch.from));
      CHECK(covers(far, stretch.edge, stretch.to));
    }
  });
}
