#pragma once

#include <cstddef>

#include <base/progress.h>
#include <base/units.h>
#include <geometry/ground_metric.h>
#include <network/street_graph.h>
#include <network/street_lines.h>
#include <network/street_table.h>
#include <network/walking_cost.h>

namespace lifecircle::network {

/// Where lines join.
enum class Topology {
  shared_vertices,  ///< at every vertex that lines have in common, as OpenStreetMap draws streets
  end_points,       ///< only where a line ends on the end of another
  crossings,        ///< wherever lines cross or touch, for drawings without nodes
};

struct StreetGraphOptions {
  Topology topology = Topology::shared_vertices;
  /// Vertices this near to each other are one junction; ground metres, 0 to 100.
  Metres tolerance{0.01};
  WalkingOptions walking;

  /// Throws Error(invalid_option) for a negative or huge tolerance, and what WalkingOptions refuses.
  void validate() const;
};

/// What building found, for the log.
struct StreetGraphReport {
  std::size_t streets = 0;
  std::size_t closed_streets = 0;
  std::size_t zero_length_parts = 0;
  std::size_t unknown_heights = 0;
  std::size_t segments = 0;
  double total_km = 0.0;
};

struct BuiltStreetGraph {
  StreetGraph graph;
  StreetGraphReport report;
};

/// The walkable lines, ready to be joined at their vertices.
struct JoinableLines {
  StreetLines lines;
  double tolerance = 0.0;  ///< within which vertices are one junction, plane units
};

/// The first step of building: traces the lines and, where the topology asks for it, cuts them at crossings.
/// Throws Error(empty_input) where no walkable line is left.
[[nodiscard]] JoinableLines joinable_lines(const StreetTable& streets, const StreetGraphOptions& options,
                                           const geometry::GroundMetric& metric);

/// Makes the network out of street lines: nodes them, puts costs on every piece, contracts what has no choice
/// of way. Throws Error(empty_input) where no walkable line is left. 92,000 segments take about 0.1 s; O(n
/// log n).
[[nodiscard]] BuiltStreetGraph build_street_graph(const StreetTable& streets,
                                                  const StreetGraphOptions& options,
                                                  const geometry::GroundMetric& metric, Progress& progress);

}  // namespace lifecircle::network
