#pragma once

#include <optional>
#include <span>
#include <vector>

#include <access/hung_places.h>
#include <network/place.h>
#include <network/street_graph.h>

namespace lifecircle::access {

enum class ParcelStatus {
  ok,
  off_network,  ///< no street within the snapping distance
  no_geometry,
};

/// Which parcels have an answer, and how sure it is; all vectors are per parcel, in their order.
struct ParcelStanding {
  std::vector<ParcelStatus> status;
  /// Metres from the parcel to its street; nothing for straight-line radii and off the network.
  std::vector<std::optional<double>> snap_metres;
  /// The cost of the shortest walk to where the street data end, as far as was looked; nothing where that is
  /// not known (straight-line radii, off the network).
  std::vector<std::optional<network::Cost>> to_data_edge;

  /// Do the street data end before a walk of `threshold` does, so that the answer could change with more
  /// data? Nothing where that is not known.
  [[nodiscard]] std::optional<bool> at_edge(std::size_t parcel, network::Cost threshold) const {
    const auto& cost = to_data_edge[parcel];
    return cost ? std::optional(*cost <= threshold) : std::nullopt;
  }
};

/// On a network on which the parcels hang as `homes`; `widest` is how far to look for the edge of the data.
[[nodiscard]] ParcelStanding standing_by_street(const network::StreetGraph& graph,
                                                std::span<const network::Place> parcels,
                                                const HungPlaces& homes, network::Cost widest);
/// Where straight lines are measured: a parcel only needs to be somewhere.
[[nodiscard]] ParcelStanding standing_by_radius(std::span<const network::Place> parcels);

}  // namespace lifecircle::access
