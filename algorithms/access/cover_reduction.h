#pragma once

#include <access/gain_table.h>

namespace lifecircle::access {

/// A covering table without what cannot matter (Toregas and ReVelle 1973): a row that is covered whenever
/// another one is, and a column that covers nothing beyond what another one does. A smallest cover of what is
/// left is one of the whole. Rows and columns keep their numbers; those left out are empty. Without
/// capacities only. On a plane little is left. O(entries x the
/// entries of a row) at worst, some rounds.
[[nodiscard]] GainTable reduced_cover(const GainTable& table);

/// How many rows are to be covered: those that are not empty.
[[nodiscard]] double rows_to_cover(const GainTable& table);

}  // namespace lifecircle::access
