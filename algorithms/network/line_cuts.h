#pragma once

#include <network/street_lines.h>

namespace lifecircle::network {

/// Puts a vertex into the lines wherever two of them cross or touch (TOPOLOGY 2), so that they can join
/// there:
/// - two lines of one level that cross get one vertex each, at the same coordinates;
/// - a vertex no farther than `tolerance` (plane units) from another line puts a vertex with its own
/// coordinates into
///   that line, if both are of one level or the vertex is an end of its line.
/// A line may cross itself. Costs O(n log n + crossings); does not depend on the order of the lines.
[[nodiscard]] StreetLines cut_at_crossings(const StreetLines& lines, double tolerance);

}  // namespace lifecircle::network
