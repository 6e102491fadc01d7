#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

#include <access/floating_catchment.h>
#include <access/opportunities.h>
#include <base/error.h>
#include <support/catch.h>

using namespace lifecircle;
using namespace lifecircle::access;
using network::Cost;
using Entry = TravelTimes::Entry;

namespace {

/// A made-up matrix with holes, and what is offered and wanted in it.
struct Scene {
  explicit Scene(std::uint64_t seed)
      : random(seed), parcels(1 + random() % 12), facilities(1 + random() % 8) {
    const auto some = [&](std::size_t most) { return static_cast<double>(random() % (most * 8)) / 8.0; };
    for (std::uint32_t p = 0; p < parcels; ++p) demand.push_back(random() % 4 ? some(500) : 0.0);
    for (std::uint32_t f = 0; f < facilities; ++f) supply.push_back(random() % 4 ? some(90) : 0.0);
    for (std::uint32_t p = 0; p < parcels; ++p)
      for (std::uint32_t f = 0; f < facilities; ++f)
        if (random() % 3) entries.push_back({p, f, Cost(some(40))});
  }
  [[nodiscard]] TravelTimes times() const { return TravelTimes::from_entries(parcels, facilities, entries); }

  std::mt19937_64 random;
  std::size_t parcels, facilities;
  std::vector<double> demand, supply;
  std::vector<Entry> entries;
};

const std::vector<Decay>& decays() {
  static const std::vector<Decay> all{
      Decay::binary(Cost(15)), Decay::step(parse_decay_steps("10:1,20:0.68,30:0.22", Cost(1))),
      Decay::linear(Cost(25)), Decay::exponential(0.1), Decay::gaussian(Cost(9), Cost(30))};
  return all;
}

/// The formulas word for word, on a dense table.
FloatingCatchment by_the_book(const Scene& scene, const Decay& decay, Competition competition) {
  const std::size_t rows = scene.parcels, columns = scene.facilities;
  std::vector<std::vector<double>> w(rows, std::vector<double>(columns, 0.0));
  for (const Entry& entry : scene.entries) w[entry.parcel][entry.facility] = decay(entry.cost);
  auto ask = w, get = w;
  for (std::size_t p = 0; p < rows; ++p)
    for (std::size_t f = 0; f < columns; ++f) {
      if (w[p][f] == 0.0) continue;
      const double row = std::accumulate(w[p].begin(), w[p].end(), 0.0);
      double column = 0.0;
      for (std::size_t q = 0; q < rows; ++q) column += w[q][f];
      if (competition == Competition::chosen) ask[p][f] = get[p][f] = w[p][f] / row * w[p][f];
      if (competition == Competition::balanced) {
        ask[p][f] = w[p][f] / row;
        get[p][f] = w[p][f] / column;
      }
    }
  FloatingCatchment result{std::vector<double>(rows, 0.0), std::vector<double>(columns, 0.0)};
  for (std::size_t f = 0; f < columns; ++f) {
    for (std::size_t p = 0; p < rows; ++p) result.demand[f] += scene.demand[p] * ask[p][f];
    if (result.demand[f] == 0.0) continue;
    for (std::size_t p = 0; p < rows; ++p) result.access[p] += scene.supply[f] / result.demand[f] * get[p][f];
  }
  return result;
}

void check_close(const std::vector<double>& ours, const std::vector<double>& theirs) {
  REQUIRE(ours.size() == theirs.size());
  for (std::size_t i = 0; i < ours.size(); ++i) CHECK(ours[i] == Approx(theirs[i]).epsilon(1e-12));
}

constexpr Competition all_competitions[] = {Competition::everywhere, Competition::chosen,
                                            Competition::balanced};

}  // namespace

TEST_CASE("floating catchments equal their formulas on 300 random tables") {
  for (std::uint64_t seed = 1; seed <= 300; ++seed) {
    const Scene scene(seed);
    for (const Decay& decay : decays())
      for (const Competition competition : all_competitions) {
        INFO("seed " << seed);
        const auto ours = floating_catchment(scene.times(), scene.supply, scene.demand, decay, competition);
        const FloatingCatchment theirs = by_the_book(scene, decay, competition);
        check_close(ours.access, theirs.access);
        check_close(ours.demand, theirs.demand);
        if (competition == Competition::balanced) continue;
        double used = 0.0, given = 0.0;
        for (std::size_t f = 0; f < scene.facilities; ++f)
          if (ours.demand[f] > 0.0) used += scene.supply[f];
        for (std::size_t p = 0; p < scene.parcels; ++p) given += scene.demand[p] * ours.access[p];
        CHECK(given == Approx(used).epsilon(1e-12));
      }
  }
}

TEST_CASE("numbering parcels and facilities anew gives the same bits") {
  for (std::uint64_t seed = 1; seed <= 50; ++seed) {
    Scene scene(seed);
    std::vector<std::uint32_t> parcel(scene.parcels), facility(scene.facilities);
    std::iota(parcel.begin(), parcel.end(), 0U);
    std::iota(facility.begin(), facility.end(), 0U);
    std::shuffle(parcel.begin(), parcel.end(), scene.random);
    std::shuffle(facility.begin(), facility.end(), scene.random);
    Scene other = scene;
    for (std::size_t p = 0; p < scene.parcels; ++p) other.demand[parcel[p]] = scene.demand[p];
    for (std::size_t f = 0; f < scene.facilities; ++f) other.supply[facility[f]] = scene.supply[f];
    for (Entry& entry : other.entries) entry = {parcel[entry.parcel], facility[entry.facility], entry.cost};
    for (const Decay& decay : decays()) {
      const auto here = gravity(scene.times(), scene.supply, decay);
      const auto there = gravity(other.times(), other.supply, decay);
      for (std::size_t p = 0; p < scene.parcels; ++p) CHECK(here[p] == there[parcel[p]]);
      for (const Competition competition : all_competitions) {
        const auto a = floating_catchment(scene.times(), scene.supply, scene.demand, decay, competition);
        const auto b = floating_catchment(other.times(), other.supply, other.demand, decay, competition);
        for (std::size_t p = 0; p < scene.parcels; ++p) CHECK(a.access[p] == b.access[parcel[p]]);
        for (std::size_t f = 0; f < scene.facilities; ++f) CHECK(a.demand[f] == b.demand[facility[f]]);
      }
    }
  }
}

TEST_CASE("supply without demand and parcels without supply are 0, never infinite") {
  // Facility 0 is reached by an empty parcel only, facility 1 by 40 people; parcel 2 reaches nothing.
  const std::vector<Entry> entries{{0, 0, Cost(1)}, {0, 1, Cost(1)}, {1, 1, Cost(5)}};
  const TravelTimes times = TravelTimes::from_entries(3, 2, entries);
  const std::vector<double> supply{10, 20}, demand{0, 40, 7};
  for (const Competition competition : all_competitions) {
    const auto result = floating_catchment(times, supply, demand, Decay::binary(Cost(15)), competition);
    CHECK(result.demand == std::vector<double>{0, 40});
    CHECK(result.access[2] == 0.0);
    CHECK(result.access[1] > 0.0);
  }
  // A weight so small that its reciprocal is no number any more.
  const auto faint =
      floating_catchment(times, supply, demand, Decay::exponential(145.0), Competition::everywhere);
  for (const double access : faint.access) CHECK(std::isfinite(access));
}

TEST_CASE("what is no amount is refused") {
  const TravelTimes times = TravelTimes::from_entries(1, 1, std::vector<Entry>{{0, 0, Cost(1)}});
  const auto run = [&](std::vector<double> supply, std::vector<double> demand) {
    return floating_catchment(times, supply, demand, Decay::binary(Cost(15)), Competition::everywhere);
  };
  CHECK(run({3}, {4}).access == std::vector<double>{0.75});
  CHECK_THROWS_AS(run({}, {4}), Error);
  CHECK_THROWS_AS(run({3}, {4, 5}), Error);
  CHECK_THROWS_AS(run({-3}, {4}), Error);
  CHECK_THROWS_AS(run({3}, {NAN}), Error);
  CHECK_THROWS_AS(run({INFINITY}, {4}), Error);
}

TEST_CASE("the closest, the second closest, and all within a limit") {
  const std::vector<Entry> entries{{0, 0, Cost(3)}, {0, 1, Cost(9)}, {0, 2, Cost(5)}, {1, 1, Cost(4)}};
  const TravelTimes times = TravelTimes::from_entries(3, 3, entries);
  const std::vector<double> supply{0, 8, 2};
  CHECK(cost_to_closest(times, supply) == std::vector<Cost>{Cost(5), Cost(4), network::unreachable});
  CHECK(cost_to_closest(times, supply, 2) ==
        std::vector<Cost>{Cost(9), network::unreachable, network::unreachable});
  CHECK(cumulative_opportunities(times, supply, Cost(5)) == std::vector<double>{2, 8, 0});
  CHECK(cumulative_opportunities(times, supply, Cost(9)) == std::vector<double>{10, 8, 0});
}
