#pragma once

#include <vector>

#include <geometry/box.h>
#include <geometry/segment_index.h>

namespace lifecircle::geometry {

/// A packed R-tree over boxes: a segment index of their diagonals. Built once, read by any number of threads.
class BoxIndex {
 public:
  BoxIndex() = default;
  /// Numbers in queries are positions in `boxes`, which is not kept. None of them may be empty.
  explicit BoxIndex(const std::vector<Box>& boxes) : index_(diagonals(boxes)) {}

  /// Calls `visit(i)` for every box that meets `box`, in no particular order.
  template <class Visit>
  void visit(const Box& box, Visit visit) const {
    index_.visit_box(box, visit);
  }

 private:
  static std::vector<Segment> diagonals(const std::vector<Box>& boxes) {
    std::vector<Segment> segments;
    segments.reserve(boxes.size());
    for (const Box& box : boxes) segments.push_back({{box.min_x, box.min_y}, {box.max_x, box.max_y}});
    return segments;
  }

  SegmentIndex index_;
};

}  // namespace lifecircle::geometry
