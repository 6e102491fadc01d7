#include <access/category_groups.h>
#include <access/coverage_summary.h>
#include <access/home_stairs.h>
#include <access/life_circle.h>
#include <access/storey_rows.h>
#include <support/ascii_network.h>
#include <support/catch.h>
#include <support/walks.h>

using namespace lifecircle;
using namespace lifecircle::access;
using namespace lifecircle::testing;
using network::Cost;
using network::Profile;

namespace {

/// 30 s a storey both ways for adults and 60 s for the old, so that one walk has 15 s or 30 s a storey.
network::Stairs simple() {
  network::Stairs stairs;
  stairs.climbers[0] = {20_s, 10_s, 0_s, 1.0};
  stairs.climbers[1] = stairs.climbers[2] = {40_s, 20_s, 0_s, 1.0};
  return stairs;
}

/// One street of 900 m at 1 m/s, a clinic at its end that is wanted within 300 s, a market at 600 m that is
/// wanted within 600 s; a house of four storeys stands every 300 m.
struct Row {
  Row() {
    const auto place = [](FeatureId id, double x) { return network::Place{id, {{x, 0}}, {}}; };
    facilities = {place(1, 0), place(2, 600)};
    houses = {place(1, 0), place(2, 300), place(3, 600), place(4, 280)};
    categories = {{"clinic", {{0}, Cost(300)}, 1.0}, {"market", {{1}, Cost(600)}, 1.0}};
  }
  [[nodiscard]] LifeCircle circle(const std::vector<Home>& homes, Profile profile = Profile::adult,
                                  double limit = 700) const {
    NoProgress progress;
    HomeStairs stairs = homes.empty() ? HomeStairs() : HomeStairs(homes, simple(), profile);
    return life_circle_by_street(town.built.graph, town.snapper, houses, facilities, categories, Cost(limit),
                                 progress, std::move(stairs));
  }

  AsciiNetwork plan = ascii_network("A--B--C--D", 100);
  WalkableTown town{plan.streets, one_metre_per_second()};
  std::vector<network::Place> houses, facilities;
  std::vector<EvaluatedCategory> categories;
};

}  // namespace

TEST_CASE("People live evenly over the storeys and each walks her own stairs") {
  const std::vector<Home> homes{{4.0, 0.0}, {4.0, 1.0}, {4.0, 0.5}, {std::nullopt, 0.0}, {1.0, 0.0}};
  const HomeStairs stairs(homes, simple(), Profile::adult);
  REQUIRE(stairs[0].size() == 4);
  CHECK(stairs[0][3].share == Approx(0.25));
  CHECK(stairs[0][3].stairs == Cost(45));
  CHECK(stairs.mean(0).value() == Approx(22.5));
  REQUIRE(stairs[1].size() == 1);  // the elevator takes them all to the door
  CHECK(stairs[1][0].share == 1.0);
  CHECK(stairs[1][0].stairs == Cost(0));
  CHECK(stairs[2].size() == 4);
  CHECK(stairs[2][0].share == Approx(0.625));  // the ground floor, and half of the three above
  CHECK(stairs.mean(2).value() == Approx(11.25));
  CHECK(stairs.mean(3) == Cost(0));
  CHECK(stairs.mean(4) == Cost(0));
  CHECK(HomeStairs(homes, simple(), Profile::aged_60).mean(0).value() == Approx(45.0));
}

TEST_CASE("A wheelchair does not climb: it needs the elevator, down to the level of the street") {
  const std::vector<Home> homes{{4.0, 0.0}, {4.0, 1.0}};
  const HomeStairs stairs(homes, simple(), Profile::wheelchair);
  REQUIRE(stairs[0].size() == 2);
  CHECK(stairs[0][1].stairs == network::unreachable);
  CHECK(stairs[0][1].share == Approx(0.75));
  CHECK(stairs.mean(0) == Cost(0));  // of those who can leave
  CHECK(stairs[1].size() == 1);
  network::Stairs half_landing = simple();
  half_landing.remaining = 0.5;
  CHECK(HomeStairs(homes, half_landing, Profile::wheelchair)[1].size() == 2);
  CHECK(HomeStairs(homes, half_landing, Profile::adult)[1][1].stairs == Cost(7.5));
}

TEST_CASE("Stairs cost coverage by storey, and elevators give it back") {
  const Row row;
  const std::vector<Home> walk_up(4, Home{4.0, 0.0}), elevators(4, Home{4.0, 1.0});
  const LifeCircle door = row.circle({}), stairs = row.circle(walk_up), lift = row.circle(elevators);
  // House 2 is 300 m from the clinic: without stairs all are in time, with them the ground floor alone.
  CHECK(door.covered_share(0, 1, Cost(300)) == 1.0);
  CHECK(stairs.covered_share(0, 1, Cost(300)) == Approx(0.25));
  CHECK(lift.covered_share(0, 1, Cost(300)) == 1.0);
  // House 4 is 280 m away: the ground floor and the next one.
  CHECK(stairs.covered_share(0, 3, Cost(300)) == Approx(0.5));
  CHECK(stairs.categories[0].nearest[1].value() == Approx(322.5));
  CHECK(stairs.categories[0].from_door[1] == Cost(300));
  CHECK(stairs.categories[0].within[1] == 0);  // by the mean of the house
  CHECK(door.categories[0].within[1] == 1);
  CHECK(*stairs.score[1] == Approx(0.25 * 100 + 0.75 * 50));
  CHECK(missing_categories(stairs, row.categories, 1) == std::vector<std::size_t>{0});
  CHECK(missing_categories(lift, row.categories, 1).empty());
  for (std::size_t p = 0; p < 4; ++p) CHECK(lift.score[p] == door.score[p]);

  const std::vector<Population> people(4, Population{100, 40, 10});
  const auto before = summarize(door, row.categories, people),
             with_stairs = summarize(stairs, row.categories, people),
             after = summarize(lift, row.categories, people);
  // House 3 is 600 m away and never in time; house 1 always.
  CHECK(before[0].covered == 300);
  CHECK(with_stairs[0].covered == Approx(100 + 25 + 50));
  CHECK(*with_stairs[0].elderly_share == Approx((40 + 10 + 20) / 160.0));
  CHECK(after[0].covered == 300);
  CHECK(*with_stairs[0].mean == Approx((22.5 + 322.5 + 622.5 + 302.5) / 4));
  CHECK(*after[0].mean == *before[0].mean);

  const std::vector<std::size_t> both{0, 1};
  CHECK(reach_together(stairs, row.categories, both, people).reach_all ==
        Approx(25 + 25 + 50));  // house 1: 600 m to the market
}

TEST_CASE("Who lives low is looked for beyond the limit that the mean of the house exceeds") {
  const Row row;
  const std::vector<Home> homes(4, Home{4.0, 0.0});
  const LifeCircle circle = row.circle(homes, Profile::adult, 310);
  CHECK(circle.categories[0].nearest[1] == network::unreachable);  // 322.5 s in the mean
  CHECK(circle.covered_share(0, 1, Cost(300)) == Approx(0.25));
  const auto rows = summarize(circle, row.categories, std::vector<Population>(4, Population{100, 0, 0}));
  CHECK(rows[0].people_far == Approx(100 + 75 + 25));  // house 4 reaches up to 310 s: two of four storeys
}

TEST_CASE("Facilities that are closed when people come are data of no use") {
  Row row;
  row.categories[0].demand.facilities.clear();
  row.categories[0].closed = 1;
  const LifeCircle circle = row.circle({});
  CHECK(circle.categories[0].nearest[0] == network::unreachable);
  CHECK(*circle.score[0] == 50);
  CHECK(missing_categories(circle, row.categories, 0) == std::vector<std::size_t>{0});
  const auto rows = summarize(circle, row.categories, std::vector<Population>(4, Population{100, 0, 0}));
  CHECK(*rows[0].share == 0.0);
}

TEST_CASE("Rows of storeys cover whom the life circle covers, and walk as far") {
  const Row row;
  const std::vector<Home> homes{{4.0, 0.0}, {4.0, 0.5}, {std::nullopt, 0.0}, {4.0, 0.0}};
  const std::vector<double> people{40, 80, 10, 20};
  const LifeCircle circle = row.circle(homes);
  NoProgress progress;
  const HungPlaces doors(row.houses, row.town.built.graph, row.town.snapper, progress),
      hung(row.facilities, row.town.built.graph, row.town.snapper, progress);
  for (std::size_t c = 0; c < row.categories.size(); ++c) {
    const Cost threshold = row.categories[c].demand.threshold;
    const StoreyRows rows =
        with_stairs(travel_times_by_street(row.town.built.graph, doors, hung,
                                           row.categories[c].demand.facilities, circle.limit, progress),
                    circle.stairs, circle.limit);
    REQUIRE(rows.parcel == std::vector<std::uint32_t>{0, 0, 0, 0, 1, 1, 1, 1, 2, 3, 3, 3, 3});
    const std::vector<double> spread = rows.spread(people);
    double covered = 0.0, expected = 0.0, everybody = 0.0;
    std::vector<double> walks;
    for (std::size_t r = 0; r < spread.size(); ++r) {
      everybody += spread[r];
      REQUIRE(rows.times[r].size() == 1);
      walks.push_back(rows.times[r].costs[0].value());
      if (rows.times[r].costs[0] <= threshold) covered += spread[r];
    }
    for (std::size_t p = 0; p < homes.size(); ++p) {
      expected += people[p] * circle.covered_share(c, p, threshold);
      CHECK(rows.mean(walks, homes.size())[p] == Approx(circle.categories[c].nearest[p].value()));
    }
    CHECK(everybody == Approx(150));
    CHECK(covered == Approx(expected));
    CHECK(covered > 0.0);
    CHECK(covered < 150.0);
  }
}

TEST_CASE("Walks that the stairs make too long are left out; without stairs the matrix stays") {
  const std::vector<TravelTimes::Entry> entries{{0, 0, Cost(100)}, {0, 1, Cost(60)}, {1, 1, Cost(130)}};
  const std::vector<Home> homes{{4.0, 0.0}, {std::nullopt, 0.0}};
  const auto rows = [&](const HomeStairs& stairs) {
    return with_stairs(TravelTimes::from_entries(2, 2, entries), stairs, Cost(130));
  };
  const StoreyRows climbed = rows(HomeStairs(homes, simple(), Profile::adult));
  REQUIRE(climbed.times.row_count() == 5);
  CHECK(climbed.times[2].size() == 2);  // 130 s, on the third storey
  CHECK(climbed.times[3].size() == 1);
  CHECK(climbed.times[3].costs[0] == Cost(105));
  CHECK(climbed.times[4].costs[0] == Cost(130));
  const StoreyRows plain = rows(HomeStairs());
  CHECK(plain.times.row_count() == 2);
  CHECK(plain.times.entry_count() == 3);
  CHECK(plain.share == std::vector<double>{1, 1});
  // A wheelchair comes down from the ground floor only.
  const StoreyRows rolled = rows(HomeStairs(homes, simple(), Profile::wheelchair));
  CHECK(rolled.times.entry_count() == 3);
}
