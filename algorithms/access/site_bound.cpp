#include <algorithm>
#include <cmath>
#include <numeric>

#include <access/open_sites.h>
#include <access/site_bound.h>
#include <base/exact_sum.h>

namespace lifecircle::access {

namespace {

/// Steps of the prices, and looks at entries that all of them together may cost.
constexpr std::size_t most_steps = 400, fewest_steps = 60;
constexpr double entry_effort = 6e8;
/// Steps without a better bound after which the steps get shorter, and the shortest worth taking.
constexpr int patience = 12;
constexpr double shortest = 1e-4;
/// Sets on the way that are worth an interchange.
constexpr int most_tries = 8;

/// One state of the prices, and what follows of it.
class Prices {
 public:
  Prices(const GainTable& table, std::size_t count)
      : price(table.people.size(), 0.0), table_(table), count_(std::min(count, table.candidates)) {}

  /// Works out the bound at these prices; `claims` says how much of every row the selected columns claim.
  double look() {
    const std::size_t columns = table_.columns.group_count();
    worth.assign(columns, 0.0);
    for (std::uint32_t j = 0; j < table_.candidates; ++j) worth[j] = worth_of(j);
    for (const std::uint32_t j : table_.fixed) worth[j] = worth_of(j);
    order_.resize(table_.candidates);
    std::iota(order_.begin(), order_.end(), 0U);
    const auto dearer = [&](std::uint32_t a, std::uint32_t b) {
      return worth[a] != worth[b] ? worth[a] > worth[b] : a < b;
    };
    const auto middle = order_.begin() + static_cast<std::ptrdiff_t>(std::min(count_ + 1, order_.size()));
    std::partial_sort(order_.begin(), middle, order_.end(), dearer);

    ExactSum bound;
    for (std::size_t i = 0; i < price.size(); ++i) bound.add(price[i]);
    claims.assign(price.size(), 0.0);
    selected.assign(order_.begin(), order_.begin() + static_cast<std::ptrdiff_t>(count_));
    for (const std::uint32_t j : selected) claim(j, bound);
    for (const std::uint32_t j : table_.fixed) claim(j, bound);
    last_in = count_ > 0 ? worth[order_[count_ - 1]] : 0.0;
    first_out = count_ < order_.size() ? worth[order_[count_]] : 0.0;
    return bound.total();
  }

  /// Moves the prices against the claims, for a bound that is `too_high` too high.
  bool move(double too_high) {
    double square = 0.0;
    for (std::size_t i = 0; i < price.size(); ++i)
      if (moves(i)) square += (1.0 - claims[i]) * (1.0 - claims[i]);
    if (square <= 0.0) return false;
    const double step = too_high / square;
    for (std::size_t i = 0; i < price.size(); ++i)
      if (moves(i)) price[i] = std::max(0.0, price[i] - step * (1.0 - claims[i]));
    return true;
  }

  std::vector<double> price;            ///< per row
  std::vector<double> claims;           ///< per row: how often the selected columns serve it
  std::vector<std::uint32_t> selected;  ///< the candidates that are worth most
  std::vector<double> worth;            ///< per column
  double last_in = 0.0, first_out = 0.0;

 private:
  /// A price that is 0 already and that nobody claims cannot fall.
  [[nodiscard]] bool moves(std::size_t row) const {
    return !table_.rows[row].empty() && (price[row] > 0.0 || claims[row] > 1.0);
  }
  [[nodiscard]] double profit(const GainTable::Entry& entry) const {
    return table_.people[entry.other] * entry.gain - price[entry.other];
  }

  /// The people whom a column with a limit serves in the proof: those who gain most beyond their price.
  const std::vector<std::pair<double, std::uint32_t>>& ranked(std::uint32_t column) {
    ranked_.clear();
    for (const GainTable::Entry& entry : table_.columns[column])
      if (const double gain = profit(entry); gain > 0.0)
        ranked_.push_back({gain / table_.people[entry.other], entry.other});
    std::sort(ranked_.begin(), ranked_.end(), [](const auto& a, const auto& b) {
      return a.first != b.first ? a.first > b.first : a.second < b.second;
    });
    return ranked_;
  }
  template <class Visit>
  void served_by(std::uint32_t column, Visit visit) {
    if (!table_.has_capacities() || table_.capacity[column] == no_capacity_limit) {
      for (const GainTable::Entry& entry : table_.columns[column])
        if (const double gain = profit(entry); gain > 0.0) visit(entry.other, 1.0, gain);
      return;
    }
    double left = table_.capacity[column];
    for (const auto& [per_person, row] : ranked(column)) {
      if (left <= 0.0) return;
      const double served = std::min(left, table_.people[row]);
      visit(row, served / table_.people[row], per_person * served);
      left -= served;
    }
  }
  double worth_of(std::uint32_t column) {
    double sum = 0.0;
    served_by(column, [&](std::uint32_t, double, double gain) { sum += gain; });
    return sum;
  }
  void claim(std::uint32_t column, ExactSum& bound) {
    served_by(column, [&](std::uint32_t row, double share, double gain) {
      claims[row] += share;
      bound.add(gain);
    });
  }

  const GainTable& table_;
  std::size_t count_;
  std::vector<std::uint32_t> order_;
  std::vector<std::pair<double, std::uint32_t>> ranked_;
};

/// What every row gains from a set: prices from which the proof starts close to the set's value.
std::vector<double> gains_from(const GainTable& table, const std::vector<std::uint32_t>& chosen) {
  std::vector<double> gains(table.people.size(), 0.0);
  for (const std::uint32_t column : chosen)
    for (const GainTable::Entry& entry : table.columns[column])
      gains[entry.other] = std::max(gains[entry.other], table.people[entry.other] * entry.gain);
  return gains;
}

}  // namespace

bool is_closed(double value, double bound) {
  return bound - value <= 1e-9 * std::max(1.0, std::abs(value));
}

SiteBound bound_sites(const GainTable& table, std::size_t count, SiteSet start, SitingEffort& effort,
                      Progress& progress) {
  Prices prices(table, count);
  prices.price = gains_from(table, start.chosen);
  SiteBound result;
  result.best = std::move(start);
  std::vector<double> best_prices = prices.price;
  result.bound = prices.look();
  const auto keep = [&] {
    best_prices = prices.price;
    result.worth = prices.worth;
    result.last_in = prices.last_in;
    result.first_out = prices.first_out;
  };
  keep();

  const auto affordable =
      static_cast<std::size_t>(entry_effort / (1.0 + static_cast<double>(table.rows.items.size())));
  const std::size_t steps = std::clamp(affordable, fewest_steps, most_steps);
  double length = 1.0;
  int idle = 0, tries = 0;
  for (std::size_t step = 0; step < steps && length > shortest; ++step) {
    if (is_closed(result.best.value, result.bound) || effort.over()) break;
    progress.check();
    progress.report(static_cast<double>(step) / static_cast<double>(steps));
    double here = step == 0 ? result.bound : prices.look();
    const bool better = here < result.bound - 1e-7 * std::abs(result.bound);
    if (here < result.bound) {
      result.bound = here;
      keep();
    }
    idle = better ? 0 : idle + 1;
    if (idle >= patience) {
      idle = 0;
      length /= 2.0;
      prices.price = best_prices;
      here = prices.look();
      if (tries++ < most_tries) {
        std::vector<std::uint32_t> chosen = prices.selected;
        std::sort(chosen.begin(), chosen.end());
        SiteSet met{chosen, value_of(table, chosen)};
        if (!table.has_capacities()) met = interchanged_sites(table, std::move(met), effort, progress);
        if (met.value > result.best.value) result.best = std::move(met);
      }
    }
    if (!prices.move(length * (here - result.best.value))) break;
  }
  result.bound = std::max(result.bound, result.best.value);
  return result;
}

}  // namespace lifecircle::access
