#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

#include <geometry/polygon.h>

namespace lifecircle::grids {

/// Corners that are one in truth, put in one place. Neighbours were surveyed one by one, so the corner of
/// four parcels is four places some millimetres apart; what runs in between them would be as thin as that and
/// as long as a block.
///
/// Fixed corners stay; each other one goes to the nearest of those within `reach`, or to the first (by x,
/// then y) of its like. The result does not depend on the order of the input. O(n log n).
class CornerWeld {
 public:
  CornerWeld(const std::vector<geometry::Point>& fixed, std::vector<geometry::Point> loose, double reach);

  /// Where a corner goes, which must be one of those given.
  [[nodiscard]] geometry::Point at(geometry::Point corner) const;
  [[nodiscard]] std::vector<geometry::Polygon> at(std::vector<geometry::Polygon> area) const;
  [[nodiscard]] geometry::Polyline at(geometry::Polyline line) const;

 private:
  [[nodiscard]] std::uint64_t cell(geometry::Point p, int dx, int dy) const;
  void keep(geometry::Point p) { kept_[cell(p, 0, 0)].push_back(p); }
  [[nodiscard]] geometry::Point nearest_kept(geometry::Point p) const;

  double reach_;
  std::unordered_map<std::uint64_t, std::vector<geometry::Point>> kept_;  // by cell of `reach` a side
  std::vector<std::pair<geometry::Point, geometry::Point>> moved_;        // sorted
};

}  // namespace lifecircle::grids
