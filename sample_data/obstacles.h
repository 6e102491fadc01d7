#pragma once

#include "town.h"

namespace lifecircle::sample {

/// What stands or lies in the way of an elevator shaft: trees along streets and in compounds, pipes along the
/// facades, substations. Severity: weak (can be moved), strong (moved at great cost), major (stays).
void place_obstacles(Town& town);

}  // namespace lifecircle::sample
