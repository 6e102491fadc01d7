#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include <access/gain_table.h>
#include <base/csr.h>
#include <base/progress.h>

namespace lifecircle::access {

/// Three rows, ascending, of which whole sites serve fewer than parts of sites do: three sites that serve two
/// rows each, every one open by half, serve all three; but one site serves two, and only two sites serve all.
/// For every set of sites
///
///     rows served  <=  1 + sum over open sites of  ceil(rows of the three that it serves / 2)
///
/// which is half of the six inequalities of the linear program, rounded (the {0, 1/2}-cuts of Caprara and
/// Fischetti 1996; the triangle among the odd holes of Padberg 1973).
using CoverCut = std::array<std::uint32_t, 3>;

/// Cuts, and those in which a column counts: twice where it serves all three rows.
struct CoverCuts {
  std::vector<CoverCut> rows;
  Csr<std::uint32_t> of_column;
};
[[nodiscard]] CoverCuts counted_cuts(const GainTable& table, std::vector<CoverCut> cuts);

/// Cuts that sites open by `share` (per column, 0 to 1) break, those first that promise to lower the bound
/// most, and none of `known`. The table counts covered rows: all columns gain a row the same. Looks at pairs
/// of rows that share sites, at some hundred million of them at most.
[[nodiscard]] std::vector<CoverCut> broken_cuts(const GainTable& table, const std::vector<double>& share,
                                                const std::vector<CoverCut>& known, Progress& progress);

}  // namespace lifecircle::access
