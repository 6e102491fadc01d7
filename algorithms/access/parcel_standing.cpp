#include <algorithm>

#include <access/category_reach.h>
#include <access/parcel_standing.h>

namespace lifecircle::access {

ParcelStanding standing_by_street(const network::StreetGraph& graph, std::span<const network::Place> parcels,
                                  const HungPlaces& homes, network::Cost widest) {
  const std::vector<network::Cost> to_edge = cost_to_data_edge(graph, homes, widest);
  ParcelStanding standing = standing_by_radius(parcels);
  for (std::size_t p = 0; p < parcels.size(); ++p) {
    if (standing.status[p] == ParcelStatus::no_geometry) continue;
    if (homes[p].empty()) {
      standing.status[p] = ParcelStatus::off_network;
      continue;
    }
    const auto nearer = [](const network::Access& a, const network::Access& b) {
      return a.leg_length < b.leg_length;
    };
    standing.snap_metres[p] = std::min_element(homes[p].begin(), homes[p].end(), nearer)->leg_length.value();
    standing.to_data_edge[p] = to_edge[p];
  }
  return standing;
}

ParcelStanding standing_by_radius(std::span<const network::Place> parcels) {
  ParcelStanding standing;
  standing.status.resize(parcels.size(), ParcelStatus::ok);
  standing.snap_metres.resize(parcels.size());
  standing.to_data_edge.resize(parcels.size());
  for (std::size_t p = 0; p < parcels.size(); ++p)
    if (!parcels[p].has_geometry()) standing.status[p] = ParcelStatus::no_geometry;
  return standing;
}

}  // namespace lifecircle::access
