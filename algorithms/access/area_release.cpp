#include <limits>

#include <access/area_release.h>

namespace lifecircle::access {

namespace {

using Statuses = std::vector<CellStatus>;

/// One number per area that no score adds up. `count(row)` of `total(row)` people.
template <class Count, class Total>
CountTable one_column(const Statuses& rows, Count count, Total total) {
  CountTable table{1, {}, {}, std::vector<bool>(rows.size(), false), {false}, rows};
  for (std::size_t row = 0; row < rows.size(); ++row) {
    table.counts.push_back(count(row));
    table.totals.push_back(total(row));
  }
  return table;
}

/// The covered people of every area and category, of one age.
CountTable covered_table(std::span<const AreaCoverage> areas, const Statuses& rows, double Population::*age) {
  CountTable table{areas.empty() ? 0 : areas.front().covered.size(), {}, {}, {}, {}, rows};
  table.scored.assign(areas.size(), false);
  table.weighed.assign(table.columns, false);
  for (const AreaCoverage& area : areas) {
    table.totals.push_back(area.residents.*age);
    for (const Population& covered : area.covered) table.counts.push_back(covered.*age);
  }
  return table;
}

}  // namespace

AreaRelease release(std::span<const AreaCoverage> rows, std::size_t areas, const std::vector<bool>& weighed,
                    double min_people, const Progress& progress) {
  AreaRelease release;
  const auto whole = [](std::size_t) { return std::numeric_limits<double>::infinity(); };
  const auto decide = [&](const CountTable& table) {
    const Suppression decided = suppress(table, min_people, progress);
    release.exposed += decided.exposed + decided.guessable;
    return decided.cells;
  };
  const Statuses open(rows.size(), CellStatus::published);
  const auto residents = [&](double Population::*age) {
    return [rows, age](std::size_t row) { return rows[row].residents.*age; };
  };
  const auto everybody = residents(&Population::people);

  release.areas = decide(one_column(open, everybody, whole));
  release.people_na = decide(one_column(
      release.areas, [&](std::size_t r) { return rows[r].people_na; }, whole));
  release.people_edge = decide(one_column(
      release.areas, [&](std::size_t r) { return rows[r].people_edge; }, everybody));

  CountTable people = covered_table(rows, release.areas, &Population::people);
  people.weighed = weighed;
  for (std::size_t row = 0; row < areas; ++row) people.scored[row] = true;
  release.covered = decide(people);

  const auto of_age = [&](double Population::*age) {
    const Statuses few = decide(one_column(release.areas, residents(age), whole));
    return decide(covered_table(rows, few, age));
  };
  release.elderly = of_age(&Population::elderly);
  release.children = of_age(&Population::children);
  return release;
}

}  // namespace lifecircle::access
