#pragma once

#include <optional>
#include <vector>

#include <elevator/benefit.h>
#include <elevator/criteria.h>
#include <elevator/shaft_site.h>

namespace lifecircle::elevator {

/// What the criteria look at, of one building. Counts of people and households are those of the building;
/// the unit of decision is the entrance, so they are divided by the entrances.
struct Needs {
  Benefit benefit;
  std::optional<double> disabled;  ///< people with a disability
  std::optional<double> agreed;    ///< share of the owners who agreed, 0 to 1
  double storeys = 0;
  std::size_t entrances = 1;         ///< at least 1
  Grade grade = Grade::c;            ///< of the best entrance
  std::optional<std::size_t> batch;  ///< other buildings of the same lot with a project
};

/// The values of the criteria old60, old80, disab, hh4, floors, will, site (A 1, B 0.5, C 0) and batch.
/// Throws Error(invalid_option) for a criterion that is none of these.
[[nodiscard]] std::vector<std::optional<double>> values_of(const Needs& needs,
                                                           const std::vector<Criterion>& criteria);

}  // namespace lifecircle::elevator
