#include <algorithm>
#include <limits>

#include <base/error.h>
#include <network/along_edge.h>
#include <network/route.h>

namespace lifecircle::network {

namespace {

constexpr std::uint32_t not_reached = std::numeric_limits<std::uint32_t>::max();

/// The step along one piece between two positions on its edge, in the direction of the walk; nothing where
/// they do not touch it. Positions are costs from the edge's start, in the measure of that direction.
std::optional<RouteStep> step_on(const Piece& piece, PieceId id, bool forward, Cost low, Cost high) {
  const Cost before = forward ? piece.forward_before : piece.backward_before;
  const Cost whole = forward ? piece.forward : piece.backward;
  const Cost begin = std::max(low, before), end = std::min(high, before + whole);
  if (!(end > begin)) return std::nullopt;
  const double first = (begin - before) / whole, last = (end - before) / whole;
  return RouteStep{id, forward ? first : last, forward ? last : first, end - begin};
}

}  // namespace

RouteTracer::RouteTracer(const StreetGraph& graph) : graph_(graph), rank_(graph.node_count(), not_reached) {}

void RouteTracer::follow(const ReachQuery& query, std::span<const Access> home) {
  for (const NodeId node : ranked_) rank_[node.index()] = not_reached;
  ranked_.assign(query.reached_nodes().begin(), query.reached_nodes().end());
  // A node stands again where its cost was offered twice; the first time counts.
  for (std::uint32_t r = static_cast<std::uint32_t>(ranked_.size()); r-- > 0;) rank_[ranked_[r].index()] = r;
  query_ = &query;
  home_ = home;
}

void RouteTracer::walk_edge(std::vector<RouteStep>& steps, EdgeId edge, bool forward, Cost from,
                            Cost to) const {
  const Edge& e = graph_.edge(edge);
  const Cost low = std::min(from, to), high = std::max(from, to);
  // Backwards: the last piece of the walk comes first.
  for (std::uint32_t i = 0; i < e.piece_count; ++i) {
    const std::uint32_t k = forward ? e.piece_count - 1 - i : i;
    const PieceId id(e.first_piece.index() + k);
    if (const auto step = step_on(graph_.piece(id), id, forward, low, high)) steps.push_back(*step);
  }
}

std::size_t RouteTracer::walk_back(std::vector<RouteStep>& steps, NodeId node) const {
  for (;;) {
    const Cost cost = query_->cost_at(node);
    for (std::size_t s = 0; s < home_.size(); ++s) {
      const Access& source = home_[s];
      const Edge& edge = graph_.edge(source.edge);
      const EndCosts ends = end_costs(edge, source);
      if (edge.start == node && source.leg + ends.to_start == cost) {
        if (!source.at_start) walk_edge(steps, source.edge, false, source.first.backward, Cost(0.0));
        return s;
      }
      if (edge.end == node && source.leg + ends.to_end == cost) {
        if (!source.at_end) walk_edge(steps, source.edge, true, source.last.forward, edge.forward);
        return s;
      }
    }
    EdgeId best;
    NodeId before;
    bool best_forward = true;
    const auto offer = [&](EdgeId id, NodeId from, Cost step, bool forward) {
      if (query_->cost_at(from) + step != cost || rank_[from.index()] >= rank_[node.index()]) return;
      if (best.valid() && best < id) return;
      best = id;
      before = from;
      best_forward = forward;
    };
    for (const EdgeId id : graph_.edges_at(node)) {
      const Edge& edge = graph_.edge(id);
      if (edge.end == node && edge.forward_open) offer(id, edge.start, edge.forward, true);
      if (edge.start == node && edge.backward_open) offer(id, edge.end, edge.backward, false);
    }
    if (!best.valid()) throw Error(ErrorCode::internal, "A walk could not be traced back to where it began.");
    const Edge& edge = graph_.edge(best);
    walk_edge(steps, best, best_forward, Cost(0.0), best_forward ? edge.forward : edge.backward);
    node = before;
  }
}

std::optional<Route> RouteTracer::to(std::span<const Access> place) const {
  Route route;
  route.total = query_->cost_of(place);
  if (route.total == unreachable) return std::nullopt;
  while (query_->cost_of(place[route.end]) != route.total) ++route.end;
  const Access& target = place[route.end];
  const Edge& edge = graph_.edge(target.edge);
  const EndCosts ends = end_costs(edge, target);

  std::optional<std::size_t> beside;  // a source from which the edge itself leads there
  Cost direct = unreachable;
  for (std::size_t s = 0; s < home_.size(); ++s) {
    if (home_[s].edge != target.edge) continue;
    const Cost cost = home_[s].leg + direct_cost(edge, home_[s], target);
    if (cost < direct) beside = s;
    direct = std::min(direct, cost);
  }
  const Cost by_start = query_->cost_at(edge.start) + ends.from_start;
  const Cost by_end = query_->cost_at(edge.end) + ends.from_end;
  std::vector<RouteStep>& steps = route.steps;
  if (beside && direct <= std::min(by_start, by_end)) {
    const Access& source = home_[*beside];
    route.start = *beside;
    if (source.last.forward < target.first.forward)
      walk_edge(steps, target.edge, true, source.last.forward, target.first.forward);
    else if (target.last.forward < source.first.forward)
      walk_edge(steps, target.edge, false, source.first.backward, target.last.backward);
  } else if (by_start <= by_end) {
    if (!target.at_start) walk_edge(steps, target.edge, true, Cost(0.0), target.first.forward);
    route.start = walk_back(steps, edge.start);
  } else {
    if (!target.at_end) walk_edge(steps, target.edge, false, edge.backward, target.last.backward);
    route.start = walk_back(steps, edge.end);
  }
  std::reverse(steps.begin(), steps.end());
  return route;
}

}  // namespace lifecircle::network
