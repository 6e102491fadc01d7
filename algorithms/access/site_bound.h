#pragma once

#include <vector>

#include <access/site_search.h>

namespace lifecircle::access {

/// What no set of `count` candidates can exceed, proven.
struct SiteBound {
  double bound = 0.0;  ///< on top of the table's base
  /// What each candidate is worth in the proof, and what the last one that counts and the first that does not
  /// are worth: if a candidate must be chosen that is not among the best, the bound falls by the difference.
  std::vector<double> worth;
  double last_in = 0.0;
  double first_out = 0.0;
  /// The best set met on the way, at least as good as the one given.
  SiteSet best;
};

/// The Lagrangian bound (Cornuejols, Fisher and Nemhauser 1977): every person has a price, a site is worth
/// what it gives beyond the prices of those it serves, and the prices are moved by subgradients until the
/// `count` best sites claim everybody about once. The sets on the way are improved by interchange. Equals the
/// bound of the linear program in the limit. A fixed number of steps, O(entries) each.
[[nodiscard]] SiteBound bound_sites(const GainTable& table, std::size_t count, SiteSet start,
                                    SitingEffort& effort, Progress& progress);

/// Is nothing left between value and bound but rounding?
[[nodiscard]] bool is_closed(double value, double bound);

}  // namespace lifecircle::access
