#include <access/result_comparison.h>
#include <access/result_join.h>
#include <access/share_change.h>
#include <support/catch.h>

using namespace lifecircle;
using namespace lifecircle::access;

namespace {

using Area = std::optional<std::size_t>;
using Ids = std::vector<std::string>;

/// Four parcels of 100, 50, 30 and 20 people and one without an answer; a clinic and a market.
ComparedParcels town() {
  return {{{100, 20, 5}, {50, 10, 0}, {30, 0, 10}, {20, 20, 0}, {7, 7, 7}},
          {true, true, true, true, false},
          {{1.0, {0, 0, 1, 0, 0}, {1, 0, 0, 0, 0}, {20, {}, 5, 40, {}}, {8, 25, 18, 40, {}}},
           {1.0, {1, 1, 1, 0, 0}, {1, 1, 1, 0, 0}, {3, 4, 5, {}, {}}, {3, 4, 5, {}, {}}}}};
}

}  // namespace

TEST_CASE("Two results are joined by id; nothing is lost and nothing is guessed", "[comparison]") {
  const auto rows = join_results(Ids{"1", "2", "2", "", "3", "5"}, Ids{"3", "1", "4", "", "5", "5"});
  struct Wanted {
    std::optional<std::size_t> before, after;
    JoinStatus status;
  };
  const std::vector<Wanted> wanted{{0, 1, JoinStatus::both},          {1, {}, JoinStatus::duplicate_id},
                                   {2, {}, JoinStatus::duplicate_id}, {3, {}, JoinStatus::no_id},
                                   {4, 0, JoinStatus::both},          {5, {}, JoinStatus::duplicate_id},
                                   {{}, 2, JoinStatus::only_after},   {{}, 3, JoinStatus::no_id},
                                   {{}, 4, JoinStatus::duplicate_id}, {{}, 5, JoinStatus::duplicate_id}};
  REQUIRE(rows.size() == wanted.size());
  for (std::size_t row = 0; row < rows.size(); ++row) {
    CAPTURE(row);
    CHECK(rows[row].before == wanted[row].before);
    CHECK(rows[row].after == wanted[row].after);
    CHECK(rows[row].status == wanted[row].status);
  }
  CHECK(join_results(Ids{"1"}, Ids{}).front().status == JoinStatus::only_before);
  CHECK(join_results(Ids{}, Ids{}).empty());
}

TEST_CASE("Who gains and who loses, by parcel and by people", "[comparison]") {
  const ComparedParcels parcels = town();
  CHECK(change_of_parcel(parcels, 0) == ParcelChange::gained);
  CHECK(change_of_parcel(parcels, 1) == ParcelChange::unchanged);
  CHECK(change_of_parcel(parcels, 2) == ParcelChange::lost);
  CHECK(change_of(0.0, 0.0) == Change::uncovered);
  CHECK(change_of(0.4, 0.4) == Change::partly);
  CHECK(change_of(1.0, 1.0 - 1e-12) == Change::covered);

  const AreaChange all = compare_areas(parcels, std::vector<Area>(5, 0), 1).front();
  CHECK(all.residents.people == 200);
  CHECK(all.people_na == 7);
  CHECK(all.gained == 100);
  CHECK(all.lost == 30);
  CHECK(all.unchanged == 70);
  CHECK(*all.score_before == Approx((50 * 100 + 50 * 50 + 100 * 30) / 200.0));
  CHECK(*all.score_after == Approx((100 * 100 + 50 * 50 + 50 * 30) / 200.0));
  const CategoryChange& clinic = all.categories[0];
  CHECK(clinic.gained.people == 100);
  CHECK(clinic.lost.people == 30);
  CHECK(clinic.kept.people == 0);
  CHECK(clinic.without.people == 70);
  CHECK(clinic.gained.elderly == 20);
  CHECK(clinic.lost.children == 10);
  // Who has one at last saves no minutes that anybody could count.
  CHECK(clinic.timed == 150);
  CHECK(clinic.saved == 100 * 12 - 30 * 13);
  CHECK(*clinic.mean_before == Approx((100 * 20 + 30 * 5 + 20 * 40) / 150.0));
  CHECK(*clinic.mean_after == Approx((100 * 8 + 30 * 18 + 20 * 40) / 150.0));
  const CategoryChange& market = all.categories[1];
  CHECK(market.kept.people == 180);
  CHECK(market.without.people == 20);
  CHECK(market.saved == 0);
}

TEST_CASE("Scores are those of the compared categories, by their weights", "[comparison]") {
  ComparedParcels parcels = town();
  parcels.categories[0].weight = 3.0;
  CHECK(*scores_of(parcels, 0).before == 25);
  CHECK(*scores_of(parcels, 0).after == 100);
  parcels.categories[0].weight = parcels.categories[1].weight = 0.0;
  CHECK_FALSE(scores_of(parcels, 0).before.has_value());
}

TEST_CASE("Somebody who gains one thing and loses another is neither", "[comparison]") {
  ComparedParcels parcels = town();
  parcels.categories[1].reached_after[0] = 0;
  CHECK(change_of_parcel(parcels, 0) == ParcelChange::mixed);
  CHECK(compare_areas(parcels, std::vector<Area>(5, 0), 1).front().mixed == 100);
}

TEST_CASE("Where stairs count, a part of a parcel's people gains", "[comparison]") {
  ComparedParcels parcels = town();
  parcels.categories[0].reached_before[0] = 0.25;
  parcels.categories[0].reached_after[0] = 0.75;
  const CategoryChange clinic = compare_areas(parcels, std::vector<Area>(5, 0), 1).front().categories[0];
  CHECK(clinic.gained.people == 50);
  CHECK(clinic.kept.people == 25);
  CHECK(clinic.without.people == 95);
  CHECK(clinic.covered_after.people == 75);
}

TEST_CASE("Each area has its own figures; parcels in none have theirs", "[comparison]") {
  const auto rows = compare_areas(town(), std::vector<Area>{0, 0, 1, std::nullopt, 1}, 2);
  REQUIRE(rows.size() == 3);
  CHECK(rows[0].categories[0].gained.people == 100);
  CHECK(rows[1].categories[0].lost.people == 30);
  CHECK(rows[1].people_na == 7);
  CHECK(rows[2].residents.people == 20);
  CHECK(rows[2].categories[0].without.people == 20);
}

TEST_CASE("Published shares are compared where both are published, and no figure gives one back",
          "[comparison]") {
  const ShareChange change = change_of_share({200.0, 0.5}, {300.0, 0.25});
  CHECK(*change.points == -25);
  CHECK(*change.covered_before == 100);
  CHECK(*change.covered_after == 75);
  CHECK(change.falls());
  CHECK(change_of_share({300.0, 0.25}, {200.0, 0.5}).points == 25.0);
  CHECK_FALSE(change_of_share({200.0, 0.5}, {200.0, 0.5}).rises());
  for (const ShareChange& hidden :
       {change_of_share({200.0, std::nullopt}, {200.0, 0.5}), change_of_share({200.0, 0.5}, {200.0, {}})}) {
    CHECK_FALSE(hidden.points.has_value());
    CHECK_FALSE(hidden.covered_before.has_value());
    CHECK_FALSE(hidden.covered_after.has_value());
  }
  CHECK_FALSE(change_of_share({std::nullopt, 0.5}, {200.0, 0.5}).covered_after.has_value());
}
