#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <vector>

#include <base/csv.h>
#include <base/units.h>
#include <network/walking_cost.h>

namespace lifecircle::network {

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

/// What the stairs of a house cost, read from a table with the columns `id` and `value`: adult_up,
/// adult_down, adult_rest, adult_trips, the same of old60 and old80, and `remaining`.
struct Stairs {
  std::array<Climber, age_groups> climbers;
  double remaining = 0;  ///< storeys of stairs that remain: 0.5 where one enters at the half landing

  /// Throws Error(bad_table) where an id is missing or a value is negative or no number.
  static Stairs from_table(const CsvTable& table, const std::string& name);

  /// One way down and back up `storeys` storeys, with the rests.
  [[nodiscard]] Seconds both_ways(AgeGroup group, double storeys) const;
  /// What one person of the group saves with an elevator on one way down and back up from a storey (1 is the
  /// ground floor): nothing there; above it the storeys below it, both ways, less what remains.
  [[nodiscard]] Seconds saved(AgeGroup group, std::size_t storey) const;
  /// What stairs add to one walk of somebody who lives on a storey: half of the way down and back up. A walk
  /// to a facility goes out and comes home again, and thresholds are meant for one of the two; so the climb,
  /// which is the harder part, counts as much as the descent. The ride in the elevator costs nothing.
  [[nodiscard]] Seconds one_way(AgeGroup group, std::size_t storey, bool elevator) const;
};

/// Who climbs like the walkers of a profile. A parent with a child walks like those of 60 to 79 (0.9 m/s),
/// and climbs like them.
[[nodiscard]] AgeGroup climbing_group(Profile profile);

/// How many live on each storey, from the ground floor up, as shares that sum to 1.
using StoreyShares = std::vector<double>;
/// More storeys than any house has.
inline constexpr std::size_t most_storeys = 200;

/// The same share on every storey: the assumption where nothing better is known. Half storeys are rounded
/// down; a building has at least one.
[[nodiscard]] StoreyShares even_shares(double storeys);

}  // namespace lifecircle::network
