#include <algorithm>
#include <array>
#include <utility>

#include <base/text.h>
#include <elevator/eligibility.h>

namespace lifecircle::elevator {

std::optional<Status> project_of(std::string_view word) {
  using Words = std::array<std::string_view, 7>;
  constexpr Words planned{"planned", "计划", "已计划", "规划", "签约", "已签约", "待开工"};
  constexpr Words started{"started", "在建", "建设中", "施工", "施工中", "开工", "已开工"};
  constexpr Words completed{"completed", "完成", "已完成", "竣工", "已竣工", "完工", "已投用"};
  const std::string folded = lower(word);
  const auto among = [&](const Words& words) {
    return std::find(words.begin(), words.end(), folded) != words.end();
  };
  if (among(planned)) return Status::planned;
  if (among(started)) return Status::started;
  if (among(completed)) return Status::completed;
  return std::nullopt;
}

Eligibility::Eligibility(const RuleTable& rules, std::vector<bool> available)
    : rules_(rules), available_(std::move(available)) {}

std::optional<bool> Eligibility::holds(std::size_t rule, std::span<const Fact> facts) const {
  const auto own = rules_.rules()[rule].holds(facts[rules_.attribute_of(rule)]);
  if (own.value_or(false)) return true;
  for (const std::size_t other : rules_.alternatives_to(rule))
    if (rules_.rules()[other].holds(facts[rules_.attribute_of(other)]).value_or(false)) return true;
  return own;
}

Verdict Eligibility::judge(const Applicant& applicant) const {
  Verdict verdict;
  if (!applicant.usable) return {Status::bad_data, std::nullopt, {}};
  if (applicant.filtered) return {Status::filtered, std::nullopt, {}};
  if (applicant.project) return {*applicant.project, std::nullopt, {}};

  const auto& rules = rules_.rules();
  for (std::size_t r = 0; r < rules.size(); ++r) {
    const Rule& rule = rules[r];
    if (rule.kind == Rule::Kind::advice || rule.kind == Rule::Kind::alternative) continue;
    const auto held = holds(r, applicant.facts);
    if (held.value_or(false)) continue;
    Status status = rule.status;
    if (!held) {
      verdict.unknown.push_back(r);
      if (!available_[rules_.attribute_of(r)] || !rule.asks_when_missing) continue;
      status = Status::review;
    }
    if (status < verdict.status) {
      verdict.status = status;
      verdict.rule = r;
    }
  }
  return verdict;
}

std::vector<std::size_t> Eligibility::unanswerable() const {
  std::vector<std::size_t> found;
  for (std::size_t r = 0; r < rules_.rules().size(); ++r)
    if (rules_.rules()[r].kind != Rule::Kind::advice && !available_[rules_.attribute_of(r)])
      found.push_back(r);
  return found;
}

}  // namespace lifecircle::elevator
