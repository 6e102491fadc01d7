#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <base/csv.h>

namespace lifecircle::elevator {

/// One thing that makes a building come earlier.
struct Criterion {
  std::string id;  ///< at most 7 characters: "ec_" + id is an output field
  std::string name_en, name_zh;
  double weight = 0;
  std::optional<double> full;  ///< the value that counts as 1; nothing: the largest of the run
  std::string source, confidence;
};

/// The criteria in the order of the table: columns id, weight, and optionally full, name_en, name_zh, source,
/// confidence. Throws Error(bad_table) with row and remedy.
[[nodiscard]] std::vector<Criterion> criteria_from_table(const CsvTable& table, const std::string& name);

/// Changes the weights that the text names: "old60=0.3, floors=0". Throws Error(invalid_option) with a
/// sentence for what is no such list, for unknown criteria, for negative weights and where none is above 0.
void apply_weights(std::vector<Criterion>& criteria, std::string_view text);

}  // namespace lifecircle::elevator
