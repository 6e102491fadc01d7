#pragma once

#include "random.h"
#include "town.h"

namespace lifecircle::sample {

/// The footprint of a house: its slab and, where `wing_room` metres of free ground lie south of it, an L or U
/// with wings to the south. Towers get a bay in the middle instead.
Ring house_ring(const Building& house, double wing_room, Random& random);

/// Entrances of every residential building, evenly spaced on its north facade (garden houses: south facade).
void place_entrances(Town& town);

}  // namespace lifecircle::sample
