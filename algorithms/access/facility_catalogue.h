#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <base/csv.h>
#include <base/units.h>

namespace lifecircle::access {

/// One kind of facility that residents should reach on foot, as a row of the catalogue says it.
struct Category {
  std::string id;       ///< 1 to 8 characters of a-z, 0-9 and _; part of the output field names
  std::string name_en;  ///< for people, English
  std::string name_zh;  ///< for people, Simplified Chinese
  std::string group;    ///< group of TD/T 1062-2021, e.g. 社区服务; empty for municipal utilities
  std::string kind;     ///< class (column `class`): 党政居医养教文体娱商 行 绿 安 业 市政
  std::string theme;    ///< one of 宜居 宜业 宜游 宜学 宜养
  std::optional<int> level;      ///< the life circle it belongs to, in minutes: 15, 10, 5; 0 = the block
  std::optional<Seconds> time;   ///< walking time within which it should be reached (column `minutes`)
  std::optional<Metres> radius;  ///< service radius (column `radius_m`)
  double weight = 1;             ///< its share in the score
  std::string source;            ///< where the thresholds come from
  std::string confidence;  ///< how sure the radius is: A, B, C, M1, M2, D; see plugin/catalogue/README.md
  std::string tier;  ///< rung of the 党群服务 system: 1 街道, 2 片区, 3 居民区, X embedded; else empty
  std::string priority_group;   ///< whose need counts first: child, elderly, workers, all, child+elderly
  std::string capacity_metric;  ///< how capacity is asked for, e.g. seats_per_1000; see capacity_quota.h
  std::string capacity_value;   ///< how much: a number or a range, "32-40"
  std::string size_source;      ///< where it comes from
  std::string size_confidence;  ///< how sure it is, as `confidence`
  std::string long_id;          ///< a longer id under which data may know it, e.g. "wet_market"

  /// `time`; where it is missing, the minutes of the level, 3 at the block level, 15 without any level.
  [[nodiscard]] Seconds threshold_time() const;
  /// `radius`; where it is missing, 1000, 500, 300 m for the levels 15, 10, 5; 200 m at the block level
  /// (blocks of 2 to 4 ha are at most 200 m across); 1000 m without any level.
  [[nodiscard]] Metres threshold_radius() const;
};

/// The kinds of facilities that a run evaluates, in the order of the file. A category is legal when its id is
/// unique and short enough for a Shapefile field, and its numbers are numbers and not negative.
class FacilityCatalogue {
 public:
  /// From a table with a column `id`; all other columns may be missing: names default to the id, thresholds
  /// as in Category. `name` names the table in errors. Throws Error(bad_table) with row and remedy.
  static FacilityCatalogue from_table(const CsvTable& table, const std::string& name);
  /// The same from categories; `name` names their origin in errors.
  static FacilityCatalogue from_categories(std::vector<Category> categories, const std::string& name);

  [[nodiscard]] const std::vector<Category>& categories() const { return categories_; }
  [[nodiscard]] std::size_t size() const { return categories_.size(); }
  [[nodiscard]] const Category& operator[](std::size_t index) const { return categories_[index]; }

  /// The index of the category that a facility's attribute names: by id, else by long_id, else by Chinese
  /// name, else by English name; blanks around it and the case of Latin letters do not matter. Of two
  /// categories with the same name the first one is meant. Constant time.
  [[nodiscard]] std::optional<std::size_t> find(std::string_view text) const;

 private:
  std::vector<Category> categories_;
  std::unordered_map<std::string, std::size_t> by_name_;
};

}  // namespace lifecircle::access
