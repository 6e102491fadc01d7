#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <access/standards.h>
#include <base/error.h>

namespace lifecircle::access {

namespace {

/// `category` with what row `row` of the profiles says; empty cells change nothing.
Category overridden(Category category, const CsvTable& profiles, std::size_t row) {
  const double minutes = profiles.number(row, "minutes", 0);
  const double metres = profiles.number(row, "radius_m", 0);
  if (minutes < 0 || metres < 0)
    throw Error(
        ErrorCode::bad_table,
        "Profiles, row %1: a threshold of \"%2\" is negative; give 0 or more, or leave the cell empty.",
        {std::to_string(row + 1), category.id});
  if (!profiles.cell(row, "minutes").empty()) category.time = from_minutes(minutes);
  if (!profiles.cell(row, "radius_m").empty()) category.radius = Metres(metres);
  if (const auto& source = profiles.cell(row, "source"); !source.empty()) category.source = source;
  if (const auto& confidence = profiles.cell(row, "confidence"); !confidence.empty())
    category.confidence = confidence;
  return category;
}

}  // namespace

FacilityCatalogue apply_standard(const FacilityCatalogue& catalogue, const CsvTable& profiles,
                                 std::string_view standard) {
  profiles.require("standard");
  profiles.require("id");
  std::vector<std::optional<Category>> chosen(catalogue.size());
  for (std::size_t row = 0; row < profiles.row_count(); ++row) {
    if (profiles.cell(row, "standard") != standard) continue;
    const std::string& id = profiles.cell(row, "id");
    const auto index = catalogue.find(id);
    if (!index || catalogue[*index].id != id)
      throw Error(ErrorCode::bad_table,
                  "Profiles, row %1: the catalogue has no category \"%2\"; add it there or take the row out.",
                  {std::to_string(row + 1), id});
    if (chosen[*index])
      throw Error(ErrorCode::bad_table,
                  "Profiles, row %1: \"%2\" stands twice under the standard %3; keep one row of it.",
                  {std::to_string(row + 1), id, std::string(standard)});
    chosen[*index] = overridden(catalogue[*index], profiles, row);
  }

  std::vector<Category> categories;
  for (auto& category : chosen)
    if (category) categories.push_back(std::move(*category));
  if (categories.empty())
    throw Error(ErrorCode::invalid_option,
                "The profiles have no row for the standard \"%1\"; choose another standard or add its rows.",
                {std::string(standard)});
  return FacilityCatalogue::from_categories(std::move(categories), std::string(standard));
}

}  // namespace lifecircle::access
