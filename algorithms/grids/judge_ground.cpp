#include <algorithm>
#include <map>
#include <numbers>
#include <tuple>

#include <geometry/border_rings.h>
#include <grids/judge.h>

namespace lifecircle::grids {

/// Ground of a parent in no grid: each piece is a gap, told under the grid along which most of it lies.
/// Without parents it is what lies in no grid and has no way out.
void Judge::find_gaps() {
  const auto triangles = survey_.overlay().mesh().triangles();
  const auto places = survey_.overlay().mesh().vertices();
  std::map<std::uint32_t, Triangles> open;  // by parent
  for (std::uint32_t t = 0; t < triangles.size(); ++t) {
    if (!survey_.grids_at(t).empty()) continue;
    if (!survey_.parents_at(t).empty())
      open[survey_.parent(survey_.parents_at(t).front())].push_back(t);
    else if (input_.parents.empty())
      open[nobody].push_back(t);
  }
  for (const auto& [parent, all] : open) {
    const auto piece = survey_.pieces(all, [](auto...) { return true; });
    std::vector<Triangles> pieces;
    for (std::size_t i = 0; i < all.size(); ++i) {
      pieces.resize(std::max<std::size_t>(pieces.size(), piece[i] + 1));
      pieces[piece[i]].push_back(all[i]);
    }
    for (Triangles& where : pieces) {
      const double amount = square_metres(where);
      const bool outside = std::any_of(where.begin(), where.end(), [&](std::uint32_t t) {
        return geometry::Triangulation::is_far(triangles[t]);
      });
      if (outside || amount < options_.least_area) continue;
      std::map<std::uint32_t, double> border;
      for (const std::uint32_t t : where)
        for (unsigned i = 0; i < 3; ++i)
          for (const std::uint32_t g : survey_.grids_at(triangles[t].across[i]))
            border[g] +=
                distance(places[triangles[t].corner[(i + 1) % 3]], places[triangles[t].corner[(i + 2) % 3]]);
      const auto most = std::max_element(border.begin(), border.end(),
                                         [](const auto& x, const auto& y) { return x.second < y.second; });
      add(Fault::gap, most == border.end() ? nobody : most->first, parent, amount, std::move(where));
    }
  }
}

void Judge::find_overlaps_and_splits() {
  std::map<std::pair<std::uint32_t, std::uint32_t>, Triangles> overlaps, splits;  // two grids; unit and grid
  for (std::uint32_t t = 0; t < survey_.overlay().mesh().triangles().size(); ++t) {
    const auto grids = survey_.grids_at(t);
    for (std::size_t i = 0; i < grids.size(); ++i)
      for (std::size_t k = i + 1; k < grids.size(); ++k) overlaps[{grids[i], grids[k]}].push_back(t);
    for (const std::uint32_t area : survey_.units_at(t)) {
      const std::uint32_t unit = survey_.unit(area), home = result_.grid_of_unit[unit];
      if (survey_.in_grid(t, home)) continue;
      for (const std::uint32_t g : grids) splits[{unit, g}].push_back(t);
    }
  }
  for (auto& [pair, where] : overlaps)
    if (const double amount = square_metres(where); amount >= options_.least_area) {
      grid(pair.second).faults[static_cast<std::size_t>(Fault::overlap)] = true;
      add(Fault::overlap, pair.first, pair.second, amount, std::move(where));
    }
  std::vector<double> whole(input_.units.size(), 0.0);
  for (const auto& [key, amount] : survey_.unit_in_grid()) whole[key.first] += amount;
  for (auto& [key, where] : splits) {
    const auto [unit, g] = key;
    const double amount = square_metres(where);
    if (amount < options_.least_area || amount <= options_.unit_share * whole[unit]) continue;
    grid(g).faults[static_cast<std::size_t>(Fault::splits_unit)] = true;
    add(Fault::splits_unit, result_.grid_of_unit[unit], g, amount, std::move(where)).unit = unit;
  }
}

/// Pieces of each grid, beside those that its parent's ground is in anyway; compactness.
void Judge::find_pieces() {
  const auto triangles = survey_.overlay().mesh().triangles();
  Triangles inside;  // of any parent
  for (std::uint32_t t = 0; t < triangles.size(); ++t)
    if (!survey_.parents_at(t).empty()) inside.push_back(t);
  const auto parent_piece = survey_.pieces(inside, [&](std::uint32_t t, unsigned, std::uint32_t next) {
    return survey_.parents_at(t).front() == survey_.parents_at(next).front();
  });
  for (std::uint32_t g = 0; g < input_.grids.size(); ++g) {
    const Triangles all = of_grid(g);
    const auto piece = survey_.pieces(all, [](auto...) { return true; });
    std::map<std::uint32_t, double> size, grounds;
    for (std::size_t i = 0; i < all.size(); ++i) {
      size[piece[i]] += survey_.square_metres(all[i]);
      const auto at = std::lower_bound(inside.begin(), inside.end(), all[i]);
      if (at != inside.end() && *at == all[i])
        grounds[parent_piece[static_cast<std::size_t>(at - inside.begin())]] += survey_.square_metres(all[i]);
    }
    const auto is_real = [&](const auto& entry) { return entry.second >= options_.least_area; };
    grid(g).parts = static_cast<std::uint32_t>(std::count_if(size.begin(), size.end(), is_real));
    const auto allowed = std::max<std::ptrdiff_t>(1, std::count_if(grounds.begin(), grounds.end(), is_real));
    if (grid(g).parts > allowed) {
      const auto largest = std::max_element(size.begin(), size.end(),
                                            [](const auto& x, const auto& y) { return x.second < y.second; });
      Triangles where;
      for (std::size_t i = 0; i < all.size(); ++i)
        if (piece[i] != largest->first) where.push_back(all[i]);
      add(Fault::not_connected, g, nobody, grid(g).parts, std::move(where));
    }
    double area = square_metres(all), perimeter = 0.0;
    const auto places = survey_.overlay().mesh().vertices();
    for (const std::uint32_t t : all)
      for (unsigned i = 0; i < 3; ++i)
        if (!survey_.in_grid(triangles[t].across[i], g))
          perimeter +=
              metric_
                  .length(places[triangles[t].corner[(i + 1) % 3]], places[triangles[t].corner[(i + 2) % 3]])
                  .value();
    if (perimeter > 0) grid(g).pp = 4.0 * std::numbers::pi * area / (perimeter * perimeter);
    if (!input_.barriers.empty()) find_barriers(g, all);
  }
}

/// A barrier parts a grid where, without crossing it, units cannot be reached from each other.
void Judge::find_barriers(std::uint32_t g, const Triangles& all) {
  const auto& mesh = survey_.overlay().mesh();
  const auto places = mesh.vertices();
  const auto bars = [&](std::uint32_t t, unsigned side) {
    return survey_.overlay().has_line(mesh.triangles()[t].mark[side]);
  };
  const auto piece =
      survey_.pieces(all, [&](std::uint32_t t, unsigned side, std::uint32_t) { return !bars(t, side); });
  const auto piece_of = [&](std::uint32_t t) {
    const auto at = std::lower_bound(all.begin(), all.end(), t);
    return at != all.end() && *at == t ? piece[static_cast<std::size_t>(at - all.begin())] : nobody;
  };
  GroundSurvey::Shares unit_in_piece;
  for (const std::uint32_t t : all)
    for (const std::uint32_t area : survey_.units_at(t))
      if (result_.grid_of_unit[survey_.unit(area)] == g)
        unit_in_piece[{survey_.unit(area), piece_of(t)}] += survey_.square_metres(t);
  for (std::uint32_t u = 0; u < input_.units.size(); ++u)
    for (const geometry::Point p : input_.units[u].points)
      if (result_.grid_of_unit[u] == g && piece_of(survey_.triangle_at(p)) != nobody)
        unit_in_piece[{u, piece_of(survey_.triangle_at(p))}] += 1.0;
  std::vector<std::uint32_t> lived_in = mostly_in(unit_in_piece, input_.units.size());
  std::erase(lived_in, nobody);
  std::sort(lived_in.begin(), lived_in.end());
  const auto is_lived_in = [&](std::uint32_t p) {
    return std::binary_search(lived_in.begin(), lived_in.end(), p);
  };
  double length = 0.0;
  std::vector<geometry::Polyline> lines;
  for (const std::uint32_t t : all)
    for (unsigned i = 0; i < 3; ++i) {
      const std::uint32_t next = mesh.triangles()[t].across[i];
      if (next < t || !bars(t, i) || !survey_.in_grid(next, g)) continue;
      const std::uint32_t here = piece_of(t), there = piece_of(next);
      if (here == there || !is_lived_in(here) || !is_lived_in(there)) continue;
      const auto& corner = mesh.triangles()[t].corner;
      lines.push_back({places[corner[(i + 1) % 3]], places[corner[(i + 2) % 3]]});
      length += metric_.length(lines.back()[0], lines.back()[1]).value();
    }
  if (!lines.empty()) add(Fault::crosses_barrier, g, nobody, length, {}).lines = std::move(lines);
}

/// The triangles of each problem as polygons, and the problems in their order.
void Judge::draw() {
  const auto& mesh = survey_.overlay().mesh();
  std::vector<geometry::BorderEdge> edges;
  for (std::uint32_t p = 0; p < where_.size(); ++p) {
    Triangles& where = where_[p];
    std::sort(where.begin(), where.end());
    for (const std::uint32_t t : where)
      for (unsigned i = 0; i < 3; ++i)
        if (!std::binary_search(where.begin(), where.end(), mesh.triangles()[t].across[i]))
          edges.push_back(
              {mesh.triangles()[t].corner[(i + 1) % 3], mesh.triangles()[t].corner[(i + 2) % 3], p});
  }
  auto areas = geometry::areas_of_borders(mesh.vertices(), std::move(edges), where_.size(),
                                          [&](std::uint32_t v) { return !survey_.overlay().is_corner(v); });
  for (std::size_t p = 0; p < where_.size(); ++p)
    if (!where_[p].empty()) result_.problems[p].area = std::move(areas[p]);
  std::stable_sort(result_.problems.begin(), result_.problems.end(), [](const Problem& x, const Problem& y) {
    return std::tie(x.fault, x.grid, x.other, x.unit) < std::tie(y.fault, y.grid, y.other, y.unit);
  });
}

}  // namespace lifecircle::grids
