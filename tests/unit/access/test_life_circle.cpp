#include <access/coverage_summary.h>
#include <access/life_circle.h>
#include <base/error.h>
#include <support/ascii_network.h>
#include <support/catch.h>
#include <support/walks.h>

using namespace lifecircle;
using namespace lifecircle::access;
using namespace lifecircle::testing;

namespace {

/// One street of 900 m with a clinic at 0 m, markets at 300 and 600 m; parcels every 300 m, one in the fields
/// and one without geometry. At 1 m/s metres are seconds.
struct Street {
  Street() {
    const auto place = [](FeatureId id, double x, double y) { return network::Place{id, {{x, y}}, {}}; };
    facilities = {place(1, 0, 0), place(2, 300, 0), place(3, 600, 0)};
    parcels = {place(1, 0, 0),   place(2, 300, 0),  place(3, 600, 0),
               place(4, 900, 0), place(5, 0, 5000), {6, {}, {}}};
    categories = {{"clinic", {{0}, network::Cost(400)}, 1.0},
                  {"market", {{1, 2}, network::Cost(300)}, 3.0},
                  {"park", {{}, network::Cost(300)}, 9.0}};
  }
  [[nodiscard]] LifeCircle circle(double limit = 700) const {
    NoProgress progress;
    return life_circle_by_street(town.built.graph, town.snapper, parcels, facilities, categories,
                                 network::Cost(limit), progress);
  }

  AsciiNetwork plan = ascii_network("A--B--C--D", 100);
  WalkableTown town{plan.streets, one_metre_per_second()};
  std::vector<network::Place> parcels, facilities;
  std::vector<EvaluatedCategory> categories;
};

}  // namespace

TEST_CASE("nearest times, counts, score and missing categories of a street") {
  const Street street;
  const LifeCircle circle = street.circle();
  const auto& [clinic, market, park] =
      std::tie(circle.categories[0], circle.categories[1], circle.categories[2]);
  CHECK(clinic.nearest[1] == network::Cost(300));
  CHECK(clinic.nearest[3] == network::unreachable);  // 900 s, beyond the limit of 700
  CHECK(market.within[1] == 2);                      // at the door, and exactly at the threshold
  CHECK(market.within[0] == 1);
  CHECK(park.within[0] == 0);
  CHECK(*circle.score[0] == 100);  // parks have no data and do not count
  CHECK(*circle.score[2] == 75);   // market yes, clinic at 600 s no
  CHECK(missing_categories(circle, street.categories, 2) == std::vector<std::size_t>{0});
  CHECK(circle.status[4] == ParcelStatus::off_network);
  CHECK(circle.status[5] == ParcelStatus::no_geometry);
  CHECK_FALSE(circle.score[4]);
  CHECK(missing_categories(circle, street.categories, 4).empty());
  CHECK(*circle.snap_metres[0] == 0);
  CHECK(*circle.at_edge(0, network::Cost(0)));  // one street is all edge
}

TEST_CASE("counts obey the threshold, not the limit of the search for the nearest") {
  const LifeCircle circle = Street().circle(100);
  CHECK(circle.categories[0].nearest[1] == network::unreachable);
  CHECK(circle.categories[0].within[1] == 1);
}

TEST_CASE("the summary counts people, and those off the network are in no share") {
  const Street street;
  const std::vector<Population> people{{100, 10, 0}, {100, 30, 0}, {200, 0, 0},
                                       {100, 0, 0},  {50, 5, 5},   {7, 1, 1}};
  const auto rows = summarize(street.circle(), street.categories, people);
  const CategoryCoverage& clinic = rows[0];
  CHECK(clinic.people == 500);
  CHECK(clinic.people_na == 57);
  CHECK(clinic.people_far == 100);
  CHECK(clinic.people_edge == 500);
  CHECK(clinic.covered == 200);
  CHECK(*clinic.share == Approx(0.4));
  CHECK(*clinic.elderly_share == Approx(1.0));
  CHECK_FALSE(clinic.children_share);  // no children on the network
  CHECK(*clinic.mean == Approx((0 * 100 + 300 * 100 + 600 * 200) / 400.0));
  CHECK(*clinic.p50 == 600);
  CHECK_FALSE(clinic.p90);  // 20 % have none as far as was looked
  const CategoryCoverage& park = rows[2];
  CHECK(park.facilities == 0);
  CHECK(park.people == 500);
  CHECK_FALSE(park.share);
}

TEST_CASE("a facility off the network is counted, not hidden") {
  Street street;
  street.facilities.push_back({9, {{0, 9000}}, {}});
  street.facilities.push_back({10, {}, {}});
  street.categories[0].demand.facilities = {3, 4};
  const LifeCircle circle = street.circle();
  CHECK(circle.facilities_off_network == 1);
  CHECK(circle.categories[0].nearest[0] == network::unreachable);
}

TEST_CASE("radii are straight lines to the edge of an area, and parcels need no street") {
  Street street;
  street.facilities[0] = {1, {}, {{{{{-10, 4000}, {10, 4000}, {10, 4500}, {-10, 4500}, {-10, 4000}}}}}};
  NoProgress progress;
  const LifeCircle circle = life_circle_by_radius(geometry::GroundMetric(), street.parcels, street.facilities,
                                                  street.categories, network::Cost(3000), progress);
  CHECK(circle.status[4] == ParcelStatus::ok);
  CHECK(circle.categories[0].nearest[4] == network::Cost(500));
  CHECK(circle.categories[0].nearest[0] == network::unreachable);
  CHECK(circle.categories[1].within[1] == 2);
  CHECK_FALSE(circle.at_edge(0, network::Cost(1e9)));
  street.parcels[0].points = {{0, 4200}};
  CHECK(life_circle_by_radius(geometry::GroundMetric(), street.parcels, street.facilities, street.categories,
                              network::Cost(3000), progress)
            .categories[0]
            .nearest[0] == network::Cost(0));
}

TEST_CASE("a walk starts inside the parcel, and what has no surface has no geometry") {
  const Origins origins = as_origins({{1, {}, {{{{{0, 0}, {4, 0}, {4, 4}, {0, 4}, {0, 0}}}}}},
                                      {2, {}, {{{{{0, 0}, {4, 4}, {4, 0}, {0, 4}, {0, 0}}}}}},
                                      {3, {}, {{{{{0, 0}, {4, 4}, {0, 0}}}}}},
                                      {4, {{7, 7}}, {}}});
  CHECK(origins.places[0].points == std::vector<geometry::Point>{{2, 2}});
  CHECK(origins.repaired == 1);
  CHECK_FALSE(origins.places[2].has_geometry());
  CHECK(origins.places[3].points == std::vector<geometry::Point>{{7, 7}});
}

TEST_CASE("cancel leaves at once and without a result") {
  struct AtOnce final : Progress {
    void report(double) override {}
    [[nodiscard]] bool cancelled() const override { return true; }
  } cancelled;
  const Street street;
  CHECK_THROWS_AS(life_circle_by_street(street.town.built.graph, street.town.snapper, street.parcels,
                                        street.facilities, street.categories, network::Cost(1), cancelled),
                  Cancelled);
}
