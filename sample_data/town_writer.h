#pragma once

#include <string>

#include "town.h"

namespace lifecircle::sample {

/// Writes all layers of the town into one GeoPackage; README.md lists layers and fields. A few attributes of
/// buildings are left out on purpose, as they are missing in real registers.
void write_town(const Town& town, const std::string& path);

}  // namespace lifecircle::sample
