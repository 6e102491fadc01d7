#include <algorithm>
#include <utility>

#include <base/error.h>
#include <data/tag_table.h>

namespace lifecircle::data {

TagTable TagTable::read(const std::string& path, const std::string& result_column) {
  return from(CsvTable::read(path), path, result_column);
}

TagTable TagTable::parse(std::string_view text, const std::string& name, const std::string& result_column) {
  return from(CsvTable::parse(text, name), name, result_column);
}

TagTable TagTable::from(const CsvTable& csv, const std::string& name, const std::string& result_column) {
  for (const auto& column :
       {std::string("key"), std::string("value"), std::string("condition"), result_column})
    csv.require(column);
  TagTable table;
  for (std::size_t row = 0; row < csv.row_count(); ++row) {
    TagRule rule;
    rule.keys = alternatives(csv.cell(row, "key"));
    rule.values = alternatives(csv.cell(row, "value"));
    rule.result = csv.cell(row, result_column);
    rule.kind = csv.cell(row, "kind");
    rule.label = csv.cell(row, "key") + "=" + csv.cell(row, "value");
    if (rule.keys.empty() || rule.values.empty() || rule.result.empty())
      throw Error(ErrorCode::bad_table, "%1, row %2: key, value and %3 must be filled.",
                  {name, std::to_string(row + 1), result_column});
    rule.condition = TagCondition::parse(csv.cell(row, "condition"), name, row);
    for (const auto& key : rule.keys) table.rows_of_[key].push_back(table.rules_.size());
    table.rules_.push_back(std::move(rule));
  }
  return table;
}

void TagTable::for_each_match(
    const ObjectFacts& object,
    const std::function<bool(const TagRule& rule, std::string_view value)>& found) const {
  // Few objects have a tag that any row looks at, so the rows are found by the tags, not the other way round.
  std::vector<std::pair<std::size_t, std::string_view>> matches;
  for (const auto& [key, value] : object.tags) {
    const auto rows = rows_of_.find(key);
    if (rows == rows_of_.end()) continue;
    for (const std::size_t row : rows->second)
      if (const auto part = matching_value(value, rules_[row].values); !part.empty())
        matches.emplace_back(row, part);
  }
  std::stable_sort(matches.begin(), matches.end(),
                   [](const auto& a, const auto& b) { return a.first < b.first; });
  for (const auto& [row, value] : matches)
    if (rules_[row].condition.holds(object) && !found(rules_[row], value)) return;
}

}  // namespace lifecircle::data
