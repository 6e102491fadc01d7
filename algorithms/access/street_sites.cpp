#include <algorithm>
#include <cmath>

#include <access/street_sites.h>
#include <base/error.h>
#include <network/reached_streets.h>
#include <network/street_stretches.h>

namespace lifecircle::access {

namespace {

using geometry::Point;

constexpr Metres beside_a_street{20.0};

/// Appends the middles of the pieces of a line of the street.
void add_middles(const geometry::GroundMetric& metric, const geometry::Polyline& line, Metres spacing,
                 std::vector<Point>& middles) {
  Metres length{0.0};
  for (std::size_t v = 1; v < line.size(); ++v) length += metric.length(line[v - 1], line[v]);
  if (!(length > Metres(0.0))) return;
  const double pieces = std::max(1.0, std::round(length / spacing));
  const Metres piece = length / pieces;
  Metres passed{0.0}, next = piece * 0.5;
  for (std::size_t v = 1; v < line.size(); ++v) {
    const Point a = line[v - 1], b = line[v];
    const Metres part = metric.length(a, b);
    for (; next < passed + part; next += piece) {
      const double along = (next - passed) / part;
      middles.push_back({a.x + along * (b.x - a.x), a.y + along * (b.y - a.y)});
    }
    passed += part;
  }
}

}  // namespace

std::vector<network::Place> street_sites(const network::StreetGraph& graph, Metres spacing,
                                         const std::vector<network::Place>& allowed) {
  if (!(spacing > Metres(0.0)) || !std::isfinite(spacing.value()))
    throw Error(ErrorCode::invalid_option, "The spacing of sites along streets must be above 0 metres.");
  const auto open = [&](const network::Piece& piece) {
    const network::Edge& edge = graph.edge(piece.edge);
    return edge.forward_open || edge.backward_open;
  };
  auto streets = network::streets_where(graph, open);
  if (!allowed.empty())
    streets = network::common(
        streets, network::streets_around(graph, network::index_of_pieces(graph), allowed, beside_a_street));
  std::vector<Point> middles;
  for (const network::EdgeStretch& stretch : streets)
    add_middles(graph.metric(), network::line_of(graph, stretch), spacing, middles);
  std::sort(middles.begin(), middles.end());
  std::vector<network::Place> sites;
  for (const Point middle : middles)
    sites.push_back({static_cast<FeatureId>(sites.size() + 1), {middle}, {}});
  return sites;
}

}  // namespace lifecircle::access
