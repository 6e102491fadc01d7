#pragma once

#include <plugin/processing/parameters.h>

namespace lifecircle::plugin::parameters {

/// The buildings of lifecircle:elevatorcandidates, and what their fields say about them.
[[nodiscard]] ParameterList elevatorBuildings();
/// What stands around them: entrances, lots, roads, obstacles, areas.
[[nodiscard]] ParameterList elevatorSurroundings();
/// Sizes of the shaft, limits, and the tables with rules, stairs, costs and criteria.
[[nodiscard]] ParameterList elevatorRules();
[[nodiscard]] ParameterList elevatorOutputs();

}  // namespace lifecircle::plugin::parameters
