#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include <grids/unit_graph.h>

namespace lifecircle::grids {

/// Which units of one parent are handled as one block.
struct Contraction {
  std::vector<std::uint32_t> block_of;  ///< per unit, in the order given
  std::uint32_t blocks = 0;
  /// Compounds that stay open: too heavy, in pieces, locked into two grids. Ascending.
  std::vector<GroupId> open_groups;
};

/// Contracts compounds and locked neighbours. `order` are the parent's units; blocks are numbered by their
/// first unit in it. `heaviest` is the most load of each kind that a block may have; without `whole_groups`
/// only locked neighbours are contracted.
[[nodiscard]] Contraction contract(const UnitGraph& graph, std::span<const UnitId> order,
                                   std::span<const double> heaviest, bool whole_groups);

}  // namespace lifecircle::grids
