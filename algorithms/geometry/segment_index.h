#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

#include <geometry/box.h>
#include <geometry/segment.h>

namespace lifecircle::geometry {

/// A packed R-tree over line segments: built once, read by any number of threads. Segments are sorted along a
/// Hilbert curve and packed 16 to a node, without pointers (Kamel & Faloutsos 1994). Building takes about 0.1
/// s for a million segments, a query some microseconds.
class SegmentIndex {
 public:
  SegmentIndex() = default;
  /// Numbers in queries are positions in `segments`, which is not kept.
  explicit SegmentIndex(std::span<const Segment> segments);

  /// Calls `visit(i)` for every segment whose box meets `box`, in no particular order.
  template <class Visit>
  void visit_box(const Box& box, Visit visit) const {
    if (!levels_.empty())
      descend(
          levels_.size() - 1, 0, [&](const Box& b) { return b.intersects(box); }, visit);
  }

  /// Calls `visit(i)` for segments whose box is no farther from p than `radius()`; the visitor may
  /// shrink what radius() gives as it finds nearer segments. Ties are left to the visitor.
  template <class Radius, class Visit>
  void visit_near(Point p, Radius radius, Visit visit) const {
    if (levels_.empty()) return;
    descend(
        levels_.size() - 1, 0,
        [&](const Box& b) {
          const double r = radius();
          return b.squared_distance_to(p) <= r * r;
        },
        visit);
  }

 private:
  static constexpr std::size_t node_size = 16;

  template <class Enter, class Visit>
  void descend(std::size_t level, std::size_t position, const Enter& enter, Visit& visit) const {
    const std::vector<Box>& boxes = levels_[level];
    const std::size_t end = std::min(position + node_size, boxes.size());
    for (std::size_t i = position; i < end; ++i) {
      if (!enter(boxes[i])) continue;
      if (level == 0)
        visit(order_[i]);
      else
        descend(level - 1, i * node_size, enter, visit);
    }
  }

  std::vector<std::uint32_t> order_;      // leaf position -> segment
  std::vector<std::vector<Box>> levels_;  // [0] leaves ... last: the root's children (at most node_size)
};

}  // namespace lifecircle::geometry
