#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include <grids/enumeration.h>
#include <grids/enumeration_effort.h>
#include <grids/parent_search.h>
#include <grids/starting_plans.h>
#include <grids/triple_division.h>

namespace lifecircle::grids {

ParentSearch::ParentSearch(const UnitGraph& graph, ParentId parent, std::uint32_t zones,
                           const BalancingOptions& options)
    : graph_(graph), parent_(parent), zones_(zones), options_(options) {
  // A trace of each keeps plans from growing tentacles, and ties from being decided by chance.
  prices_.boundary = std::max(options.compact, 0.01);
  prices_.moved = options.intent == Intent::from_nothing ? 0.0 : options.keep;
  // Splitting a compound once more is worth a boundary right through it and its people moved.
  constexpr double fronts_per_split = 6.0;
  prices_.split = fronts_per_split * (prices_.boundary + prices_.moved);
}

Random ParentSearch::random(std::uint64_t stage) const {
  return Random(mixed(mixed(options_.seed, parent_.index()), stage));
}

void ParentSearch::make(bool whole_groups) {
  problem_ = make_problem(graph_, parent_, zones_, options_, whole_groups);
  if (problem_.block_count() < zones_) {
    impossible_ = Reason::too_few_units;
    return;
  }
  Random chance = random(0);
  const bool from_today = options_.intent != Intent::from_nothing && !problem_.labels.empty();
  impossible_ = Reason::none;
  if (!from_today && problem_.fixed_zones == 0) return;
  const std::optional<Zones> repaired = repaired_plan(problem_, from_today, chance);
  if (!repaired) impossible_ = Reason::locks;
  repaired_ = repaired.value_or(Zones{});
}

void ParentSearch::start() {
  const std::size_t units = graph_.units_of(parent_).size();
  if (zones_ == 0 || units < zones_) {
    if (units > 0 || zones_ > 0) impossible_ = zones_ == 0 ? Reason::no_grids : Reason::too_few_units;
    finished_ = true;
    return;
  }
  make(true);
  if (impossible_ != Reason::none) make(false);  // whole compounds may be what stands in the way
  if (impossible_ != Reason::none) {
    finished_ = true;
    return;
  }
  bound_ = least_deviation(make_problem(graph_, parent_, zones_, options_, false));
  Random chance = random(1);
  const PlanState state(problem_, first_plan(0, chance));
  best_ = as_best(state, prices_);
  finished_ = zones_ == 1 || options_.intent == Intent::repair_only || problem_.block_count() == zones_;
}

Zones ParentSearch::first_plan(std::uint64_t replica, Random& random) const {
  const bool can_split = problem_.fixed_zones == 0 && options_.intent != Intent::repair_only;
  if (!repaired_.empty() && (replica % 2 == 0 || !can_split)) return repaired_;
  return split_plan(problem_, random);
}

bool ParentSearch::is_contracted() const {
  return problem_.block_count() < graph_.units_of(parent_).size();
}

void ParentSearch::enumerate(std::uint64_t steps) {
  if (finished_ || problem_.fixed_zones > 0 || problem_.block_count() > most_blocks) return;
  const auto price = [&](const Zones& zone_of) {
    return as_best(PlanState(problem_, zone_of), prices_).cost;
  };
  const double beat = best_.in_band ? best_.cost : INFINITY;
  const Enumeration cheapest = cheapest_plan(problem_, prices_.boundary, beat, price, steps);
  if (cheapest.zone_of) take(as_best(PlanState(problem_, *cheapest.zone_of), prices_));
  finished_ = cheapest.complete && best_.in_band;
  if (cheapest.complete && !best_.in_band && open_groups()) return enumerate(steps);
  if (!is_contracted()) look_for_most_even(steps);
}

void ParentSearch::prove(std::uint64_t steps) {
  const double tolerance = options_.tolerance.front();
  if (finished_ || in_band() || is_contracted() || bound_.deviation > tolerance ||
      problem_.block_count() > most_blocks_of_proof)
    return;
  const Enumeration inside = most_even_plan(problem_, tolerance, steps);
  if (!inside.complete || inside.zone_of) return;
  bound_ = {std::max(bound_.deviation, tolerance), Reason::all_tried, {}};
  look_for_most_even(steps);
}

void ParentSearch::look_for_most_even(std::uint64_t steps) {
  const Enumeration even = most_even_plan(problem_, worst_deviation(problem_, best_.zone_of), steps);
  if (!even.complete) return;
  bound_ = {std::max(bound_.deviation, even.value), Reason::all_tried, {}};
  if (best_.in_band || problem_.loads > 1 || problem_.fixed_zones > 0) return;
  if (even.zone_of) best_ = as_best(PlanState(problem_, *even.zone_of), prices_);
  finished_ = true;
}

double ParentSearch::width() const {
  const double tolerance = *std::min_element(options_.tolerance.begin(), options_.tolerance.end());
  return tolerance * static_cast<double>(problem_.block_count()) / static_cast<double>(zones_);
}

double ParentSearch::wanted_moves() const {
  // Measured: with as much, nine seeds of ten end with the same plan.
  constexpr double usual = 800.0, least = 2000.0, most = 200e3;
  const double per_block = usual * zones_ / (width() * width());
  return std::clamp(per_block, least, most) * static_cast<double>(problem_.block_count());
}

Schedule ParentSearch::schedule(std::uint64_t moves, bool from_plan) const {
  // A band that is narrow beside a mean block is reached by chance in a state that stays warm while the band
  // is dear; a wide one is better sought by slow cooling.
  Schedule result;
  result.moves = moves;
  if (width() < 0.15) {
    result = {moves, 1.6, 0.5, 20.0, 80.0};
  } else if (width() < 0.6) {
    result = {moves, 1.2, 0.2, 2.0, 50.0};
  }
  if (from_plan) result.hot = std::min(result.hot, std::max(0.4, result.cold));
  return result;
}

BestPlan ParentSearch::anneal_anew(std::uint64_t replica, std::uint64_t moves, const Stop& stop) const {
  Random chance = random(100 + replica);
  const Zones zone_of = first_plan(replica, chance);
  const bool from_today = !repaired_.empty() && prices_.moved > 0.0 && zone_of == repaired_;
  PlanState state(problem_, zone_of);
  return anneal(state, prices_, schedule(moves, from_today), chance, stop);
}

BestPlan ParentSearch::anneal_on(std::uint64_t replica, std::uint64_t moves, const Stop& stop) const {
  // The first tries go on from the best plan. Where that does not help, the band is so narrow that short
  // boundaries stand in its way: start anew, so warm that they hardly count, and dear outside the band.
  const bool goes_on = replica == 0 || (replica == 2 && width() >= 0.6);
  Schedule reach = goes_on ? Schedule{moves, 1.6, 0.4, 20.0, 100.0} : Schedule{moves, 4.0, 1.5, 60.0, 200.0};
  reach.until_in_band = true;
  constexpr std::uint64_t steps_of_division = 20'000'000;
  const Schedule settle{moves / 2, 0.8, 0.08, 30.0, 100.0};
  Random chance = random(10'000 + replica);
  PlanState state(problem_,
                  goes_on || problem_.fixed_zones > 0 ? best_.zone_of : split_plan(problem_, chance));
  BestPlan best = anneal(state, prices_, reach, chance, stop);
  state.assign(best.zone_of);
  if (!best.in_band) {
    if (stop() || !divide_triples(state, chance, steps_of_division)) return best;
    best = as_best(state, prices_);
  }
  BestPlan settled = anneal(state, prices_, settle, chance, stop);
  return settled.better_than(best) ? settled : best;
}

void ParentSearch::take(BestPlan plan) {
  if (plan.better_than(best_)) best_ = std::move(plan);
}

bool ParentSearch::open_groups() {
  if (!is_contracted()) return false;
  const std::vector<std::uint32_t> zone_of_unit = zone_of_units();
  BestPlan whole = std::move(best_);
  ParentProblem contracted = std::move(problem_);
  Zones repaired = std::move(repaired_);
  make(false);
  if (impossible_ != Reason::none || problem_.block_count() == contracted.block_count()) {
    problem_ = std::move(contracted), repaired_ = std::move(repaired), best_ = std::move(whole);
    impossible_ = Reason::none;
    return false;
  }
  std::vector<std::uint32_t> zone_by_unit(graph_.unit_count(), nowhere);
  const auto units = graph_.units_of(parent_);
  for (std::size_t i = 0; i < units.size(); ++i) zone_by_unit[units[i].index()] = zone_of_unit[i];
  Zones zone_of;
  for (std::uint32_t b = 0; b < problem_.block_count(); ++b)
    zone_of.push_back(zone_by_unit[problem_.members[b].front().index()]);
  best_ = as_best(PlanState(problem_, std::move(zone_of)), prices_);
  return true;
}

std::vector<std::uint32_t> ParentSearch::zone_of_units() const {
  if (best_.empty()) return {};
  const auto units = graph_.units_of(parent_);
  std::vector<std::uint32_t> result(units.size(), nowhere);
  for (std::uint32_t b = 0; b < problem_.block_count(); ++b)
    for (const UnitId unit : problem_.members[b]) {
      const auto place = std::lower_bound(units.begin(), units.end(), unit) - units.begin();
      result[static_cast<std::size_t>(place)] = best_.zone_of[b];
    }
  return result;
}

ParentReport ParentSearch::report() const {
  ParentReport report;
  report.parent = parent_;
  report.grids = zones_;
  if (best_.empty()) {
    report.status = impossible_ == Reason::none ? ParentStatus::empty : ParentStatus::impossible;
    report.reason = impossible_;
    return report;
  }
  report.status = best_.in_band ? ParentStatus::in_band : ParentStatus::out_of_band;
  report.worst_deviation = worst_deviation(problem_, best_.zone_of);
  const std::vector<std::uint32_t> zone_of = zone_of_units();
  std::map<GroupId, std::set<std::uint32_t>> zones_of_group;
  const auto units = graph_.units_of(parent_);
  for (std::size_t i = 0; i < units.size(); ++i)
    if (const GroupId group = graph_.unit(units[i]).group; group.valid())
      zones_of_group[group].insert(zone_of[i]);
  for (const auto& [group, zones] : zones_of_group)
    if (zones.size() > 1) report.split_groups.push_back(group);
  return report;
}

}  // namespace lifecircle::grids
