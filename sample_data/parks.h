#pragma once

#include "random.h"
#include "town.h"

namespace lifecircle::sample {

/// Where the town's hill stands: the middle of the block of the hill park.
Point hill_top();

/// Footpaths from every street around a park to its middle, where they meet in a ring; a pond in the large
/// park by the river, and a stair to the top in the hill park.
void lay_out_park(Town& town, const Lot& lot, Random& random);

}  // namespace lifecircle::sample
