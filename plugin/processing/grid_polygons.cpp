#include <geometry/polygon_ops.h>
#include <grids/plan_measures.h>
#include <grids/tiling.h>
#include <plugin/processing/grid_polygons.h>

namespace lifecircle::plugin {

namespace {

/// What units of parents without an outline stand on, with what lies between them.
std::vector<geometry::Polygon> groundOf(const GridUnits& units, double gap) {
  std::vector<geometry::Polygon> areas, others;
  std::vector<geometry::Polyline> points;
  for (std::size_t u = 0; u < units.units.size(); ++u) {
    if (!units.outlines[units.units[u].parent.index()].empty()) continue;
    const grids::UnitShape& shape = units.shapes[u];
    areas.insert(areas.end(), shape.areas.begin(), shape.areas.end());
    if (shape.areas.empty())
      for (const geometry::Point& point : shape.points) points.push_back({point, point});
  }
  if (!points.empty()) areas = geometry::around(points, gap, geometry::united(areas));
  if (areas.empty()) return {};
  for (const auto& outline : units.outlines) others.insert(others.end(), outline.begin(), outline.end());
  const auto ground = geometry::closed_over(areas, gap);
  return others.empty() ? ground : geometry::without(ground, geometry::united(others));
}

}  // namespace

GridPolygons drawGrids(const GridUnits& units, const std::vector<std::uint32_t>& gridOf,
                       std::size_t gridCount, const std::vector<grids::GroundLine>& lines, double gap,
                       const geometry::GroundMetric& metric, const Progress& progress) {
  std::vector<std::vector<geometry::Polygon>> ground;
  std::vector<std::uint32_t> groundOfParent;  // parents without units or outline have none
  for (const auto& outline : units.outlines) {
    groundOfParent.push_back(static_cast<std::uint32_t>(ground.size()));
    if (!outline.empty()) ground.push_back(outline);
  }
  const auto rest = groundOf(units, gap);
  for (std::size_t p = 0; p < units.outlines.size(); ++p)
    if (units.outlines[p].empty()) groundOfParent[p] = static_cast<std::uint32_t>(ground.size());
  const std::size_t drawn = ground.size();
  ground.push_back(rest);

  std::vector<grids::UnitShape> shapes;
  std::vector<std::uint32_t> grid, parent;
  for (std::size_t u = 0; u < units.units.size(); ++u) {
    if (gridOf[u] == grids::none) continue;
    shapes.push_back(units.shapes[u]);
    grid.push_back(gridOf[u]);
    parent.push_back(groundOfParent[units.units[u].parent.index()]);
  }
  std::vector<geometry::Polyline> borders;
  for (const grids::GroundLine& line : lines) borders.push_back(line.line);
  constexpr double step = 5.0;  // metres: how finely a border half way follows uneven outlines
  progress.check();
  grids::Tiling tiling = grids::tile({shapes, grid, parent, ground, borders}, step, progress);

  GridPolygons polygons;
  polygons.areas = std::move(tiling.grids);
  polygons.areas.resize(gridCount);
  for (const auto& area : polygons.areas) polygons.sizes.push_back(grids::ground_size(area, metric));
  for (std::size_t p = 0; p < drawn; ++p) polygons.leftOver += tiling.left_over[p];
  return polygons;
}

std::vector<double> meanCompactness(const GridPolygons& polygons,
                                    const std::vector<grids::ParentId>& parentOf, std::size_t parentCount) {
  std::vector<double> sum(parentCount + 1, 0.0), count(parentCount + 1, 0.0);
  for (std::size_t g = 0; g < parentOf.size(); ++g) {
    if (!parentOf[g].valid()) continue;
    for (const std::size_t row : {static_cast<std::size_t>(parentOf[g].index()), parentCount}) {
      sum[row] += polygons.sizes[g].polsby_popper();
      count[row] += 1.0;
    }
  }
  for (std::size_t row = 0; row <= parentCount; ++row)
    sum[row] = count[row] > 0.0 ? sum[row] / count[row] : -1.0;
  return sum;
}

}  // namespace lifecircle::plugin
