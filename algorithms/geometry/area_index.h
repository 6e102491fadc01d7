#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include <geometry/polygon.h>
#include <geometry/segment_index.h>

namespace lifecircle::geometry {

/// Which of many areas a point lies in. A point on a border (within a micrometre) lies in all areas that
/// meet there; of several areas the first in the list is the answer, so that every point has just one.
/// Finding costs some microseconds plus the vertices of the areas whose boxes hold the point.
class AreaIndex {
 public:
  /// Each area may have several parts; they must be valid (see geometry::repaired). An area without parts
  /// holds no point.
  explicit AreaIndex(const std::vector<std::vector<Polygon>>& areas);

  struct Found {
    std::optional<std::size_t> area;  ///< nothing: in no area
    bool overlap = false;             ///< inside two areas or more, not on the border between them
  };
  [[nodiscard]] Found find(Point p) const;

 private:
  std::vector<Polygon> parts_;
  std::vector<std::size_t> area_of_part_;
  SegmentIndex boxes_;
};

}  // namespace lifecircle::geometry
