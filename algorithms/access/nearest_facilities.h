#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include <access/travel_times.h>
#include <base/progress.h>
#include <geometry/ground_metric.h>
#include <network/place.h>
#include <network/snapper.h>

namespace lifecircle::access {

/// The facility that a parcel reaches first.
struct NearestFacility {
  std::uint32_t facility = 0;  ///< position in the run's facilities
  network::Cost cost{0.0};
};

/// Per row of the matrix the cheapest facility; ties go to the lesser coordinates (x, then y), then to the
/// lesser id. Nothing where a row is empty. `columns[j]` is the facility of column j. O(entries).
[[nodiscard]] std::vector<std::optional<NearestFacility>> nearest_facilities(
    const TravelTimes& times, std::span<const std::uint32_t> columns,
    std::span<const network::Place> facilities);

/// The same for places of which nothing is known yet, as far as `limit`: on foot along streets, or as the
/// crow flies. `chosen` are the facilities to look for. Throws Cancelled.
[[nodiscard]] std::vector<std::optional<NearestFacility>> nearest_by_street(
    const network::StreetGraph& graph, const network::Snapper& snapper, std::span<const network::Place> from,
    std::span<const network::Place> facilities, std::span<const std::uint32_t> chosen, network::Cost limit,
    Progress& progress);
[[nodiscard]] std::vector<std::optional<NearestFacility>> nearest_by_radius(
    const geometry::GroundMetric& metric, std::span<const network::Place> from,
    std::span<const network::Place> facilities, std::span<const std::uint32_t> chosen, network::Cost limit,
    Progress& progress);

/// The order of facilities in ties: by their least coordinates, then by id.
[[nodiscard]] bool comes_first(const network::Place& a, const network::Place& b);

}  // namespace lifecircle::access
