#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include <base/progress.h>
#include <base/units.h>
#include <grids/unit_graph.h>

namespace lifecircle::grids {

/// A grid of the new plan, numbered from 0; those of one parent follow each other.
using GridId = Id<struct GridTag>;

/// What the planner wants done with today's grids.
enum class Intent {
  from_nothing,  ///< draw anew; today's grids are looked at only to say how many households move
  from_today,    ///< move as few households as possible
  repair_only,   ///< make every grid one piece inside one parent and touch nothing else
};

struct BalancingOptions {
  Intent intent = Intent::from_today;
  /// How far a grid's load may lie from its parent's mean, as a share of the mean; one per kind of load of
  /// the graph. Above 0. Default 10 %.
  std::vector<double> tolerance{0.10};
  /// Weight of few changes, 0 to 1: what it costs to move one mean unit's weight.
  double keep = 0.3;
  /// Weight of short boundaries, 0 to 1: what one mean front costs as boundary.
  double compact = 0.3;
  /// What a metre of boundary costs that runs over open ground, along a minor road, a major road, water:
  /// boundaries should be seen on the ground (GB 50180 A.0.1, house default).
  std::array<double, ground_kinds> boundary_cost{1.0, 0.8, 0.6, 0.5};
  /// 0 = a fixed effort, so that the result is the same everywhere. Above 0 it may be cut short after that
  /// time; see Balancing::cut_short.
  Seconds seconds{0};
  /// Multiplies the fixed effort. Time grows with it in proportion.
  double effort = 1.0;
  std::uint64_t seed = 1;
};

/// Throws Error(invalid_option) with one sentence where an option is out of its range.
void validate(const BalancingOptions& options, std::size_t load_count);

/// Who is in which grid.
struct Plan {
  std::vector<GridId> grid_of;      ///< one per unit
  std::vector<ParentId> parent_of;  ///< one per grid, ascending
  [[nodiscard]] std::size_t grid_count() const { return parent_of.size(); }
};

enum class ParentStatus : std::uint8_t {
  in_band,      ///< every grid's loads lie inside the tolerance
  out_of_band,  ///< a plan was found, but not inside the tolerance; see ParentReport::reason
  impossible,   ///< no plan at all keeps the promises; its units have no grid
  empty,        ///< it has no units, or no grids were asked for it and it needs none
};

/// Why a parent is not in the band, or has no plan.
enum class Reason : std::uint8_t {
  none,
  heavy_unit,     ///< ParentReport::unit alone is too heavy (with what hangs on it, if anything does)
  whole_numbers,  ///< loads are whole numbers and do not divide that evenly
  all_tried,      ///< every plan was looked at
  not_found,      ///< none was found, which proves nothing
  too_few_units,  ///< fewer units than grids
  locks,          ///< locked units cannot be connected within their grids, or lock more grids than asked
  no_grids,       ///< units, but no grid was asked for them
};

struct ParentReport {
  ParentId parent;
  std::uint32_t grids = 0;
  ParentStatus status = ParentStatus::empty;
  Reason reason = Reason::none;
  UnitId unit;                   ///< for Reason::heavy_unit
  double worst_deviation = 0.0;  ///< of the weight, as a share of the parent's mean
  /// Proven: no plan with this number of grids has a worst deviation below this.
  double best_possible = 0.0;
  /// Compounds that had to be split: too heavy, in pieces, or locked into two grids; or the band demands it.
  std::vector<GroupId> split_groups;
};

struct Balancing {
  Plan plan;                          ///< units of impossible parents have an invalid grid
  std::vector<ParentReport> parents;  ///< one per parent
  bool cut_short =
      false;  ///< Options::seconds were over, or it was cancelled, before the fixed effort was done
};

/// Draws the grids: `grids[p]` connected grids in every parent p, no unit split or lost, locked units in
/// their grid, compounds whole where possible, loads inside the band where that can be reached; inside the
/// band as few changes and as short boundaries as the two weights say.
///
/// How: today's plan is repaired (heaviest piece kept, the rest given to neighbours), plans are drawn by
/// recursive splits of random spanning trees (DeFord, Duchin and Solomon 2021), and the better ones are
/// annealed: flips of boundary units, chains of two flips, units together with the small side of what they
/// hold together, and new splits of two neighbouring grids, under a price on leaving the band that rises
/// while the temperature falls. The effort follows the size of a parent and how narrow its band is. Parents
/// that are still outside get further rounds, in which three grids at a time are also divided by looking at
/// every way to do it. Small parents are looked at completely, which proves what cannot be. The seed of every
/// task comes from its parent, so the result does not depend on threads.
///
/// Compounds are one block each as long as the band can be met so; otherwise they are opened, and splitting
/// one more often costs as much as a long boundary.
///
/// Any-time: when `progress` is cancelled, the best found so far is returned, not thrown away. Cost: about
/// 10 s on two cores for 100,000 units in 900 parents, 1.5 s for 3,000 in 29, and 4 s for these within 2 %.
/// Throws Error(invalid_option) for bad options.
[[nodiscard]] Balancing balance(const UnitGraph& graph, std::span<const std::uint32_t> grids,
                                const BalancingOptions& options, Progress& progress);

/// One point of the trade between few changes and short boundaries.
struct ParetoPoint {
  double keep, compact;
  double moved_share;     ///< of all weight
  double inner_boundary;  ///< metres between grids of one parent
  double worst_deviation;
  std::uint32_t out_of_band;  ///< parents
};

/// balance() for five mixtures from "change nothing needless" to "compact above all", for a table to choose
/// from. Five times the cost.
[[nodiscard]] std::vector<ParetoPoint> pareto(const UnitGraph& graph, std::span<const std::uint32_t> grids,
                                              const BalancingOptions& options, Progress& progress);

}  // namespace lifecircle::grids
