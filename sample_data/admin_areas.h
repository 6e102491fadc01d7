#pragma once

#include "town.h"

namespace lifecircle::sample {

/// Today's boundaries: five 片区, 29 居民区 and 155 微网格, one inside the other, without gap or overlap.
/// Each is a union of cells that share their corners to the last bit. The grids are deliberately uneven, and
/// some cut a compound. Sets the areas of the town, and the grid of every building and parcel. Call it when
/// people have settled.
void draw_boundaries(Town& town);

}  // namespace lifecircle::sample
