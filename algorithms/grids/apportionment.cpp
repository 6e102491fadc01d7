#include <algorithm>
#include <cmath>
#include <numeric>
#include <string>

#include <base/error.h>
#include <grids/apportionment.h>

namespace lifecircle::grids {

namespace {

/// The whole numbers of grids that keep one parent's mean within `floor` of the common mean.
struct Range {
  std::uint32_t least, most;
};

/// Least > most where there is no such number.
Range range_within(const Share& parent, double mean, double floor) {
  if (parent.most == 0) return {0, 0};
  constexpr double slack = 1e-12;  // a floor that is met exactly is met
  const double size = parent.weight / mean;
  const double least = std::ceil(size / (1.0 + floor) - slack * size);
  const double most = floor >= 1.0 ? INFINITY : std::floor(size / (1.0 - floor) + slack * size);
  return {static_cast<std::uint32_t>(std::clamp(least, 1.0, 4e9)),
          static_cast<std::uint32_t>(std::clamp(most, 0.0, static_cast<double>(parent.most)))};
}

double mean_of(std::span<const Share> parents, double grids) {
  double weight = 0.0;
  for (const Share& parent : parents) weight += parent.weight;
  return weight / grids;
}

bool possible(std::span<const Share> parents, double mean, double floor, std::uint64_t grids) {
  std::uint64_t least = 0, most = 0;
  for (const Share& parent : parents) {
    const Range range = range_within(parent, mean, floor);
    if (range.least > range.most) return false;
    least += range.least, most += range.most;
  }
  return least <= grids && grids <= most;
}

/// Equal parts by units where nobody has any weight: one each, the rest to the first that have room.
std::vector<std::uint32_t> without_weight(std::span<const Share> parents, std::uint32_t grids) {
  std::vector<std::uint32_t> counts;
  for (const Share& parent : parents) counts.push_back(std::min(parent.most, 1u));
  std::uint32_t left = grids - std::accumulate(counts.begin(), counts.end(), 0u);
  for (std::size_t p = 0; p < counts.size(); ++p) {
    const std::uint32_t more = std::min(left, parents[p].most - counts[p]);
    counts[p] += more, left -= more;
  }
  return counts;
}

}  // namespace

double floor_under(std::span<const Share> parents, std::span<const std::uint32_t> grids) {
  const double mean = mean_of(parents, std::accumulate(grids.begin(), grids.end(), 0.0));
  double floor = 0.0;
  for (std::size_t p = 0; p < parents.size(); ++p)
    if (grids[p] > 0 && mean > 0.0)
      floor = std::max(floor, std::abs(parents[p].weight / grids[p] - mean) / mean);
  return floor;
}

Apportionment apportion(std::span<const Share> parents, std::uint32_t grids) {
  std::uint64_t fewest = 0, units = 0;
  for (const Share& parent : parents) fewest += std::min(parent.most, 1u), units += parent.most;
  if (grids < fewest || grids > units)
    throw Error(ErrorCode::invalid_option,
                "%1 grids cannot be given to %2 parents with %3 units in all; ask for at least one per "
                "parent and at most one per unit.",
                {std::to_string(grids), std::to_string(fewest), std::to_string(units)});
  const double mean = mean_of(parents, grids);
  if (!(mean > 0.0)) return {without_weight(parents, grids), 0.0};

  double low = 0.0, high = 1.0;
  while (!possible(parents, mean, high, grids)) high *= 2.0;
  for (int i = 0; i < 100; ++i) {
    const double middle = low + (high - low) / 2.0;
    (possible(parents, mean, middle, grids) ? high : low) = middle;
  }

  Apportionment result;
  std::vector<Range> ranges;
  for (const Share& parent : parents) ranges.push_back(range_within(parent, mean, high));
  for (const Range& range : ranges) result.grids.push_back(range.least);
  for (auto given = std::accumulate(result.grids.begin(), result.grids.end(), std::uint64_t{0});
       given < grids; ++given) {
    std::size_t next = parents.size();
    for (std::size_t p = 0; p < parents.size(); ++p) {
      if (result.grids[p] == ranges[p].most) continue;
      if (next == parents.size() ||
          parents[p].weight * result.grids[next] > parents[next].weight * result.grids[p])
        next = p;
    }
    ++result.grids[next];
  }
  result.floor = floor_under(parents, result.grids);
  return result;
}

}  // namespace lifecircle::grids
