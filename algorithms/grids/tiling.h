#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include <base/progress.h>
#include <grids/unit_shape.h>

namespace lifecircle::grids {

/// What is tiled and by whom.
struct TilingInput {
  /// Where the units lie. Points work too.
  std::span<const UnitShape> units;
  /// By unit: its grid, numbered from 0.
  std::span<const std::uint32_t> grid_of;
  /// By unit: the parent (a number among `parents`) that its grid tiles.
  std::span<const std::uint32_t> parent_of;
  /// Outlines of the parents, which should not overlap.
  std::span<const std::vector<geometry::Polygon>> parents;
  /// Centre lines of streets, water, railways: where one runs between two grids it is their border.
  std::span<const geometry::Polyline> lines;
};

struct Tiling {
  /// By grid: valid polygons that do not overlap; one where the grid's units are neighbours.
  std::vector<std::vector<geometry::Polygon>> grids;
  /// Square plane units of each parent that no grid got, because the parent has no unit in it.
  std::vector<double> left_over;
};

/// Cuts every parent into the grids of its units. A unit belongs to its grid as far as it lies in its parent;
/// the ground between units is divided along the lines that run there, otherwise half way
/// (GB 50180-2018 A.0.1: boundaries run along the centre lines of streets). The grids of a parent fill it
/// without gap or overlap, and two grids, or two parents, that touch have the very same vertices along their
/// border: see Territories.
///
/// No slivers. Outlines that are one in truth lie centimetres beside each other, for they come from different
/// surveys. So corners of units within survey_error (5 cm) are put in one place and onto their parent's rim,
/// gaps thinner than that belong to whom they lie along, and a line within a metre of a rim divides nothing:
/// see CornerWeld, fill_thin_gaps(), Rims. The parents' outlines themselves never move.
///
/// Outlines and lines are looked at every `step` plane units, which is how finely a border half way follows
/// uneven outlines. Straight borders have no vertices between their ends but those that were drawn.
/// About 0.4 s for 3,000 parcels with their streets, 14 s for 70,000.
/// Throws Cancelled when `progress` says so.
[[nodiscard]] Tiling tile(const TilingInput& input, double step = 5.0,
                          const Progress& progress = NoProgress());

}  // namespace lifecircle::grids
