#pragma once

#include <cstdint>
#include <vector>

#include <network/snapper.h>
#include <network/street_graph.h>
#include <network/street_problem.h>

namespace lifecircle::network {

/// The connected parts of a network, whatever the direction of its lines. The one with the most metres (ties:
/// with the least node) is the network proper; the others are islands.
class Islands {
 public:
  explicit Islands(const StreetGraph& graph);

  /// Does the edge belong to an island?
  [[nodiscard]] bool holds(EdgeId edge) const { return part_[edge.index()] != main_; }
  /// Is every street by which a place hangs on the network part of an island?
  [[nodiscard]] bool hold(std::span<const Access> accesses) const;

  /// One problem per island, with its streets as lines and its length. Islands that lie where the street data
  /// end are notes only: the data may just not show how they are connected.
  [[nodiscard]] std::vector<StreetProblem> problems() const;

 private:
  const StreetGraph& graph_;
  std::vector<std::uint32_t> part_;  // per edge: the least node of its part
  std::uint32_t main_ = 0;
};

}  // namespace lifecircle::network
