#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include <access/hung_places.h>
#include <base/progress.h>
#include <network/street_graph.h>

namespace lifecircle::access {

/// What every parcel has of one category: how far the nearest facility is and how many are near enough.
struct CategoryReach {
  std::vector<network::Cost> nearest;  ///< per parcel; `unreachable` beyond the limit
  std::vector<std::uint32_t>
      within;  ///< per parcel: facilities within the threshold (cumulative opportunities)
  /// Where stairs count: `nearest` without them, from the door, as far as limit and threshold; else empty.
  std::vector<network::Cost> from_door;
};

/// A category to look for: its facilities as numbers in the facilities' HungPlaces, and what counts as near.
struct CategoryDemand {
  std::vector<std::uint32_t> facilities;
  network::Cost threshold{0.0};
};

/// People walk from their parcels to facilities. One search per category from all its facilities at once
/// gives the nearest; one per facility, bounded by the threshold, gives the counts: the searches start from
/// the scarcer side. Runs in parallel over all of them; the result does not depend on the number of threads.
/// `delays`, where there are any, are what each parcel's people lose before they are at their door: counts
/// are of facilities within the threshold with it; `nearest` is without. Costs O(reach) per facility: 10,000
/// parcels x 500 facilities within 15 minutes take some 50 ms in a city of 90,000 street segments.
[[nodiscard]] std::vector<CategoryReach> reach_by_street(const network::StreetGraph& graph,
                                                         const HungPlaces& parcels,
                                                         const HungPlaces& facilities,
                                                         std::span<const CategoryDemand> categories,
                                                         network::Cost limit, Progress& progress,
                                                         std::span<const network::Cost> delays = {});

/// Per place: the cost of the shortest walk that leaves the area of the street data, see network/data_edge.h;
/// `unreachable` beyond the limit.
[[nodiscard]] std::vector<network::Cost> cost_to_data_edge(const network::StreetGraph& graph,
                                                           const HungPlaces& places, network::Cost limit);

}  // namespace lifecircle::access
