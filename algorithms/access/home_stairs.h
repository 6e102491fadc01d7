#pragma once

#include <optional>
#include <span>
#include <vector>

#include <base/csr.h>
#include <network/stairs.h>
#include <network/walking_cost.h>

namespace lifecircle::access {

/// How people live above the door of a parcel.
struct Home {
  std::optional<double> storeys;  ///< missing: everybody lives at the door
  double elevator = 0.0;          ///< part of the people whose entrance has an elevator, 0 to 1
};

/// Some of the people of a parcel: those whom the same stairs part from the door.
struct StoreyWalk {
  double share = 1.0;         ///< of the parcel's people
  network::Cost stairs{0.0};  ///< seconds that their stairs add to a walk; `unreachable` where they cannot
                              ///< leave
};

/// The stairs between homes and doors: people live evenly over the storeys of their parcel, and each of them
/// walks the stairs of her own storey (Stairs::one_way) before the street begins. A wheelchair has no way
/// but the elevator, and that only where no stairs remain.
///
/// Six storeys without elevator, aged 60 to 79: a sixth of the people each walk 0, 13, 27, 44, 57 and 70 s
/// more. Empty where stairs do not count. Immutable; 16 bytes per storey.
class HomeStairs {
 public:
  /// Nobody has stairs to walk.
  HomeStairs() = default;
  HomeStairs(std::span<const Home> homes, const network::Stairs& stairs, network::Profile profile);

  [[nodiscard]] bool empty() const { return mean_.empty(); }
  /// The groups of people of a parcel, fewest stairs first; their shares sum to 1. One group at the door
  /// where stairs do not count.
  [[nodiscard]] std::span<const StoreyWalk> operator[](std::size_t parcel) const {
    return empty() ? std::span<const StoreyWalk>(at_door_) : walks_[parcel];
  }
  /// What stairs add to the walk of the parcel's people in the mean, over those who can leave; `unreachable`
  /// where nobody can.
  [[nodiscard]] network::Cost mean(std::size_t parcel) const {
    return empty() ? network::Cost(0.0) : mean_[parcel];
  }
  /// The means of all parcels; none where stairs do not count.
  [[nodiscard]] std::span<const network::Cost> means() const { return mean_; }

 private:
  std::vector<StoreyWalk> at_door_{StoreyWalk{}};
  Csr<StoreyWalk> walks_;
  std::vector<network::Cost> mean_;
};

}  // namespace lifecircle::access
