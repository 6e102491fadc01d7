#pragma once

#include <vector>

#include <network/snapper.h>
#include <network/street_graph.h>

namespace lifecircle::network {

/// Where the street data end. A walk that gets there within its limit might go on in reality, so its answer
/// could change with more data.
///
/// The outline of the streets is found on a grid of 100 m cells (coarser above 400 km): cells that cannot be
/// reached from outside through gaps of at least 500 m belong to the town, so that blocks, parks and rivers
/// are no edge but a bay of missing data is. Places on streets in the outermost cells are returned, as
/// accesses without a leg: sources for a ReachQuery that tells how far each place is from the edge. Right to
/// about one cell; errs towards the inside, so that no result looks surer than it is. Takes about as long as
/// building the graph.
[[nodiscard]] std::vector<Access> accesses_at_data_edge(const StreetGraph& graph);

}  // namespace lifecircle::network
