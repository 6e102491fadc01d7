#pragma once

#include <span>
#include <vector>

#include <geometry/point.h>
#include <network/reach_query.h>
#include <network/street_graph.h>

namespace lifecircle::network {

/// A place on an edge: a piece, and how far along it, 0 to 1.
struct PiecePosition {
  PieceId piece;
  double fraction = 0.0;

  friend auto operator<=>(const PiecePosition&, const PiecePosition&) = default;
};

/// A stretch of one edge, from <= to in the edge's own direction.
struct EdgeStretch {
  EdgeId edge;
  PiecePosition from;
  PiecePosition to;
};

/// Every stretch of street within `limit` of the query's sources, cut at the very place where the limit is
/// reached. `limit` must not exceed that of the run. Sorted by edge and position; stretches of one edge do
/// not touch each other. A stretch may be a single place: where a leg uses up the limit. O(reached pieces).
[[nodiscard]] std::vector<EdgeStretch> reached_stretches(const StreetGraph& graph, ReachQuery& query,
                                                         Cost limit);

/// What lies in `outer` and not in `inner`, where every stretch of `inner` lies in one of `outer`; both
/// sorted as by reached_stretches(). Single places are left out.
[[nodiscard]] std::vector<EdgeStretch> without(std::span<const EdgeStretch> outer,
                                               std::span<const EdgeStretch> inner);

/// The stretch as it runs on the map; two equal points for a single place.
[[nodiscard]] geometry::Polyline line_of(const StreetGraph& graph, const EdgeStretch& stretch);

}  // namespace lifecircle::network
