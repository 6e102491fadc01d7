#pragma once

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include <base/progress.h>
#include <network/place.h>

namespace lifecircle::access {

/// Pairs of parcels no farther than `gap` (plane units) from each other: edge to edge for areas, 0 where they
/// overlap or one lies in the other. Numbers are positions in `parcels`; each pair once, the lesser number
/// first, sorted. Places without geometry have no neighbours. In parallel; O(n log n + pairs of sides).
[[nodiscard]] std::vector<std::pair<std::uint32_t, std::uint32_t>> neighbouring_parcels(
    std::span<const network::Place> parcels, double gap, Progress& progress);

}  // namespace lifecircle::access
