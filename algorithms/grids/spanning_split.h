#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include <base/random.h>
#include <grids/parent_problem.h>

namespace lifecircle::grids {

/// Random spanning trees of connected sets of blocks, and what each of their branches holds: cutting one edge
/// of the tree splits the set into two connected parts, and the books say at once how heavy each is and how
/// long their common boundary. Recombination by spanning trees: DeFord, Duchin and Solomon, "Recombination: a
/// family of Markov chains for redistricting", Harvard Data Science Review 3 (2021). The tree is the minimum
/// spanning tree under random edge lengths.
/// Owns its scratch: one per thread. O(edges log edges) per tree.
class SpanningSplit {
 public:
  explicit SpanningSplit(const ParentProblem& problem);

  /// Draws a tree over `blocks`, which hang together. Its branches are numbered 1 .. blocks - 1 (branch 0 is
  /// the whole tree); branch i is order()[i] .. order()[i + size(i) - 1].
  void draw(std::span<const std::uint32_t> blocks, Random& random);

  [[nodiscard]] std::span<const std::uint32_t> order() const { return order_; }
  [[nodiscard]] std::uint32_t size(std::uint32_t branch) const { return size_[branch]; }
  [[nodiscard]] std::span<const std::uint32_t> blocks_of(std::uint32_t branch) const {
    return order().subspan(branch, size_[branch]);
  }
  /// Loads of a branch, one per kind.
  [[nodiscard]] const double* load(std::uint32_t branch) const { return &load_[branch * problem_.loads]; }
  /// Cost of the boundary between the branch and the rest of the blocks.
  [[nodiscard]] double boundary(std::uint32_t branch) const { return boundary_[branch]; }

 private:
  void find_edges(std::span<const std::uint32_t> blocks, Random& random);
  void grow_order(std::uint32_t root);
  void sum_up();

  struct Edge {
    std::uint64_t key;
    std::uint32_t a, b;
  };
  const ParentProblem& problem_;
  std::vector<std::uint32_t> position_;  // of each block in order_, or in blocks while edges are found
  std::vector<std::uint32_t> stamp_;
  std::uint32_t now_ = 0;
  std::vector<Edge> edges_;
  std::vector<std::uint32_t> up_;
  std::vector<std::uint32_t> first_, next_, end_;  // the tree's edges, two halves each, in linked lists
  std::vector<std::uint32_t> order_, above_, size_, stack_;
  std::vector<double> load_, boundary_;
};

}  // namespace lifecircle::grids
