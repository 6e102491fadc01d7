#pragma once

#include <cstddef>

#include <access/site_search.h>

namespace lifecircle::access {

/// A smaller cover of all rows of a table that counts rows, looked for by row weighting (Gao, Weise and Li
/// 2015): a site leaves, a row that is not covered brings in the site that covers most, and rows weigh more
/// the longer they wait. `cover` covers all; ends at `enough` sites or after about so many looks at entries,
/// with the best cover met. Always the same: ties go to the site that has waited longest, then to the lesser
/// column.
[[nodiscard]] SiteSet smaller_cover(const GainTable& table, SiteSet cover, std::size_t enough, double looks,
                                    SitingEffort& effort, Progress& progress);

}  // namespace lifecircle::access
