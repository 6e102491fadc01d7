#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace lifecircle {

/// A table read from CSV (RFC 4180: quotes, doubled quotes, line breaks inside quotes; a UTF-8 byte order
/// mark is skipped). The first row names the columns. Short rows are padded with empty cells; longer ones are
/// an error.
class CsvTable {
 public:
  /// Throws Error(bad_table) with `name` and the line number where the text is no CSV.
  static CsvTable parse(std::string_view text, const std::string& name);
  /// Reads a file; throws Error(read_failed) where there is none.
  static CsvTable read(const std::string& path);

  [[nodiscard]] std::size_t row_count() const { return rows_.size(); }
  [[nodiscard]] bool has_column(std::string_view column) const;
  /// The cell, without blanks around it; empty where the table has no such column.
  [[nodiscard]] const std::string& cell(std::size_t row, std::string_view column) const;
  /// The cell as a number; `fallback` where it is empty; Error(bad_table) naming row and column otherwise.
  [[nodiscard]] double number(std::size_t row, std::string_view column, double fallback) const;
  /// Throws Error(bad_table) naming the column where it is missing.
  void require(std::string_view column) const;

 private:
  std::string name_;
  std::vector<std::string> columns_;
  std::vector<std::vector<std::string>> rows_;
};

}  // namespace lifecircle
