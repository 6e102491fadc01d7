#include <algorithm>
#include <cmath>
#include <random>
#include <set>

#include <access/blind_spots.h>
#include <access/parcel_neighbours.h>
#include <access/spot_area.h>
#include <base/error.h>
#include <geometry/areas.h>
#include <geometry/polygon_ops.h>
#include <support/catch.h>
#include <support/draws.h>
#include <support/random_town.h>
#include <support/reference_walk.h>
#include <support/walks.h>

using namespace lifecircle;
using namespace lifecircle::access;
using geometry::Point;
using geometry::Polygon;
using lifecircle::testing::draws;
using network::Cost;
using network::Place;

namespace {

/// Upright squares and points, scattered; some of them blind.
struct Scatter {
  explicit Scatter(std::uint64_t seed) {
    std::mt19937_64 random(seed);
    const auto below = [&](int bound) {
      return static_cast<double>(random() % static_cast<std::uint64_t>(bound));
    };
    const bool points = seed % 3 == 0;
    for (std::uint32_t p = 0; p < 40; ++p) {
      const Point at{below(300), below(300)};
      const double side = 5 + below(30);
      origins.push_back({p, {{at.x + side / 2, at.y + side / 2}}, {}});
      if (points)
        parcels.push_back(origins.back());
      else
        parcels.push_back(
            {p, {}, {{{{at, {at.x + side, at.y}, {at.x + side, at.y + side}, {at.x, at.y + side}, at}}}}});
      sides.push_back(points ? 0.0 : side);
      corners.push_back(points ? origins.back().points.front() : at);
      population.push_back({below(5), below(3), below(2)});
      if (below(2) == 0) blind.push_back(p);
    }
    standing.status.assign(40, ParcelStatus::ok);
    standing.to_data_edge.assign(40, Cost(1e9));
    nearest.resize(blind.size());
  }

  /// Between two upright squares.
  [[nodiscard]] double gap(std::uint32_t a, std::uint32_t b) const {
    const auto apart = [](double p, double side_p, double q, double side_q) {
      return std::max({0.0, q - (p + side_p), p - (q + side_q)});
    };
    return std::hypot(apart(corners[a].x, sides[a], corners[b].x, sides[b]),
                      apart(corners[a].y, sides[a], corners[b].y, sides[b]));
  }

  std::vector<Place> parcels, origins;
  std::vector<Point> corners;
  std::vector<double> sides;
  std::vector<Population> population;
  ParcelStanding standing;
  std::vector<std::uint32_t> blind;
  std::vector<std::optional<NearestFacility>> nearest;
};

/// Connected components by looking at all pairs, again and again.
std::set<std::set<std::uint32_t>> components(const Scatter& town, double gap) {
  std::set<std::set<std::uint32_t>> result;
  std::set<std::uint32_t> left(town.blind.begin(), town.blind.end());
  while (!left.empty()) {
    std::set<std::uint32_t> patch{*left.begin()};
    for (bool grew = true; grew;) {
      grew = false;
      for (const std::uint32_t p : left)
        if (!patch.contains(p) &&
            std::any_of(patch.begin(), patch.end(), [&](std::uint32_t q) { return town.gap(p, q) <= gap; }))
          grew = patch.insert(p).second;
    }
    for (const std::uint32_t p : patch) left.erase(p);
    result.insert(patch);
  }
  return result;
}

}  // namespace

TEST_CASE("patches partition the blind parcels as brute force does, and their areas are honest") {
  std::size_t others_left_out = 0, patches_of_several = 0;
  for (std::uint64_t seed = 1; seed <= draws(200u); ++seed) {
    const Scatter town(seed);
    const double gap = 12;
    NoProgress progress;
    const auto neighbours = neighbouring_parcels(town.parcels, gap, progress);
    const auto spots = blind_spots({town.origins, town.population, town.standing, neighbours}, town.blind,
                                   town.nearest, {}, Cost(300));
    std::set<std::set<std::uint32_t>> found;
    double people = 0.0;
    for (const BlindSpot& spot : spots) {
      found.emplace(spot.parcels.begin(), spot.parcels.end());
      people += spot.people.people;
      patches_of_several += spot.parcels.size() > 1;
    }
    REQUIRE(found == components(town, gap));
    double all = 0.0;
    for (const std::uint32_t p : town.blind) all += town.population[p].people;
    REQUIRE(people == all);
    REQUIRE(std::is_sorted(spots.begin(), spots.end(), [](const BlindSpot& a, const BlindSpot& b) {
      return a.people.people > b.people.people;
    }));

    const SpotArea areas(town.parcels, gap);
    for (const BlindSpot& spot : spots) {
      const auto area = areas.of(spot.parcels);
      REQUIRE_FALSE(area.empty());
      REQUIRE(geometry::area_of(geometry::repaired(area)) == Approx(geometry::area_of(area)));
      for (std::uint32_t p = 0; p < town.parcels.size(); ++p) {
        const Point heart = town.origins[p].points.front();
        if (std::binary_search(spot.parcels.begin(), spot.parcels.end(), p)) {
          REQUIRE(geometry::contains(area, heart));
          REQUIRE(geometry::area_of(geometry::without(town.parcels[p].areas, area)) < 1e-6);
          continue;
        }
        // Others are outside, unless their own ground is also that of a parcel of the patch.
        const bool shared = std::any_of(spot.parcels.begin(), spot.parcels.end(), [&](std::uint32_t q) {
          return geometry::contains(town.parcels[q].areas, heart) || town.origins[q].points.front() == heart;
        });
        if (shared) continue;
        REQUIRE_FALSE(geometry::contains(area, heart));
        ++others_left_out;
      }
    }
  }
  CHECK(others_left_out > draws(1000u));
  CHECK(patches_of_several > draws(100u));
}

TEST_CASE("the nearest facility is the one that brute force finds, on 200 random towns") {
  std::size_t compared = 0;
  for (std::uint64_t seed = 1; seed <= draws(200u); ++seed) {
    const lifecircle::testing::RandomTown town(seed);
    std::vector<Place> homes, facilities;
    std::vector<std::uint32_t> chosen;
    std::vector<Point> from(town.places.begin(), town.places.begin() + 6);
    std::vector<Point> to(town.places.begin() + 6, town.places.end());
    for (const Point p : from) homes.push_back({0, {p}, {}});
    for (const Point p : to) {
      chosen.push_back(static_cast<std::uint32_t>(facilities.size()));
      facilities.push_back({static_cast<FeatureId>(facilities.size()), {p}, {}});
    }
    NoProgress progress;
    std::vector<std::optional<NearestFacility>> nearest;
    try {
      const lifecircle::testing::WalkableTown walkable(town.streets, {}, Metres(30));
      nearest = nearest_by_street(walkable.built.graph, walkable.snapper, homes, facilities, chosen,
                                  Cost(1e9), progress);
    } catch (const Error&) {
      continue;  // everything is closed
    }
    const auto times = lifecircle::testing::ReferenceWalk{town.streets, {}, 30.0}.times(from, to);
    for (std::size_t h = 0; h < from.size(); ++h) {
      const double best = *std::min_element(times[h].begin(), times[h].end());
      REQUIRE(nearest[h].has_value() == std::isfinite(best));
      if (!nearest[h]) continue;
      CHECK(nearest[h]->cost.value() == Approx(best));
      CHECK(times[h][nearest[h]->facility] == Approx(best));
      ++compared;
    }
  }
  CHECK(compared > draws(500u));
}
