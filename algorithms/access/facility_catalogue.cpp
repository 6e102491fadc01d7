#include <algorithm>
#include <utility>

#include <access/facility_catalogue.h>
#include <base/error.h>
#include <base/text.h>

namespace lifecircle::access {

namespace {

constexpr std::size_t max_id_length = 8;  // "t_" + id must fit the 10 characters of a Shapefile field

bool is_legal_id(std::string_view id) {
  const auto legal = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; };
  return !id.empty() && id.size() <= max_id_length && std::all_of(id.begin(), id.end(), legal);
}

/// Without blanks and line ends around it and in lower case.
std::string folded(std::string_view text) {
  const auto begin = text.find_first_not_of(" \t\r\n");
  if (begin == std::string_view::npos) return {};
  return lower(text.substr(begin, text.find_last_not_of(" \t\r\n") - begin + 1));
}

std::optional<double> threshold(const CsvTable& table, std::size_t row, std::string_view column,
                                const std::string& name) {
  if (table.cell(row, column).empty()) return std::nullopt;
  const double value = table.number(row, column, 0);
  if (value < 0)
    throw Error(ErrorCode::bad_table, "%1, row %2: %3 is negative; give 0 or more, or leave the cell empty.",
                {name, std::to_string(row + 1), std::string(column)});
  return value;
}

Category category_of(const CsvTable& table, std::size_t row, const std::string& name) {
  Category category;
  category.id = table.cell(row, "id");
  category.name_en = table.cell(row, "name_en");
  category.name_zh = table.cell(row, "name_zh");
  category.group = table.cell(row, "group");
  category.kind = table.cell(row, "class");
  category.theme = table.cell(row, "theme");
  category.source = table.cell(row, "source");
  category.confidence = table.cell(row, "confidence");
  category.tier = table.cell(row, "tier");
  category.priority_group = table.cell(row, "priority_group");
  category.capacity_metric = table.cell(row, "capacity_metric");
  category.capacity_value = table.cell(row, "capacity_value");
  category.size_source = category.source;
  category.size_confidence = table.cell(row, "size_confidence");
  category.long_id = table.cell(row, "long_id");
  if (const auto level = threshold(table, row, "level", name))
    category.level = static_cast<int>(std::min(*level, 1e6));
  if (const auto minutes = threshold(table, row, "minutes", name)) category.time = from_minutes(*minutes);
  if (const auto metres = threshold(table, row, "radius_m", name)) category.radius = Metres(*metres);
  category.weight = threshold(table, row, "weight", name).value_or(1);
  if (category.name_en.empty()) category.name_en = category.id;
  if (category.name_zh.empty()) category.name_zh = category.name_en;
  return category;
}

}  // namespace

Seconds Category::threshold_time() const {
  if (time) return *time;
  if (!level) return from_minutes(15);
  return from_minutes(*level > 0 ? *level : 3);
}

Metres Category::threshold_radius() const {
  if (radius) return *radius;
  const int circle = level.value_or(15);
  if (circle >= 15) return Metres(1000);
  if (circle >= 10) return Metres(500);
  return Metres(circle > 0 ? 300 : 200);
}

FacilityCatalogue FacilityCatalogue::from_table(const CsvTable& table, const std::string& name) {
  table.require("id");
  std::vector<Category> categories;
  categories.reserve(table.row_count());
  for (std::size_t row = 0; row < table.row_count(); ++row)
    categories.push_back(category_of(table, row, name));
  return from_categories(std::move(categories), name);
}

FacilityCatalogue FacilityCatalogue::from_categories(std::vector<Category> categories,
                                                     const std::string& name) {
  FacilityCatalogue catalogue;
  catalogue.categories_ = std::move(categories);
  if (catalogue.categories_.empty())
    throw Error(ErrorCode::bad_table, "%1 has no category; give at least one row.", {name});
  const auto& all = catalogue.categories_;
  for (std::size_t i = 0; i < all.size(); ++i) {
    const std::string row = std::to_string(i + 1);
    if (!is_legal_id(all[i].id))
      throw Error(ErrorCode::bad_table,
                  "%1, row %2: the id \"%3\" must be 1 to 8 characters of a-z, 0-9 and _.",
                  {name, row, all[i].id});
    if (!catalogue.by_name_.emplace(all[i].id, i).second)
      throw Error(ErrorCode::bad_table, "%1, row %2: the id \"%3\" stands twice; keep one row of it.",
                  {name, row, all[i].id});
  }
  // emplace keeps the first entry, so the order of these loops is the order of precedence that find()
  // promises.
  for (const auto name_of : {&Category::long_id, &Category::name_zh, &Category::name_en})
    for (std::size_t i = 0; i < all.size(); ++i)
      if (!(all[i].*name_of).empty()) catalogue.by_name_.emplace(folded(all[i].*name_of), i);
  return catalogue;
}

std::optional<std::size_t> FacilityCatalogue::find(std::string_view text) const {
  const auto found = by_name_.find(folded(text));
  if (found == by_name_.end()) return std::nullopt;
  return found->second;
}

}  // namespace lifecircle::access
