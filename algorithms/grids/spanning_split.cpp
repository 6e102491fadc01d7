#include <algorithm>

#include <grids/spanning_split.h>

namespace lifecircle::grids {

SpanningSplit::SpanningSplit(const ParentProblem& problem)
    : problem_(problem),
      position_(problem.block_count(), 0),
      stamp_(problem.block_count(), 0),
      first_(problem.block_count(), nowhere) {}

void SpanningSplit::find_edges(std::span<const std::uint32_t> blocks, Random& random) {
  ++now_;
  for (std::uint32_t i = 0; i < blocks.size(); ++i) {
    stamp_[blocks[i]] = now_;
    position_[blocks[i]] = i;
  }
  edges_.clear();
  // Edges inside an open compound come first, so that cutting a tree once splits one compound at most.
  constexpr std::uint64_t last = std::uint64_t{1} << 63;
  const auto key = [&](std::uint32_t a, std::uint32_t b) {
    if (problem_.compound_count == 0) return random.bits();
    const auto of_a = problem_.compounds[a], of_b = problem_.compounds[b];
    const bool inside = !of_a.empty() && !of_b.empty() && of_a.front() == of_b.front();
    return random.bits() >> 1 | (inside ? 0 : last);
  };
  for (const std::uint32_t a : blocks)
    for (const auto& n : problem_.passable(a))
      if (n.block > a && stamp_[n.block] == now_) edges_.push_back({key(a, n.block), a, n.block});
  std::sort(edges_.begin(), edges_.end(), [](const Edge& x, const Edge& y) { return x.key < y.key; });
}

void SpanningSplit::draw(std::span<const std::uint32_t> blocks, Random& random) {
  find_edges(blocks, random);
  up_.resize(blocks.size());
  for (std::uint32_t i = 0; i < up_.size(); ++i) up_[i] = i;
  const auto piece = [&](std::uint32_t i) {
    while (up_[i] != i) i = up_[i] = up_[up_[i]];
    return i;
  };
  for (const std::uint32_t block : blocks) first_[block] = nowhere;
  next_.clear(), end_.clear();
  std::size_t joined = 1;
  for (const Edge& edge : edges_) {
    const std::uint32_t a = piece(position_[edge.a]), b = piece(position_[edge.b]);
    if (a == b) continue;
    up_[a] = b;
    for (const auto& [from, to] : {std::pair(edge.a, edge.b), std::pair(edge.b, edge.a)}) {
      next_.push_back(first_[from]);
      end_.push_back(to);
      first_[from] = static_cast<std::uint32_t>(end_.size() - 1);
    }
    if (++joined == blocks.size()) break;
  }
  grow_order(blocks[random.below(blocks.size())]);
  sum_up();
}

/// Depth first, so that every branch is a stretch of the order.
void SpanningSplit::grow_order(std::uint32_t root) {
  order_.clear(), above_.clear();
  stack_.assign(1, root);
  above_.assign(1, nowhere);
  std::vector<std::uint32_t>& pending = up_;  // position above each stacked block; the pieces are done with
  pending.assign(1, nowhere);
  above_.clear();
  while (!stack_.empty()) {
    const std::uint32_t block = stack_.back(), above = pending.back();
    stack_.pop_back(), pending.pop_back();
    const auto here = static_cast<std::uint32_t>(order_.size());
    position_[block] = here;
    order_.push_back(block), above_.push_back(above);
    for (std::uint32_t half = first_[block]; half != nowhere; half = next_[half]) {
      if (above != nowhere && end_[half] == order_[above]) continue;
      stack_.push_back(end_[half]), pending.push_back(here);
    }
  }
}

void SpanningSplit::sum_up() {
  const std::size_t count = order_.size(), loads = problem_.loads;
  size_.assign(count, 1);
  boundary_.assign(count, 0.0);
  load_.resize(count * loads);
  for (std::uint32_t i = 0; i < count; ++i) {
    for (std::size_t kind = 0; kind < loads; ++kind)
      load_[i * loads + kind] = problem_.load[order_[i] * loads + kind];
    for (const auto& n : problem_.neighbours[order_[i]]) {
      if (stamp_[n.block] != now_) continue;
      boundary_[i] += n.cost;
      std::uint32_t a = i, b = position_[n.block];
      if (b < a) continue;
      while (a != b) (a < b ? b : a) = above_[a < b ? b : a];
      boundary_[a] -= 2.0 * n.cost;  // inside every branch that holds both
    }
  }
  for (std::size_t i = count; i-- > 1;) {
    const std::uint32_t above = above_[i];
    size_[above] += size_[i];
    boundary_[above] += boundary_[i];
    for (std::size_t kind = 0; kind < loads; ++kind) load_[above * loads + kind] += load_[i * loads + kind];
  }
}

}  // namespace lifecircle::grids
