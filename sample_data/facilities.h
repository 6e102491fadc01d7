#pragma once

#include "town.h"

namespace lifecircle::sample {

/// Places the small facilities: shops and services on street fronts, posts inside compounds, bus stops along
/// the roads, metro entrances, and the party-mass stations of the 居民区. Large ones come with their lots
/// (public_lots.h).
void place_facilities(Town& town);

}  // namespace lifecircle::sample
