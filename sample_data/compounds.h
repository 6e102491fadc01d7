#pragma once

#include "town.h"

namespace lifecircle::sample {

/// Builds every lot of housing: rows of houses, a path behind each row (where the entrances are), a lane
/// across the rows, gates to the streets outside, and one parcel for each row on each side of the lane.
void build_compounds(Town& town);

}  // namespace lifecircle::sample
