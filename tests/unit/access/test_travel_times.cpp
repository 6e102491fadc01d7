#include <algorithm>
#include <cmath>
#include <optional>
#include <random>

#include <access/straight_line.h>
#include <access/travel_times.h>
#include <base/error.h>
#include <base/parallel.h>
#include <support/ascii_network.h>
#include <support/catch.h>
#include <support/random_town.h>
#include <support/walks.h>

using namespace lifecircle;
using namespace lifecircle::access;
using lifecircle::testing::ascii_network;
using lifecircle::testing::one_metre_per_second;
using lifecircle::testing::RandomTown;
using lifecircle::testing::WalkableTown;
using network::Cost;

namespace {

std::vector<network::Place> at(const std::vector<geometry::Point>& points) {
  std::vector<network::Place> places;
  for (const geometry::Point point : points)
    places.push_back({static_cast<FeatureId>(places.size()), {point}, {}});
  return places;
}

TravelTimes times_in(const WalkableTown& town, const std::vector<network::Place>& parcels,
                     const std::vector<network::Place>& facilities, Cost limit) {
  NoProgress progress;
  const HungPlaces homes(parcels, town.built.graph, town.snapper, progress);
  const HungPlaces targets(facilities, town.built.graph, town.snapper, progress);
  return travel_times_by_street(town.built.graph, homes, targets, limit, progress);
}

bool same(const TravelTimes& a, const TravelTimes& b) {
  if (a.row_count() != b.row_count() || a.column_count() != b.column_count()) return false;
  for (std::size_t r = 0; r < a.row_count(); ++r)
    if (!std::equal(a[r].columns.begin(), a[r].columns.end(), b[r].columns.begin(), b[r].columns.end()) ||
        !std::equal(a[r].costs.begin(), a[r].costs.end(), b[r].costs.begin(), b[r].costs.end()))
      return false;
  return true;
}

std::vector<double> costs_of(const TravelTimes& times, std::size_t row) {
  std::vector<double> costs;
  for (const Cost cost : times[row].costs) costs.push_back(cost.value());
  return costs;
}

std::vector<std::uint32_t> columns_of(const TravelTimes& times, std::size_t row) {
  return {times[row].columns.begin(), times[row].columns.end()};
}

}  // namespace

TEST_CASE("a row holds what a parcel reaches, the limit included, and nothing else") {
  // One street of 900 m; the last parcel is off the network, and so is the last facility.
  const auto plan = ascii_network("A---------B", 100);
  const WalkableTown town(plan.streets, one_metre_per_second());
  const TravelTimes times = times_in(town, at({{0, 0}, {500, 0}, {500, 10}, {0, 9000}}),
                                     at({{100, 0}, {900, 0}, {0, 5000}}), Cost(410));
  REQUIRE(times.row_count() == 4);
  CHECK(times.column_count() == 3);
  CHECK(times.entry_count() == 5);
  CHECK(columns_of(times, 0) == std::vector<std::uint32_t>{0});
  CHECK(costs_of(times, 0) == std::vector<double>{100});
  CHECK(columns_of(times, 1) == std::vector<std::uint32_t>{0, 1});
  CHECK(costs_of(times, 2) == std::vector<double>{410, 410});
  CHECK(times[3].size() == 0);
}

TEST_CASE("searching from few parcels walks the same way as searching from few facilities") {
  // From A to B one may walk, not back.
  network::Street one_way;
  one_way.direction = network::Direction::forward;
  const auto plan = ascii_network("A----B", 100, {{"AB", one_way}});
  const WalkableTown town(plan.streets, one_metre_per_second());
  const auto few = at({{100, 0}, {300, 0}}), many = at({{0, 0}, {200, 0}, {400, 0}});
  const TravelTimes from_facilities = times_in(town, many, few, Cost(1000));
  CHECK(columns_of(from_facilities, 0) == std::vector<std::uint32_t>{0, 1});
  CHECK(columns_of(from_facilities, 1) == std::vector<std::uint32_t>{1});
  CHECK(columns_of(from_facilities, 2).empty());
  const TravelTimes from_parcels = times_in(town, few, many, Cost(1000));
  CHECK(columns_of(from_parcels, 0) == std::vector<std::uint32_t>{1, 2});
  CHECK(costs_of(from_parcels, 1) == std::vector<double>{100});
}

TEST_CASE("a matrix of some facilities has their columns of the whole") {
  const auto plan = ascii_network("A--------B", 100);
  const WalkableTown town(plan.streets, one_metre_per_second());
  NoProgress progress;
  const auto& graph = town.built.graph;
  const HungPlaces targets(at({{0, 0}, {300, 0}, {800, 0}}), graph, town.snapper, progress);
  const std::vector<std::uint32_t> chosen{2, 0};
  for (const auto& points : {std::vector<geometry::Point>{{100, 0}}, {{100, 0}, {200, 0}, {0, 0}}}) {
    const HungPlaces homes(at(points), graph, town.snapper, progress);
    const TravelTimes times = travel_times_by_street(graph, homes, targets, chosen, Cost(1000), progress);
    CHECK(times.column_count() == 2);
    CHECK(costs_of(times, 0) == std::vector<double>{700, 100});
  }
}

TEST_CASE(
    "entries equal one search per pair on 100 random towns, for any number of threads, from both sides") {
  std::size_t compared = 0;
  for (std::uint64_t seed = 1; seed <= 100; ++seed) {
    const RandomTown plan(seed);
    std::optional<WalkableTown> town;
    try {
      town.emplace(plan.streets, network::StreetGraphOptions(), Metres(8));
    } catch (const Error&) {
      continue;  // nothing in it can be walked
    }
    std::vector<network::Place> many = at(plan.places);
    for (std::size_t i = 0; i < many.size(); i += 4)
      many[i].points.push_back(plan.places[i] + geometry::Point{20, 0});  // a place with two doors
    const std::vector<network::Place> few(many.begin(), many.begin() + 3);
    for (const bool facilities_are_few : {true, false}) {
      const auto& parcels = facilities_are_few ? many : few;
      const auto& facilities = facilities_are_few ? few : many;
      const TravelTimes times = times_in(*town, parcels, facilities, Cost(100));
      for (std::size_t p = 0; p < parcels.size(); ++p) {
        std::size_t i = 0;
        for (std::uint32_t f = 0; f < facilities.size(); ++f) {
          double time = INFINITY;
          for (const geometry::Point door : parcels[p].points)
            time = std::min(time, town->walk(door, facilities[f]));
          INFO("seed " << seed << ", parcel " << p << ", facility " << f);
          const bool stands = i < times[p].size() && times[p].columns[i] == f;
          if (std::abs(time - 100) > 1e-9) CHECK(stands == (time <= 100));
          if (!stands) continue;
          if (facilities_are_few)
            CHECK(times[p].costs[i].value() == time);
          else
            CHECK(times[p].costs[i].value() == Approx(time).epsilon(1e-12));
          ++i;
          ++compared;
        }
        CHECK(i == times[p].size());
      }
      for (const std::size_t threads : {1, 3}) {
        set_thread_limit(threads);
        CHECK(same(times_in(*town, parcels, facilities, Cost(100)), times));
      }
      set_thread_limit(0);
    }
  }
  CHECK(compared > 1000);
}

TEST_CASE("by radius the matrix holds what nearest distances and counts are made of") {
  std::mt19937 random(3);
  const auto some = [&] { return static_cast<double>(random() % 2000); };
  std::vector<network::Place> parcels, facilities;
  for (FeatureId id = 0; id < 60; ++id) {
    parcels.push_back({id, {{some(), some()}, {some(), some()}}, {}});
    const geometry::Point p{some(), some()};
    if (id % 3 == 0)
      facilities.push_back({id, {}, {{{{p, p + geometry::Point{90, 0}, p + geometry::Point{0, 70}, p}}}}});
    else
      facilities.push_back({id, {p}, {}});
  }
  parcels.push_back({60, {}, {}});
  const std::vector<CategoryDemand> categories{{{40, 3, 7, 9, 12, 0}, Cost(400)}};
  NoProgress progress;
  const geometry::GroundMetric plane;
  const auto reach =
      reach_by_radius(plane, parcels, facilities, categories, network::unreachable, progress).front();
  const TravelTimes all = travel_times_by_radius(plane, parcels, facilities, categories[0].facilities,
                                                 network::Cost(1e9), progress);
  const TravelTimes near = travel_times_by_radius(plane, parcels, facilities, categories[0].facilities,
                                                  categories[0].threshold, progress);
  CHECK(all.column_count() == 6);
  CHECK(all.entry_count() == 360);
  for (std::size_t p = 0; p < parcels.size(); ++p) {
    const auto costs = costs_of(all, p);
    const double nearest = costs.empty() ? INFINITY : *std::min_element(costs.begin(), costs.end());
    CHECK(nearest == reach.nearest[p].value());
    CHECK(near[p].size() == reach.within[p]);
    for (std::size_t i = 0; i < near[p].size(); ++i)
      CHECK(near[p].costs[i] == all[p].costs[near[p].columns[i]]);
  }
}

TEST_CASE("a given matrix may come in any order, but must be one") {
  using Entry = TravelTimes::Entry;
  const std::vector<Entry> entries{{1, 2, Cost(5)}, {0, 1, Cost(3)}, {1, 0, Cost(0)}};
  const TravelTimes times = TravelTimes::from_entries(3, 3, entries);
  CHECK(costs_of(times, 0) == std::vector<double>{3});
  CHECK(columns_of(times, 1) == std::vector<std::uint32_t>{0, 2});
  CHECK(times[2].size() == 0);
  const auto refused = [](std::vector<Entry> wrong) {
    CHECK_THROWS_AS(TravelTimes::from_entries(2, 2, wrong), Error);
  };
  refused({{2, 0, Cost(1)}});
  refused({{0, 2, Cost(1)}});
  refused({{0, 0, Cost(-1)}});
  refused({{0, 0, Cost(NAN)}});
  refused({{0, 0, network::unreachable}});
  refused({{0, 0, Cost(1)}, {1, 0, Cost(1)}, {0, 0, Cost(2)}});
}

TEST_CASE("a matrix is not begun once the user has cancelled") {
  struct AtOnce final : Progress {
    void report(double) override {}
    [[nodiscard]] bool cancelled() const override { return true; }
  } cancelled;
  const auto plan = ascii_network("A--B", 100);
  const WalkableTown town(plan.streets);
  NoProgress progress;
  const HungPlaces homes(at({{0, 0}}), town.built.graph, town.snapper, progress);
  CHECK_THROWS_AS(travel_times_by_street(town.built.graph, homes, homes, Cost(900), cancelled), Cancelled);
}
