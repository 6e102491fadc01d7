#pragma once

#include <cstdint>
#include <functional>
#include <optional>

#include <grids/parent_problem.h>

namespace lifecircle::grids {

/// What looking at every plan brought.
struct Enumeration {
  bool complete = false;  ///< every plan was looked at or ruled out; otherwise the effort was over first
  /// The best plan met, if any was better than the limits that were given.
  std::optional<Zones> zone_of;
  double value = 0.0;  ///< of that plan
};

/// Price of a complete plan; plans are compared by it.
using Price = std::function<double(const Zones&)>;

/// The plan with the lowest price below `beat` among all plans inside the band. The price of a plan must not
/// be below `boundary_price` x the cost of its boundary.
///
/// Branch and bound over connected parts: the zone of the first block without zone is grown block by block,
/// each block of its rim tried inside and outside, so that each plan is met once. A branch ends where a zone
/// gets too heavy, where what is left falls into pieces that whole numbers of zones cannot fill, or where the
/// boundary alone costs too much. For problems of a few dozen blocks and without locks; exponential, hence
/// `steps`.
[[nodiscard]] Enumeration cheapest_plan(const ParentProblem& problem, double boundary_price, double beat,
                                        const Price& price, std::uint64_t steps);

/// The least worst deviation of the weight over all connected plans, if it is below `beat` (a plan's
/// deviation that is known already). complete and without plan = nothing is below `beat`, which is a proof.
[[nodiscard]] Enumeration most_even_plan(const ParentProblem& problem, double beat, std::uint64_t steps);

}  // namespace lifecircle::grids
