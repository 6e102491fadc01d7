#pragma once

#include <vector>

#include <geometry/point.h>
#include <network/street_graph_builder.h>
#include <network/street_table.h>

namespace lifecircle::testing {

/// The slow twin of the network room: no index, no contraction, no bound. Every vertex is a node; vertices
/// that join are linked at no cost; every place is a node on the nearest segment, found by looking at all of
/// them; one textbook Dijkstra per origin. Shares no code with the engine but the data types.
struct ReferenceWalk {
  const network::StreetTable& streets;
  network::StreetGraphOptions options;
  double snap_distance = 200.0;

  /// Seconds from every origin to every destination, access legs included; infinite where there is no way.
  [[nodiscard]] std::vector<std::vector<double>> times(
      const std::vector<geometry::Point>& origins, const std::vector<geometry::Point>& destinations) const;
};

}  // namespace lifecircle::testing
