#pragma once

#include <cstddef>

#include <access/gain_table.h>
#include <access/siting_effort.h>
#include <base/progress.h>

namespace lifecircle::access {

/// Proven: no cover of all rows of a table without capacities has fewer sites. The Lagrangian relaxation of
/// set covering (Beasley 1987): every row pays a share of a site, and a site that is paid more than it costs
/// is built. A fixed number of steps, O(entries) each; ends where the bound is `known_cover`.
[[nodiscard]] std::size_t cover_bound(const GainTable& table, std::size_t known_cover, SitingEffort& effort,
                                      Progress& progress);

}  // namespace lifecircle::access
