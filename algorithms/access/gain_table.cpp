#include <algorithm>

#include <access/gain_table.h>
#include <access/site_transport.h>
#include <base/exact_sum.h>

namespace lifecircle::access {

namespace {

/// Gains smaller than this share of the largest are rounding, and would make the search go in circles.
constexpr double negligible = 1e-12;

bool is_limited(const LocationProblem& problem, std::size_t column) {
  return !problem.capacity.empty() && problem.capacity[column] < no_capacity_limit;
}

}  // namespace

GainTable gain_table(const LocationProblem& problem, const std::function<double(network::Cost)>& gain,
                     Existing existing) {
  GainTable table;
  table.people = problem.demand;
  table.candidates = problem.candidates;
  const std::size_t columns = problem.times.column_count();
  bool limited = false;
  std::vector<std::uint8_t> is_base(columns, 0);
  for (std::size_t j = 0; j < columns; ++j) {
    limited |= is_limited(problem, j);
    if (j < problem.candidates) continue;
    is_base[j] = existing == Existing::as_base && !is_limited(problem, j);
    if (!is_base[j]) table.fixed.push_back(static_cast<std::uint32_t>(j));
  }
  if (limited) table.capacity = problem.capacity;

  struct Cell {
    std::uint32_t row, column;
    double gain;
  };
  std::vector<Cell> cells;
  ExactSum base;
  for (std::uint32_t i = 0; i < problem.demand.size(); ++i) {
    if (problem.demand[i] <= 0.0) continue;
    const TravelTimes::Row row = problem.times[i];
    double already = 0.0;
    for (std::size_t e = 0; e < row.size(); ++e)
      if (is_base[row.columns[e]]) already = std::max(already, gain(row.costs[e]));
    base.add(problem.demand[i] * already);
    for (std::size_t e = 0; e < row.size(); ++e) {
      const double more = gain(row.costs[e]) - already;
      if (!is_base[row.columns[e]] && more > negligible * std::max(1.0, already))
        cells.push_back({i, row.columns[e], more});
    }
  }
  table.base = base.total();
  const auto row_of = [&](std::size_t c) { return cells[c].row; };
  const auto column_of = [&](std::size_t c) { return cells[c].column; };
  table.rows = group_by<GainTable::Entry>(problem.demand.size(), cells.size(), row_of, [&](std::size_t c) {
    return GainTable::Entry{cells[c].column, cells[c].gain};
  });
  table.columns = group_by<GainTable::Entry>(columns, cells.size(), column_of, [&](std::size_t c) {
    return GainTable::Entry{cells[c].row, cells[c].gain};
  });
  return table;
}

GainTable covering_gains(const LocationProblem& problem, network::Cost threshold) {
  return gain_table(problem, [threshold](network::Cost cost) { return cost <= threshold ? 1.0 : 0.0; });
}

GainTable walking_gains(const LocationProblem& problem) {
  return gain_table(problem, [reach = problem.reach()](network::Cost cost) {
    return std::max(0.0, reach.value() - cost.value());
  });
}

double value_of(const GainTable& table, std::span<const std::uint32_t> chosen) {
  if (table.has_capacities()) return transport(table, chosen).value;
  std::vector<double> best(table.people.size(), 0.0);
  for (const std::uint32_t column : chosen)
    for (const GainTable::Entry& entry : table.columns[column])
      best[entry.other] = std::max(best[entry.other], entry.gain);
  ExactSum value;
  for (std::size_t i = 0; i < best.size(); ++i) value.add(table.people[i] * best[i]);
  return value.total();
}

}  // namespace lifecircle::access
