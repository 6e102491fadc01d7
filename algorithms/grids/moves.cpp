#include <algorithm>
#include <cmath>

#include <grids/moves.h>

namespace lifecircle::grids {

Metropolis::Metropolis(Random& random) : random_(random) {
  constexpr std::size_t count = std::size_t{1} << bits;
  for (std::size_t i = 0; i < count; ++i) {
    const double exact = -std::log((static_cast<double>(i) + 0.5) / static_cast<double>(count));
    thresholds_.push_back(std::round(exact * 0x1p30) * 0x1p-30);  // the last bits differ between libraries
  }
}

Moves::Moves(PlanState& state, Random& random)
    : state_(state),
      problem_(state.problem()),
      random_(random),
      metropolis_(random),
      contiguity_(problem_),
      split_(problem_) {}

bool Moves::may_leave(std::uint32_t block) {
  return problem_.fixed[block] == nowhere && state_.blocks_of(state_.zone(block)).size() > 1;
}

bool Moves::random_flip(Flip& flip) {
  const auto cut = state_.cut_links();
  if (cut.empty()) return false;
  const std::uint32_t pick = random_.below(cut.size() * 2);
  const auto [a, b] = problem_.links[cut[pick / 2]];
  flip = pick % 2 == 0 ? Flip{a, state_.zone(b)} : Flip{b, state_.zone(a)};
  return may_leave(flip.block);
}

bool Moves::flip() {
  Flip flip{};
  if (!random_flip(flip)) return false;
  const Cost change = state_.change(flip.block, flip.to);
  if (!metropolis_.accepts(prices_.of(change))) return false;
  if (!contiguity_.can_leave(state_.zones(), flip.block)) return false;
  state_.move(flip.block, flip.to, change);
  return true;
}

bool Moves::flip_with_side() {
  Flip flip{};
  if (!random_flip(flip)) return false;
  part_.assign(1, flip.block);
  return flip_part(flip.to);
}

bool Moves::flip_with_compound() {
  Flip flip{};
  if (!random_flip(flip) || problem_.compounds[flip.block].empty()) return false;
  const std::uint32_t compound = problem_.compounds[flip.block].front();
  part_.assign(1, flip.block);
  for (std::size_t i = 0; i < part_.size(); ++i) {
    for (const auto& n : problem_.passable(part_[i])) {
      const auto of = problem_.compounds[n.block];
      if (state_.zone(n.block) != state_.zone(flip.block) || of.empty() || of.front() != compound ||
          std::find(part_.begin(), part_.end(), n.block) != part_.end())
        continue;
      part_.push_back(n.block);
    }
  }
  return flip_part(flip.to);
}

/// part_, which hangs together and borders on zone `to`, goes over with its small side.
bool Moves::flip_part(std::uint32_t to) {
  const std::uint32_t from = state_.zone(part_.front());
  const auto side = contiguity_.small_side(state_.zones(), part_);
  part_.insert(part_.end(), side.begin(), side.end());
  if (part_.size() == state_.blocks_of(from).size()) return false;
  for (const std::uint32_t block : part_)
    if (problem_.fixed[block] != nowhere) return false;
  const double before = prices_.of(state_.cost());
  for (const std::uint32_t block : part_) state_.move(block, to);
  if (metropolis_.accepts(prices_.of(state_.cost()) - before)) return true;
  for (const std::uint32_t block : part_) state_.move(block, from);
  return false;
}

bool Moves::random_neighbour(std::uint32_t block, Flip& flip) {
  const auto around = problem_.passable(block);
  if (around.empty()) return false;
  const std::uint32_t to = state_.zone(around[random_.below(around.size())].block);
  flip = {block, to};
  return to != state_.zone(block);
}

bool Moves::chain() {
  Flip first{}, second{};
  if (!random_flip(first)) return false;
  const std::uint32_t from = state_.zone(first.block);
  if (!contiguity_.can_leave(state_.zones(), first.block)) return false;
  const Cost change = state_.change(first.block, first.to);
  state_.move(first.block, first.to, change);
  const auto there = state_.blocks_of(first.to);
  if (random_neighbour(there[random_.below(there.size())], second) && second.block != first.block &&
      may_leave(second.block)) {
    const Cost more = state_.change(second.block, second.to);
    if (metropolis_.accepts(prices_.of(change) + prices_.of(more)) &&
        contiguity_.can_leave(state_.zones(), second.block)) {
      state_.move(second.block, second.to, more);
      return true;
    }
  }
  state_.move(first.block, from);
  return false;
}

void Moves::sum_up_branches(std::uint32_t a, std::uint32_t b) {
  const auto order = split_.order();
  gain_a_.assign(order.size(), 0.0), gain_b_.assign(order.size(), 0.0);
  fixed_a_.assign(order.size(), 0), fixed_b_.assign(order.size(), 0);
  for (std::uint32_t i = 0; i < order.size(); ++i) {
    gain_a_[i] = problem_.stay(order[i], state_.label(a));
    gain_b_[i] = problem_.stay(order[i], state_.label(b));
    fixed_a_[i] = problem_.fixed[order[i]] == a, fixed_b_[i] = problem_.fixed[order[i]] == b;
  }
  // Prefix sums: a branch is a stretch of the order.
  for (std::uint32_t i = 1; i < order.size(); ++i) {
    gain_a_[i] += gain_a_[i - 1], gain_b_[i] += gain_b_[i - 1];
    fixed_a_[i] += fixed_a_[i - 1], fixed_b_[i] += fixed_b_[i - 1];
  }
}

Moves::Branch Moves::best_branch(std::uint32_t a, std::uint32_t b) {
  sum_up_branches(a, b);
  const auto within = [&](const auto& sums, std::uint32_t i) {
    return sums[i + split_.size(i) - 1] - sums[i - 1];
  };
  const std::size_t loads = problem_.loads;
  const double* all = split_.load(0);
  Branch best{0, 0, INFINITY};
  for (std::uint32_t i = 1; i < split_.order().size(); ++i) {
    double excess = 0.0;
    for (std::size_t kind = 0; kind < loads; ++kind)
      excess += problem_.excess(split_.load(i)[kind], kind) +
                problem_.excess(all[kind] - split_.load(i)[kind], kind);
    const double base = prices_.boundary * split_.boundary(i) + prices_.excess * excess;
    if (base >= best.cost + prices_.moved * (gain_a_.back() + gain_b_.back())) continue;
    const std::uint32_t in_a = within(fixed_a_, i), in_b = within(fixed_b_, i);
    const double stay_a = within(gain_a_, i), stay_b = within(gain_b_, i);
    if (in_b == 0 && in_a == fixed_a_.back()) {
      const double cost = base - prices_.moved * (stay_a + gain_b_.back() - stay_b);
      if (cost < best.cost) best = {i, a, cost};
    }
    if (in_a == 0 && in_b == fixed_b_.back()) {
      const double cost = base - prices_.moved * (stay_b + gain_a_.back() - stay_a);
      if (cost < best.cost) best = {i, b, cost};
    }
  }
  return best;
}

/// What the compounds pay for zones a and b if the tree's branch [begin, end) becomes `inside` and the rest
/// the other.
double Moves::split_change(std::uint32_t a, std::uint32_t b, std::uint32_t begin, std::uint32_t end,
                           std::uint32_t inside) {
  const std::uint32_t count = problem_.compound_count;
  tally_.assign(std::size_t{2} * count, 0);
  for (std::uint32_t i = 0; i < split_.order().size(); ++i) {
    const bool in_a = (i >= begin && i < end) == (inside == a);
    for (const std::uint32_t compound : problem_.compounds[split_.order()[i]])
      ++tally_[(in_a ? 0 : count) + compound];
  }
  double change = 0.0;
  for (std::uint32_t c = 0; c < count; ++c) {
    change += static_cast<double>(tally_[c] > 0) + static_cast<double>(tally_[count + c] > 0);
    change -= static_cast<double>(state_.blocks_of_compound(a, c) > 0) +
              static_cast<double>(state_.blocks_of_compound(b, c) > 0);
  }
  return prices_.split * change;
}

bool Moves::resplit() {
  const auto cut = state_.cut_links();
  if (cut.empty()) return false;
  const auto [one, other] = problem_.links[cut[random_.below(cut.size())]];
  const std::uint32_t a = state_.zone(one), b = state_.zone(other);
  pair_.assign(state_.blocks_of(a).begin(), state_.blocks_of(a).end());
  pair_.insert(pair_.end(), state_.blocks_of(b).begin(), state_.blocks_of(b).end());
  split_.draw(pair_, random_);
  const Branch branch = best_branch(a, b);
  if (branch.number == 0) return false;

  double now = 0.0;  // what the pair costs as it is, in the terms of best_branch()
  for (const std::uint32_t block : pair_) {
    const std::uint32_t zone = state_.zone(block);
    now -= prices_.moved * problem_.stay(block, state_.label(zone));
    if (zone != a) continue;
    for (const auto& n : problem_.neighbours[block])
      if (state_.zone(n.block) == b) now += prices_.boundary * n.cost;
  }
  for (std::size_t kind = 0; kind < problem_.loads; ++kind)
    now += prices_.excess *
           (problem_.excess(state_.load(a, kind), kind) + problem_.excess(state_.load(b, kind), kind));
  // Boundaries with third zones stay outside this sum: they change sides but not length.
  const std::uint32_t rest = branch.zone == a ? b : a;
  const std::uint32_t begin = branch.number, end = begin + split_.size(begin);
  if (problem_.compound_count > 0) now -= split_change(a, b, begin, end, branch.zone);
  if (!metropolis_.accepts(branch.cost - now)) return false;

  bool changed = false;
  for (std::uint32_t i = 0; i < split_.order().size(); ++i) {
    const std::uint32_t zone = i >= begin && i < end ? branch.zone : rest, block = split_.order()[i];
    if (state_.zone(block) == zone) continue;
    state_.move(block, zone);
    changed = true;
  }
  return changed;
}

}  // namespace lifecircle::grids
