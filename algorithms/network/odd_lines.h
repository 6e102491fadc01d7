#pragma once

#include <vector>

#include <base/units.h>
#include <geometry/ground_metric.h>
#include <network/street_problem.h>
#include <network/street_table.h>

namespace lifecircle::network {

/// What the speed of a walker may be without being asked about; km/h.
struct PlausibleSpeeds {
  double least = 0.5;  ///< slower than the slowest of crowds
  double most = 7.0;   ///< faster than people walk for long; running begins here
};

/// Stairs longer than this on the map are hardly stairs: 100 m are some 330 steps in one flight.
inline constexpr Metres longest_steps{100.0};

/// Lines that are odd by themselves: no longer than `tolerance`, with a speed that is closed (0 or less) or
/// not plausible, or stairs longer than `longest_steps`. O(n).
[[nodiscard]] std::vector<StreetProblem> odd_lines(const StreetTable& streets, Metres tolerance,
                                                   const PlausibleSpeeds& speeds,
                                                   const geometry::GroundMetric& metric);

}  // namespace lifecircle::network
