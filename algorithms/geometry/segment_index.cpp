#include <algorithm>

#include <geometry/hilbert.h>
#include <geometry/segment_index.h>

namespace lifecircle::geometry {

SegmentIndex::SegmentIndex(std::span<const Segment> segments) {
  if (segments.empty()) return;
  Box extent;
  for (const Segment& segment : segments) extent.include(segment.box());

  std::vector<std::pair<std::uint32_t, std::uint32_t>> along_curve(segments.size());
  for (std::uint32_t i = 0; i < segments.size(); ++i)
    along_curve[i] = {hilbert_position(segments[i].box().center(), extent), i};
  std::sort(along_curve.begin(), along_curve.end());

  order_.resize(segments.size());
  levels_.emplace_back(segments.size());
  for (std::size_t i = 0; i < segments.size(); ++i) {
    order_[i] = along_curve[i].second;
    levels_[0][i] = segments[order_[i]].box();
  }
  while (levels_.back().size() > node_size) {
    const std::vector<Box>& children = levels_.back();
    std::vector<Box> parents((children.size() + node_size - 1) / node_size);
    for (std::size_t i = 0; i < children.size(); ++i) parents[i / node_size].include(children[i]);
    levels_.push_back(std::move(parents));
  }
}

}  // namespace lifecircle::geometry
