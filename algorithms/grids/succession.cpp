#include <map>
#include <utility>

#include <grids/succession.h>

namespace lifecircle::grids {

Succession succession(const UnitGraph& graph, const Assignment& grid_of, std::size_t grid_count,
                      std::size_t today_count) {
  Succession result{origins(graph, grid_of, grid_count), std::vector<bool>(grid_count, false),
                    std::vector<bool>(grid_count, true)};
  std::vector<std::map<std::uint32_t, double>> went(today_count);  // today -> grid -> weight
  for (std::size_t u = 0; u < graph.unit_count(); ++u) {
    const Unit& unit = graph.unit(UnitId(u));
    const std::uint32_t grid = grid_of[u];
    if (grid != none && (!unit.today.valid() || unit.today != result.origin[grid]))
      result.unchanged[grid] = false;
    if (!unit.today.valid()) continue;
    went[unit.today.index()][grid] += unit.load[0];
  }
  for (std::size_t today = 0; today < today_count; ++today) {
    double most = -1.0;
    std::uint32_t successor = none;
    for (const auto& [grid, weight] : went[today])
      if (grid != none && weight > most) most = weight, successor = grid;
    if (successor != none && result.origin[successor] == TodayId(today)) result.continues[successor] = true;
    if (went[today].size() > 1)
      for (const auto& [grid, weight] : went[today])
        if (grid != none) result.unchanged[grid] = false;
  }
  return result;
}

std::vector<ParentId> homes_of_today(const UnitGraph& graph, std::size_t today_count) {
  std::vector<std::map<ParentId, std::pair<double, std::size_t>>> within(today_count);
  for (const Unit& unit : graph.units()) {
    if (!unit.today.valid()) continue;
    auto& [weight, units] = within[unit.today.index()][unit.parent];
    weight += unit.load[0], ++units;
  }
  std::vector<ParentId> homes(today_count);
  for (std::size_t today = 0; today < today_count; ++today) {
    std::pair<double, std::size_t> most{-1.0, 0};
    for (const auto& [parent, amount] : within[today])
      if (amount > most) most = amount, homes[today] = parent;
  }
  return homes;
}

}  // namespace lifecircle::grids
