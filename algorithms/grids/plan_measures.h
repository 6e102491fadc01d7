#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include <grids/balancing.h>  // before `none`: GCC 12 thinks that Reason::none would shadow it
#include <grids/unit_graph.h>

namespace lifecircle::grids {

/// Grids as they stand, of a plan or of today: each unit's grid, numbered from 0; `none` where it has none.
using Assignment = std::vector<std::uint32_t>;
inline constexpr std::uint32_t none = 0xffffffff;

/// One grid, measured on the units' graph.
struct GridMeasures {
  std::uint32_t units = 0;
  std::array<double, max_loads> load{};
  double area = 0.0;       ///< square metres of its units
  double perimeter = 0.0;  ///< metres: outer boundary of its units and fronts with units of other grids
  /// 4 pi area / perimeter^2 (Polsby and Popper 1991): 1 for a circle, towards 0 for tentacles; 0 without
  /// perimeter.
  [[nodiscard]] double polsby_popper() const;
};

/// Measures every grid in one pass, O(units + fronts).
[[nodiscard]] std::vector<GridMeasures> measure_grids(const UnitGraph& graph, const Assignment& grid_of,
                                                      std::size_t grid_count);

/// Gini coefficient of the grids' weights: twice the area between the Lorenz curve and the diagonal, every
/// grid counting once. 0 where all weigh the same, or nothing.
[[nodiscard]] double gini(std::vector<double> weights);

/// A parent's grids, or all of them together.
struct PlanMeasures {
  std::uint32_t grids = 0;
  double weight = 0.0;
  double worst_deviation = 0.0;  ///< of the weight, as a share of the parent's mean
  double mean_deviation = 0.0;   ///< mean of |deviation| over grids
  double inner_boundary = 0.0;   ///< metres between grids of one parent
  double polsby_popper = 0.0;    ///< mean over grids
  double gini = 0.0;             ///< of the grids' weights
  double moved_share = 0.0;      ///< weight of the units that leave today's grid, of all
  std::uint32_t outside = 0;     ///< grids outside the tolerance that was given, in any kind of load
};

/// Measures per parent, and over all of them as the last entry (there deviations are still from each parent's
/// own mean). A unit has moved where its today's grid is not the one that gives its grid the most weight
/// (ties: the lower number); units without a grid today do not move.
[[nodiscard]] std::vector<PlanMeasures> measure_plan(const UnitGraph& graph, const Assignment& grid_of,
                                                     std::span<const ParentId> parent_of,
                                                     std::span<const double> tolerance);

/// Today's grid that gives each grid most weight; ties by the lower number; invalid where none does.
[[nodiscard]] std::vector<TodayId> origins(const UnitGraph& graph, const Assignment& grid_of,
                                           std::size_t grid_count);

}  // namespace lifecircle::grids
