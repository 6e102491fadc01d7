#pragma once

#include <cstdint>
#include <vector>

#include <network/junctions.h>
#include <network/street_lines.h>
#include <network/street_table.h>

namespace lifecircle::network {

/// A segment of a line as a chain walks it.
struct ChainLink {
  std::uint32_t from_vertex;  ///< in StreetLines::vertices, in walking order
  std::uint32_t to_vertex;
  std::uint32_t line;
};

/// A run of segments between two nodes with no choice of way in between: nodes where exactly two segments
/// meet that may be walked in the same directions are passed through. A closed run without any junction is
/// anchored at its least joining node.
struct Chain {
  std::uint32_t start_node;
  std::uint32_t end_node;
  bool forward_open;
  bool backward_open;
  std::vector<ChainLink> links;
};

/// All chains, each from its lesser node to its greater (ties: the lesser sequence of points), sorted by
/// nodes, points and line ids: an order that does not depend on how the lines were listed. O(n log n).
[[nodiscard]] std::vector<Chain> find_chains(const StreetTable& table, const StreetLines& lines,
                                             const Junctions& junctions);

}  // namespace lifecircle::network
