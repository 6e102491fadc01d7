#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include <base/progress.h>
#include <elevator/cost.h>

namespace lifecircle::elevator {

/// What is built as one: an entrance with its shaft, or a whole building with the shafts of its entrances.
struct ProgrammeUnit {
  double benefit = 0.0;      ///< of having it; 0 or more, in any unit, e.g. person-minutes saved a day
  std::size_t shafts = 1;    ///< built together, in one year; at least 1
  std::size_t area = 0;      ///< index of the area that wants its least number; beyond the last: none does
  std::size_t compound = 0;  ///< index of the compound in which work is done in batches
};

struct ProgrammeOptions {
  std::size_t years = 3;  ///< 1 to 30
  /// Most shafts a year; see shafts_a_year() for how a budget becomes one.
  std::size_t shafts_a_year = 0;
  /// Least shafts in each area over all years, as far as the area has units for them.
  std::size_t area_min = 0;
  /// What a benefit loses with every year of waiting, 0 up to but not 1. Only ranks years: 3 % is a usual
  /// social rate of discount.
  double discount = 0.03;
  /// What each shaft beyond the first of a compound in a year adds, as a share of the mean benefit of a
  /// shaft, 0 to 1: a crew that stays, one hoarding, one round of residents' meetings.
  double batch = 0.1;
  /// Programs of up to so many yes-or-no questions are solved to the end; larger ones only where the bound
  /// leaves a gap, and by search.
  std::size_t exact_size = 240;
  /// Nodes of the search tree of the exact solution; a number and not a time, so that the answer is the same
  /// everywhere.
  std::uint32_t nodes = 2000;
};

/// Which units to build and when.
struct Programme {
  std::vector<std::optional<std::size_t>> year;  ///< one for each unit, from 0; nothing where not chosen
  std::vector<std::size_t> order;                ///< the chosen units in the order of building
  double value = 0.0;                            ///< what was maximised
  double bound = 0.0;                            ///< proven: no programme has a higher value
  /// Share of the bound that may be missing, 0 to 1; 0 where the programme is proven to be the best.
  [[nodiscard]] double gap() const { return bound > 0.0 ? (bound - value) / bound : 0.0; }
};

/// How many shafts a year's budget pays for when each takes `each` of it (its subsidy, or its whole cost),
/// and at most `most` of them. Without a budget only `most` counts; without either all of `wanted`. Throws
/// Error(invalid_option) where the budget is negative or does not pay for one.
[[nodiscard]] std::size_t shafts_a_year(std::optional<double> budget, double each,
                                        std::optional<std::size_t> most, std::size_t wanted);

/// The programme of highest value
///
///     sum over chosen units of  benefit x (1 - discount)^year
///   + batch x mean benefit of a shaft  x  shafts beyond the first of their compound in their year
///
/// with at most `shafts_a_year` in a year and at least `area_min` in each area (all that it has, where it has
/// fewer). All elevators cost the same here, so a budget is a number of shafts; a unit of more shafts than
/// that is never chosen, nor is one that adds nothing.
///
/// Example: 3 entrances of benefit 5, 4, 3, one a year in 2 years: the first, then the second.
///
/// The bound is a Lagrangian one: years and areas are priced, and for fixed prices each compound is solved to
/// the end by a dynamic program, since a unit's best year only depends on its benefit per shaft. Its plans
/// are repaired and improved by exchanges; small programs are then closed by branch and cut. 50,000 units in
/// 5 years: some seconds. The bound always holds; value and bound meet in small programs, and usually lie
/// within 1 % in large ones.
///
/// Deterministic. Ties go to the earlier unit: bring the units in an order that does not hang on the layer's.
/// Work goes by year, in a year by compound (most benefit first), there by benefit. Throws
/// Error(invalid_option) for options outside their range and where the least numbers cannot be met, with the
/// area (`areas` has a name for each) and the number that is possible; Cancelled.
[[nodiscard]] Programme plan_programme(std::span<const ProgrammeUnit> units,
                                       std::span<const std::string> areas, const ProgrammeOptions& options,
                                       Progress& progress);

}  // namespace lifecircle::elevator
