#pragma once

#include <access/cover_cuts.h>
#include <access/price_descent.h>
#include <access/site_fates.h>
#include <access/site_search.h>

namespace lifecircle::access {

/// What no set of candidates can exceed, on top of the table's base, and the best set met on the way, at
/// least as good as the one given.
struct SiteBound {
  double bound = 0.0;
  ProvenBound proof;       ///< from prices; its own bound may be a little higher
  CoverCuts cuts;          ///< whose prices follow those of the rows; none from bound_sites()
  std::vector<Fate> fate;  ///< per column: what the proof decides, where only better sets matter
  SiteSet best;
};

/// The bound of the linear program, nearly: prices from SitePrices go down in a fixed number of steps. The
/// sets on the way are improved by interchange. O(entries) each step. Ends where the bound shows that no set
/// is better than `beat`, for those whom no lesser one helps.
[[nodiscard]] SiteBound bound_sites(const GainTable& table, std::size_t count, SiteSet start,
                                    SitingEffort& effort, Progress& progress, double beat = 0.0);

/// Is nothing left between value and bound but rounding?
[[nodiscard]] bool is_closed(double value, double bound);

/// The least that a set better than `value` is better by: 1 where all values are whole numbers, else what is
/// more than rounding.
[[nodiscard]] double least_better(const GainTable& table, double value);

}  // namespace lifecircle::access
