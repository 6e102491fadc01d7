#include <algorithm>
#include <cmath>

#include <access/isochrone.h>
#include <base/error.h>
#include <geometry/areas.h>
#include <geometry/polygon_ops.h>
#include <support/catch.h>
#include <support/draws.h>
#include <support/random_town.h>
#include <support/walks.h>

using namespace lifecircle;
using namespace lifecircle::access;
using lifecircle::testing::draws;
using lifecircle::testing::RandomTown;
using lifecircle::testing::WalkableTown;

namespace {

constexpr double buffer = 6.0;

double distance_to(const std::vector<geometry::Polyline>& lines, geometry::Point p) {
  double nearest = INFINITY;
  for (const geometry::Polyline& line : lines)
    for (std::size_t i = 1; i < line.size(); ++i) {
      const geometry::Segment segment{line[i - 1], line[i]};
      nearest = std::min(nearest, distance(p, segment.at(nearest_fraction(segment, p))));
    }
  return nearest;
}

}  // namespace

TEST_CASE("isochrones are honest, nested and valid on 200 random towns") {
  std::size_t streets_inside = 0, streets_outside = 0;
  for (std::uint64_t seed = 1; seed <= draws(200u); ++seed) {
    const RandomTown town(seed);
    std::vector<network::Place> places;
    for (const geometry::Point p : town.places) places.push_back({0, {p}, {}});
    const std::vector<std::vector<std::uint32_t>> groups{{0}, {1, 2}, {3, 4, 5, 6}};
    NoProgress progress;
    IsochroneOptions options;
    options.limits = {network::Cost(15), network::Cost(30), network::Cost(60)};
    options.buffer = Metres(buffer);
    options.sense = seed % 2 == 0 ? network::Sense::towards : network::Sense::away;
    std::vector<IsochroneRing> rings;
    std::vector<geometry::Segment> streets;
    // A street may be reached in one place only, e.g. where a one-way line begins.
    std::vector<std::vector<geometry::Polyline>> feet(groups.size());
    try {
      const WalkableTown walkable(town.streets, {}, Metres(8));
      const HungPlaces hung(places, walkable.built.graph, walkable.snapper, progress);
      rings = isochrones(walkable.built.graph, hung, groups, options, progress);
      for (std::size_t g = 0; g < groups.size(); ++g)
        for (const std::uint32_t place : groups[g])
          for (const network::Access& access : hung[place]) feet[g].push_back({access.foot, access.foot});
      for (const network::Piece& piece : walkable.built.graph.pieces()) streets.push_back(piece.segment);
    } catch (const Error&) {
      continue;  // no walkable line
    }
    std::vector<geometry::Polyline> reached;
    for (const IsochroneRing& ring : rings) {
      INFO("seed " << seed << ", group " << ring.group << ", ring " << ring.ring);
      if (ring.ring == 0) reached = feet[ring.group];
      reached.insert(reached.end(), ring.new_streets.begin(), ring.new_streets.end());
      if (ring.area.empty()) continue;
      for (const geometry::Polyline& line : ring.new_streets)
        for (const geometry::Point p : line) REQUIRE(geometry::contains(ring.area, p));
      for (const geometry::Segment& street : streets)
        for (double fraction = 0; fraction <= 1; fraction += 0.125) {
          const geometry::Point p = street.at(fraction);
          const double away = distance_to(reached, p);
          if (away <= 1e-9) {
            REQUIRE(geometry::contains(ring.area, p));
            ++streets_inside;
          } else if (away > buffer + 1e-6) {
            REQUIRE_FALSE(geometry::contains(ring.area, p));
            ++streets_outside;
          }
        }
      const double area = geometry::area_of(ring.area);
      CHECK(ring.square_metres == Approx(area));
      CHECK(geometry::area_of(geometry::repaired(ring.area)) == Approx(area));
      if (ring.ring > 0) {
        const IsochroneRing& smaller = rings[ring.group * 3 + ring.ring - 1];
        std::vector<geometry::Polygon> both = smaller.area;
        both.insert(both.end(), ring.area.begin(), ring.area.end());
        CHECK(geometry::area_of(geometry::around({}, buffer, both)) == Approx(area));
      }
    }
  }
  CHECK(streets_inside > draws(10'000u));
  CHECK(streets_outside > draws(10'000u));
}

TEST_CASE("holes are filled only when asked, and options are checked") {
  const std::vector<geometry::Polyline> ring{{{0, 0}, {100, 0}, {100, 100}, {0, 100}, {0, 0}}};
  const auto area = geometry::around(ring, 10);
  REQUIRE(area.size() == 1);
  CHECK(area[0].rings.size() == 2);
  CHECK(geometry::without_small_holes(area, 6399)[0].rings.size() == 2);
  CHECK(geometry::without_small_holes(area, 6401)[0].rings.size() == 1);
  IsochroneOptions options;
  options.limits = {network::Cost(60), network::Cost(60)};
  CHECK_THROWS_AS(options.validate(), Error);
  options = {};
  options.buffer = Metres(0);
  CHECK_THROWS_AS(options.validate(), Error);
}
