#include <algorithm>
#include <deque>
#include <tuple>

#include <grids/spanning_split.h>
#include <grids/starting_plans.h>

namespace lifecircle::grids {

namespace {

/// A connected set of blocks of one of today's grids.
struct Core {
  std::vector<std::uint32_t> blocks;
  double load = 0.0;
  std::size_t locked = 0;
};

/// Works on a plan in which blocks may be nowhere.
class Repair {
 public:
  Repair(const ParentProblem& problem, Random& random)
      : problem_(problem), random_(random), zone_of_(problem.block_count(), nowhere) {}

  /// The pieces of those blocks for which wanted(block) holds, in the order of their first blocks.
  template <class Wanted>
  [[nodiscard]] std::vector<Core> cores(Wanted wanted) const;

  [[nodiscard]] bool connect_locks();
  void keep(const Core& core, std::uint32_t zone) {
    for (const std::uint32_t b : core.blocks) zone_of_[b] = zone;
  }
  void keep_locked_zones(bool keep_today);
  void keep_today();
  void grow();
  [[nodiscard]] bool split_until_enough();
  [[nodiscard]] const Zones& zones() const { return zone_of_; }

 private:
  [[nodiscard]] std::uint32_t label_of(std::uint32_t block) const;
  [[nodiscard]] bool reach_next_lock(std::uint32_t zone);
  [[nodiscard]] std::uint32_t zone_with_longest_front(std::uint32_t block) const;
  [[nodiscard]] bool split(std::uint32_t zone);

  const ParentProblem& problem_;
  Random& random_;
  Zones zone_of_;
  std::uint32_t used_ = 0;  // zones that have blocks: 0 .. used_ - 1
};

/// Today's grid of a block: the one with most weight in it, or any where nobody lives.
std::uint32_t Repair::label_of(std::uint32_t block) const {
  const auto stays = problem_.stays[block];
  const auto most = std::max_element(stays.begin(), stays.end(),
                                     [](const auto& a, const auto& b) { return a.weight < b.weight; });
  return most == stays.end() ? nowhere : most->label;
}

template <class Wanted>
std::vector<Core> Repair::cores(Wanted wanted) const {
  std::vector<Core> result;
  std::vector<bool> seen(problem_.block_count(), false);
  for (std::uint32_t start = 0; start < problem_.block_count(); ++start) {
    if (seen[start] || !wanted(start)) continue;
    Core core{{start}};
    seen[start] = true;
    for (std::size_t i = 0; i < core.blocks.size(); ++i) {
      const std::uint32_t at = core.blocks[i];
      core.load += problem_.load[at * problem_.loads];
      core.locked += problem_.fixed[at] != nowhere;
      for (const auto& n : problem_.passable(at)) {
        if (seen[n.block] || !wanted(n.block)) continue;
        seen[n.block] = true;
        core.blocks.push_back(n.block);
      }
    }
    result.push_back(std::move(core));
  }
  return result;
}

/// Shortest way from what the zone has to a block that is locked in it and not yet connected; takes that way.
/// True where there was nothing to reach, or it was reached.
bool Repair::reach_next_lock(std::uint32_t zone) {
  std::vector<std::uint32_t> from(problem_.block_count(), nowhere);
  const auto pieces = cores([&](std::uint32_t b) { return zone_of_[b] == zone; });
  if (pieces.size() < 2) return true;
  std::vector<bool> start(problem_.block_count(), false);
  std::deque<std::uint32_t> queue;
  for (const std::uint32_t b : pieces.front().blocks) start[b] = true, from[b] = b, queue.push_back(b);
  // Over blocks of today's own grid first costs nothing to find out: 0-1 breadth-first search.
  while (!queue.empty()) {
    const std::uint32_t at = queue.front();
    queue.pop_front();
    if (zone_of_[at] == zone && !start[at]) {
      for (std::uint32_t b = at; !start[b]; b = from[b]) zone_of_[b] = zone;
      return true;
    }
    for (const auto& n : problem_.passable(at)) {
      const bool taken = zone_of_[n.block] != nowhere && zone_of_[n.block] != zone;
      if (from[n.block] != nowhere || taken) continue;
      from[n.block] = at;
      if (label_of(n.block) == zone)
        queue.push_front(n.block);
      else
        queue.push_back(n.block);
    }
  }
  return false;
}

bool Repair::connect_locks() {
  for (std::uint32_t b = 0; b < problem_.block_count(); ++b) zone_of_[b] = problem_.fixed[b];
  const auto pieces_of = [&](std::uint32_t zone) {
    return cores([&](std::uint32_t b) { return zone_of_[b] == zone; }).size();
  };
  for (std::uint32_t zone = 0; zone < problem_.fixed_zones; ++zone)
    while (pieces_of(zone) > 1)
      if (!reach_next_lock(zone)) return false;
  used_ = problem_.fixed_zones;
  return true;
}

/// Zones with locks also keep what hangs on their locked blocks of today's grid.
void Repair::keep_locked_zones(bool keep_today) {
  if (!keep_today) return;
  for (std::uint32_t zone = 0; zone < problem_.fixed_zones; ++zone) {
    const auto own = [&](std::uint32_t b) {
      return zone_of_[b] == zone || (zone_of_[b] == nowhere && label_of(b) == zone);
    };
    for (const Core& core : cores(own))
      if (std::any_of(core.blocks.begin(), core.blocks.end(),
                      [&](std::uint32_t b) { return zone_of_[b] == zone; }))
        keep(core, zone);
  }
}

/// The heaviest piece of each of the other grids, the heaviest grids first.
void Repair::keep_today() {
  std::vector<Core> best(problem_.labels.size());
  for (std::uint32_t label = problem_.fixed_zones; label < best.size(); ++label)
    for (Core& core : cores([&](std::uint32_t b) { return zone_of_[b] == nowhere && label_of(b) == label; }))
      if (best[label].blocks.empty() ||
          std::tuple(core.load, core.blocks.size()) > std::tuple(best[label].load, best[label].blocks.size()))
        best[label] = std::move(core);
  std::erase_if(best, [](const Core& core) { return core.blocks.empty(); });
  std::stable_sort(best.begin(), best.end(), [](const Core& a, const Core& b) { return a.load > b.load; });
  for (const Core& core : best)
    if (used_ < problem_.zones) keep(core, used_++);
}

std::uint32_t Repair::zone_with_longest_front(std::uint32_t block) const {
  std::uint32_t best = nowhere;
  double longest = -1.0;
  for (const auto& n : problem_.passable(block)) {
    const std::uint32_t zone = zone_of_[n.block];
    if (zone == nowhere) continue;
    double front = 0.0;
    for (const auto& m : problem_.neighbours[block])
      if (zone_of_[m.block] == zone) front += m.cost;
    if (front > longest || (front == longest && zone < best)) longest = front, best = zone;
  }
  return best;
}

/// Loose blocks join a neighbouring zone, ring by ring.
void Repair::grow() {
  if (used_ == 0) {
    std::fill(zone_of_.begin(), zone_of_.end(), 0);
    used_ = 1;
  }
  for (bool more = true; more;) {
    more = false;
    Zones next = zone_of_;
    for (std::uint32_t b = 0; b < zone_of_.size(); ++b) {
      if (zone_of_[b] != nowhere) continue;
      next[b] = zone_with_longest_front(b);
      more |= next[b] != nowhere;
    }
    zone_of_ = std::move(next);
  }
}

/// Splits a zone by the branch that halves it best and leaves all locks on one side.
bool Repair::split(std::uint32_t zone) {
  const auto pieces = cores([&](std::uint32_t b) { return zone_of_[b] == zone; });
  const Core& all = pieces.front();
  if (all.blocks.size() < 2 || all.locked == all.blocks.size()) return false;
  SpanningSplit tree(problem_);
  std::vector<std::uint32_t> best;
  double least = 0.0;
  for (int i = 0; i < 8; ++i) {
    tree.draw(all.blocks, random_);
    for (std::uint32_t branch = 1; branch < all.blocks.size(); ++branch) {
      const auto blocks = tree.blocks_of(branch);
      const auto locked = static_cast<std::size_t>(std::count_if(
          blocks.begin(), blocks.end(), [&](std::uint32_t b) { return problem_.fixed[b] != nowhere; }));
      if (locked != 0 && locked != all.locked) continue;
      const double uneven = std::abs(2.0 * tree.load(branch)[0] - all.load);
      if (!best.empty() && uneven >= least) continue;
      least = uneven;
      best.clear();
      // The new zone is the side without locks.
      for (const std::uint32_t b : tree.order()) {
        const bool inside = std::find(blocks.begin(), blocks.end(), b) != blocks.end();
        if (inside == (locked == 0)) best.push_back(b);
      }
    }
  }
  for (const std::uint32_t b : best) zone_of_[b] = used_;
  used_ += best.empty() ? 0 : 1;
  return !best.empty();
}

bool Repair::split_until_enough() {
  while (used_ < problem_.zones) {
    std::vector<std::pair<double, std::uint32_t>> by_load;
    for (std::uint32_t zone = 0; zone < used_; ++zone) by_load.emplace_back(0.0, zone);
    for (std::uint32_t b = 0; b < zone_of_.size(); ++b)
      by_load[zone_of_[b]].first -= problem_.load[b * problem_.loads];
    std::sort(by_load.begin(), by_load.end());
    if (std::none_of(by_load.begin(), by_load.end(), [&](const auto& z) { return split(z.second); }))
      return false;
  }
  return true;
}

}  // namespace

std::optional<Zones> repaired_plan(const ParentProblem& problem, bool keep_today, Random& random) {
  if (problem.fixed_zones > problem.zones) return std::nullopt;
  Repair repair(problem, random);
  if (!repair.connect_locks()) return std::nullopt;
  repair.keep_locked_zones(keep_today);
  if (keep_today) repair.keep_today();
  repair.grow();
  if (!repair.split_until_enough()) return std::nullopt;
  return repair.zones();
}

}  // namespace lifecircle::grids
