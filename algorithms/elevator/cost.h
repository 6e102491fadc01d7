#pragma once

#include <string>

#include <base/csv.h>

namespace lifecircle::elevator {

/// What an elevator costs and who pays, in yuan.
struct Cost {
  double total = 0;
  double subsidy = 0;  ///< the public part of it
};

/// An estimate that a city edits: every elevator costs the same, the public pays a part of it up to a cap.
/// Read from a table with the columns `id` and `value`: cost, subsidy_rate, subsidy_cap.
struct CostModel {
  double cost = 0;          ///< of one elevator
  double subsidy_rate = 0;  ///< 0 to 1
  double subsidy_cap = 0;   ///< for one elevator

  /// Throws Error(bad_table) where an id is missing, a value is negative or no number, or the rate is
  /// above 1.
  static CostModel from_table(const CsvTable& table, const std::string& name);

  /// Of so many elevators.
  [[nodiscard]] Cost of(std::size_t elevators) const;
};

}  // namespace lifecircle::elevator
