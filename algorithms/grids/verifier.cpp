#include <map>

#include <grids/verifier.h>

namespace lifecircle::grids {

namespace {

using Kind = BrokenPromise::Kind;

/// Which units can be reached from the first unit of their grid without leaving it.
std::vector<bool> reached_units(const UnitGraph& graph, std::span<const std::uint32_t> grid_of,
                                std::span<const std::vector<UnitId>> members) {
  std::vector<std::vector<std::uint32_t>> doors(graph.unit_count());
  for (std::size_t f = 0; f < graph.fronts().size(); ++f) {
    if (!graph.passable(FrontId(f))) continue;
    const std::uint32_t a = graph.fronts()[f].a.index(), b = graph.fronts()[f].b.index();
    doors[a].push_back(b), doors[b].push_back(a);
  }
  std::vector<bool> reached(graph.unit_count(), false);
  for (const std::vector<UnitId>& grid : members) {
    if (grid.empty()) continue;
    std::vector<std::uint32_t> to_visit{grid.front().index()};
    reached[to_visit.front()] = true;
    while (!to_visit.empty()) {
      const std::uint32_t at = to_visit.back();
      to_visit.pop_back();
      for (const std::uint32_t next : doors[at])
        if (!reached[next] && grid_of[next] == grid_of[at]) reached[next] = true, to_visit.push_back(next);
    }
  }
  return reached;
}

void check_numbers(const UnitGraph& graph, std::span<const std::vector<UnitId>> members,
                   std::span<const std::uint32_t> asked, std::vector<BrokenPromise>& faults) {
  std::vector<std::uint32_t> found(graph.parent_count(), 0);
  for (std::uint32_t g = 0; g < members.size(); ++g) {
    if (members[g].empty())
      faults.push_back({Kind::empty_grid, {}, g, {}});
    else
      ++found[graph.unit(members[g].front()).parent.index()];
  }
  for (std::size_t p = 0; p < found.size(); ++p)
    if (found[p] != asked[p]) faults.push_back({Kind::wrong_number, {}, 0, ParentId(p)});
}

void check_locks(const UnitGraph& graph, std::span<const std::uint32_t> grid_of,
                 std::vector<BrokenPromise>& faults) {
  std::map<std::pair<ParentId, TodayId>, std::uint32_t> grid_of_today;
  std::map<std::uint32_t, TodayId> today_of_grid;
  for (std::uint32_t u = 0; u < graph.unit_count(); ++u) {
    const Unit& unit = graph.unit(UnitId(u));
    if (!unit.locked || !unit.today.valid()) continue;
    const auto same = grid_of_today.try_emplace({unit.parent, unit.today}, grid_of[u]).first;
    const auto only = today_of_grid.try_emplace(grid_of[u], unit.today).first;
    if (same->second != grid_of[u] || only->second != unit.today)
      faults.push_back({Kind::lock_broken, UnitId(u), grid_of[u], unit.parent});
  }
}

}  // namespace

std::vector<BrokenPromise> broken_promises(const UnitGraph& graph, std::span<const std::uint32_t> grid_of,
                                           std::size_t grid_count, std::span<const std::uint32_t> asked) {
  std::vector<BrokenPromise> faults;
  std::vector<std::vector<UnitId>> members(grid_count);
  for (std::uint32_t u = 0; u < graph.unit_count(); ++u) {
    if (grid_of[u] < grid_count)
      members[grid_of[u]].push_back(UnitId(u));
    else
      faults.push_back({Kind::unit_lost, UnitId(u), grid_of[u], graph.unit(UnitId(u)).parent});
  }
  const std::vector<bool> reached = reached_units(graph, grid_of, members);
  for (std::uint32_t g = 0; g < grid_count; ++g) {
    for (const UnitId unit : members[g]) {
      const ParentId home = graph.unit(members[g].front()).parent;
      if (graph.unit(unit).parent != home)
        faults.push_back({Kind::crosses_parent, unit, g, graph.unit(unit).parent});
      else if (!reached[unit.index()])
        faults.push_back({Kind::not_connected, unit, g, home});
    }
  }
  check_numbers(graph, members, asked, faults);
  check_locks(graph, grid_of, faults);
  return faults;
}

}  // namespace lifecircle::grids
