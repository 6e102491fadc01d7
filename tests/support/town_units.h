#pragma once

#include <optional>
#include <string>
#include <vector>

#include <grids/unit_shape.h>
#include <support/balancing_data.h>

namespace lifecircle::testing {

/// The "parcels" or "buildings" of sample_data/ as a planner gives them to the search: households, 居民区 as
/// parents, today's grids and as many as today, compounds (of parcels), barriers.
[[nodiscard]] BalancingInstance read_sample_units(const std::string& layer);

/// Units of the sample town with all that their tiles are drawn from: today's grids, numbered in the order of
/// their names, within the outlines of the 居民区.
struct TiledUnits {
  std::vector<grids::UnitShape> units;
  std::vector<std::uint32_t> grid_of, parent_of;
  std::vector<std::vector<geometry::Polygon>> parents;
  std::vector<geometry::Polyline> lines;
};

/// The "parcels" or "buildings" of sample_data/ that are in a grid, with streets and barriers if wanted.
[[nodiscard]] TiledUnits read_sample_tiles(const std::string& layer, bool with_lines);

/// The 11,490 basic statistical areas of Taipei with today's villages as grids and the districts as parents,
/// from the data folder beside the project; nothing where that is absent. Households are made up, always the
/// same: none in one area of twelve, else 20 to 140, 80 in the mean. `shapes`, if given, gets the areas in
/// EPSG:3826, by unit.
[[nodiscard]] std::optional<BalancingInstance> read_taipei(std::vector<grids::UnitShape>* shapes = nullptr);

}  // namespace lifecircle::testing
