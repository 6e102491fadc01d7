#include <algorithm>
#include <cmath>

#include <access/open_prices.h>

namespace lifecircle::access {

OpenPrices::OpenPrices(const GainTable& table, std::size_t count, const std::vector<Fate>& fate,
                       const CoverCuts& cuts)
    : row_count_(table.people.size()),
      left_(count),
      place_(table.columns.group_count(), 0),
      first_{0},
      most_(table.people.size() + cuts.rows.size(), 0.0),
      profit_(most_.size(), 0.0) {
  std::vector<double> given(row_count_, 0.0);
  for (std::uint32_t j = 0; j < table.candidates; ++j) {
    if (fate[j] != Fate::open) continue;
    left_ -= std::min<std::size_t>(left_, 1);
    for (const GainTable::Entry& entry : table.columns[j])
      given[entry.other] = std::max(given[entry.other], entry.gain);
  }
  for (std::size_t i = 0; i < row_count_; ++i) already_ += table.people[i] * given[i];

  // A row that is served already leaves nothing of a cut that the other rows do not say.
  const auto is_given = [&](std::uint32_t row) { return given[row] > 0.0; };
  std::vector<bool> asked(cuts.rows.size());
  for (std::size_t c = 0; c < asked.size(); ++c)
    asked[c] = std::none_of(cuts.rows[c].begin(), cuts.rows[c].end(), is_given);
  for (std::uint32_t j = 0; j < table.candidates; ++j) {
    if (fate[j] != Fate::free || !enter_rows(table, j, given)) continue;
    if (!cuts.rows.empty()) enter_cuts(cuts.of_column[j], asked);
    place_[j] = static_cast<std::uint32_t>(free_.size());
    free_.push_back(j);
    first_.push_back(static_cast<std::uint32_t>(row_.size()));
  }
  for (std::size_t c = 0; c < asked.size(); ++c)
    if (asked[c]) price_cut(cuts.rows[c], static_cast<std::uint32_t>(row_count_ + c));
  std::vector<std::uint32_t> priced;
  for (std::uint32_t i = 0; i < most_.size(); ++i)
    if (most_[i] > 0.0) priced.push_back(i);
  worth.assign(place_.size(), 0.0);
  price_rows(std::move(priced), most_);
}

bool OpenPrices::enter_rows(const GainTable& table, std::uint32_t column, const std::vector<double>& given) {
  for (const GainTable::Entry& entry : table.columns[column]) {
    const double gain = table.people[entry.other] * (entry.gain - given[entry.other]);
    if (gain <= 0.0) continue;
    row_.push_back(entry.other);
    gain_.push_back(gain);
    double& most = most_[entry.other];
    one_gain_ &= most == 0.0 || most == gain;
    most = std::max(most, gain);
  }
  return row_.size() > first_.back();
}

void OpenPrices::enter_cuts(std::span<const std::uint32_t> cuts, const std::vector<bool>& asked) {
  for (const std::uint32_t cut : cuts) {
    if (!asked[cut]) continue;
    row_.push_back(static_cast<std::uint32_t>(row_count_) + cut);
    gain_.push_back(0.0);
  }
}

void OpenPrices::price_cut(const CoverCut& rows, std::uint32_t place) {
  most_[place] = std::min({most_[rows[0]], most_[rows[1]], most_[rows[2]]});
  if (most_[place] > 0.0) cuts_.push_back({rows, place});
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

bool OpenPrices::counts(std::uint32_t entry) const {
  if (row_[entry] >= row_count_) return true;
  return one_gain_ ? profit_[row_[entry]] > 0.0 : gain_[entry] > price[row_[entry]];
}

double OpenPrices::look() {
  double bound = already_;
  for (const std::uint32_t i : rows()) {
    bound += price[i];
    claims[i] = 0.0;
    profit_[i] = most_[i] - price[i];
  }
  // A cut takes its price from its rows, and gives it to the columns that count in it.
  for (const PricedCut& cut : cuts_) {
    for (const std::uint32_t row : cut.rows) profit_[row] -= price[cut.place];
    profit_[cut.place] = price[cut.place];
  }
  for (double& profit : profit_) profit = std::max(0.0, profit);
  for (std::size_t place = 0; place < free_.size(); ++place) worth[free_[place]] = worth_of(place);
  select(free_, left_);
  for (const std::uint32_t column : selected) {
    bound += worth[column];
    for (std::uint32_t e = first_[place_[column]]; e < first_[place_[column] + 1]; ++e)
      if (counts(e)) claims[row_[e]] += 1.0;
  }
  // How far the selected columns break a cut: beyond one, what they claim of its rows beyond what they count.
  for (const PricedCut& cut : cuts_) {
    double broken = 0.0;
    for (const std::uint32_t row : cut.rows) broken += claims[row];
    claims[cut.place] = broken - claims[cut.place];
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
