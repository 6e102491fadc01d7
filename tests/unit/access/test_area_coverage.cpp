#include <algorithm>
#include <random>

#include <access/area_coverage.h>
#include <access/area_release.h>
#include <support/catch.h>

using namespace lifecircle;
using namespace lifecircle::access;

namespace {

using Area = std::optional<std::size_t>;

/// Two areas and a parcel outside; one category. The first area: 100 people with a score of 50, 300 with 100,
/// 7 off the network.
struct Town {
  AssessedParcels parcels{{{100, 10, 4}, {300, 30, 0}, {7, 1, 1}, {50, 0, 0}, {20, 0, 20}},
                          {true, true, false, true, true},
                          {false, true, true, false, false},
                          {50.0, 100.0, std::nullopt, 0.0, 80.0},
                          {{1, 0, 0, 0, 1}}};
  std::vector<Area> area_of{0, 0, 0, 1, std::nullopt};
};

AreaCoverage area_of_people(double people, std::vector<double> covered) {
  AreaCoverage area;
  area.residents = {people, people, people};
  for (const double count : covered) area.covered.push_back({count, count, count});
  area.score = 50.0;
  return area;
}

}  // namespace

TEST_CASE("people, shares, mean score and Gini of an area; people without an answer are in no share") {
  const Town town;
  const auto rows = cover_areas(town.parcels, town.area_of, 2);
  REQUIRE(rows.size() == 3);
  CHECK(rows[0].residents.people == 400);
  CHECK(rows[0].residents.elderly == 40);
  CHECK(rows[0].people_na == 7);
  CHECK(rows[0].people_edge == 300);
  CHECK(rows[0].covered[0].people == 100);
  CHECK(rows[0].covered[0].elderly == 10);
  CHECK(*rows[0].score == Approx((100 * 50 + 300 * 100) / 400.0));
  // mean absolute difference over twice the mean: 2 x 0.25 x 0.75 x 50 / (2 x 87.5)
  CHECK(*rows[0].gini == Approx(2 * 0.25 * 0.75 * 50 / (2 * 87.5)));
  CHECK(*rows[1].score == 0);
  CHECK(*rows[1].gini == 0);
  CHECK(rows[2].residents.children == 20);  // in no area
}

TEST_CASE("where stairs count, a part of a parcel's people is covered") {
  Town town;
  town.parcels.reached[0] = {0.25, 1.0, 1.0, 0.0, 0.0};
  const auto rows = cover_areas(town.parcels, town.area_of, 2);
  CHECK(rows[0].covered[0].people == 325);  // not those off the network
  CHECK(rows[0].covered[0].elderly == 32.5);
}

TEST_CASE("an area without people has no score, and none without parcels either") {
  Town town;
  town.parcels.population[3].people = 0;
  const auto rows = cover_areas(town.parcels, town.area_of, 3);
  CHECK_FALSE(rows[1].score);
  CHECK_FALSE(rows[2].score);
  CHECK(rows[2].residents.people == 0);
  CHECK(rows[2].covered.size() == 1);
}

TEST_CASE("the order of the parcels does not change a bit of an area") {
  std::mt19937_64 random(2);
  AssessedParcels parcels;
  parcels.reached.resize(1);
  for (int i = 0; i < 500; ++i) {
    parcels.population.push_back({0.1 * static_cast<double>(random() % 1000), 0.3, 0.7});
    parcels.answered.push_back(random() % 9 > 0);
    parcels.at_edge.push_back(random() % 5 == 0);
    parcels.score.push_back(0.1 * static_cast<double>(random() % 1000));
    parcels.reached[0].push_back(random() % 2 == 0 ? 1.0 : 0.0);
  }
  AssessedParcels turned = parcels;
  std::reverse(turned.population.begin(), turned.population.end());
  std::reverse(turned.answered.begin(), turned.answered.end());
  std::reverse(turned.at_edge.begin(), turned.at_edge.end());
  std::reverse(turned.score.begin(), turned.score.end());
  std::reverse(turned.reached[0].begin(), turned.reached[0].end());
  const std::vector<Area> all(500, Area(0));
  const AreaCoverage a = cover_areas(parcels, all, 1)[0], b = cover_areas(turned, all, 1)[0];
  CHECK(a.residents.people == b.residents.people);
  CHECK(a.people_edge == b.people_edge);
  CHECK(a.covered[0].people == b.covered[0].people);
  CHECK(a.score == b.score);
  CHECK(a.gini == b.gini);
}

TEST_CASE("rank 1 is the best score; ties go by name, then by order") {
  using Rank = std::optional<std::size_t>;
  const std::vector<std::optional<double>> scores{50.0, 90.0, 50.0, std::nullopt, 50.0};
  CHECK(rank_areas(scores, std::vector<std::string>{"c", "d", "a", "b", "a"}) ==
        std::vector<Rank>{4, 1, 2, std::nullopt, 3});
}

TEST_CASE("an area of few people loses all, and takes the next larger one with it") {
  const std::vector<AreaCoverage> rows{area_of_people(5, {5}), area_of_people(40, {20}),
                                       area_of_people(0, {0}), area_of_people(30, {15}),
                                       area_of_people(0, {0})};
  const AreaRelease released = release(rows, 4, {true}, 10, NoProgress());
  using Status = CellStatus;
  const std::vector<Status> hidden{Status::suppressed, Status::published, Status::published,
                                   Status::complement, Status::published};
  CHECK(released.areas == hidden);
  CHECK(released.covered == hidden);
  CHECK(released.people_na == hidden);
  CHECK(released.elderly == hidden);
  CHECK(released.exposed == 0);
  CHECK(release(rows, 4, {true}, 0, NoProgress()).areas == std::vector<Status>(5, Status::published));
}

TEST_CASE("shares of few old people are hidden where shares of all are not") {
  std::vector<AreaCoverage> rows{area_of_people(100, {50}), area_of_people(100, {50}),
                                 area_of_people(100, {50}), area_of_people(0, {0})};
  rows[0].residents.elderly = 6;
  rows[0].covered[0].elderly = 6;
  const AreaRelease released = release(rows, 3, {true}, 10, NoProgress());
  CHECK(released.covered == std::vector<CellStatus>(4, CellStatus::published));
  CHECK(released.elderly[0] == CellStatus::suppressed);
  CHECK(released.elderly[1] == CellStatus::complement);
  CHECK(released.elderly[2] == CellStatus::published);
}
