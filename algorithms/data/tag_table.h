#pragma once

#include <functional>
#include <string>
#include <unordered_map>
#include <vector>

#include <base/csv.h>
#include <data/tag_condition.h>

namespace lifecircle::data {

/// One row of a tag table: what follows from a tag.
struct TagRule {
  std::vector<std::string> keys;    ///< any of these tags ...
  std::vector<std::string> values;  ///< ... has one of these values ("*": any but "no") ...
  TagCondition condition;           ///< ... and this holds.
  std::string result;               ///< then: a catalogue id, or what the object is used as
  std::string kind;                 ///< how its kind is called; empty = the value that matched
  std::string label;                ///< the row in words, for the log: "access=no|private"
};

/// A CSV file that says what OpenStreetMap tags mean, so that a planner can read and change it. Columns: key,
/// value (alternatives separated by |), condition (see TagCondition), the result column, kind (optional);
/// further columns (note, source, confidence) are for people. Rows are looked at from top to bottom.
class TagTable {
 public:
  /// `result_column` is "category" or "use". Throws Error(bad_table) naming row and column where one cannot
  /// be read.
  static TagTable read(const std::string& path, const std::string& result_column);
  static TagTable parse(std::string_view text, const std::string& name, const std::string& result_column);

  /// Calls `found(rule, value)` for every row that the object meets, from top to bottom, until it returns
  /// false. `value` is the tag value that matched.
  void for_each_match(const ObjectFacts& object,
                      const std::function<bool(const TagRule& rule, std::string_view value)>& found) const;

  [[nodiscard]] const std::vector<TagRule>& rules() const { return rules_; }

 private:
  static TagTable from(const CsvTable& csv, const std::string& name, const std::string& result_column);

  std::vector<TagRule> rules_;
  std::unordered_map<std::string, std::vector<std::size_t>> rows_of_;  // key -> rows that look at it
};

}  // namespace lifecircle::data
