#include <algorithm>

#include <access/cover_reduction.h>

namespace lifecircle::access {

namespace {

using Lists = Csr<GainTable::Entry>;

constexpr int most_reductions = 5;

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
  // Both ascend, and most tests fail at one of the first items.
  const auto contains = [&](std::uint32_t larger, std::uint32_t smaller) {
    auto at = lists[larger].begin();
    const auto end = lists[larger].end();
    for (const GainTable::Entry& entry : lists[smaller]) {
      if (!item_alive[entry.other]) continue;
      while (at != end && at->other < entry.other) ++at;
      if (at == end || at->other != entry.other) return false;
    }
    return true;
  };
  std::vector<std::size_t> sizes(lists.group_count());
  for (std::uint32_t g = 0; g < sizes.size(); ++g) sizes[g] = alive[g] ? size(g) : 0;
  bool struck = false;
  for (std::uint32_t g = 0; g < lists.group_count(); ++g) {
    if (!alive[g] || sizes[g] == 0) continue;
    // Whoever contains the group, or is contained, shares an item with it; the rarest item asks fewest.
    const GainTable::Entry* rarest = nullptr;
    for (const GainTable::Entry& entry : lists[g])
      if (item_alive[entry.other] && (!rarest || across[entry.other].size() < across[rarest->other].size()))
        rarest = &entry;
    for (const GainTable::Entry& neighbour : across[rarest->other]) {
      const std::uint32_t other = neighbour.other;
      if (other == g || !alive[other] || sizes[other] < sizes[g] || !contains(other, g)) continue;
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
  for (int round = 0; round < most_reductions; ++round) {
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

}  // namespace lifecircle::access
