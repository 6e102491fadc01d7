#include <algorithm>

#include <geometry/border_rings.h>
#include <grids/corner_weld.h>
#include <grids/rims.h>
#include <grids/territories.h>
#include <grids/thin_gaps.h>
#include <grids/tiling.h>

namespace lifecircle::grids {

namespace {

using geometry::Triangulation;

void add_corners(const std::vector<geometry::Polygon>& area, std::vector<geometry::Point>& corners) {
  for (const geometry::Polygon& polygon : area)
    for (const geometry::Ring& ring : polygon.rings) corners.insert(corners.end(), ring.begin(), ring.end());
}

CornerWeld weld_of(const TilingInput& input) {
  std::vector<geometry::Point> fixed, loose;
  for (const auto& parent : input.parents) add_corners(parent, fixed);
  for (const UnitShape& unit : input.units) add_corners(unit.areas, loose);
  return {fixed, std::move(loose), survey_error};
}

geometry::OverlayInput overlay_input(const TilingInput& input, double step) {
  geometry::OverlayInput overlay(step);
  const CornerWeld weld = weld_of(input);
  const Rims rims(input.parents);
  for (std::size_t u = 0; u < input.units.size(); ++u)
    overlay.add_area(rims.drawn_onto(weld.at(input.units[u].areas), input.parent_of[u], survey_error));
  overlay.areas_are_firm_now();
  for (const auto& parent : input.parents) overlay.add_area(parent);
  for (const UnitShape& unit : input.units)
    for (const geometry::Point p : unit.points) overlay.add_point(p);
  for (const geometry::Polyline& line : input.lines)
    for (const geometry::Polyline& piece : rims.apart_from(line, step)) overlay.add_line(piece);
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
  std::sort(edges.begin(), edges.end(), [&](const auto& x, const auto& y) {
    return std::tuple(ends(x), x.from) < std::tuple(ends(y), y.from);
  });
  std::size_t kept = 0;
  for (std::size_t begin = 0, end = 0; begin < edges.size(); begin = end) {
    while (end < edges.size() && ends(edges[end]) == ends(edges[begin])) ++end;
    // As many there as back, or one more: then the one in the middle goes that way.
    if ((end - begin) % 2 == 1) edges[kept++] = edges[(begin + end) / 2];
  }
  edges.resize(kept);
  return edges;
}

}  // namespace

Tiling tile(const TilingInput& input, double step, const Progress& progress) {
  const geometry::AreaOverlay overlay(overlay_input(input, step), progress);
  Holdings holdings = holdings_of(input, overlay);
  fill_thin_gaps(overlay, holdings);
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
