#pragma once

#include <cstdint>
#include <vector>

#include <grids/parent_problem.h>

namespace lifecircle::grids {

/// What hangs on a block: parts of the parent that only it connects with the rest. A part that is too light
/// to be a zone must go with the block on which it hangs, whatever the plan. Found by one depth-first search
/// over articulation blocks (Hopcroft and Tarjan 1973); the rest is the side of the heaviest block.
class Dangling {
 public:
  explicit Dangling(const ParentProblem& problem);

  /// Weights of blocks if no zone can be lighter than `least`: each block counts with all parts that hang on
  /// it and are lighter than that; the blocks of these parts count 0.
  [[nodiscard]] std::vector<double> weights_if(double least) const;

 private:
  void search(std::uint32_t root);

  const ParentProblem& problem_;
  std::vector<std::uint32_t> order_;  // depth first from the root
  std::vector<std::uint32_t> above_;  // the block above, by block
  std::vector<double> branch_;        // weight of everything below and including a block
  std::vector<std::uint8_t> hangs_;   // the branch of this block hangs on the block above it
};

}  // namespace lifecircle::grids
