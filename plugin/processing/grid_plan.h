#pragma once

#include <cstdint>
#include <vector>

#include <grids/balancing.h>
#include <grids/plan_measures.h>
#include <grids/succession.h>
#include <plugin/processing/grid_units.h>

namespace lifecircle::plugin {

/// What was asked of a run of lifecircle:balancegrids.
struct BalanceChoice {
  grids::BalancingOptions options;
  std::uint32_t grids = 0;  ///< in all; 0 = from `target`, else as many as today
  double target = 0.0;      ///< weight per grid; 0 = not given
};
[[nodiscard]] BalanceChoice readBalanceChoice(const Inputs& inputs, const GridUnits& units);

/// How many grids each parent gets.
struct GridCounts {
  std::vector<std::uint32_t> asked;   ///< by parent
  std::vector<std::uint32_t> better;  ///< as many in all, given out so that they fit; empty where `asked` do
  QString offer;                      ///< the sentence that says so
};

/// Finds the numbers. The log says where the number comes from, the floor that whole numbers
/// put under any plan, and a better apportionment where there is one. Throws QgsProcessingException where
/// nothing says how many, and the engine's Error where the parents cannot have so many.
[[nodiscard]] GridCounts countGrids(const BalanceChoice& choice, const GridUnits& units,
                                    const grids::UnitGraph& graph, Feedback& feedback);

/// A plan that was verified, beside the grids of today.
struct GridPlan {
  GridCounts counts;
  grids::Balancing balancing;
  grids::Assignment gridOf;  ///< by unit
  grids::Succession succession;
  grids::Assignment todayOf;                  ///< by unit: today's grid
  std::vector<grids::ParentId> homeOfToday;   ///< by today's grid
  std::vector<grids::PlanMeasures> measures;  ///< by parent, then all
  std::vector<grids::PlanMeasures> before;    ///< the same of today; empty where there are no grids today

  [[nodiscard]] std::size_t gridCount() const { return balancing.plan.grid_count(); }
};

/// Searches the plan and lets the verifier, which shares no code with the search, look it over. Throws
/// QgsProcessingException with the sentence that names the parent where no plan keeps the promises, and
/// Cancelled.
[[nodiscard]] GridPlan searchPlan(const grids::UnitGraph& graph, GridCounts counts, const GridUnits& units,
                                  const BalanceChoice& choice, Feedback& feedback, Progress& progress);

/// "worst deviation 9.8 %, cannot be under 9.1 %", what moved, and every parent outside the band.
void logPlan(const GridPlan& plan, const GridUnits& units, const BalanceChoice& choice, Feedback& feedback);

/// in_band, out_of_band, empty.
[[nodiscard]] QString statusText(grids::ParentStatus status);
/// Why a parent is outside the band, in the user's language; empty where it is not.
[[nodiscard]] QString reasonText(const grids::ParentReport& report, const GridUnits& units);

}  // namespace lifecircle::plugin
