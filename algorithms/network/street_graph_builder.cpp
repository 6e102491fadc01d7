#include <algorithm>
#include <utility>

#include <base/error.h>
#include <network/chains.h>
#include <network/junctions.h>
#include <network/line_cuts.h>
#include <network/street_graph_builder.h>
#include <network/street_lines.h>

namespace lifecircle::network {

namespace {

/// The delay that one metre of each street costs, so that passing the whole line costs all of it.
std::vector<double> delay_per_metre(const StreetTable& streets, const StreetLines& lines,
                                    const geometry::GroundMetric& metric) {
  std::vector<double> length(streets.street_count(), 0.0);
  for (std::size_t l = 0; l < lines.line_count(); ++l) {
    const auto line = lines.line(l);
    for (std::size_t i = 1; i < line.size(); ++i)
      length[lines.street[l]] += metric.length(line[i - 1].point, line[i].point).value();
  }
  std::vector<double> rate(streets.street_count(), 0.0);
  for (std::size_t s = 0; s < rate.size(); ++s)
    if (length[s] > 0) rate[s] = streets.street(s).delay.value() / length[s];
  return rate;
}

class EdgeMaker {
 public:
  EdgeMaker(const StreetTable& streets, const StreetLines& lines, StreetGraph::Parts& parts)
      : streets_(streets),
        lines_(lines),
        parts_(parts),
        delay_per_metre_(delay_per_metre(streets, lines, parts.metric)) {}

  void add(const Chain& chain) {
    Edge edge;
    edge.start = NodeId(chain.start_node);
    edge.end = NodeId(chain.end_node);
    edge.first_piece = PieceId(parts_.pieces.size());
    edge.piece_count = static_cast<std::uint32_t>(chain.links.size());
    edge.forward_open = chain.forward_open;
    edge.backward_open = chain.backward_open;
    for (const ChainLink& link : chain.links) {
      Piece piece = make_piece(link);
      piece.edge = EdgeId(parts_.edges.size());
      piece.forward_before = edge.forward;
      piece.backward_before = edge.backward;
      edge.forward += piece.forward;
      edge.backward += piece.backward;
      parts_.pieces.push_back(piece);
    }
    parts_.edges.push_back(edge);
  }

  [[nodiscard]] double total_metres() const { return total_metres_; }

 private:
  Piece make_piece(const ChainLink& link) {
    const LineVertex &from = lines_.vertices[link.from_vertex], &to = lines_.vertices[link.to_vertex];
    const std::uint32_t s = lines_.street[link.line];
    const Street& street = streets_.street(s);
    const Metres length = parts_.metric.length(from.point, to.point);
    const Seconds delay(delay_per_metre_[s] * length.value());
    const double rise = to.height - from.height;
    total_metres_ += length.value();
    Piece piece;
    piece.segment = {from.point, to.point};
    piece.street = s;
    piece.sequence = std::min(link.from_vertex, link.to_vertex);
    piece.forward = parts_.cost.along(street, length, rise, delay);
    piece.backward = parts_.cost.along(street, length, -rise, delay);
    return piece;
  }

  const StreetTable& streets_;
  const StreetLines& lines_;
  StreetGraph::Parts& parts_;
  std::vector<double> delay_per_metre_;
  double total_metres_ = 0.0;
};

}  // namespace

void StreetGraphOptions::validate() const {
  if (!(tolerance >= Metres(0.0) && tolerance <= Metres(100.0)))
    throw Error(ErrorCode::invalid_option, "The tolerance must lie between 0 and 100 metres.");
  walking.validate();
}

JoinableLines joinable_lines(const StreetTable& streets, const StreetGraphOptions& options,
                             const geometry::GroundMetric& metric) {
  JoinableLines joinable;
  joinable.lines =
      trace_lines(streets, WalkingCost(options.walking), options.topology == Topology::end_points);
  if (joinable.lines.line_count() == 0)
    throw Error(ErrorCode::empty_input,
                "No street can be walked: the layer has no line of any length that is open to this walker.");
  geometry::Box extent;
  for (const LineVertex& vertex : joinable.lines.vertices) extent.include(vertex.point);
  joinable.tolerance = options.tolerance.value() * metric.scale(extent.center());
  if (options.topology == Topology::crossings)
    joinable.lines = cut_at_crossings(joinable.lines, joinable.tolerance);
  return joinable;
}

BuiltStreetGraph build_street_graph(const StreetTable& streets, const StreetGraphOptions& options,
                                    const geometry::GroundMetric& metric, Progress& progress) {
  options.validate();
  const WalkingCost cost(options.walking);
  auto [lines, tolerance] = joinable_lines(streets, options, metric);
  progress.report(0.2);
  progress.check();
  if (options.walking.terrain) lines = drape(lines, *options.walking.terrain, metric);
  progress.report(0.4);
  progress.check();

  Junctions junctions = join_vertices(lines, tolerance);
  progress.report(0.7);
  progress.check();
  const std::vector<Chain> chains = find_chains(streets, lines, junctions);

  StreetGraph::Parts parts{{}, {}, {}, {}, metric, cost};
  // Nodes inside chains are gone: number those that are left, in the same order.
  std::vector<bool> is_left(junctions.node_point.size(), false);
  for (const Chain& chain : chains) is_left[chain.start_node] = is_left[chain.end_node] = true;
  std::vector<std::uint32_t> new_number(is_left.size());
  for (std::size_t n = 0; n < is_left.size(); ++n) {
    if (!is_left[n]) continue;
    new_number[n] = static_cast<std::uint32_t>(parts.node_points.size());
    parts.node_points.push_back(junctions.node_point[n]);
  }
  for (std::size_t s = 0; s < streets.street_count(); ++s) parts.street_ids.push_back(streets.street(s).id);
  EdgeMaker edges(streets, lines, parts);
  for (Chain chain : chains) {
    chain.start_node = new_number[chain.start_node];
    chain.end_node = new_number[chain.end_node];
    edges.add(chain);
  }

  StreetGraphReport report;
  report.streets = streets.street_count();
  report.closed_streets = lines.counts.closed_streets;
  report.zero_length_parts = lines.counts.zero_length_parts;
  report.unknown_heights = lines.counts.unknown_heights;
  report.segments = parts.pieces.size();
  report.total_km = edges.total_metres() / 1000;
  progress.report(1.0);
  return {StreetGraph(std::move(parts)), report};
}

}  // namespace lifecircle::network
