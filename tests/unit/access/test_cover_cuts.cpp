// Cuts and the bounds made of them, beside every set of sites that there is.
#include <bit>

#include <access/cut_bound.h>
#include <access/open_prices.h>
#include <base/random.h>
#include <support/catch.h>

using namespace lifecircle;
using namespace lifecircle::access;
using network::Cost;

namespace {

NoProgress no_progress;

/// Rows of `people`, and who is served from where: pairs of row and column.
GainTable served(std::vector<double> people, std::size_t candidates,
                 const std::vector<std::pair<std::uint32_t, std::uint32_t>>& pairs) {
  LocationProblem problem;
  problem.demand = std::move(people);
  problem.candidates = candidates;
  problem.threshold = problem.limit = Cost(100);
  std::vector<TravelTimes::Entry> entries;
  for (const auto& [row, column] : pairs) entries.push_back({row, column, Cost(50)});
  problem.times = TravelTimes::from_entries(problem.demand.size(), candidates, entries);
  return covering_gains(problem, problem.threshold);
}

/// So many times three rows and three sites, of which each serves two of the rows.
GainTable triangles(std::uint32_t many) {
  std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs;
  for (std::uint32_t corner = 0; corner < 3 * many; ++corner) {
    pairs.push_back({corner, corner});
    pairs.push_back({corner % 3 == 2 ? corner - 2 : corner + 1, corner});
  }
  return served(std::vector<double>(3 * many, 10.0), 3 * many, pairs);
}

GainTable random_table(Random& random) {
  const std::uint32_t rows = 6 + random.below(8), columns = 4 + random.below(6);
  std::vector<double> people;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs;
  for (std::uint32_t i = 0; i < rows; ++i) {
    people.push_back(1.0 + random.below(40));
    for (std::uint32_t j = 0; j < columns; ++j)
      if (random.below(3) == 0) pairs.push_back({i, j});
  }
  return served(std::move(people), columns, pairs);
}

std::vector<double> random_numbers(Random& random, std::size_t count, double most) {
  std::vector<double> numbers(count);
  for (double& number : numbers) number = most * random.fraction();
  return numbers;
}

std::vector<std::uint32_t> set_of(std::uint32_t bits) {
  std::vector<std::uint32_t> columns;
  for (std::uint32_t j = 0; j < 32; ++j)
    if ((bits >> j & 1U) != 0) columns.push_back(j);
  return columns;
}

/// Rows of a cut that a set serves, and what the cut allows.
bool holds(const GainTable& table, const CoverCut& cut, std::uint32_t bits) {
  int rows = 0, allowed = 1;
  std::vector<int> of_column(table.candidates, 0);
  for (const std::uint32_t row : cut) {
    bool is_served = false;
    for (const GainTable::Entry& entry : table.rows[row]) {
      if ((bits >> entry.other & 1U) == 0) continue;
      is_served = true;
      ++of_column[entry.other];
    }
    rows += is_served ? 1 : 0;
  }
  for (const int served_rows : of_column) allowed += (served_rows + 1) / 2;
  return rows <= allowed;
}

}  // namespace

TEST_CASE("Three sites that are open by half break the cut of their three rows, and whole ones do not",
          "[cover_cuts]") {
  const GainTable table = triangles(1);
  const std::vector<CoverCut> cuts = broken_cuts(table, {0.5, 0.5, 0.5}, {}, no_progress);
  REQUIRE(cuts == std::vector<CoverCut>{{0, 1, 2}});
  CHECK(broken_cuts(table, {0.5, 0.5, 0.5}, cuts, no_progress).empty());
  CHECK(broken_cuts(table, {1.0, 1.0, 0.0}, {}, no_progress).empty());
}

TEST_CASE("A cut holds for every set of sites, in random towns", "[cover_cuts]") {
  Random random(1);
  std::size_t found = 0;
  for (int town = 0; town < 600; ++town) {
    const GainTable table = random_table(random);
    const auto cuts = broken_cuts(table, random_numbers(random, table.candidates, 0.8), {}, no_progress);
    found += cuts.size();
    for (const CoverCut& cut : cuts)
      for (std::uint32_t bits = 0; bits < (1U << table.candidates); ++bits) REQUIRE(holds(table, cut, bits));
  }
  CHECK(found > 100);
}

TEST_CASE("At any prices of rows and cuts no set is better than the bound, whatever is decided",
          "[cover_cuts]") {
  Random random(2);
  for (int town = 0; town < 300; ++town) {
    const GainTable table = random_table(random);
    const CoverCuts cuts = counted_cuts(
        table, broken_cuts(table, random_numbers(random, table.candidates, 0.8), {}, no_progress));
    const std::size_t count = 1 + random.below(4);
    std::vector<Fate> fate(table.candidates, Fate::free);
    std::uint32_t must = 0, may = (1U << table.candidates) - 1;
    for (std::uint32_t j = 0; j < table.candidates; ++j) {
      const std::uint32_t lot = random.below(6);
      if (lot == 0 && static_cast<std::size_t>(std::popcount(must)) < count) {
        fate[j] = Fate::open;
        must |= 1U << j;
      } else if (lot == 1) {
        fate[j] = Fate::closed;
        may &= ~(1U << j);
      }
    }
    OpenPrices prices(table, count, fate, cuts);
    REQUIRE(prices.price.size() == table.people.size() + cuts.rows.size());
    prices.price = random_numbers(random, prices.price.size(), 30.0);
    const double bound = prices.look();
    for (std::uint32_t bits = 0; bits <= may; ++bits)
      if ((bits & ~may) == 0 && (must & ~bits) == 0 && static_cast<std::size_t>(std::popcount(bits)) <= count)
        REQUIRE(value_of(table, set_of(bits)) <= bound);
  }
}

TEST_CASE("Cuts close what the linear program leaves open", "[cover_cuts]") {
  // Three whole sites serve five of the six rows; six sites by half would serve all.
  const GainTable table = triangles(2);
  SitingEffort effort(Seconds(0));
  const SiteSet start = search_sites(table, 3, effort, no_progress);
  CHECK(start.value == 50.0);
  const SiteBound linear = bound_sites(table, 3, start, effort, no_progress);
  CHECK(linear.bound >= 60.0);
  CHECK(cut_bound(table, 3, linear, 0.0, effort, no_progress).bound == 50.0);
}
