#include <algorithm>
#include <cmath>
#include <memory>

#include <access/limited_prices.h>
#include <access/open_prices.h>
#include <access/site_bound.h>

namespace lifecircle::access {

namespace {

/// Looks at entries that all steps together may cost, and the fewest and most steps.
constexpr double entry_effort = 1.5e9;
constexpr std::size_t fewest_steps = 60, most_steps = 3000;
/// With capacities a look sorts, and so costs far more.
constexpr double limited_effort = 6e8;
constexpr std::size_t most_limited_steps = 600;
/// Sets on the way that are worth an interchange.
constexpr int most_tries = 12;

/// What every row gains from a set: prices from which the proof starts close to the set's value.
std::vector<double> gains_from(const GainTable& table, const std::vector<std::uint32_t>& chosen) {
  std::vector<double> gains(table.people.size(), 0.0);
  for (const std::uint32_t column : chosen)
    for (const GainTable::Entry& entry : table.columns[column])
      gains[entry.other] = std::max(gains[entry.other], table.people[entry.other] * entry.gain);
  return gains;
}

/// What all columns together give: a bound that needs no prices.
double best_of_all(const GainTable& table) {
  double sum = 0.0;
  for (std::uint32_t i = 0; i < table.people.size(); ++i) {
    double best = 0.0;
    for (const GainTable::Entry& entry : table.rows[i]) best = std::max(best, entry.gain);
    sum += table.people[i] * best;
  }
  return sum * outward(table.people.size());
}

Descent steps_for(const GainTable& table) {
  const bool limited = table.has_capacities();
  const double entries = 1.0 + static_cast<double>(table.rows.items.size());
  Descent descent;
  descent.steps = std::clamp(static_cast<std::size_t>((limited ? limited_effort : entry_effort) / entries),
                             fewest_steps, limited ? most_limited_steps : most_steps);
  descent.patience = patience_for(descent.steps);
  return descent;
}

}  // namespace

bool is_closed(double value, double bound) {
  return bound - value <= 1e-9 * std::max(1.0, std::abs(value));
}

double least_better(const GainTable& table, double value) {
  const bool whole = !table.has_capacities() && has_whole_gains(table);
  return whole ? 1.0 : 1e-9 * std::max(1.0, std::abs(value));
}

SiteBound bound_sites(const GainTable& table, std::size_t count, SiteSet start, SitingEffort& effort,
                      Progress& progress, double beat) {
  SiteBound result;
  result.fate.assign(table.columns.group_count(), Fate::free);
  result.best = std::move(start);
  std::unique_ptr<SitePrices> prices;
  if (table.has_capacities()) {
    prices = std::make_unique<LimitedPrices>(table, count);
  } else {
    prices = std::make_unique<OpenPrices>(table, count, result.fate);
  }
  prices->price = gains_from(table, result.best.chosen);
  int tries = 0;
  const auto improve = [&] {
    if (tries++ >= most_tries) return result.best.value;
    SiteSet met = valued_sites(table, prices->selected);
    if (!table.has_capacities()) met = interchanged_sites(table, std::move(met), effort, progress);
    if (met.value > result.best.value) result.best = std::move(met);
    return result.best.value;
  };
  beat = std::max(beat, result.best.value);
  const double least = least_better(table, beat);
  result.proof = lowered(*prices, beat, least, steps_for(table), effort, progress, improve);
  result.bound = std::min(result.proof.bound, best_of_all(table));
  beat = std::max(beat, result.best.value);
  if (result.bound < beat + least) result.bound = beat;
  return result;
}

}  // namespace lifecircle::access
