#pragma once

#include <string>
#include <string_view>

#include <base/csv.h>

namespace lifecircle {

/// A number of a table with one number a row: columns `id`, `value` and whatever explains them. Throws
/// Error(bad_table) where the id is missing and where its value is negative, missing or no number. `name`
/// names the table there. Linear in the rows.
[[nodiscard]] double parameter(const CsvTable& table, std::string_view id, const std::string& name);

}  // namespace lifecircle
