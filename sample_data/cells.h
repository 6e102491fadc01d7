#pragma once

#include <vector>

#include "random.h"
#include "town.h"

namespace lifecircle::sample {

constexpr int grid_count = 155;

/// The cells of the town: one for each block, then divided until there are `grid_count` grids. Every corner
/// of a cell is a corner of all cells that touch it there.
std::vector<Cell> divide_into_cells(const Town& town);

/// The border of a connected set of cells without holes: the sides no two of them share.
Ring border_of(const std::vector<const Cell*>& cells);

}  // namespace lifecircle::sample
