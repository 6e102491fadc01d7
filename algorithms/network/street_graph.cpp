#include <utility>

#include <network/street_graph.h>

namespace lifecircle::network {

namespace {

struct Step {
  NodeId from;
  Arc arc;
};

Csr<Arc> arcs_by_node(std::size_t nodes, const std::vector<Step>& steps) {
  return group_by<Arc>(
      nodes, steps.size(), [&](std::size_t i) { return steps[i].from.index(); },
      [&](std::size_t i) { return steps[i].arc; });
}

}  // namespace

StreetGraph::StreetGraph(Parts parts) : parts_(std::move(parts)) {
  std::vector<Step> away, back;
  for (const Edge& edge : parts_.edges) {
    if (edge.start == edge.end) continue;  // a loop leads nowhere new
    if (edge.forward_open) {
      away.push_back({edge.start, {edge.end, edge.forward}});
      back.push_back({edge.end, {edge.start, edge.forward}});
    }
    if (edge.backward_open) {
      away.push_back({edge.end, {edge.start, edge.backward}});
      back.push_back({edge.start, {edge.end, edge.backward}});
    }
  }
  outgoing_ = arcs_by_node(node_count(), away);
  incoming_ = arcs_by_node(node_count(), back);
  edges_at_ = group_by<EdgeId>(
      node_count(), 2 * edge_count(),
      [&](std::size_t i) {
        const Edge& edge = parts_.edges[i / 2];
        return (i % 2 == 0 ? edge.start : edge.end).index();
      },
      [](std::size_t i) { return EdgeId(i / 2); });
}

std::span<const Piece> StreetGraph::pieces_of(EdgeId edge) const {
  const Edge& found = parts_.edges[edge.index()];
  return std::span(parts_.pieces).subspan(found.first_piece.index(), found.piece_count);
}

}  // namespace lifecircle::network
