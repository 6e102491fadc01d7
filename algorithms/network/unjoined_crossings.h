#pragma once

#include <vector>

#include <base/progress.h>
#include <network/street_problem.h>
#include <network/street_web.h>

namespace lifecircle::network {

/// Where two lines of one level meet without a junction under the topology and tolerance of the run:
/// - touch: a line ends on the other one, which has no vertex there (or none that joins);
/// - crossing: both go on.
/// Meetings that a walk of at most `joined_by_detour` times `distance` joins anyway, and lines that run on
/// top of each other (see overlaps.h), are no problem here. One problem per pair of streets and place.
/// O(n log n + meetings).
[[nodiscard]] std::vector<StreetProblem> unjoined_crossings(const StreetWeb& web, Metres distance,
                                                            Progress& progress);

}  // namespace lifecircle::network
