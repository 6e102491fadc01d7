#pragma once

#include <vector>

#include <base/units.h>
#include <network/place.h>
#include <network/street_graph.h>

namespace lifecircle::access {

/// Places along the streets where something could be built: every stretch between two junctions is cut into
/// pieces of about `spacing` ground metres, and a place stands in the middle of each. With `allowed` areas
/// only streets inside them or within 20 m of them count: a building is entered from the street before its
/// lot. Closed streets have none. Places are sorted by coordinates; their ids count from 1. Throws
/// Error(invalid_option) where the spacing is not above 0.
[[nodiscard]] std::vector<network::Place> street_sites(const network::StreetGraph& graph, Metres spacing,
                                                       const std::vector<network::Place>& allowed);

}  // namespace lifecircle::access
