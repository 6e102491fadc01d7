#pragma once

#include <string>

#include "town.h"

namespace lifecircle::sample {

/// Height of the ground in metres at a place: a plain that rises gently to the north-west, the bed of the
/// river, a low rise in the south-west, and the hill of the park, 27 m high.
double ground_height(const Town& town, Point place);

/// Writes the heights, as far as the streets go, as a GeoTIFF of 5 m cells, compressed, in steps of 1/64 m
/// (which makes it small).
void write_terrain(const Town& town, const std::string& path);

}  // namespace lifecircle::sample
