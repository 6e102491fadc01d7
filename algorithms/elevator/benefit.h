#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

#include <network/stairs.h>

namespace lifecircle::elevator {

// Stairs are walked by whoever has no elevator: what they cost stands beside the walk along streets.
using network::age_groups;
using network::AgeGroup;
using network::Climber;
using network::even_shares;
using network::Stairs;
using network::StoreyShares;

/// Who lives in a building.
struct Residents {
  std::optional<double> people;
  std::optional<double> old60;  ///< of 60 and above, those of 80 and above included
  std::optional<double> old80;
  std::optional<double> households;
};

/// From a list of people by storey, "12;10;9;9", separated by semicolons, commas or blanks. Nothing where it
/// is no such list, where nobody lives there or where a number is negative.
[[nodiscard]] std::optional<StoreyShares> listed_shares(std::string_view list);

/// What an elevator would do for a building's residents. Nothing where the number it rests on is missing.
struct Benefit {
  std::optional<double> up;                               ///< people on the third storey and above
  std::optional<double> old60_up;                         ///< of them, of 60 and above
  std::optional<double> old80_up;                         ///< of them, of 80 and above
  std::optional<double> households_4up;                   ///< households on the fourth storey and above
  std::optional<double> gain;                             ///< person-minutes of stairs saved a day
  std::array<std::optional<double>, age_groups> gain_of;  ///< the same by age group
  bool ages_assumed = false;  ///< people whose age is not known are counted as under 60
};

/// Spreads the residents over the storeys by their shares, age groups alike, and sums what everybody saves.
/// Numbers that contradict each other (more of 60 and above than people) are cut to the larger group.
[[nodiscard]] Benefit benefit(const Residents& residents, const StoreyShares& shares, const Stairs& stairs);

}  // namespace lifecircle::elevator
