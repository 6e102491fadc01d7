#include <algorithm>
#include <cmath>
#include <fstream>
#include <iterator>

#include <base/csv.h>
#include <base/error.h>
#include <base/text.h>

namespace lifecircle {

namespace {

const std::string empty_cell;

/// Splits the text into rows of cells; blank lines are no rows.
std::vector<std::vector<std::string>> split(std::string_view text, const std::string& name) {
  std::vector<std::vector<std::string>> rows;
  std::vector<std::string> row;
  std::string cell;
  bool quoted = false;
  std::size_t line = 1, quote_line = 1;
  const auto end_cell = [&] {
    row.emplace_back(trimmed(cell));
    cell.clear();
  };
  const auto end_row = [&] {
    end_cell();
    if (row.size() > 1 || !row.front().empty()) rows.push_back(std::move(row));
    row.clear();
  };
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '\n') ++line;
    if (quoted) {
      if (c != '"') {
        cell += c;
      } else if (i + 1 < text.size() && text[i + 1] == '"') {
        cell += text[++i];
      } else {
        quoted = false;
      }
    } else if (c == '"') {
      quoted = true;
      quote_line = line;
    } else if (c == ',') {
      end_cell();
    } else if (c == '\n') {
      end_row();
    } else {
      cell += c;
    }
  }
  if (quoted)
    throw Error(ErrorCode::bad_table, "%1, line %2: a quote is never closed.",
                {name, std::to_string(quote_line)});
  if (!row.empty() || !trimmed(cell).empty()) end_row();
  return rows;
}

}  // namespace

CsvTable CsvTable::parse(std::string_view text, const std::string& name) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  CsvTable table;
  table.name_ = name;
  table.rows_ = split(text, name);
  if (table.rows_.empty())
    throw Error(ErrorCode::bad_table, "%1 is empty; its first row must name the columns.", {name});
  table.columns_ = std::move(table.rows_.front());
  table.rows_.erase(table.rows_.begin());
  for (std::size_t r = 0; r < table.rows_.size(); ++r) {
    auto& row = table.rows_[r];
    if (row.size() > table.columns_.size())
      throw Error(ErrorCode::bad_table,
                  "%1, row %2 has more cells than the first row names columns; "
                  "put quotes around text with commas.",
                  {name, std::to_string(r + 1)});
    row.resize(table.columns_.size());
  }
  return table;
}

CsvTable CsvTable::read(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) throw Error(ErrorCode::read_failed, "The table %1 cannot be opened.", {path});
  const std::string text{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  return parse(text, path);
}

bool CsvTable::has_column(std::string_view column) const {
  return std::find(columns_.begin(), columns_.end(), column) != columns_.end();
}

const std::string& CsvTable::cell(std::size_t row, std::string_view column) const {
  const auto found = std::find(columns_.begin(), columns_.end(), column);
  if (found == columns_.end()) return empty_cell;
  return rows_[row][static_cast<std::size_t>(found - columns_.begin())];
}

double CsvTable::number(std::size_t row, std::string_view column, double fallback) const {
  const std::string& text = cell(row, column);
  if (text.empty()) return fallback;
  const auto value = number_in(text);
  if (!value || !std::isfinite(*value))
    throw Error(ErrorCode::bad_table, "%1, row %2, column %3: \"%4\" is not a number.",
                {name_, std::to_string(row + 1), std::string(column), text});
  return *value;
}

void CsvTable::require(std::string_view column) const {
  if (!has_column(column))
    throw Error(ErrorCode::bad_table, "%1 has no column \"%2\".", {name_, std::string(column)});
}

}  // namespace lifecircle
