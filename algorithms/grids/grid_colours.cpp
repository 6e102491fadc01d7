#include <algorithm>
#include <numeric>
#include <set>
#include <tuple>

#include <base/error.h>
#include <grids/grid_colours.h>

namespace lifecircle::grids {

std::vector<std::uint32_t> grid_colours(const PlanEditor& editor, std::uint32_t colours) {
  if (colours == 0) throw Error(ErrorCode::internal, "A map of grids needs at least one colour.");
  const std::size_t count = editor.grid_count();
  std::vector<std::set<std::uint32_t>> beside(count);
  for (const UnitId unit : editor.units()) {
    const std::uint32_t own = editor.grid_of(unit);
    for (const UnitGraph::Neighbour& n : editor.graph().neighbours(unit)) {
      if (own == none || editor.graph().unit(n.unit).parent != editor.parent()) continue;
      const std::uint32_t other = editor.grid_of(n.unit);
      if (other != none && other != own) beside[own].insert(other);
    }
  }
  std::vector<std::uint32_t> order(count), colour(count, none), used(colours, 0);
  std::iota(order.begin(), order.end(), 0);
  std::stable_sort(order.begin(), order.end(),
                   [&](auto a, auto b) { return beside[a].size() > beside[b].size(); });
  for (const std::uint32_t grid : order) {
    std::vector<std::uint32_t> near(colours, 0);
    for (const std::uint32_t other : beside[grid])
      if (colour[other] != none) ++near[colour[other]];
    std::uint32_t best = 0;
    for (std::uint32_t c = 1; c < colours; ++c)
      if (std::tuple(near[c], used[c]) < std::tuple(near[best], used[best])) best = c;
    colour[grid] = best;
    ++used[best];
  }
  return colour;
}

}  // namespace lifecircle::grids
