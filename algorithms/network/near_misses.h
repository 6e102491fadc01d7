#pragma once

#include <vector>

#include <base/progress.h>
#include <network/street_problem.h>
#include <network/street_web.h>

namespace lifecircle::network {

/// How many times the distance that is checked a walk may be before two places count as not joined: a stub of
/// one metre beside its own street is no gap.
inline constexpr double joined_by_detour = 3.0;

/// Dead ends of which another street lies within `distance` (ground metres) without joining: one problem per
/// end, with the nearest street; two ends that miss each other are one problem. Ends that lie on the other
/// street (within the tolerance) are touches, see unjoined_crossings.h. A line of another level counts only
/// at its own end, as in joining. A dead end far from everything is no problem, so neither is the edge of the
/// data. O(ends log n).
[[nodiscard]] std::vector<StreetProblem> near_misses(const StreetWeb& web, Metres distance, Topology topology,
                                                     Progress& progress);

}  // namespace lifecircle::network
