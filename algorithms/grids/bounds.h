#pragma once

#include <span>
#include <vector>

#include <grids/balancing.h>
#include <grids/parent_problem.h>

namespace lifecircle::grids {

/// What no plan of a parent can do better than, and why.
struct Bound {
  double deviation =
      0.0;  ///< proven: the worst deviation of the weight is at least this, as a share of the mean
  Reason reason = Reason::none;
  UnitId unit;  ///< for Reason::heavy_unit: the first unit of the block that makes it
};

/// A proven lower bound on the worst deviation, in O(blocks log blocks x 60). It is the greatest of
///
/// - whole numbers: if all weights are multiples of g, zones are too, and some zone lies above the mean
///   and some below, each by a multiple of g;
/// - heavy blocks: the j heaviest lie in j zones, or two of them share one; in the first case the other zones
/// share
///   what is left. A block counts with everything that hangs on it and is too light to be a zone of its own:
///   behind an articulation block, no zone at all can lie in such a part. That depends on the deviation that
///   is to be ruled out, hence bisection;
/// - more zones than blocks with weight: some zone is empty of weight.
///
/// Holds for the contracted problem; give the one with compounds open for a bound that holds for every plan.
[[nodiscard]] Bound least_deviation(const ParentProblem& problem);

/// What proofs may build on.
struct ProofOptions {
  /// By parent: the worst deviation of a plan that is known already, a share of the mean; empty = none is.
  std::span<const double> known;
  double tolerance = 0.1;  ///< of the band; where a known plan is outside, more effort goes into why
  double effort = 1.0;     ///< a factor on how many plans are looked at
};

/// The same for each parent of a graph with so many grids, compounds open: it holds for every plan whose
/// grids are whole and lie in one parent, whoever makes it. In parents of at most 32 units, 48 where the
/// known plan is outside the band, every plan that is better than the known one is looked at, as far as a
/// fixed effort reaches: then it is the least deviation there is. The one place where bounds that people read
/// are made: for the same plan they are the same, whether it was searched or found. About 2 s at most.
[[nodiscard]] std::vector<Bound> least_deviations(const UnitGraph& graph,
                                                  std::span<const std::uint32_t> grids,
                                                  const ProofOptions& options = {});

}  // namespace lifecircle::grids
