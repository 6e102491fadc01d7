#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

#include <geometry/polygon.h>

namespace lifecircle::geometry {

/// One edge of the border of an area, which lies to its left. `area` is a number from 0.
struct BorderEdge {
  std::uint32_t from, to;
  std::uint32_t area;
};

/// The areas whose borders these edges are, as valid polygons: outlines counter-clockwise, holes clockwise,
/// parts that touch in a point apart. Edges must be whole (every area closed, each edge once) and must not
/// cross; an edge that two areas share comes once for each of them, in both directions.
///
/// A vertex that `may_go` says yes to is left out where the border runs straight through it, or where the
/// next one is less than 0.1 mm away, and no third area meets it; so it is left out on both sides of a border
/// or on none. O(n log n).
[[nodiscard]] std::vector<std::vector<Polygon>> areas_of_borders(
    std::span<const Point> vertices, std::vector<BorderEdge> edges, std::size_t area_count,
    const std::function<bool(std::uint32_t vertex)>& may_go);

}  // namespace lifecircle::geometry
