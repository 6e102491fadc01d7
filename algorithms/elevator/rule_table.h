#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <base/csv.h>

namespace lifecircle::elevator {

/// Where a building stands on the way to an elevator. In the order in which they are looked at: the first
/// that holds is the building's.
enum class Status {
  bad_data,      ///< no storeys, or no usable geometry
  filtered,      ///< the user's filter leaves it out; it still stands in the way of others
  completed,     ///< an elevator was added
  started,       ///< one is being added
  planned,       ///< one is agreed on
  has_elevator,  ///< it was built with one
  renewal,       ///< it is to be expropriated, rebuilt or pulled down
  danger,        ///< it is a dangerous house
  too_low,       ///< fewer storeys than asked for
  too_high,      ///< more storeys than asked for
  review,        ///< a rule asks for a look, or what a rule needs is not known
  candidate,     ///< every rule is met
};

/// The stable name, as it stands in `ev_status`.
[[nodiscard]] std::string_view name_of(Status status);

/// What is known about one attribute of a building. Nothing at all: missing.
struct Fact {
  std::string text;              ///< as it stands in the table, without blanks around it
  std::optional<double> number;  ///< where it is a number
  std::optional<bool> flag;      ///< where it answers a question with yes or no

  [[nodiscard]] bool missing() const { return text.empty(); }
};

/// How a rule compares the fact with its value.
enum class Comparison { equal, unequal, at_least, at_most, above, below, one_of, none_of };

/// One sentence of the rules: an attribute, a comparison and what follows where it does not hold.
struct Rule {
  enum class Kind {
    hard,         ///< where it does not hold, the building gets `status`
    review,       ///< where it does not hold, somebody must look
    alternative,  ///< where it holds, the rule `stands_for` holds too
    advice,       ///< cannot be told from a table; said, never evaluated
  };
  std::string id;
  std::string attribute;  ///< see RuleTable::attributes
  Comparison comparison = Comparison::equal;
  std::vector<std::string> values;  ///< one; several for one_of and none_of
  Kind kind = Kind::hard;
  Status status = Status::review;  ///< what follows where it does not hold
  bool asks_when_missing = true;   ///< a missing fact makes the building one to review; else it is only said
  std::string stands_for;          ///< the id of another rule, of alternatives
  std::string name_en, name_zh;    ///< of the attribute
  std::string text_en, text_zh;    ///< said where it does not hold; %1 is the fact, %2 the value
  std::string source, confidence;

  /// Does it hold for this fact? Nothing where the fact is missing or is not of the kind that it asks for.
  [[nodiscard]] std::optional<bool> holds(const Fact& fact) const;
};

/// What the run's parameters put in the place of {name} in the column `value`; nothing takes the rule out.
using RuleParameters = std::map<std::string, std::optional<double>>;

/// The rules of eligibility, read from a table, so that a city can replace them without a compiler. Columns:
/// rule, attribute, op (=, !=, >=, <=, >, <, in, not in), value (a list for the last two: a;b;c), type (hard,
/// review, alternative, advice), status (renewal, danger, ...; of hard rules; default review), missing
/// (review: a building without this fact is to be looked at; unknown: it is only said), for (of
/// alternatives), name_en, name_zh, text_en, text_zh, source, confidence. A rule without a value is not used.
class RuleTable {
 public:
  /// Throws Error(bad_table) with row and remedy; `name` names the table there.
  static RuleTable from_table(const CsvTable& table, const std::string& name,
                              const RuleParameters& parameters);

  [[nodiscard]] const std::vector<Rule>& rules() const { return rules_; }
  /// What must be known of a building, each once, in the order of the rules.
  [[nodiscard]] const std::vector<std::string>& attributes() const { return attributes_; }
  /// The position of a rule's attribute in attributes().
  [[nodiscard]] std::size_t attribute_of(std::size_t rule) const { return attribute_of_[rule]; }
  /// The alternatives to a rule, as positions in rules().
  [[nodiscard]] const std::vector<std::size_t>& alternatives_to(std::size_t rule) const {
    return alternatives_[rule];
  }

 private:
  void index(const std::string& name);

  std::vector<Rule> rules_;
  std::vector<std::string> attributes_;
  std::vector<std::size_t> attribute_of_;
  std::vector<std::vector<std::size_t>> alternatives_;
};

}  // namespace lifecircle::elevator
