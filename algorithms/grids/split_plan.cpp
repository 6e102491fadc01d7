#include <algorithm>
#include <cmath>

#include <grids/spanning_split.h>
#include <grids/starting_plans.h>

namespace lifecircle::grids {

namespace {

/// A part of the parent that is still to be split into so many zones.
struct Part {
  std::vector<std::uint32_t> blocks;
  std::uint32_t zones;
};

struct Cut {
  std::vector<std::uint32_t> branch;
  std::uint32_t zones = 0;  ///< of the branch
  double badness = INFINITY;
};

/// How far a part with so many zones lies from as many means, per zone; its boundary only breaks ties.
double badness(const ParentProblem& problem, const double* load, double zones) {
  double worst = 0.0;
  for (std::size_t kind = 0; kind < problem.loads; ++kind)
    worst = std::max(worst, std::abs(load[kind] / problem.mean[kind] - zones) / zones);
  return worst;
}

void look_for_cut(const ParentProblem& problem, const SpanningSplit& tree, std::uint32_t zones, Cut& best) {
  const auto all = static_cast<std::uint32_t>(tree.order().size());
  std::vector<double> rest(problem.loads);
  for (std::uint32_t i = 1; i < all; ++i) {
    for (std::size_t kind = 0; kind < problem.loads; ++kind)
      rest[kind] = tree.load(0)[kind] - tree.load(i)[kind];
    const double means = tree.load(i)[0] / problem.mean[0];
    // No side may get more zones than it has blocks.
    const std::uint32_t least = zones > all - tree.size(i) ? zones - (all - tree.size(i)) : 0,
                        most = std::min(zones - 1, tree.size(i));
    const auto near = static_cast<std::uint32_t>(std::clamp(std::round(means), 0.0, 4e9));
    const std::uint32_t in_branch = std::clamp(near, std::max(least, 1u), std::max(most, 1u));
    if (in_branch > most || in_branch < least) continue;
    const double bad = std::max(badness(problem, tree.load(i), in_branch),
                                badness(problem, rest.data(), zones - in_branch)) +
                       1e-3 * tree.boundary(i);
    if (bad < best.badness) {
      const auto blocks = tree.blocks_of(i);
      best = {{blocks.begin(), blocks.end()}, in_branch, bad};
    }
  }
}

}  // namespace

Zones split_plan(const ParentProblem& problem, Random& random) {
  constexpr int trees_per_cut = 4;
  Zones zone_of(problem.block_count(), 0);
  SpanningSplit tree(problem);
  std::vector<Part> parts(1);
  parts[0].zones = problem.zones;
  for (std::uint32_t b = 0; b < problem.block_count(); ++b) parts[0].blocks.push_back(b);
  std::uint32_t done = 0;
  while (!parts.empty()) {
    Part part = std::move(parts.back());
    parts.pop_back();
    if (part.zones == 1) {
      for (const std::uint32_t b : part.blocks) zone_of[b] = done;
      ++done;
      continue;
    }
    Cut cut;
    for (int i = 0; i < trees_per_cut; ++i) {
      tree.draw(part.blocks, random);
      look_for_cut(problem, tree, part.zones, cut);
    }
    std::vector<std::uint32_t> branch = cut.branch;
    std::sort(branch.begin(), branch.end());
    Part rest{{}, part.zones - cut.zones};
    for (const std::uint32_t b : part.blocks)
      if (!std::binary_search(branch.begin(), branch.end(), b)) rest.blocks.push_back(b);
    parts.push_back({std::move(branch), cut.zones});
    parts.push_back(std::move(rest));
  }
  return zone_of;
}

}  // namespace lifecircle::grids
