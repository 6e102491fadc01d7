#include <algorithm>
#include <cmath>

#include <base/error.h>
#include <base/text.h>
#include <elevator/criteria.h>

namespace lifecircle::elevator {

namespace {

constexpr std::size_t max_id_length = 7;  // "ec_" + id must fit the 10 characters of a Shapefile field

bool is_legal_id(std::string_view id) {
  const auto legal = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; };
  return !id.empty() && id.size() <= max_id_length && std::all_of(id.begin(), id.end(), legal);
}

Criterion* find(std::vector<Criterion>& criteria, std::string_view id) {
  const auto found =
      std::find_if(criteria.begin(), criteria.end(), [&](const Criterion& c) { return c.id == id; });
  return found == criteria.end() ? nullptr : &*found;
}

void require_weight(const std::vector<Criterion>& criteria) {
  if (std::none_of(criteria.begin(), criteria.end(), [](const Criterion& c) { return c.weight > 0.0; }))
    throw Error(ErrorCode::invalid_option, "No criterion has a weight above 0; give at least one a weight.");
}

}  // namespace

std::vector<Criterion> criteria_from_table(const CsvTable& table, const std::string& name) {
  table.require("id");
  table.require("weight");
  std::vector<Criterion> criteria;
  for (std::size_t row = 0; row < table.row_count(); ++row) {
    Criterion criterion{table.cell(row, "id"),
                        table.cell(row, "name_en"),
                        table.cell(row, "name_zh"),
                        table.number(row, "weight", 0.0),
                        std::nullopt,
                        table.cell(row, "source"),
                        table.cell(row, "confidence")};
    const std::string number = std::to_string(row + 1);
    if (!is_legal_id(criterion.id))
      throw Error(ErrorCode::bad_table,
                  "%1, row %2: the id \"%3\" must be 1 to 7 characters of a-z, 0-9 and _.",
                  {name, number, criterion.id});
    if (find(criteria, criterion.id))
      throw Error(ErrorCode::bad_table, "%1, row %2: the criterion \"%3\" stands twice; keep one row of it.",
                  {name, number, criterion.id});
    if (criterion.weight < 0.0)
      throw Error(ErrorCode::bad_table, "%1, row %2: the weight is negative; give 0 or more.",
                  {name, number});
    if (!table.cell(row, "full").empty()) {
      criterion.full = table.number(row, "full", 0.0);
      if (!(*criterion.full > 0.0))
        throw Error(ErrorCode::bad_table, "%1, row %2: what counts as full must be above 0, or left empty.",
                    {name, number});
    }
    if (criterion.name_en.empty()) criterion.name_en = criterion.id;
    if (criterion.name_zh.empty()) criterion.name_zh = criterion.name_en;
    criteria.push_back(std::move(criterion));
  }
  require_weight(criteria);
  return criteria;
}

void apply_weights(std::vector<Criterion>& criteria, std::string_view text) {
  while (!trimmed(text).empty()) {
    const auto end = std::min(text.find_first_of(",;"), text.size());
    const std::string_view part = trimmed(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
    if (part.empty()) continue;
    const auto equals = part.find('=');
    const std::string id(trimmed(part.substr(0, equals)));
    const std::string_view value =
        equals == std::string_view::npos ? std::string_view() : trimmed(part.substr(equals + 1));
    const auto weight = number_in(value);
    if (!weight || !std::isfinite(*weight))
      throw Error(ErrorCode::invalid_option,
                  "The weight \"%1\" cannot be read; write weights like old60=0.3, floors=0.",
                  {std::string(part)});
    if (*weight < 0.0)
      throw Error(ErrorCode::invalid_option, "The weight of \"%1\" is negative; give 0 or more.", {id});
    Criterion* criterion = find(criteria, id);
    if (!criterion) {
      std::string known;
      for (const Criterion& one : criteria) known += (known.empty() ? "" : ", ") + one.id;
      throw Error(ErrorCode::invalid_option, "There is no criterion \"%1\"; give weights to: %2.",
                  {id, known});
    }
    criterion->weight = *weight;
  }
  require_weight(criteria);
}

}  // namespace lifecircle::elevator
