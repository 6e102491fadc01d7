#include <algorithm>
#include <cmath>
#include <map>
#include <string>

#include <grids/judge.h>

namespace lifecircle::grids {

std::vector<std::uint32_t> mostly_in(const GroundSurvey::Shares& shares, std::size_t count) {
  std::vector<std::uint32_t> best(count, nobody);
  std::vector<double> most(count, 0.0);
  for (const auto& [key, amount] : shares)
    if (key.second != nobody && amount > most[key.first])
      best[key.first] = key.second, most[key.first] = amount;
  return best;
}

Judge::Judge(const AssessmentInput& input, const AssessmentOptions& options,
             const geometry::GroundMetric& metric, const Progress& progress)
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

Problem& Judge::add(Fault fault, std::uint32_t grid, std::uint32_t other, double amount, Triangles where) {
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

double Judge::square_metres(const Triangles& triangles) const {
  double sum = 0.0;
  for (const std::uint32_t t : triangles) sum += survey_.square_metres(t);
  return sum;
}

Triangles Judge::of_grid(std::uint32_t g) const {
  const auto triangles = survey_.triangles_of_grid()[g];
  return {triangles.begin(), triangles.end()};
}

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

}  // namespace lifecircle::grids
