#pragma once

#include <cstdint>
#include <vector>

#include <network/street_table.h>

namespace lifecircle::testing {

/// A small town drawn by chance, on coordinates that are multiples of 10 m so that lines share vertices,
/// overlap, cross, touch and repeat: bridges, one-way lines, gates, steps, rings, points drawn twice, lines
/// of no length, islands.
struct RandomTown {
  explicit RandomTown(std::uint64_t seed);

  network::StreetTable streets;
  std::vector<geometry::Point> places;
};

}  // namespace lifecircle::testing
