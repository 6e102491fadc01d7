#pragma once

#include <cstdint>
#include <vector>

#include <grids/plan_measures.h>

namespace lifecircle::grids {

/// What became of today's grids in a plan.
struct Succession {
  /// By grid: today's grid that gives it most weight, see origins().
  std::vector<TodayId> origin;
  /// By grid: is it what today's grid has become? It is where most of today's grid's weight is (ties: the
  /// lower number), and today's grid is its origin. Each of today's grids has at most one such successor.
  std::vector<bool> continues;
  /// By grid: has it exactly the units of its origin?
  std::vector<bool> unchanged;
};

/// O(units log units).
[[nodiscard]] Succession succession(const UnitGraph& graph, const Assignment& grid_of, std::size_t grid_count,
                                    std::size_t today_count);

/// The parent of each of today's grids: where most of its weight lies; ties, and grids without weight, by
/// the number of units, then by the lower number. Invalid for a grid without units.
[[nodiscard]] std::vector<ParentId> homes_of_today(const UnitGraph& graph, std::size_t today_count);

}  // namespace lifecircle::grids
