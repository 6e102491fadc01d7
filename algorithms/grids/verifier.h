#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include <grids/unit_graph.h>

namespace lifecircle::grids {

/// A promise that a plan breaks.
struct BrokenPromise {
  enum class Kind : std::uint8_t {
    unit_lost,       ///< `unit` has no grid
    not_connected,   ///< `unit` cannot be reached inside `grid` from the grid's first unit
    crosses_parent,  ///< `unit` of `grid` lies in another parent than the grid's first unit
    empty_grid,      ///< `grid` has no unit
    wrong_number,    ///< `parent` has not the number of grids that was asked
    lock_broken,     ///< locked `unit` is not with the other locked units of its today's grid, or is with
                     ///< locked units of another one
  };
  Kind kind;
  UnitId unit;
  std::uint32_t grid = 0;
  ParentId parent;
};

/// Looks a plan over, whoever made it: every unit once, every grid one piece inside one parent, the number of
/// grids as asked, locks kept. Shares no code with the search: it walks each grid anew from the list of
/// passable fronts, in O(units + fronts), and believes nothing that the search kept in its books.
/// `grid_of` has a grid number per unit, below `grid_count`; any other number is "lost".
[[nodiscard]] std::vector<BrokenPromise> broken_promises(const UnitGraph& graph,
                                                         std::span<const std::uint32_t> grid_of,
                                                         std::size_t grid_count,
                                                         std::span<const std::uint32_t> asked);

}  // namespace lifecircle::grids
