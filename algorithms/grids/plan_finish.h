#pragma once

#include <cstdint>
#include <vector>

#include <grids/balancing.h>
#include <grids/plan_editor.h>

namespace lifecircle::grids {

/// A plan that a search has finished.
struct FinishedPlan {
  ParentReport report;  ///< of the editor's parent; with ParentStatus::impossible there is no plan
  /// The grid of every unit of PlanEditor::units(), in that order and with the editor's numbers; empty where
  /// there is none.
  std::vector<std::uint32_t> grid_of_units;
  bool cut_short = false;  ///< cancelled, or the seconds were over: the best found so far
};

/// "Finish this for me": what the planner painted stays, the search of balancing.h decides about the rest,
/// and moves as few of today's households as it can. The plan gets as many grids as have units now; they keep
/// their numbers where anything of them is left.
///
/// Holds a copy of all it needs, so that search() can run in another thread while the editor lives on.
class PlanFinish {
 public:
  explicit PlanFinish(const PlanEditor& editor);

  /// As balance(), on this one parent: any-time, the options' tolerance counts. An independent verifier looks
  /// the plan over before it is handed out: Error(internal) where it finds a fault. Throws
  /// Error(invalid_option) for bad options.
  [[nodiscard]] FinishedPlan search(const BalancingOptions& options, Progress& progress) const;

 private:
  [[nodiscard]] std::vector<std::uint32_t> numbers_of(const Plan& plan) const;

  UnitGraph graph_;                    // of this parent alone; today's grids are the editor's
  ParentId parent_;                    // as the editor calls it
  std::vector<UnitId> units_;          // as the editor calls them
  std::vector<std::uint32_t> in_use_;  // the editor's grids that have units
};

}  // namespace lifecircle::grids
