#include <access/blind_spots.h>
#include <access/parcel_neighbours.h>
#include <access/spot_area.h>
#include <geometry/areas.h>
#include <geometry/polygon_ops.h>
#include <support/catch.h>

using namespace lifecircle;
using namespace lifecircle::access;
using geometry::Point;
using geometry::Polygon;
using network::Cost;
using network::Place;

namespace {

Polygon square(double x, double y, double side) {
  return {{{{x, y}, {x + side, y}, {x + side, y + side}, {x, y + side}, {x, y}}}};
}
Place area(FeatureId id, double x, double y, double side = 50) {
  return {id, {}, {square(x, y, side)}};
}

using Pairs = std::vector<std::pair<std::uint32_t, std::uint32_t>>;
Pairs neighbours(const std::vector<Place>& parcels, double gap) {
  NoProgress progress;
  return neighbouring_parcels(parcels, gap, progress);
}

/// A row of parcels, 50 m wide and 20 m apart, all blind; what is known of each.
struct Row {
  std::vector<Place> parcels, origins;
  std::vector<Population> population;
  ParcelStanding standing;
  std::vector<std::uint32_t> blind;
  std::vector<std::optional<NearestFacility>> nearest;
  std::vector<Place> facilities{{7, {{0, 0}}, {}}, {8, {{500, 0}}, {}}};

  void add(Population people, std::optional<NearestFacility> near, double to_edge = 1e9) {
    const auto i = static_cast<double>(parcels.size());
    const auto id = static_cast<FeatureId>(parcels.size());
    parcels.push_back(area(id, 70 * i, 0));
    origins.push_back({id, {{70 * i + 25, 25}}, {}});
    population.push_back(people);
    standing.status.push_back(ParcelStatus::ok);
    standing.to_data_edge.emplace_back(Cost(to_edge));
    blind.push_back(static_cast<std::uint32_t>(id));
    nearest.push_back(near);
  }
  [[nodiscard]] std::vector<BlindSpot> spots(double gap) const {
    const Pairs pairs = neighbours(parcels, gap);
    return blind_spots({origins, population, standing, pairs}, blind, nearest, facilities, Cost(300));
  }
};

}  // namespace

TEST_CASE("Neighbours lie within the gap, edge to edge, or in each other") {
  const std::vector<Place> parcels{area(1, 0, 0),       area(2, 70, 0), area(3, 200, 0),
                                   {4, {{20, 20}}, {}}, {5, {}, {}},    area(6, 10, 10, 5)};
  CHECK(neighbours(parcels, 19.9) == Pairs{{0, 3}, {0, 5}, {3, 5}});
  CHECK(neighbours(parcels, 20.0) == Pairs{{0, 1}, {0, 3}, {0, 5}, {3, 5}});
  // In the middle of a wide one: no side is near, but it lies in it.
  CHECK(neighbours({area(1, 0, 0, 500), area(2, 200, 200, 10)}, 1.0) == Pairs{{0, 1}});
}

TEST_CASE("A patch adds up its people and says how much too far the nearest is") {
  Row row;
  row.add({10, 2, 1}, NearestFacility{0, Cost(400)});
  row.add({30, 3, 4}, NearestFacility{1, Cost(500)}, 100);
  row.add({5, 5, 0}, std::nullopt);
  const auto spots = row.spots(20);
  REQUIRE(spots.size() == 1);
  CHECK(spots[0].parcels == std::vector<std::uint32_t>{0, 1, 2});
  CHECK(spots[0].people.people == 45);
  CHECK(spots[0].people.elderly == 10);
  CHECK(spots[0].people.children == 5);
  CHECK(spots[0].people_edge == 30);
  CHECK(spots[0].people_far == 5);
  CHECK(spots[0].nearest == 1);  // for 30 of the people
  CHECK(spots[0].cost->value() == Approx((10 * 400.0 + 30 * 500.0) / 40));
  CHECK(spots[0].too_far->value() == Approx(175));
}

TEST_CASE("Patches are ranked by people; a gap that is too wide parts them") {
  Row row;
  row.add({10, 0, 0}, std::nullopt);
  row.add({30, 0, 0}, NearestFacility{0, Cost(400)});
  row.add({10, 0, 0}, NearestFacility{0, Cost(400)});
  const auto spots = row.spots(10);
  REQUIRE(spots.size() == 3);
  CHECK(spots[0].parcels.front() == 1);
  CHECK(spots[1].parcels.front() == 0);  // ties by coordinates
  CHECK_FALSE(spots[1].nearest);
  CHECK_FALSE(spots[1].too_far);
}

TEST_CASE("Where nobody lives the parcels count") {
  Row row;
  row.add({0, 0, 0}, NearestFacility{0, Cost(400)});
  row.add({0, 0, 0}, NearestFacility{0, Cost(600)});
  CHECK(row.spots(20).at(0).cost->value() == Approx(500));
}

TEST_CASE("Of facilities at the same cost the one with the lesser coordinates, then id, is the nearest") {
  const std::vector<Place> facilities{{1, {{5, 0}}, {}}, {9, {{3, 0}}, {}}, {2, {{3, 0}}, {}}};
  const std::vector<std::uint32_t> columns{0, 1, 2};
  const std::vector<TravelTimes::Entry> entries{
      {0, 0, Cost(60)}, {0, 1, Cost(60)}, {0, 2, Cost(60)}, {1, 0, Cost(10)}, {1, 1, Cost(60)}};
  const auto nearest = nearest_facilities(TravelTimes::from_entries(3, 3, entries), columns, facilities);
  CHECK(nearest.at(0)->facility == 2);
  CHECK(nearest.at(1)->facility == 0);
  CHECK_FALSE(nearest.at(2));
}

TEST_CASE("The area of a patch closes its lanes, and leaves out who is not in it") {
  // Two blind parcels with a lane of 20 m, in which a served one of 10 m stands.
  const std::vector<Place> parcels{area(1, 0, 0), area(2, 70, 0), area(3, 55, 20, 10)};
  const auto drawn = SpotArea(parcels, 30).of(std::vector<std::uint32_t>{0, 1});
  CHECK(geometry::area_of(geometry::repaired(drawn)) == Approx(2 * 2500 + 20 * 50 - 100).epsilon(0.02));
  CHECK(geometry::contains(drawn, {60, 10}));
  CHECK_FALSE(geometry::contains(drawn, {60, 25}));
  CHECK(geometry::area_of(geometry::without(parcels[0].areas, drawn)) == Approx(0).margin(1e-6));
  // A gap of 10 m leaves the lane open.
  CHECK(geometry::area_of(SpotArea(parcels, 10).of(std::vector<std::uint32_t>{0, 1})) == Approx(5000));
}

TEST_CASE("Points are drawn as discs, from which the points of others are cut out") {
  const std::vector<Place> parcels{{1, {{0, 0}}, {}}, {2, {{28, 0}}, {}}, {3, {{14, 2}}, {}}};
  const auto drawn = SpotArea(parcels, 30).of(std::vector<std::uint32_t>{0, 1});
  CHECK(drawn.size() == 1);
  CHECK(geometry::contains(drawn, {0, 0}));
  CHECK(geometry::contains(drawn, {28, 0}));
  CHECK_FALSE(geometry::contains(drawn, {14, 2}));
}

TEST_CASE("Small counts, and counts that leave out a few, are not told") {
  CHECK(is_small(9, 100, 10));
  CHECK(is_small(95, 100, 10));
  CHECK_FALSE(is_small(0, 100, 10));
  CHECK_FALSE(is_small(100, 100, 10));
  CHECK_FALSE(is_small(50, 100, 10));
  CHECK(is_small(5, 5, 10));
  CHECK_FALSE(is_small(5, 5, 0));
}
