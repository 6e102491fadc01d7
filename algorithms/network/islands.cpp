#include <algorithm>
#include <map>

#include <base/disjoint_sets.h>
#include <network/data_edge.h>
#include <network/islands.h>

namespace lifecircle::network {

namespace {

geometry::Polyline line_along(const StreetGraph& graph, EdgeId edge) {
  geometry::Polyline line{graph.pieces_of(edge).front().segment.a};
  for (const Piece& piece : graph.pieces_of(edge)) line.push_back(piece.segment.b);
  return line;
}

double metres_of(const StreetGraph& graph, EdgeId edge) {
  double metres = 0.0;
  for (const Piece& piece : graph.pieces_of(edge))
    metres += graph.metric().length(piece.segment.a, piece.segment.b).value();
  return metres;
}

}  // namespace

Islands::Islands(const StreetGraph& graph) : graph_(graph), part_(graph.edge_count()) {
  DisjointSets sets(graph.node_count());
  for (const Edge& edge : graph.edges()) sets.join(edge.start.index(), edge.end.index());
  std::vector<double> metres(graph.node_count(), 0.0);
  for (std::size_t e = 0; e < graph.edge_count(); ++e) {
    part_[e] = sets.root(graph.edge(EdgeId(e)).start.index());
    metres[part_[e]] += metres_of(graph, EdgeId(e));
  }
  main_ = static_cast<std::uint32_t>(std::max_element(metres.begin(), metres.end()) - metres.begin());
}

bool Islands::hold(std::span<const Access> accesses) const {
  return std::all_of(accesses.begin(), accesses.end(),
                     [&](const Access& access) { return holds(access.edge); });
}

std::vector<StreetProblem> Islands::problems() const {
  std::map<std::uint32_t, StreetProblem> islands;
  for (std::size_t e = 0; e < graph_.edge_count(); ++e) {
    const EdgeId edge(e);
    if (!holds(edge)) continue;
    StreetProblem& island = islands.try_emplace(part_[e]).first->second;
    island.fault = StreetFault::island;
    island.amount = island.amount.value_or(0.0) + metres_of(graph_, edge);
    island.lines.push_back(line_along(graph_, edge));
    for (const Piece& piece : graph_.pieces_of(edge)) {
      const FeatureId street = graph_.street_id(piece);
      island.street = island.street ? std::min(*island.street, street) : street;
    }
  }
  if (islands.empty()) return {};
  for (const Access& access : accesses_at_data_edge(graph_))
    if (const auto island = islands.find(part_[access.edge.index()]); island != islands.end()) {
      island->second.at_data_edge = true;
      island->second.severity = Severity::note;
    }
  std::vector<StreetProblem> problems;
  for (auto& [part, island] : islands) problems.push_back(std::move(island));
  return problems;
}

}  // namespace lifecircle::network
