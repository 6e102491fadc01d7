#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include <grids/plan_measures.h>
#include <grids/unit_graph.h>

namespace lifecircle::grids {

/// One grid of a plan that is being edited, as it stands now.
struct GridNumbers {
  GridMeasures measures;
  /// By kind of load: how far above (below 0: under) the mean, as a share of it. 0 where the mean is 0.
  std::array<double, max_loads> deviation{};
  bool in_band = true;  ///< inside the tolerance in every kind of load
  /// Pieces between which nobody can walk inside the grid; 1 where it hangs together, 0 where it has no unit.
  std::uint32_t pieces = 0;
  std::uint32_t came = 0, left = 0;  ///< units that it has and had not today, that it had and has not now
};

/// All grids of the parent together.
struct PlanNumbers {
  std::uint32_t grids = 0;    ///< those with units: what the mean is taken over
  std::uint32_t without = 0;  ///< units without a grid
  std::uint32_t outside = 0;  ///< grids outside the tolerance
  std::uint32_t broken = 0;   ///< grids in several pieces
  double worst_deviation = 0.0;
  double mean_deviation = 0.0;
  double inner_boundary = 0.0;  ///< metres between grids of the parent
  double polsby_popper = 0.0;   ///< mean over grids
  std::uint32_t moved = 0;      ///< units that had another grid today
  double moved_share = 0.0;     ///< their weight, of the parent's
};

/// A plan of one parent in the hands of a planner: units go from grid to grid, and the numbers of every grid
/// and of the whole are there at once; every step can be undone and done again.
///
///     PlanEditor editor(graph, parent, today, grid_count, {0.10});
///     editor.move(units, 3);
///     editor.grid(3).pieces;   // 2: it is broken now
///     editor.undo();
///
/// Unlike a search it lets everything happen that can be drawn: grids in pieces, outside the band, without a
/// unit. Only locked units never leave their grid of today. A grid keeps its number whatever is in it, so a
/// unit has moved where its number is not that of today.
///
/// After a step the grids it touched are measured from nothing, in one pass over the parent: no rounding
/// piles up, and the cost is O(units + fronts of the parent), about 0.03 ms for 2,000 units.
class PlanEditor {
 public:
  /// `today` has the grid of every unit of the graph, numbered by the caller below `grid_count` (only those
  /// of the parent matter), or `none`. `tolerance` is one share per kind of load, as in BalancingOptions. The
  /// graph must outlive the editor. Throws Error(internal) where a number is out of range.
  PlanEditor(const UnitGraph& graph, ParentId parent, Assignment today, std::size_t grid_count,
             std::vector<double> tolerance);

  [[nodiscard]] const UnitGraph& graph() const { return graph_; }
  [[nodiscard]] ParentId parent() const { return parent_; }
  [[nodiscard]] std::span<const UnitId> units() const { return graph_.units_of(parent_); }
  [[nodiscard]] std::uint32_t grid_of(UnitId unit) const { return grid_of_[unit.index()]; }
  [[nodiscard]] std::uint32_t today_of(UnitId unit) const { return today_[unit.index()]; }
  /// The planner decided about this unit: a search that finishes the plan leaves it where it is.
  [[nodiscard]] bool painted(UnitId unit) const { return painted_[unit.index()] != 0; }
  /// It must stay in its grid of today.
  [[nodiscard]] bool locked(UnitId unit) const { return graph_.unit(unit).locked && today_of(unit) != none; }
  /// It lies in another piece of its grid than the heaviest one.
  [[nodiscard]] bool cut_off(UnitId unit) const { return cut_off_[unit.index()] != 0; }

  [[nodiscard]] std::size_t grid_count() const { return grids_.size(); }
  [[nodiscard]] const GridNumbers& grid(std::uint32_t number) const { return grids_[number]; }
  [[nodiscard]] const PlanNumbers& plan() const { return plan_; }
  [[nodiscard]] std::span<const double> tolerance() const { return tolerance_; }
  /// Goes up with everything that changes the plan, also with undo().
  [[nodiscard]] std::uint64_t revision() const { return revision_; }

  /// Adds a grid without units and returns its number. Not a step: an empty grid is no part of the plan.
  std::uint32_t add_grid();

  /// Moves units into a grid, as one step, and returns how many moved: units of other parents, locked ones
  /// and those that are there already do not. They count as painted.
  std::size_t move(std::span<const UnitId> units, std::uint32_t grid);
  /// From here to end_stroke() all moves are one step, as when a planner drags over many units.
  void begin_stroke();
  void end_stroke();

  /// Takes over a whole plan (by unit of units(), in that order) as one step. What changes does not count as
  /// painted. Locked units stay. Returns how many moved.
  std::size_t take(std::span<const std::uint32_t> grid_of_units);

  [[nodiscard]] bool can_undo() const { return done_ > 0; }
  [[nodiscard]] bool can_redo() const { return done_ < steps_.size(); }
  void undo();
  void redo();

 private:
  struct Change {
    UnitId unit;
    std::uint32_t from, to;
    bool painted_before, painted_after;
  };
  using Step = std::vector<Change>;

  std::size_t apply(Step step);
  void put(UnitId unit, std::uint32_t grid, bool painted);
  void measure();
  void measure_touched();
  void count_pieces();
  void compare_with_mean();

  const UnitGraph& graph_;
  ParentId parent_;
  std::vector<double> tolerance_;
  Assignment today_, grid_of_;                   // by unit of the graph
  std::vector<std::uint8_t> painted_, cut_off_;  // by unit of the graph
  std::vector<GridNumbers> grids_;
  std::vector<std::uint8_t> touched_;  // grids that a step changed and measure() has not seen
  std::vector<std::uint32_t> seen_;    // by unit of the graph: scratch of count_pieces()
  std::uint32_t mark_ = 0;
  PlanNumbers plan_;
  std::vector<Step> steps_;
  std::size_t done_ = 0;  // steps_[0 .. done_) are in the plan
  bool in_stroke_ = false, stroke_has_step_ = false;
  std::uint64_t revision_ = 0;
};

}  // namespace lifecircle::grids
