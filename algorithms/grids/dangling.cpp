#include <algorithm>

#include <grids/dangling.h>

namespace lifecircle::grids {

Dangling::Dangling(const ParentProblem& problem)
    : problem_(problem),
      above_(problem.block_count(), nowhere),
      branch_(problem.block_count(), 0.0),
      hangs_(problem.block_count(), 0) {
  std::uint32_t root = 0;
  for (std::uint32_t b = 0; b < problem.block_count(); ++b) {
    branch_[b] = problem.load[b * problem.loads];
    if (branch_[b] > branch_[root]) root = b;
  }
  if (problem.block_count() > 0) search(root);
}

void Dangling::search(std::uint32_t root) {
  std::vector<std::uint32_t> entered(problem_.block_count(), nowhere), lowest(problem_.block_count(), 0),
      tried(problem_.block_count(), 0), path{root};
  entered[root] = 0;
  order_.push_back(root);
  while (!path.empty()) {
    const std::uint32_t at = path.back();
    if (tried[at] < problem_.passable_end[at]) {
      const std::uint32_t next = problem_.passable(at)[tried[at]++].block;
      if (entered[next] != nowhere) {
        lowest[at] = std::min(lowest[at], entered[next]);
        continue;
      }
      entered[next] = lowest[next] = static_cast<std::uint32_t>(order_.size());
      above_[next] = at;
      order_.push_back(next);
      path.push_back(next);
      continue;
    }
    path.pop_back();
    if (path.empty()) continue;
    branch_[path.back()] += branch_[at];
    hangs_[at] = lowest[at] >= entered[path.back()];
    lowest[path.back()] = std::min(lowest[path.back()], lowest[at]);
  }
}

std::vector<double> Dangling::weights_if(double least) const {
  std::vector<double> weights(problem_.block_count(), 0.0);
  std::vector<std::uint32_t> carrier(problem_.block_count(), nowhere);
  for (const std::uint32_t b : order_) {
    const std::uint32_t above = above_[b];
    const bool carried = above != nowhere && carrier[above] != above;
    const bool too_light = above != nowhere && hangs_[b] != 0 && branch_[b] < least;
    // Inside a part that goes with its carrier everything does; each branch starts one of its own otherwise.
    carrier[b] = carried ? carrier[above] : too_light ? above : b;
    weights[carrier[b]] += problem_.load[b * problem_.loads];
  }
  return weights;
}

}  // namespace lifecircle::grids
