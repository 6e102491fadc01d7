#include <algorithm>

#include <elevator/programme_dual.h>

namespace lifecircle::elevator {

namespace {

/// Steps against the subgradient: years above their capacity grow dearer, areas below their least number too.
/// Polyak's length: towards the value that is known to be possible.
void step(const ProgrammeModel& model, const PricedPlan& priced, double value, double relaxation,
          ProgrammePrices& prices) {
  std::vector<double> by_year(prices.year.size(), static_cast<double>(model.capacity));
  std::vector<double> by_area(prices.area.size());
  for (std::size_t a = 0; a < by_area.size(); ++a) by_area[a] = -static_cast<double>(model.least[a]);
  for (const std::size_t unit : model.ranked) {
    if (priced.year[unit] == ProgrammePlan::nowhere) continue;
    by_year[priced.year[unit]] -= static_cast<double>(model.units[unit].shafts);
    by_area[model.units[unit].area] += static_cast<double>(model.units[unit].shafts);
  }
  // A price of 0 that would fall stays: it has no say in the length of the step.
  double square = 0.0;
  const auto take = [&](std::vector<double>& slopes, const std::vector<double>& at) {
    for (std::size_t i = 0; i < slopes.size(); ++i) {
      if (at[i] <= 0.0 && slopes[i] > 0.0) slopes[i] = 0.0;
      square += slopes[i] * slopes[i];
    }
  };
  take(by_year, prices.year);
  take(by_area, prices.area);
  if (square <= 0.0) return;
  const double length = relaxation * std::max(priced.bound - value, 0.0) / square;
  for (std::size_t y = 0; y < by_year.size(); ++y)
    prices.year[y] = std::max(0.0, prices.year[y] - length * by_year[y]);
  for (std::size_t a = 0; a < by_area.size(); ++a)
    prices.area[a] = std::max(0.0, prices.area[a] - length * by_area[a]);
}

}  // namespace

DualSearch search_dual(const ProgrammeModel& model, Progress& progress) {
  constexpr int most_steps = 300, steps_between_plans = 20, patience = 8;
  constexpr double enough = 1e-9;  // share of the bound
  const ProgrammeDual dual(model);
  // All as early as can be: by benefit per shaft.
  ProgrammePlan plan = repaired(model, std::vector<std::size_t>(model.units.size(), 0));
  ProgrammePrices prices = dual.prices_of(plan);
  improve(model, plan, progress);
  PricedPlan priced = dual.at(prices);
  DualSearch best{priced.bound, prices, std::move(plan)};

  double relaxation = 1.0;
  int fruitless = 0;
  for (int s = 1; s <= most_steps && relaxation > 1e-4; ++s) {
    progress.check();
    progress.report(static_cast<double>(s) / most_steps);
    if (best.plan.holds() && best.bound - best.plan.value() <= enough * best.bound) break;
    // Without a plan that holds, a little below the bound will do as the aim of the steps.
    const double aim = best.plan.holds() ? best.plan.value() : 0.98 * best.bound;
    step(model, priced, aim, relaxation, prices);
    priced = dual.at(prices);
    if (priced.bound < best.bound - enough * best.bound) {
      fruitless = 0;
    } else if (++fruitless == patience) {
      fruitless = 0;
      relaxation /= 2.0;
    }
    if (priced.bound < best.bound) {
      best.bound = priced.bound;
      best.prices = prices;
    }
    if (s % steps_between_plans != 0) continue;
    ProgrammePlan next = repaired(model, priced.year);
    improve(model, next, progress);
    if (next.holds() && (!best.plan.holds() || next.value() > best.plan.value())) best.plan = std::move(next);
  }
  return best;
}

}  // namespace lifecircle::elevator
