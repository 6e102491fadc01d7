#include <algorithm>

#include <grids/ground_survey.h>

namespace lifecircle::grids {

namespace {

geometry::OverlayInput overlay_input(const AssessmentInput& input) {
  geometry::OverlayInput overlay(1e9);  // nothing is divided, so nothing must be drawn densely
  overlay.areas_are_firm_now();
  for (const auto& grid : input.grids) overlay.add_area(grid);
  for (const UnitShape& unit : input.units) overlay.add_area(unit.areas);
  for (const auto& parent : input.parents) overlay.add_area(parent);
  for (const UnitShape& unit : input.units)
    for (const geometry::Point p : unit.points) overlay.add_point(p);
  for (const geometry::Polyline& barrier : input.barriers) overlay.add_line(barrier);
  return overlay;
}

}  // namespace

GroundSurvey::GroundSurvey(const AssessmentInput& input, const geometry::GroundMetric& metric,
                           const Progress& progress)
    : grids_(static_cast<std::uint32_t>(input.grids.size())),
      units_(static_cast<std::uint32_t>(input.units.size())),
      overlay_(overlay_input(input), progress) {
  const auto triangles = overlay_.mesh().triangles();
  const auto places = overlay_.mesh().vertices();
  square_metres_.resize(triangles.size());
  at_vertex_.assign(places.size(), 0);
  std::vector<std::pair<std::uint32_t, std::uint32_t>> in_grid;
  for (std::uint32_t t = 0; t < triangles.size(); ++t) {
    if (t % 4096 == 0) progress.check();
    const auto& [a, b, c] = triangles[t].corner;
    for (const std::uint32_t vertex : triangles[t].corner) at_vertex_[vertex] = t;
    if (geometry::Triangulation::is_far(triangles[t])) continue;
    const double scale = metric.scale((places[a] + places[b] + places[c]) * (1.0 / 3.0));
    square_metres_[t] = cross(places[b] - places[a], places[c] - places[a]) / 2 / (scale * scale);
    for (const std::uint32_t grid : grids_at(t)) {
      in_grid.emplace_back(grid, t);
      for (const std::uint32_t p : parents_at(t)) grid_in_parent_[{grid, parent(p)}] += square_metres_[t];
      if (parents_at(t).empty()) grid_in_parent_[{grid, nobody}] += square_metres_[t];
    }
    for (const std::uint32_t u : units_at(t)) {
      for (const std::uint32_t grid : grids_at(t)) unit_in_grid_[{unit(u), grid}] += square_metres_[t];
      if (grids_at(t).empty()) unit_in_grid_[{unit(u), nobody}] += square_metres_[t];
    }
  }
  for (std::uint32_t u = 0; u < units_; ++u)
    for (const geometry::Point p : input.units[u].points) {
      const Numbers grids = grids_at(triangle_at(p));
      unit_in_grid_[{u, grids.empty() ? nobody : grids.front()}] += 1.0;
    }
  of_grid_ = group_by<std::uint32_t>(
      grids_, in_grid.size(), [&](std::size_t i) { return in_grid[i].first; },
      [&](std::size_t i) { return in_grid[i].second; });
}

GroundSurvey::Numbers GroundSurvey::between(std::uint32_t t, std::uint32_t from, std::uint32_t to) const {
  const Numbers all = overlay_.areas_at(t);
  const auto first = std::lower_bound(all.begin(), all.end(), from);
  return all.subspan(static_cast<std::size_t>(first - all.begin()),
                     static_cast<std::size_t>(std::lower_bound(first, all.end(), to) - first));
}

bool GroundSurvey::in_grid(std::uint32_t t, std::uint32_t grid) const {
  const Numbers grids = grids_at(t);
  return std::binary_search(grids.begin(), grids.end(), grid);
}

}  // namespace lifecircle::grids
