#pragma once

#include <cstddef>
#include <vector>

#include <base/progress.h>

namespace lifecircle::access {

/// May a number be published?
enum class CellStatus : unsigned char {
  published,
  suppressed,  ///< it counts so few people that one of them might be recognised
  complement,  ///< it is large enough, but a suppressed one could be worked back from it
};

/// A table of counts of people on the eve of its publication: a row for each area, a column for each
/// category. Whoever reads it is taken to know, beside the cells that are published,
///
/// - the sum of every column, because town-wide totals are published too;
/// - the total of every row that is not hidden as a whole (everybody in the area), so that a count tells how
///   many people are *not* in it;
/// - for a scored row, one weighted sum of its cells: the mean score of an area is just that.
struct CountTable {
  std::size_t columns = 0;
  std::vector<double> counts;    ///< row by row
  std::vector<double> totals;    ///< per row; infinite where a count is no part of a known whole
  std::vector<bool> scored;      ///< per row: is its weighted sum published?
  std::vector<bool> weighed;     ///< per column: has it a weight above 0 in that sum?
  std::vector<CellStatus> rows;  ///< per row: a row that is hidden as a whole loses all cells, and its score

  [[nodiscard]] std::size_t row_count() const { return totals.size(); }
  [[nodiscard]] double count(std::size_t row, std::size_t column) const {
    return counts[row * columns + column];
  }
};

struct Suppression {
  std::vector<CellStatus> cells;  ///< row by row
  /// Suppressed cells that can be worked back all the same, because the table has nothing left to hide (a
  /// single area, say, whose counts are the town's totals).
  std::size_t exposed = 0;
  /// Cells of 0 or of everybody that had to go because nothing else covers a suppressed one: whoever knows
  /// the rule or the town guesses both.
  std::size_t guessable = 0;
};

/// Hides every count n with 0 < n < `min_people`, or with as few people who are not in it: one gives the
/// other. Then hides further cells until no hidden one is the only solution of the equations above.
///
/// **Why it holds.** Draw a node for each sum that is known and a line for each hidden cell, between the two
/// sums it stands in (one node stands for "no second sum"). The equations have a single value for a cell just
/// where its line lies on no closed path. So each hidden cell without a closed path gets the cheapest one:
/// least people hidden in all, cells of 0 or of everybody last (one can guess them), ties by order. Cells on
/// a closed path never lose it, so one pass is enough.
///
/// **What it does not do.** It protects exact values, not ranges: that a hidden count is at least 0 and at
/// most its row total bounds it, and two hidden cells tell their sum. 0 of n and n of n are published: they
/// do tell something about everybody in the area, but only what a street map tells too. Legal ground: PIPL
/// art. 4 and 73, Statistics Law art. 28; no Chinese rule names a number, 10 is a design choice (confidence
/// D). Method: cell suppression in tables with marginals, Kelly, Golden & Assad 1992; Gusfield 1988 for the
/// closed paths.
///
/// Costs at most O(rows x columns) for each row and column: 155 areas x 80 categories take 10 ms, 3,000 x 80
/// 1.5 s. Throws Cancelled.
[[nodiscard]] Suppression suppress(const CountTable& table, double min_people, const Progress& progress);

}  // namespace lifecircle::access
