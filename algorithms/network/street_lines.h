#pragma once

#include <cstdint>
#include <limits>
#include <span>
#include <vector>

#include <geometry/ground_metric.h>
#include <network/street_table.h>
#include <network/walking_cost.h>

namespace lifecircle::network {

/// A vertex of a street line on its way into the graph.
struct LineVertex {
  geometry::Point point;
  int level = 0;
  /// First or last vertex of its part: there lines of different levels may join.
  bool is_end = false;
  /// May become a junction at all: not so for points put in only to follow the terrain.
  bool may_join = true;
  double height = 0.0;
};

/// What was left out or guessed on the way.
struct LineCounts {
  std::size_t closed_streets = 0;     ///< not walkable: speed 0 or less, or steps for a wheelchair
  std::size_t zero_length_parts = 0;  ///< parts of one place only, left out
  std::size_t unknown_heights = 0;    ///< vertices outside the terrain or on its gaps, taken as flat
};

/// The walkable lines as runs of vertices, without repeated points: the form in which noding works on them.
struct StreetLines {
  std::vector<LineVertex> vertices;
  std::vector<std::uint32_t> first_vertex{0};  ///< per line, and one past the end
  std::vector<std::uint32_t> street;           ///< per line: its position in the StreetTable

  LineCounts counts;

  [[nodiscard]] std::size_t line_count() const { return street.size(); }
  [[nodiscard]] std::span<const LineVertex> line(std::size_t index) const {
    return {vertices.data() + first_vertex[index], vertices.data() + first_vertex[index + 1]};
  }
  void end_line(std::uint32_t street_index) {
    first_vertex.push_back(static_cast<std::uint32_t>(vertices.size()));
    street.push_back(street_index);
  }
};

/// Takes the walkable lines out of the table. With `only_ends_join` inner vertices are no junctions.
[[nodiscard]] StreetLines trace_lines(const StreetTable& table, const WalkingCost& cost, bool only_ends_join);

/// Puts points into the lines so that none of their segments is longer than the terrain's spacing, and
/// heights on all vertices. Lines of a level other than 0 (bridges, tunnels) do not follow the ground: their
/// height runs evenly from end to end. Unknown heights take the line's nearest known one; a line without any
/// is flat.
[[nodiscard]] StreetLines drape(const StreetLines& lines, const geometry::HeightSource& terrain,
                                const geometry::GroundMetric& metric);

}  // namespace lifecircle::network
