#include <algorithm>

#include <geometry/border_rings.h>
#include <grids/territories.h>
#include <grids/tiling.h>

namespace lifecircle::grids {

namespace {

using geometry::Triangulation;

geometry::OverlayInput overlay_input(const TilingInput& input, double step) {
  geometry::OverlayInput overlay(step);
  for (const UnitShape& unit : input.units) overlay.add_area(unit.areas);
  overlay.areas_are_firm_now();
  for (const auto& parent : input.parents) overlay.add_area(parent);
  for (const UnitShape& unit : input.units)
    for (const geometry::Point p : unit.points) overlay.add_point(p);
  for (const geometry::Polyline& line : input.lines) overlay.add_line(line);
  return overlay;
}

Holdings holdings_of(const TilingInput& input, const geometry::AreaOverlay& overlay) {
  Holdings holdings;
  const auto units = static_cast<std::uint32_t>(input.units.size());
  const std::size_t count = overlay.mesh().triangles().size();
  holdings.holder.assign(count, nobody);
  holdings.region.assign(count, nobody);
  for (std::uint32_t t = 0; t < count; ++t) {
    const auto areas = overlay.areas_at(t);  // units first, then parents
    const auto parent = std::lower_bound(areas.begin(), areas.end(), units);
    if (parent == areas.end()) continue;
    holdings.region[t] = *parent - units;
    for (auto unit = areas.begin(); unit != parent && holdings.holder[t] == nobody; ++unit)
      if (input.parent_of[*unit] == holdings.region[t]) holdings.holder[t] = input.grid_of[*unit];
  }
  for (std::uint32_t u = 0; u < units; ++u)
    for (const geometry::Point p : input.units[u].points)
      holdings.posts.push_back({overlay.mesh().vertex_at(p), input.parent_of[u], input.grid_of[u]});
  return holdings;
}

/// The edges between different holders, those of one holder on both sides left out.
std::vector<geometry::BorderEdge> borders_of(const Territories& territories, std::size_t triangle_count) {
  std::vector<geometry::BorderEdge> edges;
  for (std::uint32_t t = 0; t < triangle_count; ++t)
    territories.visit_borders(t, [&](std::uint32_t from, std::uint32_t to, std::uint32_t holder) {
      if (holder != nobody) edges.push_back({from, to, holder});
    });
  const auto ends = [](const geometry::BorderEdge& e) {
    return std::tuple(std::min(e.from, e.to), std::max(e.from, e.to), e.area);
  };
  std::sort(edges.begin(), edges.end(), [&](const auto& x, const auto& y) { return ends(x) < ends(y); });
  std::size_t kept = 0;
  for (std::size_t i = 0; i < edges.size(); ++i) {
    if (i + 1 < edges.size() && ends(edges[i]) == ends(edges[i + 1]))
      ++i;  // there and back
    else
      edges[kept++] = edges[i];
  }
  edges.resize(kept);
  return edges;
}

}  // namespace

Tiling tile(const TilingInput& input, double step, const Progress& progress) {
  const geometry::AreaOverlay overlay(overlay_input(input, step), progress);
  const Holdings holdings = holdings_of(input, overlay);
  const Territories territories(overlay, holdings, progress);
  progress.check();
  const auto triangles = overlay.mesh().triangles();
  const auto places = overlay.mesh().vertices();
  Tiling tiling;
  tiling.left_over.assign(input.parents.size(), 0.0);
  for (std::uint32_t t = 0; t < triangles.size(); ++t) {
    if (holdings.region[t] == nobody || territories.divisions()[t].holder[0] != nobody) continue;
    const auto& [a, b, c] = triangles[t].corner;
    tiling.left_over[holdings.region[t]] += cross(places[b] - places[a], places[c] - places[a]) / 2;
  }
  std::size_t grid_count = 0;
  for (const std::uint32_t grid : input.grid_of) grid_count = std::max<std::size_t>(grid_count, grid + 1);
  tiling.grids = geometry::areas_of_borders(territories.vertices(), borders_of(territories, triangles.size()),
                                            grid_count,
                                            [&](std::uint32_t vertex) { return !overlay.is_corner(vertex); });
  return tiling;
}

}  // namespace lifecircle::grids
