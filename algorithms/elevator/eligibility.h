#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <elevator/rule_table.h>

namespace lifecircle::elevator {

/// What the judge is told about one building.
struct Applicant {
  bool usable = true;             ///< it has storeys and a geometry; else bad_data
  bool filtered = false;          ///< the user's filter leaves it out
  std::optional<Status> project;  ///< completed, started or planned, where there is a project
  std::vector<Fact> facts;        ///< one for each of RuleTable::attributes()
};

/// The answer: a status, the rule that led to it, and what could not be told.
struct Verdict {
  Status status = Status::candidate;
  std::optional<std::size_t> rule;   ///< the position of the rule that is not met or cannot be told
  std::vector<std::size_t> unknown;  ///< rules that could not be evaluated, because the fact is missing
};

/// Which project a word of the register means: planned, started, completed, or their Chinese names (计划,
/// 签约, 在建, 已开工, 已完成, 已投用 ...). Nothing for every other word.
[[nodiscard]] std::optional<Status> project_of(std::string_view word);

/// Evaluates the rules, which are data, on buildings, which are data too. The first status of the list in
/// Status that holds is the building's; among rules with that status the first of the table. A rule that is
/// not met counts as met where one of its alternatives is met.
///
/// Missing facts never pass and never fail: where a layer lacks the whole attribute (`available` is false)
/// the rule is listed as unknown for every building, for the caller to say; where one building lacks it,
/// that building becomes one to review, or the rule is listed as unknown, as the rule's column `missing`
/// says.
class Eligibility {
 public:
  /// `available`: for each of rules.attributes(), whether the data have it at all.
  Eligibility(const RuleTable& rules, std::vector<bool> available);

  [[nodiscard]] Verdict judge(const Applicant& applicant) const;

  /// The rules, advice left out, that nothing in the data can answer.
  [[nodiscard]] std::vector<std::size_t> unanswerable() const;

 private:
  /// Does the rule, or one of its alternatives, hold? Nothing where it cannot be told.
  [[nodiscard]] std::optional<bool> holds(std::size_t rule, std::span<const Fact> facts) const;

  const RuleTable& rules_;
  std::vector<bool> available_;
};

}  // namespace lifecircle::elevator
