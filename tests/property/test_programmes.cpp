// Elevator programmes against all programmes there are.
#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <random>

#include <base/error.h>
#include <elevator/programme.h>
#include <support/catch.h>
#include <support/draws.h>

using namespace lifecircle;
using namespace lifecircle::elevator;
using lifecircle::testing::draws;

namespace {

struct Task {
  std::vector<ProgrammeUnit> units;
  std::vector<std::string> areas;
  ProgrammeOptions options;
};

Task random_task(std::mt19937& random) {
  Task task;
  const auto upto = [&](std::size_t most) { return std::size_t{random()} % most; };
  const bool buildings = random() % 2 == 0, coarse = random() % 3 == 0;
  const std::size_t areas = 1 + upto(3), compounds = 1 + upto(4);
  for (std::size_t a = 0; a < areas; ++a) task.areas.push_back("area " + std::to_string(a));
  const std::size_t count = 3 + upto(5);
  for (std::size_t u = 0; u < count; ++u)
    task.units.push_back({static_cast<double>(upto(coarse ? 4 : 1000)), buildings ? 1 + upto(3) : 1,
                          upto(areas), upto(compounds)});
  task.options.years = 1 + upto(3);
  task.options.shafts_a_year = 1 + upto(4);
  task.options.area_min = upto(3);
  task.options.discount = random() % 4 == 0 ? 0.0 : 0.02 * static_cast<double>(upto(10));
  task.options.batch = random() % 4 == 0 ? 0.0 : 0.05 * static_cast<double>(upto(10));
  return task;
}

/// The value by its definition; nothing where a rule is broken. years[u] == options.years: not chosen.
std::optional<double> value_of(const Task& task, const std::vector<std::size_t>& years) {
  std::vector<std::size_t> load(task.options.years, 0), got(task.areas.size(), 0), has(task.areas.size(), 0);
  std::map<std::pair<std::size_t, std::size_t>, std::size_t> batches;
  double benefit = 0.0, shafts = 0.0, value = 0.0;
  for (std::size_t u = 0; u < years.size(); ++u) {
    const ProgrammeUnit& unit = task.units[u];
    const bool fits = unit.shafts <= task.options.shafts_a_year;
    if (fits) {
      benefit += unit.benefit;
      shafts += static_cast<double>(unit.shafts);
      has[unit.area] += unit.shafts;
    }
    if (years[u] == task.options.years) continue;
    load[years[u]] += unit.shafts;
    got[unit.area] += unit.shafts;
    batches[{unit.compound, years[u]}] += unit.shafts;
    value += unit.benefit * std::pow(1.0 - task.options.discount, static_cast<double>(years[u]));
  }
  for (const std::size_t l : load)
    if (l > task.options.shafts_a_year) return std::nullopt;
  for (std::size_t a = 0; a < got.size(); ++a)
    if (got[a] < std::min(task.options.area_min, has[a])) return std::nullopt;
  for (const auto& [batch, count] : batches)
    value += task.options.batch * benefit / std::max(1.0, shafts) * static_cast<double>(count - 1);
  return value;
}

/// The highest value of all programmes; nothing where there is none.
std::optional<double> best_of_all(const Task& task) {
  std::vector<std::size_t> years(task.units.size(), 0);
  std::optional<double> best;
  for (;;) {
    if (const auto value = value_of(task, years)) best = std::max(best.value_or(*value), *value);
    std::size_t u = 0;
    while (u < years.size() && years[u] == task.options.years) years[u++] = 0;
    if (u == years.size()) return best;
    ++years[u];
  }
}

std::vector<std::size_t> years_of(const Task& task, const Programme& programme) {
  std::vector<std::size_t> years;
  for (const auto& year : programme.year) years.push_back(year.value_or(task.options.years));
  return years;
}

std::optional<Programme> planned(const Task& task) {
  NoProgress progress;
  try {
    return plan_programme(task.units, task.areas, task.options, progress);
  } catch (const Error&) {
    return std::nullopt;
  }
}

}  // namespace

TEST_CASE("A small programme is the best of all, and its bound says so") {
  std::mt19937 random(2024);
  int possible = 0;
  for (int round = 0; round < draws(300); ++round) {
    const Task task = random_task(random);
    INFO("round " << round);
    const auto best = best_of_all(task);
    const auto programme = planned(task);
    REQUIRE(programme.has_value() == best.has_value());
    if (!best) continue;
    ++possible;
    const auto value = value_of(task, years_of(task, *programme));
    REQUIRE(value);
    CHECK(programme->value == Approx(*value).margin(1e-9));
    CHECK(*value == Approx(*best).margin(1e-9));
    CHECK(programme->bound >= *best - 1e-9 * *best);
    CHECK(programme->gap() <= 1e-9);
  }
  CHECK(possible > draws(200));
}

TEST_CASE("Without branch and cut the bound still holds, and the gap covers what is missing") {
  std::mt19937 random(7);
  int possible = 0, best_found = 0;
  for (int round = 0; round < draws(300); ++round) {
    Task task = random_task(random);
    task.options.exact_size = 0;
    INFO("round " << round);
    const auto best = best_of_all(task);
    const auto programme = planned(task);
    if (!best) REQUIRE_FALSE(programme);
    if (!programme) continue;
    ++possible;
    const auto value = value_of(task, years_of(task, *programme));
    REQUIRE(value);
    CHECK(programme->bound >= *best - 1e-9 * *best);
    CHECK(*best - *value <= programme->gap() * programme->bound + 1e-9);
    best_found += *value >= *best - 1e-9;
  }
  CHECK(possible > draws(200));
  CHECK(best_found > possible * 8 / 10);
}

TEST_CASE("Hundreds of entrances keep every rule, within a per cent of the bound") {
  std::mt19937 random(31);
  for (int round = 0; round < 3; ++round) {
    Task task;
    for (int a = 0; a < 12; ++a) task.areas.push_back(std::to_string(a));
    for (std::size_t u = 0; u < 2000; ++u) {
      const std::size_t compound = u / 20;
      const double level = 50.0 + static_cast<double>(compound * 7919 % 100);
      task.units.push_back({level + static_cast<double>(random() % 100), round == 2 ? 1 + random() % 4 : 1,
                            compound % 12, compound});
    }
    task.options.years = 5;
    task.options.shafts_a_year = 60;
    task.options.area_min = 10;
    const auto programme = planned(task);
    REQUIRE(programme);
    const auto value = value_of(task, years_of(task, *programme));
    REQUIRE(value);
    CHECK(programme->value == Approx(*value));
    CHECK(programme->bound >= *value);
    CHECK(programme->gap() < 0.005);
    CHECK(programme->order.size() ==
          static_cast<std::size_t>(std::count_if(programme->year.begin(), programme->year.end(),
                                                 [](const auto& year) { return year.has_value(); })));
  }
}
