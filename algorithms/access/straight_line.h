#pragma once

#include <span>
#include <vector>

#include <access/category_reach.h>
#include <access/travel_times.h>
#include <base/progress.h>
#include <geometry/ground_metric.h>
#include <network/place.h>

namespace lifecircle::access {

/// The service radius (服务半径) of the standards: ground metres as the crow flies, without streets. To a
/// facility with an area the distance is that to its edge, 0 inside. Costs in the result are metres. Parcels
/// without geometry are `unreachable`. O((parcels + hits) log facilities), in parallel.
[[nodiscard]] std::vector<CategoryReach> reach_by_radius(const geometry::GroundMetric& metric,
                                                         std::span<const network::Place> parcels,
                                                         std::span<const network::Place> facilities,
                                                         std::span<const CategoryDemand> categories,
                                                         network::Cost limit, Progress& progress);

/// The matrix by service radius: metres from each parcel to the facilities within `limit`. Column j is
/// facility `chosen[j]`. The distances are those of reach_by_radius().
[[nodiscard]] TravelTimes travel_times_by_radius(const geometry::GroundMetric& metric,
                                                 std::span<const network::Place> parcels,
                                                 std::span<const network::Place> facilities,
                                                 std::span<const std::uint32_t> chosen, network::Cost limit,
                                                 Progress& progress);

}  // namespace lifecircle::access
