#pragma once

#include "town.h"

namespace lifecircle::sample {

/// The faults real street data have, few and listed in README.md: ways that end just short of a street, one
/// doubled way, one way of no length, and two islands. Each is marked in the field `defect` of the layer
/// streets.
void add_defects(Town& town);

}  // namespace lifecircle::sample
