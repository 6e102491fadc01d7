#include <algorithm>
#include <cmath>

#include <grids/annealing.h>
#include <grids/moves.h>

namespace lifecircle::grids {

namespace {

/// A factor that, applied `times` times, leads from one number to another; cut to 40 bits, because the last
/// ones differ between mathematics libraries.
double step_factor(double from, double to, double times) {
  return std::round(std::pow(to / from, 1.0 / times) * 0x1p40) * 0x1p-40;
}

/// Excess that the load of a mean block makes, as a share of a zone's mean.
double block_share(const ParentProblem& problem) {
  return std::min(1.0, static_cast<double>(problem.zones) / static_cast<double>(problem.block_count()));
}

}  // namespace

bool BestPlan::better_than(const BestPlan& other) const {
  if (other.empty() || in_band != other.in_band) return other.empty() || in_band;
  constexpr double least = 1e-9;
  if (!in_band && std::abs(excess - other.excess) > least) return excess < other.excess;
  return cost < other.cost - least;
}

BestPlan as_best(const PlanState& state, const Prices& prices) {
  const Cost& cost = state.cost();
  return {state.zones(), state.in_band(), prices.inside(cost), cost.excess};
}

BestPlan anneal(PlanState& state, const Prices& prices, const Schedule& schedule, Random& random,
                const std::function<bool()>& stop) {
  constexpr std::uint64_t per_step = 2000;
  const std::uint64_t steps = std::max<std::uint64_t>(1, schedule.moves / per_step);
  const double share = block_share(state.problem());
  const double unit = prices.boundary + prices.moved;
  double temperature = schedule.hot * unit;
  Prices now = prices;
  now.excess = schedule.mild * unit / share;
  const double cooling = step_factor(schedule.hot, schedule.cold, static_cast<double>(steps)),
               tightening = step_factor(schedule.mild, schedule.strict, static_cast<double>(steps));
  Moves moves(state, random);
  const bool compounds = state.problem().compound_count > 0;
  BestPlan best = as_best(state, prices);
  const auto remember = [&] {
    const Cost& cost = state.cost();
    const bool better = state.in_band() ? !best.in_band || prices.inside(cost) < best.cost - 1e-9
                                        : !best.in_band && cost.excess < best.excess - 1e-9;
    if (better) best = as_best(state, prices);
  };
  for (std::uint64_t step = 0; step < steps && !stop(); ++step) {
    moves.set_prices(now);
    moves.set_temperature(temperature);
    for (std::uint64_t i = 0; i < per_step; ++i) {
      const std::uint32_t dice = random.below(1024);
      const bool changed = dice < 4                 ? moves.resplit()
                           : dice < 40              ? moves.flip_with_side()
                           : dice < 60 && compounds ? moves.flip_with_compound()
                           : dice < 200             ? moves.chain()
                                                    : moves.flip();
      if (changed) remember();
    }
    state.refresh();
    remember();
    if (schedule.until_in_band && best.in_band) break;
    temperature *= cooling;
    now.excess *= tightening;
  }
  return best;
}

}  // namespace lifecircle::grids
