#pragma once

#include <cstdint>
#include <vector>

#include <base/progress.h>
#include <base/units.h>
#include <optimisation/mixed_program.h>

namespace lifecircle::optimisation {

/// When to stop before the proof is complete. 0 = no limit.
struct SolveLimits {
  /// Wall-clock time. What is found until then depends on the machine.
  Seconds seconds{0};
  /// Nodes of the search tree. What is found until then is the same everywhere.
  std::uint32_t nodes = 0;
  /// Enough is enough: stop once value and bound differ by less than this share of the value.
  double gap = 0.0;
};

enum class Outcome {
  optimal,     ///< values are the best there are (within SolveLimits::gap)
  feasible,    ///< values hold, but a limit came before the proof; bound says how much better is thinkable
  infeasible,  ///< proven: no values satisfy all constraints
  unbounded,   ///< the aim can be driven to infinity: a constraint was forgotten
  limit,       ///< a limit came before any values were found; this says nothing about the program
};

struct Solution {
  Outcome outcome = Outcome::limit;
  /// The aim at these values; meaningful where has_values().
  double value = 0.0;
  /// Proven: no solution is better than this. Infinite on the good side as long as nothing is proven.
  double bound = 0.0;
  /// One per variable, in the order in which they were added; whole ones are exactly whole. Empty without a
  /// solution.
  std::vector<double> values;

  [[nodiscard]] bool has_values() const {
    return outcome == Outcome::optimal || outcome == Outcome::feasible;
  }
  [[nodiscard]] double value_of(VariableId variable) const { return values[variable.index()]; }
  [[nodiscard]] bool is_chosen(VariableId variable) const { return value_of(variable) > 0.5; }
};

/// Solves by branch and cut on the simplex method (GLPK: presolve, Gomory, cover and clique cuts, most
/// fractional first, best local bound). One thread; may be called from several threads at a time. Without a
/// limit in seconds the same program gives the same answer. Throws Cancelled when `progress` says so, within
/// a second or so, and Error(internal) where the solver breaks down numerically.
[[nodiscard]] Solution solve(const MixedProgram& program, const SolveLimits& limits, Progress& progress);

}  // namespace lifecircle::optimisation
