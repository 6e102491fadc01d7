#include <algorithm>
#include <cmath>

#include <base/error.h>
#include <elevator/programme_exact.h>

namespace lifecircle::elevator {

namespace {

void validate(const ProgrammeOptions& options) {
  if (options.years < 1 || options.years > 30)
    throw Error(ErrorCode::invalid_option, "A programme must run for 1 to 30 years.");
  if (!(options.discount >= 0.0 && options.discount < 1.0))
    throw Error(ErrorCode::invalid_option, "The discount of a year must be 0 or more and less than 1.");
  if (!(options.batch >= 0.0 && options.batch <= 1.0))
    throw Error(ErrorCode::invalid_option, "The weight of batches must lie between 0 and 1.");
}

/// The sentence where areas cannot have their least number: what the first one gets that goes short.
[[noreturn]] void refuse(const ProgrammeModel& model, const ProgrammeOptions& options,
                         std::span<const std::string> areas) {
  std::vector<std::size_t> offered(areas.size() + 1, 0);
  for (const std::size_t unit : model.ranked) offered[model.units[unit].area] += model.units[unit].shafts;
  offered.pop_back();
  const auto wanted = [&](std::size_t least) {
    std::size_t sum = 0;
    for (const std::size_t count : offered) sum += std::min(least, count);
    return sum;
  };
  const std::size_t room = model.capacity * model.years;
  std::size_t possible = options.area_min - 1, left = room;
  while (wanted(possible) > room) --possible;
  std::size_t area = 0;
  while (model.least[area] <= left) left -= model.least[area++];
  throw Error(ErrorCode::invalid_option,
              "A least number of %1 for each area is more than the %2 elevators of this programme allow: %3 "
              "would get only %4. Ask for at most %5, or raise the budget, the number a year or the years.",
              {std::to_string(options.area_min), std::to_string(room), areas[area], std::to_string(left),
               std::to_string(possible)});
}

/// The same where the numbers would do, but whole buildings do not fit into the years.
[[noreturn]] void refuse(const ProgrammeModel& model, const ProgrammePlan& plan,
                         std::span<const std::string> areas) {
  std::size_t area = 0;
  while (plan.in_area(area) >= model.least[area]) ++area;
  throw Error(ErrorCode::invalid_option,
              "No programme of whole buildings gives %1 its least number of %2 elevators beside the other "
              "areas: %3 are possible. Ask for fewer, or raise the budget, the number a year or the years.",
              {areas[area], std::to_string(model.least[area]), std::to_string(plan.in_area(area))});
}

std::vector<std::size_t> order_of(const ProgrammeModel& model, const ProgrammePlan& plan) {
  std::vector<double> batch(model.compounds * model.years, 0.0);
  std::vector<std::size_t> order;
  for (const std::size_t unit : model.ranked) {
    if (!plan.chosen(unit)) continue;
    order.push_back(unit);
    batch[model.units[unit].compound * model.years + plan.year_of(unit)] += model.units[unit].benefit;
  }
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    const std::size_t year_a = plan.year_of(a), year_b = plan.year_of(b);
    if (year_a != year_b) return year_a < year_b;
    const std::size_t of_a = model.units[a].compound, of_b = model.units[b].compound;
    if (of_a == of_b) return false;
    const double benefit_a = batch[of_a * model.years + year_a];
    const double benefit_b = batch[of_b * model.years + year_b];
    return benefit_a != benefit_b ? benefit_a > benefit_b : of_a < of_b;
  });
  return order;
}

}  // namespace

std::size_t shafts_a_year(std::optional<double> budget, double each, std::optional<std::size_t> most,
                          std::size_t wanted) {
  std::size_t shafts = most.value_or(wanted);
  if (!budget) return shafts;
  if (!(*budget >= 0.0)) throw Error(ErrorCode::invalid_option, "The budget of a year must be 0 or more.");
  if (each <= 0.0) return shafts;
  // Three times 0.1 is to pay for three: a millionth of a shaft is noise.
  const double paid = std::floor(*budget / each + 1e-6);
  if (paid < 1.0)
    throw Error(ErrorCode::invalid_option,
                "A budget of %1 a year does not pay for one elevator, which takes %2 of it: raise the budget "
                "or lower the cost.",
                {std::to_string(std::llround(*budget)), std::to_string(std::llround(each))});
  return paid < static_cast<double>(shafts) ? static_cast<std::size_t>(paid) : shafts;
}

Programme plan_programme(std::span<const ProgrammeUnit> units, std::span<const std::string> areas,
                         const ProgrammeOptions& options, Progress& progress) {
  validate(options);
  const ProgrammeModel model(units, areas.size(), options);
  Programme programme;
  programme.year.resize(units.size());
  if (model.ranked.empty()) return programme;
  std::size_t owed = 0;
  for (const std::size_t least : model.least) owed += least;
  if (owed > model.capacity * model.years) refuse(model, options, areas);

  PartialProgress searching(progress, 0.0, 0.7), closing(progress, 0.7, 1.0);
  DualSearch search = search_dual(model, searching);
  const auto exact = solve_exactly(model, search, options, closing);
  if (exact) {
    // The search leaves out only what is worse than its own plan, so that a lower bound than that means "none
    // is better"; a millionth of a millionth is what the solver's numbers are good for.
    const double bound = exact->impossible ? search.plan.value() : exact->bound * (1.0 + 1e-12);
    if (exact->plan && exact->plan->holds() &&
        (!search.plan.holds() || exact->plan->value() > search.plan.value()))
      search.plan = *exact->plan;
    search.bound = std::min(search.bound, bound);
  }
  if (!search.plan.holds()) refuse(model, search.plan, areas);
  programme.value = search.plan.value();
  programme.bound = std::max(search.bound, programme.value);
  for (const std::size_t unit : model.ranked)
    if (search.plan.chosen(unit)) programme.year[unit] = search.plan.year_of(unit);
  programme.order = order_of(model, search.plan);
  return programme;
}

}  // namespace lifecircle::elevator
