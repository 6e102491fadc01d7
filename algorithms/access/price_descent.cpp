#include <algorithm>
#include <cmath>

#include <access/price_descent.h>

namespace lifecircle::access {

namespace {

/// What a look counts in `often`, and how much better a bound must be to be called so.
constexpr double newest = 0.01, progress_made = 1e-5;

}  // namespace

int patience_for(std::size_t steps) {
  return std::clamp(static_cast<int>(steps / 60), 8, 30);
}

ProvenBound lowered(SitePrices& prices, double value, double least, const Descent& descent,
                    SitingEffort& effort, Progress& progress, const std::function<double()>& pause) {
  ProvenBound best;
  best.often.assign(prices.worth.size(), 0.0);
  double length = descent.length, here = 0.0;
  int idle = 0;
  for (std::size_t step = 0; step < std::max<std::size_t>(descent.steps, 1); ++step) {
    progress.check();
    progress.report(static_cast<double>(step) / static_cast<double>(descent.steps));
    here = prices.look();
    ++best.looks;
    for (double& often : best.often) often *= 1.0 - newest;
    for (const std::uint32_t column : prices.selected) best.often[column] += newest;
    const bool first = step == 0;
    idle = first || here < best.bound - progress_made * std::abs(best.bound) ? 0 : idle + 1;
    if (first || here < best.bound) {
      best.bound = here;
      best.price = prices.price;
      best.worth = prices.worth;
      best.last_in = prices.last_in;
      best.first_out = prices.first_out;
    }
    if (best.bound < value + least || effort.over()) break;
    if (idle >= descent.patience) {
      idle = 0;
      length /= descent.shorter;
      if (length < descent.shortest) break;
      if (pause) value = std::max(value, pause());
      continue;
    }
    if (!prices.move(length * std::max(here - value, 0.0))) break;
  }
  // The first looks are no more than a part of the whole.
  const double whole = 1.0 - std::pow(1.0 - newest, static_cast<double>(best.looks));
  for (double& often : best.often) often /= whole;
  return best;
}

}  // namespace lifecircle::access
