#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include <access/parcel_standing.h>
#include <access/travel_times.h>
#include <base/progress.h>
#include <network/snapper.h>

namespace lifecircle::access {

/// The travel times of a LocationProblem, in an order that does not depend on that of the layers: rows and
/// columns ascend by coordinates, then by id; candidates stand before existing facilities.
struct SitingTown {
  TravelTimes times;
  std::vector<std::uint32_t> home_of_row;
  std::vector<std::uint32_t> site_of_column;  ///< position among the candidates, or among the existing
  std::size_t candidates = 0;                 ///< columns before this one are candidates
  ParcelStanding standing;                    ///< per home, in the order given
  std::vector<bool> hung;                     ///< per column: does a street lie near enough?
};

/// Walks from homes to candidates and existing facilities within `reach`, both legs included. Throws
/// Cancelled.
[[nodiscard]] SitingTown siting_town(const network::StreetGraph& graph, const network::Snapper& snapper,
                                     std::span<const network::Place> homes,
                                     std::span<const network::Place> candidates,
                                     std::span<const network::Place> existing, network::Cost reach,
                                     Progress& progress);

}  // namespace lifecircle::access
