#include <algorithm>

#include <access/open_sites.h>
#include <base/exact_sum.h>

namespace lifecircle::access {

OpenSites::OpenSites(const GainTable& table)
    : table_(table),
      open_(table.columns.group_count(), 0),
      position_(table.columns.group_count(), 0),
      best_(table.people.size()) {}

void OpenSites::open(std::uint32_t column) {
  open_[column] = 1;
  position_[column] = static_cast<std::uint32_t>(columns_.size());
  columns_.push_back(column);
  for (const GainTable::Entry& entry : table_.columns[column]) {
    Best& best = best_[entry.other];
    if (entry.gain > best.gain) {
      best.second = best.gain;
      best.gain = entry.gain;
      best.column = column;
    } else {
      best.second = std::max(best.second, entry.gain);
    }
  }
}

void OpenSites::close(std::uint32_t column) {
  open_[column] = 0;
  const std::uint32_t hole = position_[column];
  columns_[hole] = columns_.back();
  position_[columns_[hole]] = hole;
  columns_.pop_back();
  for (const GainTable::Entry& entry : table_.columns[column]) look_again(entry.other);
}

void OpenSites::look_again(std::uint32_t row) {
  Best best;
  for (const GainTable::Entry& entry : table_.rows[row]) {
    if (!is_open(entry.other)) continue;
    if (entry.gain > best.gain) {
      best.second = best.gain;
      best.gain = entry.gain;
      best.column = entry.other;
    } else {
      best.second = std::max(best.second, entry.gain);
    }
  }
  best_[row] = best;
}

double OpenSites::value() const {
  ExactSum value;
  for (std::size_t i = 0; i < best_.size(); ++i) value.add(table_.people[i] * best_[i].gain);
  return value.total();
}

double OpenSites::gain_of(std::uint32_t column) const {
  double gain = 0.0;
  for (const GainTable::Entry& entry : table_.columns[column])
    gain += table_.people[entry.other] * std::max(0.0, entry.gain - best_[entry.other].gain);
  return gain;
}

std::vector<double> OpenSites::losses() const {
  std::vector<double> losses(columns_.size(), 0.0);
  for (std::size_t i = 0; i < best_.size(); ++i)
    if (best_[i].column != none)
      losses[position_[best_[i].column]] += table_.people[i] * (best_[i].gain - best_[i].second);
  return losses;
}

OpenSites::Swap OpenSites::best_swap(std::uint32_t column, std::span<const double> losses) {
  extra_.assign(columns_.size(), 0.0);
  double gain = 0.0;
  for (const GainTable::Entry& entry : table_.columns[column]) {
    const Best& best = best_[entry.other];
    const double people = table_.people[entry.other];
    if (entry.gain > best.gain) gain += people * (entry.gain - best.gain);
    // Where the best is closed, its people fall back on the newcomer instead of their second best.
    if (best.column != none && entry.gain > best.second)
      extra_[position_[best.column]] += people * (std::min(entry.gain, best.gain) - best.second);
  }
  Swap swap;
  bool first = true;
  for (std::size_t s = 0; s < columns_.size(); ++s) {
    const double profit = gain - losses[s] + extra_[s];
    if (first || profit > swap.profit || (profit == swap.profit && columns_[s] < swap.out))
      swap = {profit, columns_[s]};
    first = false;
  }
  return swap;
}

}  // namespace lifecircle::access
