#pragma once

#include <cstddef>

#include <access/site_tree.h>

namespace lifecircle::access {

/// The best `count` candidates: search, then bound, and where these two do not meet, shaking, cuts and branch
/// and bound; with capacities branch and cut, if what the bound leaves undecided is small enough.
[[nodiscard]] BoundedSites best_sites(const GainTable& table, std::size_t count, const SitingOptions& options,
                                      SitingEffort& effort, Progress& progress);

}  // namespace lifecircle::access
