#include <algorithm>
#include <cmath>

#include <access/best_sites.h>
#include <access/centre_sites.h>
#include <access/site_cover.h>
#include <access/siting.h>
#include <base/exact_sum.h>

namespace lifecircle::access {

namespace {

using network::Cost;

/// The table with the columns of these candidates only.
GainTable only(const GainTable& table, std::vector<std::uint32_t> chosen) {
  std::sort(chosen.begin(), chosen.end());
  std::vector<GainTable::Entry> entries;
  std::vector<std::uint32_t> columns;
  for (std::uint32_t j = 0; j < table.columns.group_count(); ++j) {
    const bool kept = j >= table.candidates || std::binary_search(chosen.begin(), chosen.end(), j);
    if (!kept) continue;
    for (const GainTable::Entry& entry : table.columns[j]) {
      entries.push_back(entry);
      columns.push_back(j);
    }
  }
  GainTable some = table;
  some.columns = group_by<GainTable::Entry>(
      table.columns.group_count(), entries.size(), [&](std::size_t e) { return columns[e]; },
      [&](std::size_t e) { return entries[e]; });
  return some;
}

/// The chosen sites by what each adds to those before it; those that add nothing by the walking they save.
std::vector<ChosenSite> by_gain(const GainTable& gains, const GainTable& walking,
                                const std::vector<std::uint32_t>& chosen, Progress& progress) {
  SitingEffort unlimited(Seconds(0));
  std::vector<std::uint32_t> order =
      greedy_sites(only(gains, chosen), chosen.size(), {}, unlimited, progress).chosen;
  order = greedy_sites(only(walking, chosen), chosen.size(), std::move(order), unlimited, progress).chosen;
  std::vector<std::uint32_t> rest = chosen;
  std::sort(rest.begin(), rest.end());
  for (const std::uint32_t column : rest)
    if (std::find(order.begin(), order.end(), column) == order.end()) order.push_back(column);

  std::vector<ChosenSite> sites;
  std::vector<std::uint32_t> open;
  double before = value_of(gains, open);
  for (const std::uint32_t column : order) {
    open.push_back(column);
    const double value = value_of(gains, open);
    sites.push_back({column, std::max(0.0, value - before)});
    before = value;
  }
  return sites;
}

SitingState state_of(const LocationProblem& problem, const SiteServices& services,
                     const std::vector<bool>& reachable) {
  ExactSum covered, walking, served;
  SitingState state;
  for (std::size_t i = 0; i < services.places.size(); ++i) {
    if (!reachable[i]) continue;
    const PlaceService& place = services.places[i];
    covered.add(place.covered);
    served.add(place.served);
    const double left = std::max(0.0, problem.demand[i] - place.served);
    walking.add(left * problem.reach().value());
    walking.add(place.served * place.cost.value());
    if (left > 1e-9 * problem.demand[i]) state.worst = problem.reach();
  }
  for (const Cost worst : services.worst) state.worst = std::max(state.worst, worst);
  state.covered = covered.total();
  state.walking = walking.total();
  state.served = served.total();
  return state;
}

/// Sites, value and bound of the model.
std::vector<std::uint32_t> choose(const LocationProblem& problem, const GainTable& walking,
                                  const SitingOptions& options, SitingEffort& effort, SitingPlan& plan,
                                  Progress& progress) {
  switch (problem.model) {
    case LocationModel::maximal_covering: {
      const GainTable table = covering_gains(problem, problem.threshold);
      BoundedSites best = best_sites(table, problem.count, options, effort, progress);
      plan.value = table.base + best.sites.value;
      plan.bound = table.base + best.bound;
      return std::move(best.sites.chosen);
    }
    case LocationModel::set_covering: {
      const GainTable table = covering_gains(problem, problem.threshold);
      SiteCover cover = fewest_sites(table, options, effort, progress);
      plan.value = static_cast<double>(cover.sites.chosen.size());
      plan.bound = static_cast<double>(cover.bound);
      return std::move(cover.sites.chosen);
    }
    case LocationModel::p_median: {
      BoundedSites best = best_sites(walking, problem.count, options, effort, progress);
      ExactSum farthest;
      for (std::size_t i = 0; i < problem.demand.size(); ++i)
        if (plan.reachable[i]) farthest.add(problem.demand[i] * problem.limit.value());
      plan.value = farthest.total() - walking.base - best.sites.value;
      plan.bound = farthest.total() - walking.base - best.bound;
      return std::move(best.sites.chosen);
    }
    case LocationModel::p_centre:
      break;
  }
  CentreSites centre = centre_sites(problem, options, effort, progress);
  plan.value = centre.radius.value();
  plan.bound = centre.bound.value();
  return std::move(centre.chosen);
}

}  // namespace

double SitingPlan::gap() const {
  const double larger = std::max(std::abs(value), std::abs(bound));
  return larger > 0.0 ? std::abs(bound - value) / larger : 0.0;
}

SitingPlan site_facilities(const LocationProblem& problem, const SitingOptions& options, Progress& progress) {
  validate(problem, options);
  SitingEffort effort(options.seconds);
  SitingPlan plan;
  for (std::size_t i = 0; i < problem.demand.size(); ++i)
    plan.reachable.push_back(problem.times[i].size() > 0);
  const GainTable walking = walking_gains(problem);
  PartialProgress choosing(progress, 0.0, 0.9);
  std::vector<std::uint32_t> chosen = choose(problem, walking, options, effort, plan, choosing);
  plan.seconds = effort.elapsed();
  plan.status = plan.gap() <= 1e-9 ? SitingStatus::optimal
                : effort.ran_out() ? SitingStatus::time_out
                                   : SitingStatus::effort;
  if (problem.model != LocationModel::set_covering && chosen.size() < problem.count) {
    // What is left is built where it saves most walking.
    SitingEffort unlimited(Seconds(0));
    chosen = greedy_sites(walking, problem.count, std::move(chosen), unlimited, progress).chosen;
  }
  plan.sites = by_gain(problem.covering() ? covering_gains(problem, problem.threshold) : walking, walking,
                       chosen, progress);
  const Cost within = problem.model == LocationModel::p_centre ? Cost(plan.value) : problem.reach();
  plan.before = services_of(problem, {}, problem.reach());
  plan.after = services_of(problem, chosen, within);
  plan.state_before = state_of(problem, plan.before, plan.reachable);
  plan.state_after = state_of(problem, plan.after, plan.reachable);
  if (problem.model == LocationModel::p_centre && problem.capacity.empty())
    plan.value = plan.state_after.worst.value();
  progress.report(1.0);
  return plan;
}

}  // namespace lifecircle::access
