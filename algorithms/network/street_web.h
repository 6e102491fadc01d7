#pragma once

#include <array>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

#include <base/csr.h>
#include <geometry/ground_metric.h>
#include <geometry/segment_index.h>
#include <network/junctions.h>
#include <network/street_graph_builder.h>
#include <network/street_lines.h>
#include <network/street_table.h>

namespace lifecircle::network {

/// A straight piece of a line as it is drawn.
struct WebSegment {
  geometry::Segment segment;
  std::uint32_t vertex = 0;  ///< its first vertex; the second one follows
  std::uint32_t street = 0;  ///< position in the StreetTable
  double metres = 0.0;
  std::array<std::uint32_t, 2> nodes{};
};

/// A place on a segment of the web, 0 at its first vertex.
struct WebPosition {
  std::uint32_t segment = 0;
  double fraction = 0.0;
};

/// The streets segment by segment, as they are drawn and as they join, before anything is contracted or given
/// a cost: for checks that ask which line meets which. Built in O(n log n), then only read.
class StreetWeb {
 public:
  /// `streets` must outlive the web.
  StreetWeb(const StreetTable& streets, const StreetGraphOptions& options,
            const geometry::GroundMetric& metric);

  [[nodiscard]] const StreetTable& streets() const { return streets_; }
  [[nodiscard]] const StreetLines& lines() const { return joinable_.lines; }
  /// Within which vertices are one junction, plane units.
  [[nodiscard]] double tolerance() const { return joinable_.tolerance; }
  [[nodiscard]] const geometry::GroundMetric& metric() const { return metric_; }
  [[nodiscard]] std::span<const WebSegment> segments() const { return segments_; }
  [[nodiscard]] const geometry::SegmentIndex& index() const { return index_; }

  /// The segments that begin or end at a node; one that does both stands twice.
  [[nodiscard]] std::span<const std::uint32_t> segments_at(std::uint32_t node) const {
    return segments_at_[node];
  }
  [[nodiscard]] std::uint32_t node_of(std::uint32_t vertex) const {
    return junctions_.node_of_vertex[vertex];
  }
  /// The vertex at the first (0) or second (1) end of a segment.
  [[nodiscard]] const LineVertex& end_of(const WebSegment& segment, std::size_t end) const {
    return joinable_.lines.vertices[segment.vertex + end];
  }
  [[nodiscard]] int level_of(const WebSegment& segment) const { return end_of(segment, 0).level; }
  [[nodiscard]] FeatureId street_id(const WebSegment& segment) const {
    return streets_.street(segment.street).id;
  }

  /// Metres of the shortest walk between two places, whatever the direction of lines; infinite above `limit`.
  /// For limits of some metres: the search keeps its nodes in a plain list.
  [[nodiscard]] double walk(WebPosition from, WebPosition to, double limit) const;

 private:
  const StreetTable& streets_;
  geometry::GroundMetric metric_;
  JoinableLines joinable_;
  Junctions junctions_;
  std::vector<WebSegment> segments_;
  Csr<std::uint32_t> segments_at_;
  geometry::SegmentIndex index_;
};

}  // namespace lifecircle::network
