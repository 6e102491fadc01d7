#include <algorithm>
#include <utility>

#include <access/place_explorer.h>
#include <base/error.h>
#include <geometry/areas.h>
#include <support/ascii_network.h>
#include <support/catch.h>
#include <support/walks.h>

using namespace lifecircle;
using namespace lifecircle::access;
using namespace lifecircle::testing;

namespace {

network::Place place(FeatureId id, double x, double y) {
  return {id, {{x, y}}, {}};
}

/// One street of 900 m with a clinic at 0 m, markets at 300 and 600 m; nobody has a park. Metres are seconds.
struct Street {
  Street() : town(walkable.built.graph, walkable.snapper, places(), progress) {}
  static TownPlaces places() {
    return {{place(1, 0, 0), place(2, 300, 0), place(3, 600, 0)},
            {{"clinic", {{0}, network::Cost(400)}, 1.0},
             {"market", {{1, 2}, network::Cost(300)}, 3.0},
             {"park", {{}, network::Cost(300)}, 9.0}},
            {},
            {}};
  }
  AsciiNetwork plan = ascii_network("A--B--C--D", 100);
  WalkableTown walkable{plan.streets, one_metre_per_second()};
  NoProgress progress;
  ExplorableTown town;
};

PlaceExplorerOptions within(double limit) {
  PlaceExplorerOptions options;
  options.limit = network::Cost(limit);
  options.rings = {network::Cost(100), network::Cost(200)};
  return options;
}

}  // namespace

TEST_CASE("a place beside the street knows its nearest facilities, their number and its score") {
  const Street street;
  PlaceExplorer explorer(street.town, within(700));
  const PlaceCircle here = explorer.at({450, 10});
  CHECK(here.status == ParcelStatus::ok);
  CHECK(here.street == geometry::Point{450, 0});
  CHECK(here.categories[0].nearest == network::Cost(460));
  CHECK(*here.categories[0].facility == 0);
  CHECK(here.categories[0].within == 0);
  CHECK(here.categories[1].nearest == network::Cost(160));
  CHECK(*here.categories[1].facility == 1);  // 160 m to either: the lesser coordinates
  CHECK(here.categories[1].within == 2);
  CHECK_FALSE(here.categories[2].facility);
  CHECK(*here.score == 75);  // markets yes, clinic no, parks have no data
  CHECK(here.at_edge);       // one street is all edge
}

TEST_CASE("rings are what one reaches: 90 m of street either way after a leg of 10 m, then 100 m more") {
  const Street street;
  PlaceExplorer explorer(street.town, within(700));
  const PlaceCircle here = explorer.at({450, 10});
  REQUIRE(here.rings.size() == 2);
  CHECK(here.rings[0].length.value() == Approx(180));
  CHECK(here.rings[1].length.value() == Approx(380));
  const auto from_to = [&](std::size_t ring) {
    double west = 1e9, east = -1e9;
    for (const geometry::Polyline& line : here.rings[ring].new_streets)
      for (const geometry::Point& point : line) {
        west = std::min(west, point.x);
        east = std::max(east, point.x);
      }
    return std::pair(west, east);
  };
  CHECK(from_to(0).first == Approx(360));
  CHECK(from_to(0).second == Approx(540));
  CHECK(from_to(1).first == Approx(260));
  CHECK(from_to(1).second == Approx(640));
  // Strips of 60 m with round ends.
  const double ends = 3.14159265 * 30 * 30;
  for (std::size_t ring = 0; ring < 2; ++ring) {
    REQUIRE(here.rings[ring].outline.size() == 1);
    CHECK(geometry::twice_area(here.rings[ring].outline.front()) / 2 ==
          Approx(60 * here.rings[ring].length.value() + ends).epsilon(0.005));
  }
}

TEST_CASE("beyond the limit there is no nearest one, though the count obeys the threshold") {
  const Street street;
  PlaceExplorer explorer(street.town, within(100));
  const PlaceCircle here = explorer.at({450, 10});
  CHECK(here.categories[1].nearest == network::unreachable);
  CHECK_FALSE(here.categories[1].facility);
  CHECK(here.categories[1].within == 2);
}

TEST_CASE("in the fields there is no answer, and the next place has one again") {
  const Street street;
  PlaceExplorer explorer(street.town, within(700));
  const PlaceCircle fields = explorer.at({450, 4000});
  CHECK(fields.status == ParcelStatus::off_network);
  CHECK(fields.rings.empty());
  CHECK(fields.categories.empty());
  CHECK_FALSE(fields.score);
  CHECK(explorer.at({0, 0}).categories[0].nearest == network::Cost(0));
}

TEST_CASE("options that make no sense are refused") {
  const Street street;
  CHECK_THROWS_AS(PlaceExplorer(street.town, within(0)), Error);
  PlaceExplorerOptions options;
  options.rings = {};
  CHECK_THROWS_AS(PlaceExplorer(street.town, options), Error);
  options.rings = {network::Cost(200), network::Cost(200)};
  CHECK_THROWS_AS(PlaceExplorer(street.town, options), Error);
  options = {};
  options.buffer = Metres(0);
  CHECK_THROWS_AS(PlaceExplorer(street.town, options), Error);
  options = {};
  options.fill_holes = -1;
  CHECK_THROWS_AS(PlaceExplorer(street.town, options), Error);
}
