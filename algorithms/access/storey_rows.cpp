#include <numeric>
#include <utility>

#include <access/storey_rows.h>

namespace lifecircle::access {

std::vector<double> StoreyRows::spread(std::span<const double> people) const {
  std::vector<double> result;
  result.reserve(parcel.size());
  for (std::size_t r = 0; r < parcel.size(); ++r) result.push_back(people[parcel[r]] * share[r]);
  return result;
}

std::vector<double> StoreyRows::mean(std::span<const double> values, std::size_t parcels) const {
  std::vector<double> result(parcels, 0.0);
  for (std::size_t r = 0; r < parcel.size(); ++r) result[parcel[r]] += share[r] * values[r];
  return result;
}

StoreyRows with_stairs(TravelTimes from_doors, const HomeStairs& stairs, network::Cost limit,
                       std::vector<std::uint32_t> parcels) {
  if (parcels.empty()) {
    parcels.resize(from_doors.row_count());
    std::iota(parcels.begin(), parcels.end(), 0U);
  }
  if (stairs.empty()) {
    std::vector<double> all(parcels.size(), 1.0);
    return {std::move(from_doors), std::move(parcels), std::move(all)};
  }
  StoreyRows result;
  std::vector<std::vector<TravelTimes::Reached>> rows;
  for (std::size_t r = 0; r < parcels.size(); ++r) {
    const TravelTimes::Row row = from_doors[r];
    for (const StoreyWalk& people : stairs[parcels[r]]) {
      std::vector<TravelTimes::Reached>& reached = rows.emplace_back();
      for (std::size_t e = 0; e < row.size(); ++e)
        if (const network::Cost walk = row.costs[e] + people.stairs; walk <= limit)
          reached.push_back({row.columns[e], walk});
      result.parcel.push_back(parcels[r]);
      result.share.push_back(people.share);
    }
  }
  result.times = TravelTimes::from_rows(std::move(rows), from_doors.column_count());
  return result;
}

}  // namespace lifecircle::access
