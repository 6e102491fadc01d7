#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include <base/csr.h>
#include <base/ids.h>
#include <geometry/ground_metric.h>
#include <geometry/segment.h>
#include <network/walking_cost.h>

namespace lifecircle::network {

using NodeId = Id<struct NodeTag>;    ///< a junction or a dead end
using EdgeId = Id<struct EdgeTag>;    ///< a stretch of street between two nodes
using PieceId = Id<struct PieceTag>;  ///< a straight part of an edge

/// A step of the search from one node to the next.
struct Arc {
  NodeId head;
  Cost cost;
};

/// A stretch of street between two junctions, with everything that has no choice of way contracted into it.
/// Walking from `start` to `end` is forward. Costs are finite also for a closed direction, where they only
/// say what a part would cost.
struct Edge {
  NodeId start;
  NodeId end;
  PieceId first_piece;
  std::uint32_t piece_count = 0;
  Cost forward{0.0};
  Cost backward{0.0};
  bool forward_open = true;
  bool backward_open = true;
};

/// A straight part of an edge, from a to b walking forward.
struct Piece {
  geometry::Segment segment;
  EdgeId edge;
  std::uint32_t street = 0;    ///< position in the StreetTable
  std::uint32_t sequence = 0;  ///< grows along the street as drawn: tells apart pieces of one street only
  Cost forward_before{0.0};    ///< from the edge's start to a, walking forward
  Cost backward_before{0.0};   ///< from a back to the edge's start
  Cost forward{0.0};           ///< from a to b
  Cost backward{0.0};          ///< from b to a
};

/// The network on which people walk: immutable, shared by any number of queries and threads. Nodes, edges and
/// pieces are numbered along a Hilbert curve, so that what is near on the map is near in memory, and in an
/// order that does not depend on the order of the input. Memory: about 130 bytes per street segment.
class StreetGraph {
 public:
  struct Parts {
    std::vector<geometry::Point> node_points;
    std::vector<Edge> edges;
    std::vector<Piece> pieces;
    std::vector<FeatureId> street_ids;
    geometry::GroundMetric metric;
    WalkingCost cost;
  };
  /// For StreetGraphBuilder: edges sorted, pieces in the order of their edges.
  explicit StreetGraph(Parts parts);

  [[nodiscard]] std::size_t node_count() const { return parts_.node_points.size(); }
  [[nodiscard]] std::size_t edge_count() const { return parts_.edges.size(); }
  [[nodiscard]] std::size_t piece_count() const { return parts_.pieces.size(); }
  [[nodiscard]] geometry::Point point(NodeId node) const { return parts_.node_points[node.index()]; }
  [[nodiscard]] const Edge& edge(EdgeId edge) const { return parts_.edges[edge.index()]; }
  [[nodiscard]] const Piece& piece(PieceId piece) const { return parts_.pieces[piece.index()]; }
  [[nodiscard]] std::span<const Edge> edges() const { return parts_.edges; }
  [[nodiscard]] std::span<const Piece> pieces() const { return parts_.pieces; }
  [[nodiscard]] std::span<const Piece> pieces_of(EdgeId edge) const;
  /// The id of the line that the piece is part of.
  [[nodiscard]] FeatureId street_id(const Piece& piece) const { return parts_.street_ids[piece.street]; }

  /// Steps away from a node, and steps that lead to it (Arc::head is then where they come from).
  [[nodiscard]] std::span<const Arc> outgoing(NodeId node) const { return outgoing_[node.index()]; }
  [[nodiscard]] std::span<const Arc> incoming(NodeId node) const { return incoming_[node.index()]; }
  /// Edges that start or end at a node; one that does both stands twice.
  [[nodiscard]] std::span<const EdgeId> edges_at(NodeId node) const { return edges_at_[node.index()]; }

  [[nodiscard]] const geometry::GroundMetric& metric() const { return parts_.metric; }
  [[nodiscard]] const WalkingCost& cost() const { return parts_.cost; }

 private:
  Parts parts_;
  Csr<Arc> outgoing_;
  Csr<Arc> incoming_;
  Csr<EdgeId> edges_at_;
};

}  // namespace lifecircle::network
