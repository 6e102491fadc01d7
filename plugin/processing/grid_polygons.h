#pragma once

#include <vector>

#include <grids/ground_size.h>
#include <grids/unit_neighbours.h>
#include <plugin/processing/grid_units.h>

namespace lifecircle::plugin {

/// Grids as ground, with their sizes.
struct GridPolygons {
  std::vector<std::vector<geometry::Polygon>> areas;  ///< by grid
  std::vector<grids::GroundSize> sizes;
  double leftOver = 0.0;  ///< square metres of parents in which no unit lies
};

/// Draws the grids of an assignment. Where PARENTS is given they tile each parent; units of other parents,
/// and all without PARENTS, divide the ground within half of `gap` metres around them. Units without a grid
/// have no ground. Throws Cancelled.
[[nodiscard]] GridPolygons drawGrids(const GridUnits& units, const std::vector<std::uint32_t>& gridOf,
                                     std::size_t gridCount, const std::vector<grids::GroundLine>& lines,
                                     double gap, const geometry::GroundMetric& metric,
                                     const Progress& progress);

/// The mean Polsby-Popper compactness of the grids of each parent, then of all; NULL-like -1 where none.
[[nodiscard]] std::vector<double> meanCompactness(const GridPolygons& polygons,
                                                  const std::vector<grids::ParentId>& parentOf,
                                                  std::size_t parentCount);

}  // namespace lifecircle::plugin
