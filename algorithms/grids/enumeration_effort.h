#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace lifecircle::grids {

/// How far a search looks at every plan (see enumeration.h). One place for all, so that what the search tries
/// and what the bounds prove reach equally far.

/// Beyond so many blocks, looking at every plan never ends.
constexpr std::size_t most_blocks = 32;
/// The same where the known plan is outside the band: there a proof is worth more.
constexpr std::size_t most_blocks_of_proof = 48;

/// The most steps for a parent, and for one whose known plan is outside the band.
constexpr double steps_per_parent = 2e6, steps_per_proof = 1e7;

/// Steps for each of so many parents: `most`, or their share of what all of them may take together, times the
/// user's `effort`.
[[nodiscard]] inline std::uint64_t steps_for_each(std::size_t parents, double most, double effort) {
  constexpr double in_all = 2e7;
  const double share = in_all / std::max(1.0, static_cast<double>(parents));
  return static_cast<std::uint64_t>(std::min(most, share) * effort);
}

}  // namespace lifecircle::grids
