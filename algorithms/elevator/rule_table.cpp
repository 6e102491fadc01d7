#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include <base/error.h>
#include <base/text.h>
#include <elevator/rule_table.h>

namespace lifecircle::elevator {

namespace {

constexpr std::array<std::pair<std::string_view, Comparison>, 8> comparisons{{
    {"=", Comparison::equal},
    {"!=", Comparison::unequal},
    {">=", Comparison::at_least},
    {"<=", Comparison::at_most},
    {">", Comparison::above},
    {"<", Comparison::below},
    {"in", Comparison::one_of},
    {"not in", Comparison::none_of},
}};
constexpr std::array<std::pair<std::string_view, Rule::Kind>, 4> kinds{{
    {"hard", Rule::Kind::hard},
    {"review", Rule::Kind::review},
    {"alternative", Rule::Kind::alternative},
    {"advice", Rule::Kind::advice},
}};
// What a rule may decide; the rest follows from the data and from the project.
constexpr std::array<std::pair<std::string_view, Status>, 6> statuses{{
    {"has_elevator", Status::has_elevator},
    {"renewal", Status::renewal},
    {"danger", Status::danger},
    {"too_low", Status::too_low},
    {"too_high", Status::too_high},
    {"review", Status::review},
}};

/// The table that is read, with what an error needs to name the row.
struct Row {
  const CsvTable& table;
  const std::string& name;
  std::size_t index;

  [[nodiscard]] const std::string& cell(std::string_view column) const { return table.cell(index, column); }
  [[nodiscard]] std::string number() const { return std::to_string(index + 1); }

  /// What the cell means, of a list of words; `fallback` where it is empty.
  template <class Words, class Meaning>
  [[nodiscard]] Meaning meaning(std::string_view column, const Words& words, Meaning fallback) const {
    if (cell(column).empty()) return fallback;
    std::string choices;
    for (const auto& [word, meaning] : words) {
      if (word == cell(column)) return meaning;
      choices += (choices.empty() ? "" : ", ") + std::string(word);
    }
    throw Error(ErrorCode::bad_table, "%1, row %2: %3 is \"%4\"; it must be one of: %5.",
                {name, number(), std::string(column), cell(column), choices});
  }
};

std::string shortest(double number) {
  std::array<char, 32> text{};
  const auto end = std::to_chars(text.data(), text.data() + text.size(), number).ptr;
  return {text.data(), end};
}

/// The value with {parameters} filled in; nothing where the parameter has no value.
std::optional<std::string> value_of(const Row& row, const RuleParameters& parameters) {
  const std::string& text = row.cell("value");
  if (text.size() < 2 || text.front() != '{' || text.back() != '}') return text;
  const auto found = parameters.find(text.substr(1, text.size() - 2));
  if (found == parameters.end())
    throw Error(ErrorCode::bad_table, "%1, row %2: there is no parameter %3; write a number or a text.",
                {row.name, row.number(), text});
  if (!found->second) return std::string();
  return shortest(*found->second);
}

std::vector<std::string> split(std::string_view list) {
  std::vector<std::string> parts;
  while (!list.empty()) {
    const auto end = std::min(list.find(';'), list.size());
    if (const auto part = trimmed(list.substr(0, end)); !part.empty()) parts.emplace_back(part);
    list.remove_prefix(std::min(end + 1, list.size()));
  }
  return parts;
}

Rule rule_of(const Row& row, const std::string& value) {
  Rule rule;
  rule.id = row.cell("rule");
  rule.attribute = row.cell("attribute");
  rule.kind = row.meaning("type", kinds, Rule::Kind::hard);
  rule.status = row.meaning("status", statuses, Status::review);
  if (rule.kind == Rule::Kind::review) rule.status = Status::review;
  constexpr std::array<std::pair<std::string_view, bool>, 2> missing{{{"review", true}, {"unknown", false}}};
  rule.asks_when_missing = row.meaning("missing", missing, true);
  rule.stands_for = row.cell("for");
  rule.name_en = row.cell("name_en").empty() ? rule.attribute : row.cell("name_en");
  rule.name_zh = row.cell("name_zh").empty() ? rule.name_en : row.cell("name_zh");
  rule.text_en = row.cell("text_en").empty() ? rule.name_en + ": %1" : row.cell("text_en");
  rule.text_zh = row.cell("text_zh").empty() ? rule.name_zh + "：%1" : row.cell("text_zh");
  rule.source = row.cell("source");
  rule.confidence = row.cell("confidence");
  if (rule.kind == Rule::Kind::advice) return rule;

  rule.comparison = row.meaning("op", comparisons, Comparison::equal);
  const bool list = rule.comparison == Comparison::one_of || rule.comparison == Comparison::none_of;
  rule.values = list ? split(value) : std::vector<std::string>{value};
  const bool ordered =
      !list && rule.comparison != Comparison::equal && rule.comparison != Comparison::unequal;
  if (ordered && !number_in(value))
    throw Error(ErrorCode::bad_table, "%1, row %2: %3 compares numbers, and \"%4\" is none.",
                {row.name, row.number(), row.cell("op"), value});
  return rule;
}

std::string lower(std::string_view text) {
  std::string result(text);
  for (char& c : result)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return result;
}

/// The answer that a word of the rules asks for.
std::optional<bool> flag_in(const std::string& word) {
  if (word == "1" || word == "yes" || word == "true") return true;
  if (word == "0" || word == "no" || word == "false" || word == "none") return false;
  return std::nullopt;
}

bool same(const Fact& fact, const std::string& value) {
  const std::string word = lower(value);
  if (lower(fact.text) == word) return true;
  if (const auto flag = flag_in(word); flag && fact.flag) return *flag == *fact.flag;
  const auto number = number_in(word);
  return number && fact.number && *number == *fact.number;
}

}  // namespace

std::string_view name_of(Status status) {
  switch (status) {
    case Status::bad_data:
      return "bad_data";
    case Status::filtered:
      return "filtered";
    case Status::completed:
      return "completed";
    case Status::started:
      return "started";
    case Status::planned:
      return "planned";
    default:
      break;
  }
  for (const auto& [word, meaning] : statuses)
    if (meaning == status) return word;
  return "candidate";
}

std::optional<bool> Rule::holds(const Fact& fact) const {
  if (fact.missing()) return std::nullopt;
  const bool any =
      std::any_of(values.begin(), values.end(), [&](const std::string& value) { return same(fact, value); });
  switch (comparison) {
    case Comparison::one_of:
      return any;
    case Comparison::none_of:
      return !any;
    case Comparison::equal:
    case Comparison::unequal:
      // A question with yes or no that is answered with neither is not answered.
      if (!any && (values.front() == "0" || values.front() == "1") && !fact.flag) return std::nullopt;
      return any == (comparison == Comparison::equal);
    default:
      break;
  }
  const auto limit = number_in(values.front());
  if (!fact.number || !limit) return std::nullopt;
  if (comparison == Comparison::at_least) return *fact.number >= *limit;
  if (comparison == Comparison::at_most) return *fact.number <= *limit;
  return comparison == Comparison::above ? *fact.number > *limit : *fact.number < *limit;
}

RuleTable RuleTable::from_table(const CsvTable& table, const std::string& name,
                                const RuleParameters& parameters) {
  for (const char* column : {"rule", "attribute", "op", "value", "type"}) table.require(column);
  RuleTable result;
  for (std::size_t r = 0; r < table.row_count(); ++r) {
    const Row row{table, name, r};
    if (row.cell("rule").empty())
      throw Error(ErrorCode::bad_table, "%1, row %2: the rule has no name; fill the column \"rule\".",
                  {name, row.number()});
    const auto value = value_of(row, parameters);
    const bool advice = row.cell("type") == "advice";
    if (!advice && (!value || value->empty())) continue;
    if (!advice && row.cell("attribute").empty())
      throw Error(ErrorCode::bad_table, "%1, row %2: the rule %3 names no attribute.",
                  {name, row.number(), row.cell("rule")});
    result.rules_.push_back(rule_of(row, value.value_or(std::string())));
  }
  result.index(name);
  return result;
}

void RuleTable::index(const std::string& name) {
  alternatives_.resize(rules_.size());
  for (std::size_t r = 0; r < rules_.size(); ++r) {
    const Rule& rule = rules_[r];
    const auto known = std::find(attributes_.begin(), attributes_.end(), rule.attribute);
    attribute_of_.push_back(static_cast<std::size_t>(known - attributes_.begin()));
    if (known == attributes_.end()) attributes_.push_back(rule.attribute);
    const auto same_id = [&](const Rule& other) { return &other != &rule && other.id == rule.id; };
    if (std::any_of(rules_.begin(), rules_.end(), same_id))
      throw Error(ErrorCode::bad_table, "%1: the rule %2 stands twice; give each its own name.",
                  {name, rule.id});
    if (rule.kind != Rule::Kind::alternative) continue;
    const auto other = std::find_if(rules_.begin(), rules_.end(), [&](const Rule& candidate) {
      return candidate.id == rule.stands_for && candidate.kind != Rule::Kind::alternative;
    });
    if (other == rules_.end())
      throw Error(ErrorCode::bad_table, "%1: the rule %2 is an alternative to \"%3\", which is not there.",
                  {name, rule.id, rule.stands_for});
    alternatives_[static_cast<std::size_t>(other - rules_.begin())].push_back(r);
  }
}

}  // namespace lifecircle::elevator
