#include "textbook.h"

#include <limits>
#include <map>

#include <queue>

namespace lifecircle::bench {

TextbookGraph::TextbookGraph(const network::StreetTable& streets, const geometry::GroundMetric& metric,
                             double speed) {
  std::map<geometry::Point, std::uint32_t> nodes;
  const auto node_at = [&](geometry::Point p) {
    const auto [found, is_new] = nodes.emplace(p, static_cast<std::uint32_t>(points_.size()));
    if (is_new) {
      points_.push_back(p);
      arcs_.emplace_back();
    }
    return found->second;
  };
  for (std::size_t part = 0; part < streets.part_count(); ++part) {
    const auto points = streets.part(part);
    for (std::size_t i = 1; i < points.size(); ++i) {
      const std::uint32_t a = node_at(points[i - 1]), b = node_at(points[i]);
      const double seconds = metric.length(points[i - 1], points[i]).value() / speed;
      arcs_[a].push_back({b, seconds});
      arcs_[b].push_back({a, seconds});
    }
  }
}

std::uint32_t TextbookGraph::nearest_node(geometry::Point p) const {
  std::uint32_t best = 0;
  for (std::uint32_t n = 1; n < points_.size(); ++n)
    if (squared_distance(points_[n], p) < squared_distance(points_[best], p)) best = n;
  return best;
}

std::vector<double> TextbookGraph::dijkstra(const std::vector<std::uint32_t>& sources, double limit) const {
  std::vector<double> seconds(arcs_.size(), std::numeric_limits<double>::infinity());
  using Entry = std::pair<double, std::uint32_t>;
  std::priority_queue<Entry, std::vector<Entry>, std::greater<>> queue;
  for (const std::uint32_t source : sources) {
    seconds[source] = 0;
    queue.emplace(0.0, source);
  }
  while (!queue.empty()) {
    const auto [so_far, node] = queue.top();
    queue.pop();
    if (so_far > seconds[node]) continue;
    for (const Arc& arc : arcs_[node]) {
      const double next = so_far + arc.seconds;
      if (next > limit || next >= seconds[arc.head]) continue;
      seconds[arc.head] = next;
      queue.emplace(next, arc.head);
    }
  }
  return seconds;
}

}  // namespace lifecircle::bench
