#pragma once

#include <cstdint>
#include <functional>

#include <base/random.h>
#include <grids/plan_state.h>

namespace lifecircle::grids {

/// How one round of annealing runs. Temperatures are in fronts: what a boundary of one mean front costs is 1.
struct Schedule {
  std::uint64_t moves = 100'000;
  double hot = 1.0, cold = 0.08;
  /// Price of leaving the band by the load of one mean block, at the beginning and at the end.
  double mild = 0.5, strict = 12.0;
  bool until_in_band = false;  ///< the band is all that is wanted: stop at the first plan in it
};

/// The best plan that was met: one in the band before one that is not; then the cheaper one, or the one
/// with less excess.
struct BestPlan {
  Zones zone_of;
  bool in_band = false;
  double cost = 0.0;  ///< without the price of the band
  double excess = 0.0;

  [[nodiscard]] bool empty() const { return zone_of.empty(); }
  [[nodiscard]] bool better_than(const BestPlan& other) const;
};

/// The state as a candidate for the best.
[[nodiscard]] BestPlan as_best(const PlanState& state, const Prices& prices);

/// Anneals `state` (Kirkpatrick, Gelatt and Vecchi 1983): random moves, taken by Metropolis' rule, under a
/// temperature that falls and a price on leaving the band that rises, both geometrically. Returns the best
/// plan met, which may be the one it began with. `stop` is asked about every 2,000 moves.
[[nodiscard]] BestPlan anneal(PlanState& state, const Prices& prices, const Schedule& schedule,
                              Random& random, const std::function<bool()>& stop);

}  // namespace lifecircle::grids
