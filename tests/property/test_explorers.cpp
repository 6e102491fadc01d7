#include <access/isochrone.h>
#include <access/place_explorer.h>
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

constexpr network::Cost limit(120);

TownPlaces places_of(const RandomTown& town) {
  TownPlaces places;
  for (std::size_t i = 0; i < town.places.size(); ++i) {
    const geometry::Point p = town.places[i];
    const auto id = static_cast<FeatureId>(i);
    places.homes.push_back({id, {p}, {}});
    places.people.push_back({1.0 + static_cast<double>(i), 1.0, 0.0});
    if (i % 3 == 0)
      places.facilities.push_back(
          {id, {}, {{{{p, p + geometry::Point{12, 0}, p + geometry::Point{0, 12}, p}}}}});
    else
      places.facilities.push_back({id, {p}, {}});
  }
  // Thresholds that no walk on a grid of 10 m hits exactly: there the last bit would decide.
  places.categories = {{"a", {{0, 1, 2, 3, 4, 5}, network::Cost(40.0123)}, 1},
                       {"b", {{6, 7, 8, 9}, network::Cost(90.0123)}, 2}};
  return places;
}

/// The streets of all rings are those of the isochrone around the same place, and so are the areas, but for
/// what a screen does not show.
void compare_rings(const PlaceCircle& here, const network::Place& place, const WalkableTown& walkable) {
  NoProgress progress;
  IsochroneOptions options;
  options.sense = network::Sense::away;
  const HungPlaces hung({&place, 1}, walkable.built.graph, walkable.snapper, progress);
  const std::vector<std::uint32_t> group{0};
  const auto twin = isochrones(walkable.built.graph, hung, {&group, 1}, options, progress);
  REQUIRE(here.rings.size() == twin.size());
  for (std::size_t r = 0; r < twin.size(); ++r) {
    REQUIRE(here.rings[r].new_streets == twin[r].new_streets);
    double area = 0.0;
    for (const geometry::Ring& ring : here.rings[r].outline) area += geometry::twice_area(ring) / 2;
    REQUIRE(area == Approx(geometry::area_of(twin[r].area)).epsilon(0.02));
  }
}

bool same(network::Cost a, network::Cost b) {
  return a == b || std::abs(a.value() - b.value()) < 1e-9;
}

/// How many parcels answered; every one of them must answer as the accessibility of all parcels does.
std::size_t compare(const RandomTown& town) {
  const WalkableTown walkable(town.streets, {}, Metres(8));
  NoProgress progress;
  const ExplorableTown explorable(walkable.built.graph, walkable.snapper, places_of(town), progress);
  const TownPlaces& places = explorable.places();
  const LifeCircle twin = life_circle_by_street(walkable.built.graph, walkable.snapper, places.homes,
                                                places.facilities, places.categories, limit, progress);
  PlaceExplorerOptions options;
  options.limit = limit;
  options.fill_holes = 0.0;
  PlaceExplorer explorer(explorable, options);
  std::size_t answered = 0;
  for (std::size_t p = 0; p < places.homes.size(); ++p) {
    const PlaceCircle here = explorer.at(places.homes[p].points.front());
    REQUIRE(here.status == twin.status[p]);
    if (here.status != ParcelStatus::ok) continue;
    if (answered++ % 8 == 0) compare_rings(here, places.homes[p], walkable);
    REQUIRE(here.score == twin.score[p]);
    REQUIRE(here.at_edge == *twin.at_edge(p, widest_threshold(places.categories)));
    for (std::size_t c = 0; c < places.categories.size(); ++c) {
      INFO("parcel " << p << ", category " << c);
      REQUIRE(same(here.categories[c].nearest, twin.categories[c].nearest[p]));
      REQUIRE(here.categories[c].within == twin.categories[c].within[p]);
      REQUIRE(here.categories[c].facility.has_value() ==
              (twin.categories[c].nearest[p] != network::unreachable));
    }
  }
  return answered;
}

/// Every home depends on exactly the facility that one search per pair finds nearest.
std::size_t compare_dependants(const RandomTown& town) {
  const WalkableTown walkable(town.streets, {}, Metres(8));
  NoProgress progress;
  const ExplorableTown explorable(walkable.built.graph, walkable.snapper, places_of(town), progress);
  const TownPlaces& places = explorable.places();
  std::size_t homes = 0;
  for (std::size_t c = 0; c < places.categories.size(); ++c) {
    const auto& facilities = places.categories[c].demand.facilities;
    const auto dependants = explorable.dependants(c, limit, progress);
    REQUIRE(dependants.size() == facilities.size());
    for (std::size_t i = 0; i < facilities.size(); ++i) {
      double people = 0.0;
      for (const std::uint32_t home : dependants[i].homes) {
        const auto walk = [&](std::uint32_t facility) {
          return walkable.walk(places.homes[home].points.front(), places.facilities[facility]);
        };
        for (const std::uint32_t other : facilities) REQUIRE(walk(facilities[i]) <= walk(other) + 1e-9);
        people += places.people[home].people;
        ++homes;
      }
      REQUIRE(dependants[i].people.people == Approx(people));
    }
  }
  return homes;
}

}  // namespace

TEST_CASE("a click answers as the accessibility of a parcel there does, on 100 random towns") {
  std::size_t answered = 0;
  for (std::uint64_t seed = 1; seed <= draws(100u); ++seed) {
    INFO("seed " << seed);
    try {
      answered += compare(RandomTown(seed));
    } catch (const Error&) {  // no street that can be walked
    }
  }
  CHECK(answered > draws(300u));
}

TEST_CASE("people depend on the facility nearest to them by one search per pair, on 50 random towns") {
  std::size_t homes = 0;
  for (std::uint64_t seed = 1; seed <= draws(50u); ++seed) {
    INFO("seed " << seed);
    try {
      homes += compare_dependants(RandomTown(seed));
    } catch (const Error&) {  // no street that can be walked
    }
  }
  CHECK(homes > draws(100u));
}
