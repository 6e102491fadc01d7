#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include <geometry/polygon.h>
#include <geometry/segment_index.h>
#include <network/place.h>

namespace lifecircle::access {

/// Draws patches of parcels as areas. A patch is the union of its parcels, closed over the lanes between them
/// where these are narrower than `gap` (plane units); a point stands for a disc of half the gap.
///
/// Honest: the area contains every parcel of the patch, and leaves out every other parcel: areas are cut out
/// of the closed lanes, points out of the discs, with a disc of a quarter of the gap (of half the way where a
/// point of the patch is nearer). Only where parcels themselves overlap is a part of another one inside.
/// Valid polygons. O(k log k) for k parcels in and around a patch; may be asked from any thread.
class SpotArea {
 public:
  /// `parcels` must outlive the object.
  SpotArea(std::span<const network::Place> parcels, double gap);

  /// `patch` are positions in the parcels.
  [[nodiscard]] std::vector<geometry::Polygon> of(std::span<const std::uint32_t> patch) const;

 private:
  std::span<const network::Place> parcels_;
  double gap_;
  std::vector<std::uint32_t> number_;  // of the parcels that have a geometry
  geometry::SegmentIndex index_;       // their boxes
};

}  // namespace lifecircle::access
