#pragma once

#include <cstddef>

#include <access/site_bound.h>

namespace lifecircle::access {

/// A set, and what no set can exceed.
struct BoundedSites {
  SiteSet sites;
  double bound = 0.0;
};

/// The best `count` candidates: search, then bound, and where these two do not meet, shaking and, if what
/// the bound leaves undecided is small enough, branch and cut.
[[nodiscard]] BoundedSites best_sites(const GainTable& table, std::size_t count, const SitingOptions& options,
                                      SitingEffort& effort, Progress& progress);

}  // namespace lifecircle::access
