#include <algorithm>

#include <access/centre_sites.h>
#include <access/site_cover.h>

namespace lifecircle::access {

namespace {

using network::Cost;

/// All that must be covered.
double required(const LocationProblem& problem, bool people) {
  double sum = 0.0;
  for (std::size_t i = 0; i < problem.demand.size(); ++i)
    if (problem.demand[i] > 0.0 && problem.times[i].size() > 0) sum += people ? problem.demand[i] : 1.0;
  return sum;
}

/// The costs that the radius can be: nobody's nearest site may be beyond it.
std::vector<Cost> radii(const LocationProblem& problem) {
  Cost least(0.0);
  std::vector<Cost> costs;
  for (std::size_t i = 0; i < problem.demand.size(); ++i) {
    const TravelTimes::Row row = problem.times[i];
    if (problem.demand[i] <= 0.0 || row.size() == 0) continue;
    least = std::max(least, *std::min_element(row.costs.begin(), row.costs.end()));
    costs.insert(costs.end(), row.costs.begin(), row.costs.end());
  }
  std::sort(costs.begin(), costs.end());
  costs.erase(std::unique(costs.begin(), costs.end()), costs.end());
  costs.erase(costs.begin(), std::lower_bound(costs.begin(), costs.end(), least));
  while (!costs.empty() && costs.back() > problem.limit) costs.pop_back();
  return costs;
}

/// Of the many sets with the same radius one with little walking: swaps that save walking and leave nobody
/// beyond the radius, a fixed number of tries.
std::vector<std::uint32_t> with_less_walking(const LocationProblem& problem, Cost radius,
                                             std::vector<std::uint32_t> chosen, SitingEffort& effort,
                                             Progress& progress) {
  constexpr int most_tries = 20'000;
  const GainTable walking = walking_gains(problem);
  const GainTable near = counting_rows(covering_gains(problem, radius));
  chosen = greedy_sites(walking, problem.count, std::move(chosen), effort, progress).chosen;
  const double all = value_of(near, chosen);
  double saved = value_of(walking, chosen);
  std::sort(chosen.begin(), chosen.end());
  int tries = 0;
  for (std::uint32_t j = 0; j < problem.candidates; ++j) {
    progress.check();
    if (std::find(chosen.begin(), chosen.end(), j) != chosen.end()) continue;
    for (std::size_t s = 0; s < chosen.size(); ++s) {
      if (++tries > most_tries || effort.over()) return chosen;
      std::vector<std::uint32_t> other = chosen;
      other[s] = j;
      const double value = value_of(walking, other);
      if (value <= saved * (1.0 + 1e-12) || !reaches(value_of(near, other), all)) continue;
      chosen = std::move(other);
      saved = value;
      break;
    }
  }
  return chosen;
}

/// Asks whether the sites can cover all within a radius.
class RadiusQuestion {
 public:
  RadiusQuestion(const LocationProblem& problem, const SitingOptions& options, SitingEffort& effort,
                 Progress& progress)
      : problem_(problem), options_(options), effort_(effort), progress_(progress) {}

  [[nodiscard]] CoverAnswer ask(Cost radius) {
    GainTable table = covering_gains(problem_, radius);
    const bool limited = table.has_capacities();
    double target = required(problem_, limited);
    if (limited) {
      target -= table.base;
    } else {
      // Rows count as one: those that a facility covers already have no gains left.
      table = counting_rows(std::move(table));
      target -= covered_rows(radius);
    }
    if (target <= 0.0) return {Coverable::yes, {}};
    return can_cover(table, problem_.count, target, options_, effort_, progress_);
  }

 private:
  [[nodiscard]] double covered_rows(Cost radius) const {
    double covered = 0.0;
    for (std::size_t i = 0; i < problem_.demand.size(); ++i) {
      const TravelTimes::Row row = problem_.times[i];
      bool within = false;
      for (std::size_t e = 0; e < row.size(); ++e)
        within |= row.columns[e] >= problem_.candidates && row.costs[e] <= radius;
      covered += within && problem_.demand[i] > 0.0;
    }
    return covered;
  }

  const LocationProblem& problem_;
  const SitingOptions& options_;
  SitingEffort& effort_;
  Progress& progress_;
};

}  // namespace

CentreSites centre_sites(const LocationProblem& problem, const SitingOptions& options, SitingEffort& effort,
                         Progress& progress) {
  CentreSites centre;
  const std::vector<Cost> costs = radii(problem);
  if (costs.empty()) return centre;
  RadiusQuestion question(problem, options, effort, progress);
  // Up to `none` it was answered no, from `enough` on yes; costs.size() stands for "not within the limit".
  std::ptrdiff_t not_found = -1, none = -1;
  auto enough = static_cast<std::ptrdiff_t>(costs.size());
  const auto ask = [&](std::ptrdiff_t at) {
    CoverAnswer answer = question.ask(costs[static_cast<std::size_t>(at)]);
    if (answer.answer == Coverable::yes) {
      centre.chosen = std::move(answer.sites.chosen);
      enough = at;
    } else {
      not_found = std::max(not_found, at);
      if (answer.answer == Coverable::no) none = std::max(none, at);
    }
  };
  ask(static_cast<std::ptrdiff_t>(costs.size()) - 1);
  while (not_found + 1 < enough && !effort.over()) {
    progress.check();
    ask((not_found + enough) / 2);
  }
  // What was not found may still be possible: look for the last radius that is proven to be too short.
  for (std::ptrdiff_t open = std::min(not_found + 1, enough); none + 1 < open && !effort.over();) {
    progress.check();
    const std::ptrdiff_t at = none + (open - none) / 2;
    const CoverAnswer answer = question.ask(costs[static_cast<std::size_t>(at)]);
    if (answer.answer == Coverable::no)
      none = at;
    else
      open = at;
  }
  const auto last = static_cast<std::ptrdiff_t>(costs.size());
  centre.radius = enough < last ? costs[static_cast<std::size_t>(enough)] : problem.limit;
  centre.bound = none + 1 < last ? costs[static_cast<std::size_t>(none + 1)] : problem.limit;
  if (enough == last)
    centre.chosen = search_sites(walking_gains(problem), problem.count, effort, progress).chosen;
  else if (problem.capacity.empty())
    centre.chosen = with_less_walking(problem, centre.radius, std::move(centre.chosen), effort, progress);
  return centre;
}

}  // namespace lifecircle::access
