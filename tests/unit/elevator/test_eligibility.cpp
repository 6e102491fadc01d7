#include <map>
#include <string>

#include <base/error.h>
#include <elevator/eligibility.h>
#include <support/catch.h>

using namespace lifecircle;
using namespace lifecircle::elevator;

namespace {

const std::string shipped = LIFECIRCLE_SOURCE_DIR "/plugin/catalogue/elevator_rules.csv";

RuleTable shipped_rules(std::optional<double> most = std::nullopt,
                        std::optional<double> year = std::nullopt) {
  return RuleTable::from_table(CsvTable::read(shipped), shipped,
                               {{"min_storeys", 4.0}, {"max_storeys", most}, {"max_year", year}});
}

RuleTable rules_of(const std::string& rows) {
  return RuleTable::from_table(
      CsvTable::parse("rule,attribute,op,value,type,status,missing,for\n" + rows, "r"), "r",
      {{"limit", 3.0}});
}

Fact fact(const std::string& text) {
  Fact fact{text, std::nullopt, std::nullopt};
  if (!text.empty() && text.find_first_not_of("0123456789.") == std::string::npos) {
    fact.number = std::stod(text);
    fact.flag = *fact.number != 0.0;
  }
  if (text == "yes" || text == "no") fact.flag = text == "yes";
  return fact;
}

/// Judges a building of which the given facts are known. `absent`: attributes that the layer does not have.
Verdict judged(const RuleTable& rules, const std::map<std::string, std::string>& facts,
               const std::string& absent = "", Applicant applicant = {}) {
  std::vector<bool> available;
  for (const std::string& attribute : rules.attributes()) {
    const auto found = facts.find(attribute);
    applicant.facts.push_back(fact(found == facts.end() ? "" : found->second));
    available.push_back(absent.find(attribute) == std::string::npos);
  }
  return Eligibility(rules, available).judge(applicant);
}

/// A house of which everything is known and in order.
std::map<std::string, std::string> sound(const std::map<std::string, std::string>& changed = {}) {
  std::map<std::string, std::string> facts{
      {"storeys", "6"},       {"elevator", "0"},         {"renewal", "no"}, {"danger", "0"},
      {"heritage", "0"},      {"housing", "售后公房"},   {"year", "1985"},  {"lawful_title", "1"},
      {"ownership", "mixed"}, {"structure", "feasible"}, {"land", "国有"},  {"entrance_height_m", "2.8"}};
  for (const auto& [attribute, text] : changed) facts[attribute] = text;
  return facts;
}

std::string rule_of(const RuleTable& rules, const Verdict& verdict) {
  return verdict.rule ? rules.rules()[*verdict.rule].id : "";
}

}  // namespace

TEST_CASE("Each shipped rule alone changes the status, at its limit") {
  const RuleTable rules = shipped_rules(7.0, 2017.0);
  struct Case {
    const char *attribute, *text, *rule;
    Status status;
  };
  const Case cases[] = {
      {"storeys", "4", "", Status::candidate},
      {"storeys", "3", "E1", Status::too_low},
      {"storeys", "7", "", Status::candidate},
      {"storeys", "8", "E1a", Status::too_high},
      {"elevator", "1", "E2", Status::has_elevator},
      {"lawful_title", "0", "E3", Status::review},
      {"renewal", "yes", "E4", Status::renewal},
      {"danger", "C", "E5", Status::danger},
      {"danger", "dsu", "E5", Status::danger},
      {"danger", "1", "E5", Status::danger},
      {"danger", "B", "", Status::candidate},
      {"ownership", "single", "E6", Status::review},
      {"structure", "infeasible", "E7", Status::review},
      {"heritage", "1", "E8", Status::review},
      {"heritage", "优秀历史建筑", "E8", Status::review},
      {"heritage", "none", "", Status::candidate},
      {"housing", "老洋房", "E8a", Status::review},
      {"year", "2017", "", Status::candidate},
      {"year", "2018", "E9", Status::review},
      {"land", "集体", "E10", Status::review},
  };
  for (const Case& one : cases) {
    INFO(one.attribute << " = " << one.text);
    const Verdict verdict = judged(rules, sound({{one.attribute, one.text}}));
    CHECK(name_of(verdict.status) == name_of(one.status));
    CHECK(rule_of(rules, verdict) == one.rule);
    CHECK(verdict.unknown.empty());
  }
}

TEST_CASE("Without a value a rule is not used") {
  CHECK(judged(shipped_rules(), sound({{"storeys", "33"}, {"year", "2023"}})).status == Status::candidate);
  CHECK(judged(shipped_rules(6.0), sound({{"storeys", "6.5"}})).status == Status::too_high);
}

TEST_CASE("A low house with a high entrance floor is as good as a high one") {
  const RuleTable rules = shipped_rules();
  CHECK(judged(rules, sound({{"storeys", "3"}, {"entrance_height_m", "9.1"}})).status == Status::candidate);
  CHECK(judged(rules, sound({{"storeys", "3"}, {"entrance_height_m", "9"}})).status == Status::too_low);
  CHECK(judged(rules, sound({{"storeys", "3"}, {"entrance_height_m", ""}})).status == Status::too_low);
}

TEST_CASE("What one building lacks makes it one to review, what all lack is said of each") {
  const RuleTable rules = shipped_rules();
  const Verdict lacks = judged(rules, sound({{"elevator", ""}}));
  CHECK(lacks.status == Status::review);
  CHECK(rule_of(rules, lacks) == "E2");
  CHECK(lacks.unknown.size() == 1);
  // An answer that is neither yes nor no is none.
  CHECK(judged(rules, sound({{"elevator", "perhaps"}})).status == Status::review);

  const Verdict all = judged(rules, sound({{"elevator", ""}}), "elevator");
  CHECK(all.status == Status::candidate);
  REQUIRE(all.unknown.size() == 1);
  CHECK(rules.rules()[all.unknown.front()].id == "E2");

  // Title is rarely in a layer: one house without it is no reason to look twice, but it is said.
  const Verdict title = judged(rules, sound({{"lawful_title", ""}}));
  CHECK(title.status == Status::candidate);
  CHECK(title.unknown.size() == 1);
}

TEST_CASE("The first status of the list that holds is the building's") {
  const RuleTable rules = shipped_rules(8.0);
  const auto worst =
      sound({{"elevator", "1"}, {"renewal", "1"}, {"danger", "1"}, {"storeys", "3"}, {"heritage", "1"}});
  auto facts = worst;
  Applicant applicant;
  applicant.usable = false;
  applicant.filtered = true;
  applicant.project = Status::started;
  CHECK(judged(rules, facts, "", applicant).status == Status::bad_data);
  applicant.usable = true;
  CHECK(judged(rules, facts, "", applicant).status == Status::filtered);
  applicant.filtered = false;
  for (const Status project : {Status::completed, Status::started, Status::planned}) {
    applicant.project = project;
    CHECK(judged(rules, facts, "", applicant).status == project);
  }
  applicant.project.reset();
  CHECK(judged(rules, facts, "", applicant).status == Status::has_elevator);
  facts["elevator"] = "";
  CHECK(judged(rules, facts, "", applicant).status == Status::renewal);
  facts["renewal"] = "0";
  CHECK(judged(rules, facts, "", applicant).status == Status::danger);
  facts["danger"] = "0";
  CHECK(judged(rules, facts, "", applicant).status == Status::too_low);
  facts["storeys"] = "9";
  CHECK(judged(rules, facts, "", applicant).status == Status::too_high);
  facts["storeys"] = "6";
  CHECK(judged(rules, facts, "", applicant).status == Status::review);
  facts["elevator"] = facts["heritage"] = "0";
  CHECK(judged(rules, facts, "", applicant).status == Status::candidate);
}

TEST_CASE("A city's own rules are read with their own attributes and parameters") {
  const RuleTable rules = rules_of(
      "A,units,>,{limit},hard,too_low,,\nB,use,in,house;flat,hard,review,,\n"
      "C,note,!=,empty,review,,unknown,\nD,,,,advice,,,\n");
  CHECK(rules.attributes() == std::vector<std::string>{"units", "use", "note", ""});
  CHECK(judged(rules, {{"units", "4"}, {"use", "Flat"}, {"note", "x"}}).status == Status::candidate);
  CHECK(judged(rules, {{"units", "3"}, {"use", "flat"}, {"note", "x"}}).status == Status::too_low);
  CHECK(judged(rules, {{"units", "4"}, {"use", "shop"}, {"note", "x"}}).status == Status::review);
  CHECK(judged(rules, {{"units", "4"}, {"use", "flat"}, {"note", "Empty"}}).status == Status::review);
  CHECK(judged(rules, {{"units", "few"}, {"use", "flat"}, {"note", "x"}}).status == Status::review);
  CHECK(Eligibility(rules, {true, false, true, false}).unanswerable() == std::vector<std::size_t>{1});
}

TEST_CASE("Bad rules are refused with row and remedy") {
  using Catch::Matchers::ContainsSubstring;
  CHECK_THROWS_WITH(rules_of("A,units,~,3,hard,,,\n"), ContainsSubstring("row 1") && ContainsSubstring("op"));
  CHECK_THROWS_WITH(rules_of("A,units,>,many,hard,,,\n"), ContainsSubstring("compares numbers"));
  CHECK_THROWS_WITH(rules_of("A,units,>,{most},hard,,,\n"), ContainsSubstring("no parameter {most}"));
  CHECK_THROWS_WITH(rules_of("A,units,>,3,soft,,,\n"), ContainsSubstring("hard, review"));
  CHECK_THROWS_WITH(rules_of("A,units,>,3,hard,completed,,\n"), ContainsSubstring("status"));
  CHECK_THROWS_WITH(rules_of(",units,>,3,hard,,,\n"), ContainsSubstring("no name"));
  CHECK_THROWS_WITH(rules_of("A,,>,3,hard,,,\n"), ContainsSubstring("no attribute"));
  CHECK_THROWS_WITH(rules_of("A,x,>,3,hard,,,\nA,y,>,3,hard,,,\n"), ContainsSubstring("stands twice"));
  CHECK_THROWS_WITH(rules_of("A,x,>,3,alternative,,,B\n"), ContainsSubstring("not there"));
}

TEST_CASE("Every shipped rule says where it comes from, in two languages") {
  const RuleTable rules = shipped_rules(7.0, 2017.0);
  for (const Rule& rule : rules.rules()) {
    INFO(rule.id);
    CHECK_FALSE(rule.source.empty());
    CHECK_FALSE(rule.confidence.empty());
    CHECK(rule.text_en != rule.text_zh);
    CHECK(rule.name_en != rule.name_zh);
  }
}

TEST_CASE("The register's words for a project") {
  CHECK(project_of("planned") == Status::planned);
  CHECK(project_of("Started") == Status::started);
  CHECK(project_of("COMPLETED") == Status::completed);
  CHECK(project_of("已签约") == Status::planned);
  CHECK(project_of("施工中") == Status::started);
  CHECK(project_of("已完成") == Status::completed);
  CHECK(project_of("") == std::nullopt);
  CHECK(project_of("refused") == std::nullopt);
}
