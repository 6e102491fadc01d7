#pragma once

#include <cstdint>
#include <vector>

#include <geometry/point.h>
#include <network/street_lines.h>

namespace lifecircle::network {

/// Which vertices are one and the same node of the network.
struct Junctions {
  std::vector<std::uint32_t> node_of_vertex;  ///< per vertex of the StreetLines
  std::vector<geometry::Point> node_point;    ///< per node: the least point (x, then y) of those joined
  std::vector<bool> may_join;                 ///< per node: false for vertices that only shape one line
};

/// Joins vertices no farther than `tolerance` (plane units) from each other, if both are of one level or one
/// of them is an end of its line. Joining is transitive: three posts in a row, each within tolerance of the
/// next, are one node. Vertices that may not join become nodes of their own. Nodes are numbered along a
/// Hilbert curve (ties by x, y, level), so that near nodes have near numbers and the numbers do not depend on
/// the order of the lines. O(n log n).
[[nodiscard]] Junctions join_vertices(const StreetLines& lines, double tolerance);

}  // namespace lifecircle::network
