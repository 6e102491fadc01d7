#pragma once

#include <access/site_bound.h>

namespace lifecircle::access {

/// Brings a bound below that of the linear program, where all columns gain a row the same and there are no
/// capacities: cuts that the sites selected lately break get prices too, some cuts at a time (relax and cut,
/// Lucena 2005), and what the prices decide is left out. Ends where that hardly helps any more, after some
/// 10^9 looks at entries, or where no set is better than `beat`. Other tables stay as they are.
[[nodiscard]] SiteBound cut_bound(const GainTable& table, std::size_t count, SiteBound known, double beat,
                                  SitingEffort& effort, Progress& progress);

}  // namespace lifecircle::access
