#pragma once

#include <cstdint>
#include <functional>
#include <vector>

#include <access/site_prices.h>
#include <access/siting_effort.h>
#include <base/progress.h>

namespace lifecircle::access {

/// What no set of columns exceeds, and the prices that prove it.
struct ProvenBound {
  double bound = 0.0;
  std::vector<double> price;  ///< per row
  /// What each column is worth at these prices, and what the last one that counts and the first that does not
  /// are worth: if a column must be chosen that is not among the best, the bound falls by the difference.
  std::vector<double> worth;
  double last_in = 0.0, first_out = 0.0;
  /// Per column: how often it was selected lately, 0 to 1. About what the linear program gives it.
  std::vector<double> often;
  std::size_t looks = 0;  ///< that it took
};

/// How prices go down.
struct Descent {
  std::size_t steps = 1000;  ///< looks at most
  double length = 1.0;       ///< of the first steps, as a share of the way to the value known
  int patience = 30;         ///< steps without a better bound before they get shorter
  double shorter = 1.25;     ///< by this factor
  double shortest = 1e-3;    ///< not worth taking
};

/// The patience that suits so many steps: few must get shorter sooner.
[[nodiscard]] int patience_for(std::size_t steps);

/// Lets the prices go down by subgradient steps (Held, Wolfe and Crowder 1974) until the bound is less than
/// `least` above `value`, which a set is known to reach, the steps are over or too short, or the time is.
/// Whenever steps get shorter, `pause` may look at what is selected and tell a better value. O(steps x
/// entries).
[[nodiscard]] ProvenBound lowered(SitePrices& prices, double value, double least, const Descent& descent,
                                  SitingEffort& effort, Progress& progress,
                                  const std::function<double()>& pause = {});

}  // namespace lifecircle::access
