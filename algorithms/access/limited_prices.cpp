#include <algorithm>
#include <numeric>

#include <access/limited_prices.h>

namespace lifecircle::access {

LimitedPrices::LimitedPrices(const GainTable& table, std::size_t count)
    : table_(table), count_(std::min(count, table.candidates)), candidates_(table.candidates) {
  std::iota(candidates_.begin(), candidates_.end(), 0U);
  std::vector<std::uint32_t> rows;
  std::vector<double> most(table.people.size(), 0.0);
  for (std::uint32_t i = 0; i < most.size(); ++i) {
    for (const GainTable::Entry& entry : table.rows[i])
      most[i] = std::max(most[i], table.people[i] * entry.gain);
    if (!table.rows[i].empty()) rows.push_back(i);
  }
  worth.assign(table.columns.group_count(), 0.0);
  price_rows(std::move(rows), std::move(most));
}

template <class Visit>
void LimitedPrices::served_by(std::uint32_t column, Visit visit) {
  ranked_.clear();
  for (const GainTable::Entry& entry : table_.columns[column]) {
    const double people = table_.people[entry.other], gain = people * entry.gain - price[entry.other];
    if (gain > 0.0) ranked_.push_back({gain / people, entry.other});
  }
  std::sort(ranked_.begin(), ranked_.end(), [](const auto& a, const auto& b) {
    return a.first != b.first ? a.first > b.first : a.second < b.second;
  });
  double left = table_.capacity[column];
  for (const auto& [per_person, row] : ranked_) {
    if (left <= 0.0) return;
    const double served = std::min(left, table_.people[row]);
    visit(row, served / table_.people[row], per_person * served);
    left -= served;
  }
}

double LimitedPrices::worth_of(std::uint32_t column) {
  double sum = 0.0;
  served_by(column, [&](std::uint32_t, double, double gain) { sum += gain; });
  return sum;
}

double LimitedPrices::claim(std::uint32_t column) {
  double sum = 0.0;
  served_by(column, [&](std::uint32_t row, double share, double gain) {
    claims[row] += share;
    sum += gain;
  });
  return sum;
}

double LimitedPrices::look() {
  double bound = 0.0;
  for (const std::uint32_t i : rows()) {
    bound += price[i];
    claims[i] = 0.0;
  }
  for (const std::uint32_t j : candidates_) worth[j] = worth_of(j);
  for (const std::uint32_t j : table_.fixed) worth[j] = worth_of(j);
  select(candidates_, count_);
  for (const std::uint32_t j : selected) bound += claim(j);
  for (const std::uint32_t j : table_.fixed) bound += claim(j);
  return bound * outward(3 * table_.people.size() + worth.size());
}

}  // namespace lifecircle::access
