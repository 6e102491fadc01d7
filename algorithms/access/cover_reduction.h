#pragma once

#include <access/gain_table.h>
#include <access/siting_effort.h>

namespace lifecircle::access {

/// A covering table without what cannot matter (Toregas and ReVelle 1973): a row that is covered whenever
/// another one is, and a column that covers nothing beyond what another one does. A smallest cover of what is
/// left is one of the whole. Rows and columns keep their numbers; those left out are empty. Without
/// capacities only. On a plane little is left. O(entries x the entries of a row), some rounds.
[[nodiscard]] GainTable reduced_cover(const GainTable& table);

/// How many rows are to be covered: those that are not empty.
[[nodiscard]] double rows_to_cover(const GainTable& table);

/// Proven: no cover of all rows has fewer sites. Lagrangian with subgradient steps (Caprara, Fischetti and
/// Toth 1999): every row pays, and a site that is paid more than it costs is built. A fixed number of steps,
/// O(entries) each.
[[nodiscard]] std::size_t cover_bound(const GainTable& table, std::size_t known_cover, SitingEffort& effort,
                                      Progress& progress);

}  // namespace lifecircle::access
