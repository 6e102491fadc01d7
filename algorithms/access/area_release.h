#pragma once

#include <span>
#include <vector>

#include <access/area_coverage.h>
#include <access/suppression.h>

namespace lifecircle::access {

/// Which numbers of an area coverage may be published, so that no small group of people can be read from them
/// or worked back (see suppression.h). Tables are row by row, a row for each area, a column for each
/// category.
struct AreaRelease {
  /// Areas in which fewer than `min_people` people live lose all their numbers; where that is one area only,
  /// the town's total would give it away, and the next larger one goes too.
  std::vector<CellStatus> areas;
  std::vector<CellStatus> people_na;
  std::vector<CellStatus> people_edge;
  std::vector<CellStatus> covered;
  /// Shares of the aged and of children: their counts are tables of their own. Where fewer than
  /// `min_people` of them live in an area, it shows no share of them at all.
  std::vector<CellStatus> elderly;
  std::vector<CellStatus> children;
  /// Suppressed numbers that the town's totals give away all the same, or that only a number which can be
  /// guessed covers (see Suppression).
  std::size_t exposed = 0;

  [[nodiscard]] bool is_hidden(std::size_t area) const { return areas[area] != CellStatus::published; }
};

/// `rows` as cover_areas gives them; those from number `areas` on are no areas and have no published score.
/// Where no parcel lies outside the areas leave that row away: it cannot cover any other. `weighed` tells per
/// category whether it has a weight above 0 in the scores. Throws Cancelled.
[[nodiscard]] AreaRelease release(std::span<const AreaCoverage> rows, std::size_t areas,
                                  const std::vector<bool>& weighed, double min_people,
                                  const Progress& progress);

}  // namespace lifecircle::access
