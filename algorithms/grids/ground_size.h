#pragma once

#include <span>
#include <vector>

#include <geometry/ground_metric.h>
#include <geometry/polygon.h>
#include <grids/unit_graph.h>
#include <grids/unit_shape.h>

namespace lifecircle::grids {

/// How large an area is on the ground.
struct GroundSize {
  double area = 0.0;       ///< square metres
  double perimeter = 0.0;  ///< metres, holes included
  /// 4 pi area / perimeter^2 (Polsby and Popper 1991): 1 for a circle; 0 without perimeter.
  [[nodiscard]] double polsby_popper() const;
};

/// Measures valid polygons that do not overlap, in O(vertices).
[[nodiscard]] GroundSize ground_size(std::span<const geometry::Polygon> parts,
                                     const geometry::GroundMetric& metric);

/// Gives every unit its area, and as outer boundary what its fronts leave of its perimeter. Units that are
/// points have neither.
void measure_units(std::span<Unit> units, std::span<const UnitShape> shapes, std::span<const Front> fronts,
                   const geometry::GroundMetric& metric);

}  // namespace lifecircle::grids
