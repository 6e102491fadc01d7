#include <algorithm>
#include <cmath>

#include <access/floating_catchment.h>
#include <base/error.h>
#include <base/exact_sum.h>

namespace lifecircle::access {

namespace {

using Row = TravelTimes::Row;

void require_amounts(std::span<const double> amounts, std::size_t count) {
  const auto is_amount = [](double value) { return std::isfinite(value) && value >= 0.0; };
  if (amounts.size() != count || !std::all_of(amounts.begin(), amounts.end(), is_amount))
    throw Error(ErrorCode::invalid_option,
                "Supply and demand must be a number of 0 or more for every facility and parcel.");
}

/// 0 / 0 is 0. What decays to less than this is nothing: dividing by it would leave the range of numbers.
constexpr double next_to_nothing = 1e-100;
double ratio(double part, double whole) {
  return whole > next_to_nothing ? part / whole : 0.0;
}

std::vector<double> totals(const std::vector<ExactSum>& sums) {
  std::vector<double> totals;
  totals.reserve(sums.size());
  for (const ExactSum& sum : sums) totals.push_back(sum.total());
  return totals;
}

/// sum_k W_ik for every row.
std::vector<double> row_weights(const TravelTimes& times, const Decay& decay) {
  std::vector<double> weights(times.row_count());
  ExactSum sum;
  for (std::size_t p = 0; p < times.row_count(); ++p) {
    sum.clear();
    for (const network::Cost cost : times[p].costs) sum.add(decay(cost));
    weights[p] = sum.total();
  }
  return weights;
}

/// sum_k W_kj for every column.
std::vector<double> column_weights(const TravelTimes& times, const Decay& decay) {
  std::vector<ExactSum> sums(times.column_count());
  for (std::size_t p = 0; p < times.row_count(); ++p) {
    const Row row = times[p];
    for (std::size_t i = 0; i < row.size(); ++i) sums[row.columns[i]].add(decay(row.costs[i]));
  }
  return totals(sums);
}

}  // namespace

FloatingCatchment floating_catchment(const TravelTimes& times, std::span<const double> supply,
                                     std::span<const double> demand, const Decay& decay,
                                     Competition competition) {
  require_amounts(supply, times.column_count());
  require_amounts(demand, times.row_count());
  std::vector<double> of_row, of_column;
  if (competition != Competition::everywhere) of_row = row_weights(times, decay);
  if (competition == Competition::balanced) of_column = column_weights(times, decay);

  // How much a person of the parcel asks of the facility, and how much of each R_j comes to the parcel.
  const auto asks = [&](std::size_t parcel, double weight) {
    switch (competition) {
      case Competition::everywhere:
        return weight;
      case Competition::chosen:
        return ratio(weight, of_row[parcel]) * weight;
      case Competition::balanced:
        break;
    }
    return ratio(weight, of_row[parcel]);
  };
  const auto gets = [&](std::size_t parcel, std::uint32_t facility, double weight) {
    return competition == Competition::balanced ? ratio(weight, of_column[facility]) : asks(parcel, weight);
  };

  std::vector<ExactSum> asked(times.column_count());
  for (std::size_t p = 0; p < times.row_count(); ++p) {
    const Row row = times[p];
    if (!(demand[p] > 0.0)) continue;
    for (std::size_t i = 0; i < row.size(); ++i)
      asked[row.columns[i]].add(demand[p] * asks(p, decay(row.costs[i])));
  }
  FloatingCatchment result;
  result.demand = totals(asked);

  result.access.resize(times.row_count());
  ExactSum sum;
  for (std::size_t p = 0; p < times.row_count(); ++p) {
    const Row row = times[p];
    sum.clear();
    for (std::size_t i = 0; i < row.size(); ++i) {
      const std::uint32_t facility = row.columns[i];
      sum.add(ratio(supply[facility], result.demand[facility]) * gets(p, facility, decay(row.costs[i])));
    }
    result.access[p] = sum.total();
  }
  return result;
}

}  // namespace lifecircle::access
