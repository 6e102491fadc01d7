#pragma once

#include <string_view>
#include <vector>

#include <grids/plan_measures.h>
#include <grids/unit_graph.h>

namespace lifecircle::testing {

/// Units drawn as a map of digits: each digit is a unit of 1 x 1 m with that weight, each blank ground
/// without a unit. Neighbours share a side of 1 m; '|' and '-' cannot be drawn, barriers are set by hand.
///
///     Lattice town("12 3\n"
///                  "4567");
///     town.units[2].today = grids::TodayId(0);
///     const grids::UnitGraph graph = town.graph();
struct Lattice {
  explicit Lattice(std::string_view drawing, std::size_t parents = 1);

  std::vector<grids::Unit> units;  ///< row by row, from the north; parent 0, no grid today
  std::vector<grids::Front> fronts;
  std::size_t parents, loads = 1;

  [[nodiscard]] grids::UnitGraph graph() const {
    return grids::build_unit_graph(units, fronts, parents, loads);
  }
  /// Units' grids today, one digit per unit, row by row without blanks; '.' = none.
  void set_today(std::string_view digits);
};

/// Today's grids by unit, with their numbers in the graph.
[[nodiscard]] grids::Assignment today_of(const grids::UnitGraph& graph);

/// A random district: up to three parents on a lattice with holes, islands, barriers, compounds, locks, units
/// without households and sometimes a second load; everything that a search has to put up with.
struct RandomDistrict {
  explicit RandomDistrict(std::uint64_t seed);

  Lattice lattice;
  std::vector<std::uint32_t> grids;  ///< asked per parent
};

}  // namespace lifecircle::testing
