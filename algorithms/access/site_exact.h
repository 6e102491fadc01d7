#pragma once

#include <optional>

#include <access/site_bound.h>

namespace lifecircle::access {

/// What branch and cut says.
struct ExactSites {
  double bound = 0.0;            ///< infinite on the good side where nothing is proven
  std::optional<SiteSet> sites;  ///< the best that was found
};

/// The best `count` candidates of a table with capacities as a mixed-integer program: site j is open, x_j in
/// {0, 1}; y_ij people of row i go to j, no more than its capacity. Leaves out what `known` proves to be in
/// no better set. Nothing where more than options.exact_size terms are left.
[[nodiscard]] std::optional<ExactSites> solve_sites(const GainTable& table, std::size_t count,
                                                    const SiteBound& known, const SitingOptions& options,
                                                    const SitingEffort& effort, Progress& progress);

/// The fewest candidates that serve `target` people of a covering table: sites->value is what they serve,
/// `bound` a number of sites.
[[nodiscard]] std::optional<ExactSites> solve_cover(const GainTable& table, double target,
                                                    const SitingOptions& options, const SitingEffort& effort,
                                                    Progress& progress);

}  // namespace lifecircle::access
