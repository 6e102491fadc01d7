#pragma once

#include <map>
#include <string>
#include <vector>

#include <geometry/point.h>
#include <network/street_table.h>

namespace lifecircle::testing {

/// A street plan drawn in letters. Letters are junctions, `-` and `|` (also doubled to any length) are
/// streets; one character to the right or one line down is `grid` metres. Streets get the ids 1, 2, ... in
/// reading order, rows first.
///
///     ascii_network("A--B--C\n"
///                   "|     |\n"
///                   "D-----E", 100)    // A at (0, 0), E at (600, -200)
struct AsciiNetwork {
  std::map<char, geometry::Point> at;
  network::StreetTable streets;
  /// The street between two letters, in drawing order (left to right, top to bottom), for tests that change
  /// it.
  std::vector<std::pair<char, char>> ends;
};

/// `attributes` are given to streets named by their letters, e.g. {{"AB", {.steps = true}}}.
AsciiNetwork ascii_network(const std::string& plan, double grid,
                           const std::map<std::string, network::Street>& attributes = {});

}  // namespace lifecircle::testing
