#include <algorithm>

#include <network/reached_streets.h>

namespace lifecircle::network {

namespace {

PiecePosition start_of(const Edge& edge) {
  return {edge.first_piece, 0.0};
}
PiecePosition end_of(const Edge& edge) {
  return {PieceId(edge.first_piece.index() + edge.piece_count - 1), 1.0};
}

/// The costs of one walking direction along an edge, as functions of the position.
enum class Walk { forward, backward };

Cost before(const Piece& piece, Walk walk) {
  return walk == Walk::forward ? piece.forward_before : piece.backward_before;
}
Cost along(const Piece& piece, Walk walk) {
  return walk == Walk::forward ? piece.forward : piece.backward;
}
Cost total(const Edge& edge, Walk walk) {
  return walk == Walk::forward ? edge.forward : edge.backward;
}

/// The last position whose cost from the start is at most `cost`, which is at least 0; the edge's end at
/// most.
PiecePosition last_within(const StreetGraph& graph, EdgeId id, Walk walk, Cost cost) {
  const Edge& edge = graph.edge(id);
  if (cost >= total(edge, walk)) return end_of(edge);
  const auto pieces = graph.pieces_of(id);
  const auto beyond = std::partition_point(pieces.begin(), pieces.end(),
                                           [&](const Piece& piece) { return before(piece, walk) <= cost; });
  const auto found = static_cast<std::size_t>(beyond - pieces.begin()) - 1;
  const Piece& piece = pieces[found];
  const double length = along(piece, walk).value();
  const double fraction = length > 0 ? (cost - before(piece, walk)).value() / length : 1.0;
  return {PieceId(edge.first_piece.index() + found), std::clamp(fraction, 0.0, 1.0)};
}

/// Collects what the ends of an edge and the sources on it reach of it.
class EdgeReach {
 public:
  EdgeReach(const StreetGraph& graph, const ReachQuery& query, EdgeId id, Cost limit)
      : graph_(graph), query_(query), id_(id), edge_(graph.edge(id)), limit_(limit) {
    // Who walks towards the sources leaves the edge by its start walking backward; who comes from them enters
    // there walking forward.
    const bool towards = query.sense() == Sense::towards;
    const Walk by_start = towards ? Walk::backward : Walk::forward;
    const Walk by_end = towards ? Walk::forward : Walk::backward;
    add_from_start(by_start);
    add_to_end(by_end);
    query.visit_sources_on(id, [&](const Access& source) { add_around(source, by_start, by_end); });
  }

  [[nodiscard]] std::vector<EdgeStretch> merged() {
    std::sort(stretches_.begin(), stretches_.end(), [](const EdgeStretch& a, const EdgeStretch& b) {
      return a.from != b.from ? a.from < b.from : a.to < b.to;
    });
    std::vector<EdgeStretch> result;
    for (const EdgeStretch& stretch : stretches_) {
      if (!result.empty() && !(after(result.back().to) < stretch.from))
        result.back().to = std::max(result.back().to, stretch.to);
      else
        result.push_back(stretch);
    }
    return result;
  }

 private:
  [[nodiscard]] bool is_open(Walk walk) const {
    return walk == Walk::forward ? edge_.forward_open : edge_.backward_open;
  }
  /// The end of a piece is the beginning of the next.
  static PiecePosition after(PiecePosition position) {
    return position.fraction == 1.0 ? PiecePosition{PieceId(position.piece.index() + 1), 0.0} : position;
  }
  void add(PiecePosition from, PiecePosition to) { stretches_.push_back({id_, from, std::max(from, to)}); }

  void add_from_start(Walk walk) {
    const Cost left = limit_ - query_.cost_at(edge_.start);
    if (left < Cost(0.0) || !is_open(walk)) return;
    add(start_of(edge_), last_within(graph_, id_, walk, left));
  }
  void add_to_end(Walk walk) {
    const Cost left = limit_ - query_.cost_at(edge_.end);
    if (left < Cost(0.0) || !is_open(walk)) return;
    add(first_beyond(walk, total(edge_, walk) - left), end_of(edge_));
  }
  void add_around(const Access& source, Walk to_start, Walk to_end) {
    const Cost left = limit_ - source.leg;
    if (left < Cost(0.0)) return;
    const auto cost = [](const EdgePosition& position, Walk walk) {
      return walk == Walk::forward ? position.forward : position.backward;
    };
    // Beyond the source, away from the start, the costs of the walk that passes the start count on; before
    // it, those of the walk that passes the end.
    PiecePosition from = first_beyond(to_end, cost(source.first, to_end));
    PiecePosition to = last_within(graph_, id_, to_start, cost(source.last, to_start));
    if (is_open(to_end)) from = std::min(from, first_beyond(to_end, cost(source.first, to_end) - left));
    if (is_open(to_start))
      to = std::max(to, last_within(graph_, id_, to_start, cost(source.last, to_start) + left));
    add(from, to);
  }
  /// The first position whose cost from the start is at least `cost`.
  [[nodiscard]] PiecePosition first_beyond(Walk walk, Cost cost) const {
    return cost <= Cost(0.0) ? start_of(edge_) : last_within(graph_, id_, walk, cost);
  }

  const StreetGraph& graph_;
  const ReachQuery& query_;
  EdgeId id_;
  const Edge& edge_;
  Cost limit_;
  std::vector<EdgeStretch> stretches_;
};

}  // namespace

std::vector<EdgeStretch> reached_stretches(const StreetGraph& graph, ReachQuery& query, Cost limit) {
  std::vector<EdgeId> edges = query.reached_edges();
  std::sort(edges.begin(), edges.end());
  std::vector<EdgeStretch> stretches;
  for (const EdgeId edge : edges) {
    const std::vector<EdgeStretch> own = EdgeReach(graph, query, edge, limit).merged();
    stretches.insert(stretches.end(), own.begin(), own.end());
  }
  return stretches;
}

std::vector<EdgeStretch> without(std::span<const EdgeStretch> outer, std::span<const EdgeStretch> inner) {
  std::vector<EdgeStretch> rest;
  const auto add = [&](EdgeId edge, PiecePosition from, PiecePosition to) {
    if (from < to) rest.push_back({edge, from, to});
  };
  auto hole = inner.begin();
  for (const EdgeStretch& stretch : outer) {
    PiecePosition from = stretch.from;
    while (hole != inner.end() &&
           (hole->edge < stretch.edge || (hole->edge == stretch.edge && hole->to < from)))
      ++hole;
    for (; hole != inner.end() && hole->edge == stretch.edge && hole->from <= stretch.to; ++hole) {
      add(stretch.edge, from, hole->from);
      from = std::max(from, hole->to);
    }
    add(stretch.edge, from, stretch.to);
  }
  return rest;
}

geometry::Polyline line_of(const StreetGraph& graph, const EdgeStretch& stretch) {
  const auto place = [&](PiecePosition position) {
    return graph.piece(position.piece).segment.at(position.fraction);
  };
  geometry::Polyline line{place(stretch.from)};
  for (std::uint32_t p = stretch.from.piece.index(); p < stretch.to.piece.index(); ++p)
    if (const geometry::Point bend = graph.piece(PieceId(p)).segment.b; bend != line.back())
      line.push_back(bend);
  if (const geometry::Point last = place(stretch.to); last != line.back() || line.size() == 1)
    line.push_back(last);
  return line;
}

}  // namespace lifecircle::network
