#include <algorithm>
#include <cmath>

#include <access/open_prices.h>

namespace lifecircle::access {

OpenPrices::OpenPrices(const GainTable& table, std::size_t count, const std::vector<Fate>& fate)
    : left_(count), place_(table.columns.group_count(), 0), first_{0} {
  const std::size_t row_count = table.people.size();
  std::vector<double> given(row_count, 0.0);
  for (std::uint32_t j = 0; j < table.candidates; ++j) {
    if (fate[j] != Fate::open) continue;
    left_ -= std::min<std::size_t>(left_, 1);
    for (const GainTable::Entry& entry : table.columns[j])
      given[entry.other] = std::max(given[entry.other], entry.gain);
  }
  for (std::size_t i = 0; i < row_count; ++i) already_ += table.people[i] * given[i];

  most_.assign(row_count, 0.0);
  for (std::uint32_t j = 0; j < table.candidates; ++j) {
    if (fate[j] != Fate::free) continue;
    for (const GainTable::Entry& entry : table.columns[j]) {
      const double gain = table.people[entry.other] * (entry.gain - given[entry.other]);
      if (gain <= 0.0) continue;
      row_.push_back(entry.other);
      gain_.push_back(gain);
      one_gain_ &= most_[entry.other] == 0.0 || most_[entry.other] == gain;
      most_[entry.other] = std::max(most_[entry.other], gain);
    }
    if (row_.size() == first_.back()) continue;
    place_[j] = static_cast<std::uint32_t>(free_.size());
    free_.push_back(j);
    first_.push_back(static_cast<std::uint32_t>(row_.size()));
  }
  std::vector<std::uint32_t> rows;
  for (std::uint32_t i = 0; i < row_count; ++i)
    if (most_[i] > 0.0) rows.push_back(i);
  worth.assign(place_.size(), 0.0);
  profit_.assign(row_count, 0.0);
  price_rows(std::move(rows), most_);
}

double OpenPrices::worth_of(std::size_t place) const {
  double sum = 0.0;
  if (one_gain_) {
    for (std::uint32_t e = first_[place]; e < first_[place + 1]; ++e) sum += profit_[row_[e]];
  } else {
    for (std::uint32_t e = first_[place]; e < first_[place + 1]; ++e)
      sum += std::max(0.0, gain_[e] - price[row_[e]]);
  }
  return sum;
}

double OpenPrices::look() {
  double bound = already_;
  for (const std::uint32_t i : rows()) {
    bound += price[i];
    claims[i] = 0.0;
    profit_[i] = std::max(0.0, most_[i] - price[i]);
  }
  for (std::size_t place = 0; place < free_.size(); ++place) worth[free_[place]] = worth_of(place);
  select(free_, left_);
  for (const std::uint32_t column : selected) {
    bound += worth[column];
    for (std::uint32_t e = first_[place_[column]]; e < first_[place_[column] + 1]; ++e)
      if (gain_[e] > price[row_[e]]) claims[row_[e]] += 1.0;
  }
  return bound * outward(2 * most_.size() + free_.size());
}

bool has_whole_gains(const GainTable& table) {
  double sum = 0.0;
  for (std::uint32_t i = 0; i < table.rows.group_count(); ++i)
    for (const GainTable::Entry& entry : table.rows[i]) {
      const double gain = table.people[i] * entry.gain;
      if (gain != std::floor(gain)) return false;
      sum += gain;
    }
  return sum < 9e15;  // beyond this a double skips whole numbers
}

}  // namespace lifecircle::access
