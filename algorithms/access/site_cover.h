#pragma once

#include <cstddef>
#include <optional>

#include <access/site_search.h>

namespace lifecircle::access {

/// A cover: candidates that together serve everybody whom all candidates could serve, and the least number
/// that any cover needs, proven.
struct SiteCover {
  SiteSet sites;
  std::size_t bound = 0;
};

/// The smallest cover of a covering table (the set covering problem): greedy, reductions, row weighting, the
/// Lagrangian bound and branch and bound; with capacities one site less as long as an interchange still
/// covers all, then the bound and branch and cut.
[[nodiscard]] SiteCover fewest_sites(const GainTable& table, const SitingOptions& options,
                                     SitingEffort& effort, Progress& progress);

enum class Coverable { yes, no, unknown };
/// Can `count` candidates serve `target` people of the table? With them, where the answer is yes.
struct CoverAnswer {
  Coverable answer = Coverable::unknown;
  SiteSet sites;
};
[[nodiscard]] CoverAnswer can_cover(const GainTable& table, std::size_t count, double target,
                                    const SitingOptions& options, SitingEffort& effort, Progress& progress);

/// The same table where every row counts as one, so that no few people are lost in rounding. Only without
/// capacities.
[[nodiscard]] GainTable counting_rows(GainTable table);

/// Does `value` reach `target`, but for rounding?
[[nodiscard]] bool reaches(double value, double target);

}  // namespace lifecircle::access
