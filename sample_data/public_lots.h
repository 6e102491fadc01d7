#pragma once

#include "random.h"
#include "town.h"

namespace lifecircle::sample {

/// Builds every lot that is not housing: schools, markets, offices, parks; one parcel each, its buildings and
/// the facility it houses.
void build_public_lots(Town& town);

/// A place 1.5 m inside the red line of a lot before one of its sides (0 S, 1 E, 2 N, 3 W), `share` of the
/// way along.
Point front_place(const Lot& lot, int side, double share);
/// A side of the lot that lies on a street, chosen at random; -1 where there is none.
int street_side(const Lot& lot, Random& random);
/// The name of the nearest named street of a lot's sides, for naming what stands there.
std::string street_name(const Town& town, const Lot& lot, int side);

}  // namespace lifecircle::sample
