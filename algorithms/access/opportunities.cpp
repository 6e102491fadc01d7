#include <algorithm>

#include <access/opportunities.h>
#include <base/exact_sum.h>

namespace lifecircle::access {

using network::Cost;

std::vector<Cost> cost_to_closest(const TravelTimes& times, std::span<const double> supply, std::size_t k) {
  std::vector<Cost> result(times.row_count(), network::unreachable);
  std::vector<Cost> costs;
  for (std::size_t p = 0; p < times.row_count(); ++p) {
    const TravelTimes::Row row = times[p];
    costs.clear();
    for (std::size_t i = 0; i < row.size(); ++i)
      if (supply[row.columns[i]] > 0.0) costs.push_back(row.costs[i]);
    if (k == 0 || costs.size() < k) continue;
    const auto kth = costs.begin() + static_cast<std::ptrdiff_t>(k - 1);
    std::nth_element(costs.begin(), kth, costs.end());
    result[p] = *kth;
  }
  return result;
}

std::vector<double> cumulative_opportunities(const TravelTimes& times, std::span<const double> supply,
                                             Cost limit) {
  return gravity(times, supply, Decay::binary(limit));
}

std::vector<double> gravity(const TravelTimes& times, std::span<const double> supply, const Decay& decay) {
  std::vector<double> result(times.row_count());
  ExactSum sum;
  for (std::size_t p = 0; p < times.row_count(); ++p) {
    const TravelTimes::Row row = times[p];
    sum.clear();
    for (std::size_t i = 0; i < row.size(); ++i) sum.add(supply[row.columns[i]] * decay(row.costs[i]));
    result[p] = sum.total();
  }
  return result;
}

}  // namespace lifecircle::access
