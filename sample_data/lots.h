#pragma once

#include "street_grid.h"

namespace lifecircle::sample {

/// Divides every block of the plan into lots: one or two compounds, some with an alley between them, and the
/// small corner lot the plan asks for. Blocks of schools, shops and offices are cut into quarters.
void divide_blocks(Town& town, const StreetGrid& grid);

}  // namespace lifecircle::sample
