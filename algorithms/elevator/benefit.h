#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <base/csv.h>
#include <base/units.h>

namespace lifecircle::elevator {

/// Whom stairs tire differently.
enum class AgeGroup { adult, old60, old80 };  ///< under 60, 60 to 79, 80 and above
inline constexpr std::size_t age_groups = 3;

/// How one age group climbs.
struct Climber {
  Seconds up;        ///< one storey up
  Seconds down;      ///< one storey down
  Seconds rest;      ///< after every third storey up
  double trips = 0;  ///< ways out and back a day
};

/// What stairs cost, read from a table with the columns `id` and `value`: adult_up, adult_down, adult_rest,
/// adult_trips, the same of old60 and old80, and `remaining`.
struct Stairs {
  std::array<Climber, age_groups> climbers;
  double remaining = 0;  ///< storeys of stairs that remain: 0.5 where one enters at the half landing

  /// Throws Error(bad_table) where an id is missing or a value is negative or no number.
  static Stairs from_table(const CsvTable& table, const std::string& name);

  /// What one person of the group saves on one way down and back up from a storey (1 is the ground floor):
  /// nothing there; above it the storeys below it, both ways, less what remains.
  [[nodiscard]] Seconds saved(AgeGroup group, std::size_t storey) const;
};

/// Who lives in a building.
struct Residents {
  std::optional<double> people;
  std::optional<double> old60;  ///< of 60 and above, those of 80 and above included
  std::optional<double> old80;
  std::optional<double> households;
};

/// How many live on each storey, from the ground floor up, as shares that sum to 1.
using StoreyShares = std::vector<double>;

/// The same share on every storey: the assumption where nothing better is known. Half storeys are rounded
/// down; a building has at least one.
[[nodiscard]] StoreyShares even_shares(double storeys);
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
