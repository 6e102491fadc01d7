#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>

#include <base/error.h>
#include <base/text.h>
#include <data/tag_condition.h>

namespace lifecircle::data {

namespace {

bool contains_any(std::string_view text, const std::vector<std::string>& parts) {
  if (text.empty()) return false;
  const std::string low = lower(text);
  return std::any_of(parts.begin(), parts.end(),
                     [&](const std::string& part) { return low.find(part) != std::string::npos; });
}

bool any_contains(const OsmTags& tags, const std::string& key, const std::vector<std::string>& parts) {
  if (key != "any_name") return contains_any(tags.get(key), parts);
  constexpr std::array names{"name", "name:zh", "name:en", "official_name", "alt_name"};
  return std::any_of(names.begin(), names.end(),
                     [&](const char* n) { return contains_any(tags.get(n), parts); });
}

std::string_view form_name(OsmObject::Form form) {
  switch (form) {
    case OsmObject::Form::point:
      return "point";
    case OsmObject::Form::line:
      return "line";
    case OsmObject::Form::area:
      return "area";
  }
  return {};
}

}  // namespace

std::vector<std::string> alternatives(std::string_view text, char separator) {
  std::vector<std::string> items;
  while (!text.empty()) {
    const auto end = std::min(text.find(separator), text.size());
    if (const auto item = trimmed(text.substr(0, end)); !item.empty()) items.emplace_back(item);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return items;
}

std::string_view matching_value(std::string_view tag_value, const std::vector<std::string>& choices) {
  while (!tag_value.empty()) {
    const auto end = std::min(tag_value.find(';'), tag_value.size());
    const auto part = trimmed(tag_value.substr(0, end));
    for (const auto& choice : choices)
      if (part == choice || (choice == "*" && !part.empty() && part != "no")) return part;
    tag_value.remove_prefix(std::min(end + 1, tag_value.size()));
  }
  return {};
}

TagCondition TagCondition::parse(std::string_view text, const std::string& table, std::size_t row) {
  constexpr std::array<std::pair<std::string_view, Test>, 6> signs{{{"!=", Test::differs},
                                                                    {"!~", Test::lacks},
                                                                    {">=", Test::at_least},
                                                                    {"=", Test::equals},
                                                                    {"~", Test::contains},
                                                                    {"<", Test::below}}};
  TagCondition condition;
  for (const auto& item : alternatives(text, ';')) {
    Clause clause;
    const auto at = item.find_first_of("!>=~<");
    const auto rest = at == std::string::npos ? std::string_view() : std::string_view(item).substr(at);
    const auto* const sign =
        std::find_if(signs.begin(), signs.end(), [&](const auto& s) { return rest.starts_with(s.first); });
    bool readable = sign != signs.end() && at > 0;
    if (readable) {
      clause.key = trimmed(std::string_view(item).substr(0, at));
      clause.test = sign->second;
      const auto operand = trimmed(rest.substr(sign->first.size()));
      clause.values = alternatives(operand);
      readable = !clause.values.empty();
      if (clause.test == Test::contains || clause.test == Test::lacks)
        std::transform(clause.values.begin(), clause.values.end(), clause.values.begin(),
                       [](const std::string& v) { return lower(v); });
      if (clause.test == Test::at_least || clause.test == Test::below) {
        const auto number = number_in(operand);
        readable = number.has_value();
        clause.number = number.value_or(0.0);
      }
    }
    if (!readable)
      throw Error(ErrorCode::bad_table,
                  "%1, row %2: the condition \"%3\" cannot be read; write it as key=value, key!=value, "
                  "key~text, key!~text, key>=number or key<number.",
                  {table, std::to_string(row + 1), item});
    condition.clauses_.push_back(std::move(clause));
  }
  return condition;
}

bool TagCondition::holds(const Clause& clause, const ObjectFacts& object) {
  const bool asks_area = clause.key == "area_ha";
  const auto value = clause.key == "form" ? form_name(object.form) : object.tags.get(clause.key);
  switch (clause.test) {
    case Test::equals:
      return !matching_value(value, clause.values).empty();
    case Test::differs:
      return matching_value(value, clause.values).empty();
    case Test::contains:
      return any_contains(object.tags, clause.key, clause.values);
    case Test::lacks:
      return !any_contains(object.tags, clause.key, clause.values);
    case Test::at_least:
    case Test::below:
      break;
  }
  if (asks_area && object.form != OsmObject::Form::area) return false;
  const auto number = asks_area ? std::optional(object.hectares) : number_in(trimmed(value));
  if (!number) return false;
  return clause.test == Test::at_least ? *number >= clause.number : *number < clause.number;
}

bool TagCondition::holds(const ObjectFacts& object) const {
  return std::all_of(clauses_.begin(), clauses_.end(),
                     [&](const Clause& clause) { return holds(clause, object); });
}

}  // namespace lifecircle::data
