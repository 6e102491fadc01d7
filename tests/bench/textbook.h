#pragma once

#include <cstdint>
#include <vector>

#include <geometry/ground_metric.h>
#include <network/street_table.h>

namespace lifecircle::bench {

/// What a plain program does: a node per vertex, lists of arcs, std::priority_queue, no contraction.
class TextbookGraph {
 public:
  TextbookGraph(const network::StreetTable& streets, const geometry::GroundMetric& metric, double speed);

  [[nodiscard]] std::size_t node_count() const { return arcs_.size(); }
  /// The node nearest to a point, by looking at all of them.
  [[nodiscard]] std::uint32_t nearest_node(geometry::Point p) const;
  /// Seconds from each node to the nearest source, infinite beyond the limit. Fresh arrays for every call.
  [[nodiscard]] std::vector<double> dijkstra(const std::vector<std::uint32_t>& sources, double limit) const;

 private:
  struct Arc {
    std::uint32_t head;
    double seconds;
  };
  std::vector<geometry::Point> points_;
  std::vector<std::vector<Arc>> arcs_;
};

}  // namespace lifecircle::bench
