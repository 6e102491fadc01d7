#pragma once

#include <vector>

#include <elevator/programme_plan.h>

namespace lifecircle::elevator {

/// What a shaft costs in each year and earns in each area, beyond its benefit.
struct ProgrammePrices {
  std::vector<double> year;  ///< 0 or more
  std::vector<double> area;  ///< 0 or more
};

/// The bound that prices prove, and the plan that would be best at these prices.
struct PricedPlan {
  double bound = 0.0;
  std::vector<std::size_t> year;  ///< by unit; ProgrammePlan::nowhere where it does not pay
};

/// Years and areas relaxed and priced (Lagrangian relaxation). What is left falls apart by compound: open
/// some years for `bonus` each, and give every unit the open year where it is worth most, or none. As worth
/// per shaft is weight x density - price, units of higher density never come later, so that a dynamic
/// program over (unit, last open year) is exact. Units x years.
class ProgrammeDual {
 public:
  explicit ProgrammeDual(const ProgrammeModel& model);

  [[nodiscard]] PricedPlan at(const ProgrammePrices& prices) const;
  /// What the unit is worth at the prices in its best year. No programme with a value above
  /// bound + worth has the unit, where this is below 0.
  [[nodiscard]] double worth(std::size_t unit, const ProgrammePrices& prices) const;
  /// Prices that are right where there is no bonus and the plan is by benefit per shaft.
  [[nodiscard]] ProgrammePrices prices_of(const ProgrammePlan& plan) const;

 private:
  [[nodiscard]] double worth(std::size_t unit, std::size_t year, const ProgrammePrices& prices) const {
    const ProgrammeUnit& u = model_.units[unit];
    return model_.worth(unit, year) +
           static_cast<double>(u.shafts) * (prices.area[u.area] - prices.year[year]);
  }
  double solve(std::span<const std::size_t> members, const ProgrammePrices& prices,
               std::vector<std::size_t>& year) const;

  const ProgrammeModel& model_;
  std::vector<std::vector<std::size_t>> members_;  ///< of each compound, most benefit per shaft first
};

/// The best that was found: a bound by subgradient steps, and a plan from the priced ones on the way.
struct DualSearch {
  double bound = 0.0;
  ProgrammePrices prices;  ///< that prove it
  ProgrammePlan plan;      ///< may lack what an area should have: see ProgrammePlan::holds()
};

[[nodiscard]] DualSearch search_dual(const ProgrammeModel& model, Progress& progress);

}  // namespace lifecircle::elevator
