// Sites against brute force: every set of candidates is tried, and with capacities every set is a linear
// program of its own, so that neither search nor transport is trusted.
#include <algorithm>
#include <bit>
#include <numeric>

#include <access/siting.h>
#include <base/random.h>
#include <optimisation/solver.h>
#include <support/catch.h>
#include <support/draws.h>

using namespace lifecircle;
using namespace lifecircle::access;
using lifecircle::testing::draws;
using network::Cost;

namespace {

constexpr double threshold = 300.0, limit = 900.0;

/// Some thirty numbers, with ties: half of the towns measure in whole minutes.
LocationProblem random_problem(Random& random, bool existing, bool limited) {
  LocationProblem problem;
  const std::size_t places = 6 + random.below(10), candidates = 5 + random.below(5);
  const std::size_t columns = candidates + (existing ? 1 + random.below(2) : 0);
  const bool whole = random.below(2) == 0;
  std::vector<TravelTimes::Entry> entries;
  for (std::uint32_t i = 0; i < places; ++i) {
    problem.demand.push_back(random.below(6) == 0 ? 0.0 : random.fraction() * 50.0);
    if (whole) problem.demand.back() = std::floor(problem.demand.back());
    for (std::uint32_t j = 0; j < columns; ++j) {
      const double cost = whole ? 60.0 * (1 + random.below(20)) : 1000.0 * random.fraction();
      if (cost <= limit) entries.push_back({i, j, Cost(cost)});
    }
  }
  problem.times = TravelTimes::from_entries(places, columns, entries);
  problem.candidates = candidates;
  problem.count = 1 + random.below(3);
  problem.threshold = Cost(threshold);
  problem.limit = Cost(limit);
  if (limited)
    for (std::size_t j = 0; j < columns; ++j)
      problem.capacity.push_back(random.below(5) == 0 ? no_capacity_limit
                                                      : std::floor(random.fraction() * 120.0));
  return problem;
}

/// The walks of a problem for a covering model end at the threshold.
LocationProblem asked_for(LocationProblem problem, LocationModel model) {
  problem.model = model;
  if (!problem.covering()) return problem;
  std::vector<TravelTimes::Entry> near;
  for (std::uint32_t i = 0; i < problem.demand.size(); ++i) {
    const TravelTimes::Row row = problem.times[i];
    for (std::size_t e = 0; e < row.size(); ++e)
      if (row.costs[e] <= problem.threshold) near.push_back({i, row.columns[e], row.costs[e]});
  }
  problem.times = TravelTimes::from_entries(problem.demand.size(), problem.times.column_count(), near);
  return problem;
}

using Set = std::vector<bool>;  // per column

/// The most that the people gain at the open sites, `gain` per person and walk.
template <class Gain>
double most(const LocationProblem& problem, const Set& open, Gain gain) {
  using namespace optimisation;
  double sum = 0.0;
  if (problem.capacity.empty()) {
    for (std::uint32_t i = 0; i < problem.demand.size(); ++i) {
      double best = 0.0;
      const TravelTimes::Row row = problem.times[i];
      for (std::size_t e = 0; e < row.size(); ++e)
        if (open[row.columns[e]]) best = std::max(best, gain(row.costs[e]));
      sum += problem.demand[i] * best;
    }
    return sum;
  }
  MixedProgram program(Aim::maximise);
  std::vector<std::vector<Term>> at(open.size());
  for (std::uint32_t i = 0; i < problem.demand.size(); ++i) {
    std::vector<Term> of;
    const TravelTimes::Row row = problem.times[i];
    for (std::size_t e = 0; e < row.size(); ++e) {
      if (!open[row.columns[e]] || problem.demand[i] <= 0.0) continue;
      const VariableId share = program.add_variable(0.0, problem.demand[i], gain(row.costs[e]));
      of.push_back({share});
      at[row.columns[e]].push_back({share});
    }
    if (!of.empty()) program.add_constraint(-no_bound, of, problem.demand[i]);
  }
  for (std::size_t j = 0; j < at.size(); ++j)
    if (!at[j].empty()) program.add_constraint(-no_bound, at[j], problem.capacity[j]);
  if (program.variables().empty()) return 0.0;
  NoProgress progress;
  return solve(program, {}, progress).value;
}

double reachable_people(const LocationProblem& problem) {
  double people = 0.0;
  for (std::size_t i = 0; i < problem.demand.size(); ++i)
    if (problem.times[i].size() > 0) people += problem.demand[i];
  return people;
}

/// The least radius within which the open sites serve everybody; the limit where none is enough.
double radius(const LocationProblem& problem, const Set& open) {
  std::vector<double> costs;
  for (std::uint32_t i = 0; i < problem.demand.size(); ++i)
    for (const Cost cost : problem.times[i].costs) costs.push_back(cost.value());
  costs.push_back(0.0);
  std::sort(costs.begin(), costs.end());
  const double all = reachable_people(problem);
  const auto enough = std::partition_point(costs.begin(), costs.end(), [&](double within) {
    return most(problem, open, [&](Cost cost) { return cost.value() <= within ? 1.0 : 0.0; }) < all - 1e-6;
  });
  return enough == costs.end() ? limit : *enough;
}

double brute_force(const LocationProblem& problem) {
  const std::size_t candidates = problem.candidates, columns = problem.times.column_count();
  const auto covers = [&](Cost cost) { return cost <= problem.threshold ? 1.0 : 0.0; };
  const double all = most(problem, Set(columns, true), covers);
  double best = problem.model == LocationModel::maximal_covering ? -1.0 : 1e30;
  for (std::uint32_t bits = 0; bits < (1U << candidates); ++bits) {
    const auto sites = static_cast<std::size_t>(std::popcount(bits));
    if (problem.model != LocationModel::set_covering && sites != std::min(problem.count, candidates))
      continue;
    Set open(columns, true);
    for (std::size_t j = 0; j < candidates; ++j) open[j] = (bits >> j & 1U) != 0;
    switch (problem.model) {
      case LocationModel::maximal_covering:
        best = std::max(best, most(problem, open, covers));
        break;
      case LocationModel::set_covering:
        if (static_cast<double>(sites) < best && most(problem, open, covers) >= all - 1e-6)
          best = static_cast<double>(sites);
        break;
      case LocationModel::p_median:
        best = std::min(best, reachable_people(problem) * limit -
                                  most(problem, open, [](Cost cost) { return limit - cost.value(); }));
        break;
      case LocationModel::p_centre:
        best = std::min(best, radius(problem, open));
        break;
    }
  }
  return best;
}

/// The value of a plan by its own sites, worked out anew.
double value_again(const LocationProblem& problem, const SitingPlan& plan) {
  Set open(problem.times.column_count(), true);
  std::fill(open.begin(), open.begin() + static_cast<std::ptrdiff_t>(problem.candidates), false);
  for (const ChosenSite& site : plan.sites) open[site.candidate] = true;
  const auto covers = [&](Cost cost) { return cost <= problem.threshold ? 1.0 : 0.0; };
  switch (problem.model) {
    case LocationModel::maximal_covering:
      return most(problem, open, covers);
    case LocationModel::set_covering:
      return most(problem, open, covers) >= most(problem, Set(open.size(), true), covers) - 1e-6
                 ? static_cast<double>(plan.sites.size())
                 : 1e30;
    case LocationModel::p_median:
      return reachable_people(problem) * limit -
             most(problem, open, [](Cost cost) { return limit - cost.value(); });
    case LocationModel::p_centre:
      break;
  }
  return radius(problem, open);
}

}  // namespace

TEST_CASE("Sites are as good as the best of all sets, in 200 random towns and all models", "[siting]") {
  Random random(20261122);
  NoProgress progress;
  for (int town = 0; town < draws(200); ++town) {
    const bool existing = town % 2 == 1, limited = town % 4 >= 2;
    const LocationProblem base = random_problem(random, existing, limited);
    for (const LocationModel model : {LocationModel::maximal_covering, LocationModel::set_covering,
                                      LocationModel::p_median, LocationModel::p_centre}) {
      const LocationProblem problem = asked_for(base, model);
      const SitingPlan plan = site_facilities(problem, {}, progress);
      CAPTURE(town, static_cast<int>(model), existing, limited, problem.count);
      const double best = brute_force(problem);
      CHECK(plan.value == Approx(best).margin(1e-6));
      CHECK(plan.bound == Approx(best).margin(1e-6));
      CHECK(plan.status == SitingStatus::optimal);
      CHECK(value_again(problem, plan) == Approx(best).margin(1e-6));
      double before = 1e30;
      for (const ChosenSite& site : plan.sites) {
        CHECK(site.gain <= before + 1e-6);
        before = site.gain;
      }
    }
  }
}

TEST_CASE("Without branch and cut the bound still holds and the value is a plan's", "[siting]") {
  Random random(20261123);
  NoProgress progress;
  for (int town = 0; town < draws(200); ++town) {
    const LocationProblem base = random_problem(random, town % 2 == 1, town % 4 >= 2);
    for (const LocationModel model : {LocationModel::maximal_covering, LocationModel::set_covering,
                                      LocationModel::p_median, LocationModel::p_centre}) {
      const LocationProblem problem = asked_for(base, model);
      SitingOptions options;
      options.exact_size = 0;
      const SitingPlan plan = site_facilities(problem, options, progress);
      CAPTURE(town, static_cast<int>(model), problem.count);
      const double best = brute_force(problem);
      const double better = model == LocationModel::maximal_covering ? 1.0 : -1.0;
      CHECK(better * plan.bound >= better * best - 1e-6);
      CHECK(better * plan.value <= better * best + 1e-6);
      CHECK(value_again(problem, plan) == Approx(plan.value).margin(1e-6));
      // Branch and bound needs no solver where there are no capacities.
      if (problem.capacity.empty()) CHECK(plan.bound == Approx(best).margin(1e-6));
    }
  }
}
