#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace lifecircle::grids {

/// How many grids each parent gets, and what that makes unavoidable.
struct Apportionment {
  std::vector<std::uint32_t> grids;  ///< one per parent
  /// The floor that whole numbers put under any plan: the greatest |mean load of a parent's grids - mean of
  /// all| / mean of all. However well the parents are divided, one grid is at least so far from the common
  /// mean.
  double floor = 0.0;
};

/// One parent, as far as numbers go.
struct Share {
  double weight = 0.0;
  std::uint32_t most = 0;  ///< grids it can have at most: it has no more units
};

/// Gives out `grids` whole grids so that the floor is the least possible (minimax). Each parent with units
/// gets at least one, none gets more than it has units; parents without units get none. Among the equally
/// good answers the next grid always goes to the parent whose grids are largest, ties to the first.
/// The least floor is found by bisection over the exact test "does every parent have a whole number inside,
/// and do these add up", in O(parents x 100).
/// Throws Error(invalid_option) where the number asked is below the number of parents with units or above
/// the number of units.
[[nodiscard]] Apportionment apportion(std::span<const Share> parents, std::uint32_t grids);

/// The floor under given counts (today's, say). Parents with count 0 do not count.
[[nodiscard]] double floor_under(std::span<const Share> parents, std::span<const std::uint32_t> grids);

}  // namespace lifecircle::grids
