#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <base/progress.h>
#include <geometry/ground_metric.h>
#include <geometry/polygon.h>
#include <grids/unit_shape.h>

namespace lifecircle::grids {

/// What can be wrong with grids, from the principles for dividing them (grid_principles.csv: P1 no gap, no
/// overlap; P2 within one parent; P7 no building, parcel or compound is split; P4 follow rivers and railways;
/// P9 size; P11 one code each).
enum class Fault : std::uint8_t {
  gap,              ///< ground of a parent, or a hole, in no grid; amount: m2
  overlap,          ///< ground in two grids; amount: m2
  not_connected,    ///< more pieces than its parent's ground there has; amount: pieces
  crosses_parent,   ///< ground in another parent, or in none; amount: m2
  splits_unit,      ///< more than a hundredth of a unit lies in another grid; amount: m2 there
  splits_group,     ///< a compound has units in several grids; amount: units outside the grid with most
  crosses_barrier,  ///< a river or railway parts its units; amount: metres of it inside
  out_of_band,      ///< too far from the mean weight of its parent's grids; amount: percent
  empty,            ///< no unit in it; amount: 0
  duplicate_code,   ///< another grid has the same code; amount: 0
};
inline constexpr std::size_t fault_count = 10;

/// The stable name, e.g. "not_connected".
[[nodiscard]] std::string_view name_of(Fault fault);

struct Problem {
  Fault fault;
  std::uint32_t grid = 0;  ///< for a gap the grid that has most border with it; invalid where none has
  /// overlap, splits_unit, duplicate_code: a grid; gap, crosses_parent: a parent; splits_group: the group.
  /// Invalid where there is none.
  std::uint32_t other = 0;
  std::uint32_t unit = 0;  ///< splits_unit: which
  double amount = 0.0;
  std::vector<geometry::Polygon> area;  ///< where; empty for crosses_barrier
  /// crosses_barrier: the barrier inside the grid; splits_group: lines of no length where units are points.
  std::vector<geometry::Polyline> lines;
};

struct GridFacts {
  std::uint32_t units = 0;
  double weight = 0.0;
  double dev_pct = 0.0;  ///< from the mean weight of the grids of its parent; 0 where that is 0
  double pp = 0.0;       ///< Polsby-Popper compactness, 4 pi area / perimeter^2: 1 for a circle
  std::uint32_t parts = 0;
  std::uint32_t parents = 0;  ///< how many it has ground in; without outlines: units of
  std::uint32_t parent = 0;   ///< in which it has most; invalid where in none
  std::array<bool, fault_count> faults{};
};

/// What is assessed. All spans but `grids` may be empty.
struct AssessmentInput {
  std::span<const std::vector<geometry::Polygon>> grids;
  std::span<const std::string> codes;  ///< by grid; empty codes are not compared
  std::span<const UnitShape> units;
  std::span<const double> weights;        ///< by unit
  std::span<const std::uint32_t> groups;  ///< by unit; invalid where in none
  std::span<const std::vector<geometry::Polygon>> parents;
  std::span<const geometry::Polyline> barriers;
  /// By unit, where parents have no outlines but units name theirs: its number, invalid where in none. A grid
  /// then lies in the parent that most of its weight is of.
  std::span<const std::uint32_t> unit_parents = {};
  std::size_t named_parents = 0;  ///< how many parents `unit_parents` tells of

  [[nodiscard]] std::size_t parent_count() const { return parents.empty() ? named_parents : parents.size(); }
};

struct AssessmentOptions {
  double tolerance_pct = 10.0;  ///< the band around the mean
  /// Square metres below which ground is rounding: borders of 100 m drawn to the millimetre differ by so
  /// much.
  double least_area = 0.1;
  double unit_share = 0.01;  ///< of a unit's ground that may lie beyond its grid's border

  /// Throws Error(invalid_option) where a number is negative or not finite.
  void validate() const;
};

struct Assessment {
  std::vector<GridFacts> grids;
  std::vector<std::uint32_t> grid_of_unit;  ///< where most of it lies; invalid where in none
  std::vector<Problem> problems;            ///< sorted by fault, grid, other, unit
};

/// Finds every fault of a division into grids, whoever made it: measured on the ground, by laying grids,
/// units, parents and barriers over each other (geometry::AreaOverlay). Knows nothing of how plans are
/// searched, so it can be their judge. Without parents all grids are compared with each other, and gaps are
/// the holes that grids enclose. A unit belongs to the grid that has most of it, ties to the first. About 0.1
/// s for 3,000 units, 3 s for 70,000.
/// Throws Cancelled when `progress` says so.
[[nodiscard]] Assessment assess(const AssessmentInput& input, const AssessmentOptions& options,
                                const geometry::GroundMetric& metric,
                                const Progress& progress = NoProgress());

}  // namespace lifecircle::grids
