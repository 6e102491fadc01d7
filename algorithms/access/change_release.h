#pragma once

#include <span>
#include <vector>

#include <access/result_comparison.h>
#include <access/suppression.h>

namespace lifecircle::access {

/// Which figures of a comparison of areas may be published. Tables are row by row, a row for each area, a
/// column for each category.
///
/// **Its own small groups.** The four groups of a cell (gained, lost, kept, without) add up to the area's
/// people, and both shares are sums of two of them: whoever knows one group and the shares knows all. So a
/// cell is shown whole or not at all. It is hidden where one of its groups counts people, but fewer than
/// `min_people`, and then a second area of the category with it, because the town's totals are shown.
///
/// **Those of the results compared.** A reader may hold the coverage of the same areas before and after, each
/// with small counts suppressed. Every cell that one of them would hide is hidden here too: no difference
/// shown here gives back what they hide.
struct ChangeRelease {
  std::vector<CellStatus> areas;      ///< per row: fewer than `min_people` people were compared
  std::vector<CellStatus> people_na;  ///< per row: people not compared
  std::vector<CellStatus> people;     ///< per cell
  std::vector<CellStatus> elderly;
  std::vector<CellStatus> children;
  std::vector<CellStatus> any;  ///< per row: people by what changed in all categories together
  /// Hidden cells that the town's totals give away all the same, or that only one that can be guessed covers.
  std::size_t exposed = 0;

  [[nodiscard]] bool is_hidden(std::size_t area) const { return areas[area] != CellStatus::published; }
};

/// What the release is decided by: the figures, and the coverage of the same people before and after, as
/// cover_areas() gives it for the parcels compared. All have the same rows, of which those from number
/// `areas` on are no areas; where no parcel lies outside the areas there is no such row.
struct ChangesToRelease {
  std::span<const AreaChange> changes;
  std::span<const AreaCoverage> before, after;
  std::size_t areas = 0;
  std::vector<bool> weighed;  ///< per category: has it a weight above 0 in the scores?
};

/// Costs three times as much as release() of one coverage. Throws Cancelled.
[[nodiscard]] ChangeRelease release_changes(const ChangesToRelease& given, double min_people,
                                            const Progress& progress);

}  // namespace lifecircle::access
