#pragma once

#include <cstdint>
#include <functional>
#include <vector>

#include <grids/annealing.h>
#include <grids/balancing.h>
#include <grids/bounds.h>
#include <grids/parent_problem.h>

namespace lifecircle::grids {

/// Asked now and then: true once the search is to end with what it has.
using Stop = std::function<bool()>;

/// The search for one parent's plan, in stages that the caller may run for many parents at a time. Each stage
/// takes its random numbers from the seed, the parent and its own number, and so depends on nothing else.
class ParentSearch {
 public:
  ParentSearch(const UnitGraph& graph, ParentId parent, std::uint32_t zones, const BalancingOptions& options);

  /// Makes the problem and the first plans. Quick; never skipped.
  void start();
  /// Looks at every plan, if there are few enough. `steps` as in cheapest_plan(). Where it turns out that no
  /// plan with whole compounds lies in the band, they are opened.
  void enumerate(std::uint64_t steps);
  /// For a parent that is still outside the band: tries to prove that it must be, and then takes the most
  /// even plan.
  void prove(std::uint64_t steps);

  /// A plan is there, but may still get better.
  [[nodiscard]] bool is_open() const { return !best_.empty() && !finished_; }
  [[nodiscard]] bool in_band() const { return best_.in_band; }
  [[nodiscard]] std::size_t block_count() const { return problem_.block_count(); }
  /// Moves that an annealing should have: the more, the narrower the band is beside a mean block and the more
  /// zones there are to arrange.
  [[nodiscard]] double wanted_moves() const;

  /// One annealing of `moves` moves, from one of the first plans or from the best one. May run for several
  /// `replica` numbers at a time, so it changes nothing; give the results to take() in order of their number.
  [[nodiscard]] BestPlan anneal_anew(std::uint64_t replica, std::uint64_t moves, const Stop& stop) const;
  /// The same from the best plan on: first to reach the band, then to settle inside it.
  [[nodiscard]] BestPlan anneal_on(std::uint64_t replica, std::uint64_t moves, const Stop& stop) const;
  void take(BestPlan plan);
  /// Where the band was not reached with compounds whole: from now on they may be split. False where there is
  /// none to split.
  bool open_groups();

  /// The plan: the zone of every unit of UnitGraph::units_of(parent), in that order; empty where impossible.
  [[nodiscard]] std::vector<std::uint32_t> zone_of_units() const;
  [[nodiscard]] ParentReport report() const;

 private:
  [[nodiscard]] Random random(std::uint64_t stage) const;
  [[nodiscard]] Zones first_plan(std::uint64_t replica, Random& random) const;
  /// Half the width of the narrowest band, in loads of the mean block: from 1 up the band is easily met.
  [[nodiscard]] double width() const;
  [[nodiscard]] Schedule schedule(std::uint64_t moves, bool from_plan) const;
  void make(bool whole_groups);
  [[nodiscard]] bool is_contracted() const;
  void look_for_most_even(std::uint64_t steps);

  const UnitGraph& graph_;
  ParentId parent_;
  std::uint32_t zones_;
  const BalancingOptions& options_;
  Prices prices_;
  ParentProblem problem_;
  BestPlan best_;
  Zones repaired_;  // today's plan made whole; empty where from nothing
  Bound bound_;
  Reason impossible_ = Reason::none;
  bool finished_ = false;  // best_ is the best there is, or nothing more is to be done
};

}  // namespace lifecircle::grids
