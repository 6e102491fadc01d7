#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include <grids/parent_problem.h>

namespace lifecircle::grids {

/// What a plan costs, or what a change adds to that.
struct Cost {
  double boundary = 0.0;  ///< of the boundary between zones, 1 = a mean front
  double moved = 0.0;     ///< weight that leaves its today's grid, 1 = a mean block
  double split = 0.0;     ///< grids beyond the first among which open compounds are divided
  double excess = 0.0;    ///< sum over zones and loads of the share by which the band is left
};

/// What the three are worth against each other.
struct Prices {
  double boundary = 1.0, moved = 0.0, split = 0.0, excess = 1.0;
  /// What a plan inside the band costs.
  [[nodiscard]] double inside(const Cost& cost) const {
    return boundary * cost.boundary + moved * cost.moved + split * cost.split;
  }
  [[nodiscard]] double of(const Cost& cost) const { return inside(cost) + excess * cost.excess; }
};

/// A plan of one parent with its books, kept up to date block by block in O(degree): loads, boundary, what
/// has moved, the passable links that a boundary cuts, and the blocks of each zone. Knows nothing of
/// contiguity.
class PlanState {
 public:
  /// `zone_of` has a zone for every block and no zone is empty.
  PlanState(const ParentProblem& problem, Zones zone_of);

  [[nodiscard]] const ParentProblem& problem() const { return problem_; }
  [[nodiscard]] const Zones& zones() const { return zone_of_; }
  [[nodiscard]] std::uint32_t zone(std::uint32_t block) const { return zone_of_[block]; }
  [[nodiscard]] std::span<const std::uint32_t> blocks_of(std::uint32_t zone) const { return blocks_[zone]; }
  [[nodiscard]] double load(std::uint32_t zone, std::size_t kind) const {
    return load_[zone * problem_.loads + kind];
  }
  /// Links between two zones: where something can flip.
  [[nodiscard]] std::span<const std::uint32_t> cut_links() const { return cut_links_; }
  /// The label after which a zone is called: today's grid that gives it most weight; nowhere without one.
  [[nodiscard]] std::uint32_t label(std::uint32_t zone) const { return label_[zone]; }
  [[nodiscard]] const Cost& cost() const { return cost_; }
  /// No zone lies outside the band in any kind of load.
  [[nodiscard]] bool in_band() const { return outside_ == 0; }

  /// What moving `block` into `to` adds, in O(degree).
  [[nodiscard]] Cost change(std::uint32_t block, std::uint32_t to) const;
  /// What the loads of a zone pair add when `amount` (per kind) goes from one to the other.
  [[nodiscard]] double excess_change(std::uint32_t from, std::uint32_t to, const double* amount) const;
  /// Moves a block. `change` is what change() said.
  void move(std::uint32_t block, std::uint32_t to, const Cost& change);
  void move(std::uint32_t block, std::uint32_t to) { move(block, to, change(block, to)); }

  /// How many blocks of an open compound lie in a zone.
  [[nodiscard]] std::uint32_t blocks_of_compound(std::uint32_t zone, std::uint32_t compound) const {
    return of_compound_[zone * problem_.compound_count + compound];
  }

  /// Replaces the whole plan.
  void assign(const Zones& zone_of);
  /// Calls zones anew after what lies in them now, and sums up everything again, so that rounding does not
  /// pile up.
  void refresh();

 private:
  void update_link(std::uint32_t link, bool cut);
  void count_outside();
  void count_compounds();

  const ParentProblem& problem_;
  Zones zone_of_;
  std::vector<double> load_;
  std::vector<std::vector<std::uint32_t>> blocks_;
  std::vector<std::uint32_t> place_;  // of each block in blocks_
  std::vector<std::uint32_t> cut_links_;
  std::vector<std::uint32_t> link_place_;  // of each link in cut_links_, or nowhere
  std::vector<std::uint32_t> label_;
  std::vector<std::uint32_t> of_compound_;  // zone * compounds + compound
  Cost cost_;
  std::size_t outside_ = 0;  // zones x kinds outside the band
};

/// The label that gives each zone the most weight: of the locks for zones with locks, otherwise the one with
/// most weight in it, ties to the lower number.
[[nodiscard]] std::vector<std::uint32_t> labels_of(const ParentProblem& problem, const Zones& zone_of);

}  // namespace lifecircle::grids
