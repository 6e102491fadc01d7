#include <algorithm>
#include <cmath>

#include <access/cover_reduction.h>

namespace lifecircle::access {

namespace {

using Lists = Csr<GainTable::Entry>;

constexpr int most_rounds = 5;
constexpr int most_steps = 600;

/// Groups of `lists` that contain another one (`of_supersets`) or lie in another one: alive[g] becomes 0. Of
/// equal ones the first stays. `across` leads from an item back to the groups that hold it.
template <bool of_supersets>
bool strike_out(const Lists& lists, const Lists& across, std::vector<std::uint8_t>& alive,
                const std::vector<std::uint8_t>& item_alive) {
  const auto size = [&](std::uint32_t group) {
    std::size_t count = 0;
    for (const GainTable::Entry& entry : lists[group]) count += item_alive[entry.other];
    return count;
  };
  std::vector<std::size_t> sizes(lists.group_count());
  for (std::uint32_t g = 0; g < sizes.size(); ++g) sizes[g] = alive[g] ? size(g) : 0;
  std::vector<std::uint32_t> mark(across.group_count(), 0);
  bool struck = false;
  for (std::uint32_t g = 0; g < lists.group_count(); ++g) {
    if (!alive[g] || sizes[g] == 0) continue;
    // Whoever contains the group, or is contained, shares an item with it; the rarest item asks fewest.
    const GainTable::Entry* rarest = nullptr;
    for (const GainTable::Entry& entry : lists[g]) {
      if (!item_alive[entry.other]) continue;
      mark[entry.other] = g + 1;
      if (!rarest || across[entry.other].size() < across[rarest->other].size()) rarest = &entry;
    }
    for (const GainTable::Entry& neighbour : across[rarest->other]) {
      const std::uint32_t other = neighbour.other;
      if (other == g || !alive[other] || sizes[other] < sizes[g]) continue;
      std::size_t shared = 0;
      for (const GainTable::Entry& entry : lists[other])
        shared += item_alive[entry.other] && mark[entry.other] == g + 1;
      if (shared < sizes[g]) continue;  // `other` does not contain the group
      const bool equal = sizes[other] == sizes[g];
      const std::uint32_t out = equal ? std::max(g, other) : (of_supersets ? other : g);
      alive[out] = 0;
      struck = true;
      if (out == g) break;
    }
  }
  return struck;
}

}  // namespace

GainTable reduced_cover(const GainTable& table) {
  std::vector<std::uint8_t> row_alive(table.rows.group_count()), column_alive(table.columns.group_count());
  for (std::size_t i = 0; i < row_alive.size(); ++i) row_alive[i] = !table.rows[i].empty();
  for (std::size_t j = 0; j < column_alive.size(); ++j) column_alive[j] = !table.columns[j].empty();
  for (int round = 0; round < most_rounds; ++round) {
    const bool rows = strike_out<true>(table.rows, table.columns, row_alive, column_alive);
    const bool columns = strike_out<false>(table.columns, table.rows, column_alive, row_alive);
    if (!rows && !columns) break;
  }
  struct Cell {
    std::uint32_t row, column;
  };
  std::vector<Cell> cells;
  for (std::uint32_t i = 0; i < table.rows.group_count(); ++i)
    if (row_alive[i])
      for (const GainTable::Entry& entry : table.rows[i])
        if (column_alive[entry.other]) cells.push_back({i, entry.other});
  GainTable reduced;
  reduced.people = table.people;
  reduced.candidates = table.candidates;
  reduced.rows = group_by<GainTable::Entry>(
      row_alive.size(), cells.size(), [&](std::size_t c) { return cells[c].row; },
      [&](std::size_t c) {
        return GainTable::Entry{cells[c].column, 1.0};
      });
  reduced.columns = group_by<GainTable::Entry>(
      column_alive.size(), cells.size(), [&](std::size_t c) { return cells[c].column; },
      [&](std::size_t c) {
        return GainTable::Entry{cells[c].row, 1.0};
      });
  return reduced;
}

double rows_to_cover(const GainTable& table) {
  double rows = 0.0;
  for (std::size_t i = 0; i < table.rows.group_count(); ++i) rows += table.rows[i].empty() ? 0.0 : 1.0;
  return rows;
}

std::size_t cover_bound(const GainTable& table, std::size_t known_cover, SitingEffort& effort,
                        Progress& progress) {
  const std::size_t rows = table.rows.group_count();
  std::vector<double> price(rows, 0.0), left(table.columns.group_count());
  // A row pays at first its part of the largest site that could serve it.
  for (std::size_t i = 0; i < rows; ++i) {
    std::size_t largest = 0;
    for (const GainTable::Entry& entry : table.rows[i])
      largest = std::max(largest, table.columns[entry.other].size());
    if (largest > 0) price[i] = 1.0 / static_cast<double>(largest);
  }
  std::vector<double> best_price = price, slope(rows);
  double best = 0.0, length = 1.0;
  int idle = 0;
  const auto known = static_cast<double>(known_cover);
  for (int step = 0; step < most_steps && length > 1e-4 && !effort.over(); ++step) {
    progress.check();
    double bound = 0.0, square = 0.0;
    for (std::size_t i = 0; i < rows; ++i) bound += price[i];
    for (std::size_t j = 0; j < left.size(); ++j) {
      left[j] = 1.0;
      for (const GainTable::Entry& entry : table.columns[j]) left[j] -= price[entry.other];
      bound += std::min(0.0, left[j]);
    }
    if (bound > best + 1e-9) {
      idle = bound > best + 1e-4 * known ? 0 : idle + 1;
      best = bound;
      best_price = price;
    } else {
      ++idle;
    }
    if (std::ceil(best - 1e-6) >= known) break;
    if (idle >= 15) {
      idle = 0;
      length /= 2.0;
      price = best_price;
      continue;
    }
    for (std::size_t i = 0; i < rows; ++i) {
      slope[i] = 0.0;
      if (table.rows[i].empty()) continue;
      slope[i] = 1.0;
      for (const GainTable::Entry& entry : table.rows[i]) slope[i] -= left[entry.other] < 0.0 ? 1.0 : 0.0;
      square += slope[i] * slope[i];
    }
    if (square <= 0.0) break;
    const double pace = length * std::max(1e-3, known - bound) / square;
    for (std::size_t i = 0; i < rows; ++i) price[i] = std::max(0.0, price[i] + pace * slope[i]);
  }
  return static_cast<std::size_t>(std::max(0.0, std::ceil(best - 1e-6)));
}

}  // namespace lifecircle::access
