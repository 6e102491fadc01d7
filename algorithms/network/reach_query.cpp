#include <algorithm>

#include <network/along_edge.h>
#include <network/reach_query.h>

namespace lifecircle::network {

ReachQuery::ReachQuery(const StreetGraph& graph, Sense sense)
    : graph_(graph),
      sense_(sense),
      first_source_on_edge_(graph.edge_count(), no_source),
      cost_(graph.node_count(), unreachable),
      edge_seen_(graph.edge_count(), false) {}

void ReachQuery::clear() {
  for (const NodeId node : touched_) cost_[node.index()] = unreachable;
  for (const Access& source : sources_) first_source_on_edge_[source.edge.index()] = no_source;
  touched_.clear();
  settled_.clear();
  sources_.clear();
  next_source_.clear();
  heap_.clear();
}

void ReachQuery::add_source(const Access& source) {
  std::uint32_t& first = first_source_on_edge_[source.edge.index()];
  next_source_.push_back(first);
  first = static_cast<std::uint32_t>(sources_.size());
  sources_.push_back(source);
}

void ReachQuery::offer(NodeId node, Cost cost) {
  Cost& known = cost_[node.index()];
  if (cost > limit_ || cost >= known) return;
  if (known == unreachable) touched_.push_back(node);
  known = cost;
  heap_.push_back({cost, node});
  std::push_heap(heap_.begin(), heap_.end(),
                 [](const Candidate& a, const Candidate& b) { return a.cost > b.cost; });
}

void ReachQuery::run(Cost limit) {
  limit_ = limit;
  const bool towards = sense_ == Sense::towards;
  for (const Access& source : sources_) {
    const Edge& edge = graph_.edge(source.edge);
    const EndCosts ends = end_costs(edge, source);
    offer(edge.start, source.leg + (towards ? ends.from_start : ends.to_start));
    offer(edge.end, source.leg + (towards ? ends.from_end : ends.to_end));
  }
  while (!heap_.empty()) {
    const Candidate nearest = heap_.front();
    std::pop_heap(heap_.begin(), heap_.end(),
                  [](const Candidate& a, const Candidate& b) { return a.cost > b.cost; });
    heap_.pop_back();
    if (nearest.cost > cost_[nearest.node.index()]) continue;  // a better way was found meanwhile
    settled_.push_back(nearest.node);
    for (const Arc& arc : towards ? graph_.incoming(nearest.node) : graph_.outgoing(nearest.node))
      offer(arc.head, nearest.cost + arc.cost);
  }
}

Cost ReachQuery::along_same_edge(const Access& place) const {
  Cost best = unreachable;
  const Edge& edge = graph_.edge(place.edge);
  visit_sources_on(place.edge, [&](const Access& source) {
    const Cost direct =
        sense_ == Sense::towards ? direct_cost(edge, place, source) : direct_cost(edge, source, place);
    best = std::min(best, direct + source.leg);
  });
  return best;
}

Cost ReachQuery::cost_of(const Access& place) const {
  const Edge& edge = graph_.edge(place.edge);
  const EndCosts ends = end_costs(edge, place);
  const bool towards = sense_ == Sense::towards;
  const Cost by_start = cost_at(edge.start) + (towards ? ends.to_start : ends.from_start);
  const Cost by_end = cost_at(edge.end) + (towards ? ends.to_end : ends.from_end);
  const Cost total = place.leg + std::min({by_start, by_end, along_same_edge(place)});
  return total <= limit_ ? total : unreachable;
}

Cost ReachQuery::cost_of(std::span<const Access> accesses) const {
  Cost best = unreachable;
  for (const Access& access : accesses) best = std::min(best, cost_of(access));
  return best;
}

std::vector<EdgeId> ReachQuery::reached_edges() {
  std::vector<EdgeId> edges;
  const auto add = [&](EdgeId edge) {
    if (edge_seen_[edge.index()]) return;
    edge_seen_[edge.index()] = true;
    edges.push_back(edge);
  };
  for (const Access& source : sources_) add(source.edge);
  for (const NodeId node : settled_)
    for (const EdgeId edge : graph_.edges_at(node)) add(edge);
  for (const EdgeId edge : edges) edge_seen_[edge.index()] = false;
  return edges;
}

}  // namespace lifecircle::network
