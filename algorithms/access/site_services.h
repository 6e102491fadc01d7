#pragma once

#include <optional>
#include <span>
#include <vector>

#include <access/location_problem.h>

namespace lifecircle::access {

/// Where the people of one row go.
struct PlaceService {
  /// The site that most of them go to; nothing where they go nowhere.
  std::optional<std::uint32_t> column;
  network::Cost cost{0};  ///< their mean walk
  double served = 0.0;    ///< people who go somewhere
  double covered = 0.0;   ///< people who go no farther than the threshold
};

/// Where everybody goes, and what that comes to.
struct SiteServices {
  std::vector<PlaceService> places;  ///< per row
  std::vector<double> people;        ///< per column: who go there
  std::vector<double> covered;       ///< per column: those of them within the threshold
  std::vector<network::Cost> worst;  ///< per column: the longest walk of those who go there
  std::vector<double> walking;       ///< per column: people x cost
};

/// Everybody goes to the nearest open site (existing ones first in ties, then the lesser column); with
/// capacities as many as can be served are, and of these ways the one with the least walking. `open` are
/// candidates; what exists is open too. Walks beyond `reach` are none.
[[nodiscard]] SiteServices services_of(const LocationProblem& problem, std::span<const std::uint32_t> open,
                                       network::Cost reach);

}  // namespace lifecircle::access
