#include <algorithm>
#include <cmath>

#include <base/text.h>
#include <elevator/benefit.h>

namespace lifecircle::elevator {

namespace {

using network::most_storeys;

double people_above(const StoreyShares& shares, std::size_t storeys_below) {
  double sum = 0.0;
  for (std::size_t s = storeys_below; s < shares.size(); ++s) sum += shares[s];
  return sum;
}

/// What one person of the group saves a day, in minutes, averaged over the storeys.
double minutes_a_day(AgeGroup group, const StoreyShares& shares, const Stairs& stairs) {
  double minutes = 0.0;
  for (std::size_t s = 0; s < shares.size(); ++s)
    minutes += shares[s] * to_minutes(stairs.saved(group, s + 1));
  return minutes * stairs.climbers[static_cast<std::size_t>(group)].trips;
}

}  // namespace

std::optional<StoreyShares> listed_shares(std::string_view list) {
  constexpr std::string_view separators = ";, \t";
  StoreyShares shares;
  double sum = 0.0;
  for (auto begin = list.find_first_not_of(separators); begin != std::string_view::npos;
       begin = list.find_first_not_of(separators)) {
    list.remove_prefix(begin);
    const std::string_view word = list.substr(0, list.find_first_of(separators));
    const auto people = number_in(word);
    if (!people || !std::isfinite(*people) || *people < 0.0 || shares.size() == most_storeys)
      return std::nullopt;
    shares.push_back(*people);
    sum += *people;
    list.remove_prefix(word.size());
  }
  if (!(sum > 0.0)) return std::nullopt;
  for (double& share : shares) share /= sum;
  return shares;
}

Benefit benefit(const Residents& residents, const StoreyShares& shares, const Stairs& stairs) {
  Benefit result;
  const double third = people_above(shares, 2);
  if (residents.households) result.households_4up = *residents.households * people_above(shares, 3);
  if (!residents.people) return result;

  const double people = *residents.people;
  const double old60 = std::min(residents.old60.value_or(0.0), people);
  const double old80 = std::min(residents.old80.value_or(0.0), old60);
  result.ages_assumed = !residents.old60 || !residents.old80;
  result.up = people * third;
  if (residents.old60) result.old60_up = old60 * third;
  if (residents.old80) result.old80_up = old80 * third;
  const std::array<double, age_groups> counts{people - old60, old60 - old80, old80};
  double gain = 0.0;
  for (std::size_t g = 0; g < age_groups; ++g) {
    const double of_group = counts[g] * minutes_a_day(static_cast<AgeGroup>(g), shares, stairs);
    result.gain_of[g] = of_group;
    gain += of_group;
  }
  result.gain = gain;
  return result;
}

}  // namespace lifecircle::elevator
