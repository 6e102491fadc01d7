#pragma once

#include "town.h"

namespace lifecircle::sample {

/// Households and people of every house, by its number of flats and the kind of its compound, summed up for
/// parcels.
void settle(Town& town);

/// Elevator projects of older slabs (planned, started, completed) and the votes of residents, some without a
/// project.
void plan_elevators(Town& town);

}  // namespace lifecircle::sample
