#pragma once

#include <vector>

#include <base/progress.h>
#include <network/street_problem.h>
#include <network/street_web.h>

namespace lifecircle::network {

/// Overlaps shorter than this are no problem: at a sharp corner two lines are near to each other anyway.
inline constexpr Metres least_overlap{1.0};

/// Do two segments of the web run on top of each other: within the tolerance for at least `least_overlap`?
/// Returns the stretch of `segment` that does.
[[nodiscard]] std::optional<geometry::Stretch> overlap_of(const StreetWeb& web, const WebSegment& segment,
                                                          const WebSegment& other);

/// Lines of one level that run on top of each other: one problem per pair of streets, on the one with the
/// greater id. It is a duplicate where (nearly) the whole of both lines is concerned. O(n log n + overlaps).
[[nodiscard]] std::vector<StreetProblem> overlaps(const StreetWeb& web, Progress& progress);

}  // namespace lifecircle::network
