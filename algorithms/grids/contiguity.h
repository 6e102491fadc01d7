#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include <grids/parent_problem.h>

namespace lifecircle::grids {

/// Does a zone hang together without one of its blocks? Most often the rim decides: if the block's
/// neighbours in the zone hang together among themselves, so does the zone. Only where they do not, the zone
/// is walked, and stops as soon as all of them are found. O(degree^2) mostly, O(zone) at worst.
/// Owns its scratch: one per thread.
class Contiguity {
 public:
  explicit Contiguity(const ParentProblem& problem);

  /// True if the zone of `block` stays in one piece (or becomes empty) when `block` leaves it.
  [[nodiscard]] bool can_leave(const Zones& zone_of, std::uint32_t block);

  /// What `blocks` of one zone hold together: the pieces of their zone without them, except the heaviest (by
  /// load 0, then by number of blocks). Empty for one block where can_leave(). O(zone).
  [[nodiscard]] std::span<const std::uint32_t> small_side(const Zones& zone_of,
                                                          std::span<const std::uint32_t> blocks);

 private:
  bool rim_hangs_together();
  bool zone_hangs_together(const Zones& zone_of, std::uint32_t block);
  void new_marks() { mark_ += 2; }
  /// Adds the piece of start's zone that is not marked yet to side_; returns its load.
  double take_piece(const Zones& zone_of, std::uint32_t start);

  const ParentProblem& problem_;
  std::vector<std::uint32_t> seen_;  // mark_: wanted, mark_ + 1: reached
  std::uint32_t mark_ = 0;
  std::vector<std::uint32_t> stack_;
  std::vector<std::uint32_t> rim_;
  std::vector<std::uint32_t> side_;
};

}  // namespace lifecircle::grids
