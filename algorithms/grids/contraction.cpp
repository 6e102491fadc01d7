#include <array>
#include <map>
#include <unordered_map>

#include <base/disjoint_sets.h>
#include <grids/contraction.h>

namespace lifecircle::grids {

namespace {

/// The parent's units by their position in the order given.
class Local {
 public:
  Local(const UnitGraph& graph, std::span<const UnitId> order) : graph_(graph), order_(order) {
    for (std::uint32_t i = 0; i < order.size(); ++i) position_[order[i]] = i;
  }
  [[nodiscard]] const Unit& unit(std::uint32_t i) const { return graph_.unit(order_[i]); }

  /// Calls visit(other) for every unit that can be passed to.
  template <class Visit>
  void for_passable(std::uint32_t i, Visit visit) const {
    for (const UnitGraph::Neighbour& n : graph_.neighbours(order_[i]))
      if (graph_.passable(n.front)) visit(position_.at(n.unit));
  }

 private:
  const UnitGraph& graph_;
  std::span<const UnitId> order_;
  std::unordered_map<UnitId, std::uint32_t> position_;
};

bool is_locked(const Unit& unit) {
  return unit.locked && unit.today.valid();
}

/// Can the compound be one block: one piece, not too heavy, one lock at most?
bool can_be_whole(const Local& local, const std::vector<std::uint32_t>& members,
                  std::span<const double> heaviest) {
  std::array<double, max_loads> load{};
  TodayId lock;
  std::map<std::uint32_t, bool> seen;
  for (const std::uint32_t i : members) {
    const Unit& unit = local.unit(i);
    seen[i] = false;
    for (std::size_t kind = 0; kind < heaviest.size(); ++kind)
      if ((load[kind] += unit.load[kind]) > heaviest[kind]) return false;
    if (!is_locked(unit)) continue;
    if (lock.valid() && lock != unit.today) return false;
    lock = unit.today;
  }
  std::vector<std::uint32_t> to_visit{members.front()};
  std::size_t reached = 1;
  seen[members.front()] = true;
  while (!to_visit.empty()) {
    const std::uint32_t at = to_visit.back();
    to_visit.pop_back();
    local.for_passable(at, [&](std::uint32_t next) {
      const auto found = seen.find(next);
      if (found == seen.end() || found->second) return;
      found->second = true, ++reached, to_visit.push_back(next);
    });
  }
  return reached == members.size();
}

}  // namespace

Contraction contract(const UnitGraph& graph, std::span<const UnitId> order, std::span<const double> heaviest,
                     bool whole_groups) {
  const Local local(graph, order);
  DisjointSets pieces(order.size());
  std::map<GroupId, std::vector<std::uint32_t>> groups;
  for (std::uint32_t i = 0; i < order.size(); ++i) {
    const Unit& unit = local.unit(i);
    if (unit.group.valid()) groups[unit.group].push_back(i);
    if (!is_locked(unit)) continue;
    local.for_passable(i, [&](std::uint32_t other) {
      if (is_locked(local.unit(other)) && local.unit(other).today == unit.today) pieces.join(i, other);
    });
  }
  Contraction result;
  for (const auto& [group, members] : groups) {
    if (members.size() < 2) continue;
    if (whole_groups && can_be_whole(local, members, heaviest)) {
      for (const std::uint32_t i : members) pieces.join(members.front(), i);
    } else {
      result.open_groups.push_back(group);
    }
  }
  result.block_of.resize(order.size());
  for (std::uint32_t i = 0; i < order.size(); ++i)
    result.block_of[i] = pieces.root(i) == i ? result.blocks++ : result.block_of[pieces.root(i)];
  return result;
}

}  // namespace lifecircle::grids
