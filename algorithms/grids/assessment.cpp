#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>
#include <tuple>

#include <base/error.h>
#include <geometry/border_rings.h>
#include <grids/ground_survey.h>

namespace lifecircle::grids {

namespace {

using Triangles = std::vector<std::uint32_t>;

/// For each "what" the "in what" with most of it, ties to the first; `nobody` only where there is nothing
/// else.
std::vector<std::uint32_t> mostly_in(const GroundSurvey::Shares& shares, std::size_t count) {
  std::vector<std::uint32_t> best(count, nobody);
  std::vector<double> most(count, 0.0);
  for (const auto& [key, amount] : shares)
    if (key.second != nobody && amount > most[key.first])
      best[key.first] = key.second, most[key.first] = amount;
  return best;
}

class Judge {
 public:
  Judge(const AssessmentInput& input, const AssessmentOptions& options, const geometry::GroundMetric& metric,
        const Progress& progress)
      : input_(input), options_(options), metric_(metric), survey_(input, metric, progress) {
    result_.grids.resize(input.grids.size());
    result_.grid_of_unit = mostly_in(survey_.unit_in_grid(), input.units.size());
    find_parents();
    weigh();
    find_gaps();
    progress.check();
    find_overlaps_and_splits();
    progress.check();
    find_pieces();
    progress.check();
    find_split_groups();
    find_twin_codes();
    draw();
  }
  Assessment take() { return std::move(result_); }

 private:
  GridFacts& grid(std::uint32_t g) { return result_.grids[g]; }
  Problem& add(Fault fault, std::uint32_t grid, std::uint32_t other, double amount, Triangles where) {
    Problem problem;
    problem.fault = fault;
    problem.grid = grid;
    problem.other = other;
    problem.unit = nobody;
    problem.amount = amount;
    result_.problems.push_back(std::move(problem));
    where_.push_back(std::move(where));
    if (grid != nobody) this->grid(grid).faults[static_cast<std::size_t>(fault)] = true;
    return result_.problems.back();
  }
  [[nodiscard]] double square_metres(const Triangles& triangles) const {
    double sum = 0.0;
    for (const std::uint32_t t : triangles) sum += survey_.square_metres(t);
    return sum;
  }
  [[nodiscard]] Triangles of_grid(std::uint32_t g) const {
    const auto triangles = survey_.triangles_of_grid()[g];
    return {triangles.begin(), triangles.end()};
  }

  void find_parents();
  void find_parents_of_units();
  void weigh();
  void find_gaps();
  void find_overlaps_and_splits();
  void find_pieces();
  void find_barriers(std::uint32_t g, const Triangles& triangles);
  void find_split_groups();
  void find_twin_codes();
  void draw();

  const AssessmentInput& input_;
  const AssessmentOptions& options_;
  const geometry::GroundMetric& metric_;
  const GroundSurvey survey_;
  Assessment result_;
  std::vector<Triangles> where_;  // by problem
};

void Judge::find_parents() {
  const auto home = mostly_in(survey_.grid_in_parent(), input_.grids.size());
  for (std::uint32_t g = 0; g < input_.grids.size(); ++g) grid(g).parent = home[g];
  if (input_.parents.empty()) return find_parents_of_units();
  for (const auto& [key, amount] : survey_.grid_in_parent()) {
    const auto& [g, parent] = key;
    if (amount < options_.least_area) continue;
    if (parent != nobody) ++grid(g).parents;
    if (parent == home[g]) continue;
    Triangles where;
    for (const std::uint32_t t : of_grid(g)) {
      const auto parents = survey_.parents_at(t);
      const bool there = std::any_of(parents.begin(), parents.end(),
                                     [&](std::uint32_t area) { return survey_.parent(area) == parent; });
      if (parent == nobody ? parents.empty() : there) where.push_back(t);
    }
    add(Fault::crosses_parent, g, parent, amount, std::move(where));
  }
}

/// Without outlines a grid lies where its units say they do; those of other parents are too much in it.
void Judge::find_parents_of_units() {
  std::map<std::pair<std::uint32_t, std::uint32_t>, std::pair<double, int>> within;  // grid, parent
  for (std::size_t u = 0; u < input_.unit_parents.size(); ++u) {
    if (result_.grid_of_unit[u] == nobody || input_.unit_parents[u] == nobody) continue;
    auto& [weight, units] = within[{result_.grid_of_unit[u], input_.unit_parents[u]}];
    weight += u < input_.weights.size() ? input_.weights[u] : 0.0;
    ++units;
  }
  std::vector<std::pair<double, int>> most(input_.grids.size(), {-1.0, 0});
  for (const auto& [key, amount] : within) {
    const auto& [g, parent] = key;
    ++grid(g).parents;
    if (amount > most[g]) most[g] = amount, grid(g).parent = parent;
  }
  for (const auto& [key, amount] : within) {
    const auto& [g, parent] = key;
    if (parent == grid(g).parent) continue;
    Triangles where;
    for (const std::uint32_t t : of_grid(g)) {
      const auto units = survey_.units_at(t);
      if (std::any_of(units.begin(), units.end(), [&](std::uint32_t area) {
            const std::uint32_t unit = survey_.unit(area);
            return input_.unit_parents[unit] == parent && result_.grid_of_unit[unit] == g;
          }))
        where.push_back(t);
    }
    const double ground = square_metres(where);
    if (ground >= options_.least_area) add(Fault::crosses_parent, g, parent, ground, std::move(where));
  }
}

/// Units, weights, and how far these are from what a grid of the parent should have.
void Judge::weigh() {
  for (std::size_t u = 0; u < input_.units.size(); ++u) {
    const std::uint32_t g = result_.grid_of_unit[u];
    if (g == nobody) continue;
    ++grid(g).units;
    if (u < input_.weights.size()) grid(g).weight += input_.weights[u];
  }
  std::map<std::uint32_t, std::pair<double, double>> totals;  // parent -> weight, grids
  for (const GridFacts& facts : result_.grids) {
    totals[facts.parent].first += facts.weight;
    totals[facts.parent].second += 1.0;
  }
  for (std::uint32_t g = 0; g < input_.grids.size(); ++g) {
    const auto [weight, grids] = totals[grid(g).parent];
    if (weight > 0) grid(g).dev_pct = (grid(g).weight / (weight / grids) - 1.0) * 100.0;
    // A hair of rounding is not out of the band.
    if (!input_.weights.empty() && std::abs(grid(g).dev_pct) > options_.tolerance_pct + 1e-9)
      add(Fault::out_of_band, g, nobody, grid(g).dev_pct, of_grid(g));
    if (!input_.units.empty() && grid(g).units == 0) add(Fault::empty, g, nobody, 0.0, of_grid(g));
  }
}

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

void Judge::find_split_groups() {
  std::map<std::uint32_t, std::map<std::uint32_t, std::vector<std::uint32_t>>>
      members;  // group, grid -> units
  for (std::uint32_t u = 0; u < input_.groups.size(); ++u)
    if (input_.groups[u] != nobody && result_.grid_of_unit[u] != nobody)
      members[input_.groups[u]][result_.grid_of_unit[u]].push_back(u);
  for (const auto& [group, grids] : members) {
    if (grids.size() < 2) continue;
    const auto most = std::max_element(grids.begin(), grids.end(), [](const auto& x, const auto& y) {
      return x.second.size() < y.second.size();
    });
    std::vector<geometry::Polygon> area;
    std::vector<geometry::Polyline> points;
    std::size_t outside = 0;
    for (const auto& [g, units] : grids) {
      grid(g).faults[static_cast<std::size_t>(Fault::splits_group)] = true;
      if (g == most->first) continue;
      outside += units.size();
      for (const std::uint32_t u : units) {
        area.insert(area.end(), input_.units[u].areas.begin(), input_.units[u].areas.end());
        for (const geometry::Point p : input_.units[u].points) points.push_back({p, p});
      }
    }
    Problem& problem = add(Fault::splits_group, most->first, group, static_cast<double>(outside), {});
    problem.area = std::move(area);
    problem.lines = std::move(points);
  }
}

void Judge::find_twin_codes() {
  std::map<std::string, std::uint32_t> first;
  for (std::uint32_t g = 0; g < input_.codes.size(); ++g) {
    if (input_.codes[g].empty()) continue;
    const auto [entry, is_new] = first.try_emplace(input_.codes[g], g);
    if (is_new) continue;
    grid(entry->second).faults[static_cast<std::size_t>(Fault::duplicate_code)] = true;
    add(Fault::duplicate_code, g, entry->second, 0.0, of_grid(g));
  }
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

}  // namespace

void AssessmentOptions::validate() const {
  for (const double number : {tolerance_pct, least_area, unit_share})
    if (!(number >= 0) || !std::isfinite(number))
      throw Error(ErrorCode::invalid_option, "The tolerance must be 0 percent or more.");
}

Assessment assess(const AssessmentInput& input, const AssessmentOptions& options,
                  const geometry::GroundMetric& metric, const Progress& progress) {
  options.validate();
  return Judge(input, options, metric, progress).take();
}

}  // namespace lifecircle::grids
