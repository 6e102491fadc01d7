#include <base/error.h>
#include <elevator/needs.h>
#include <support/catch.h>

using namespace lifecircle::elevator;

namespace {

std::vector<Criterion> criteria(std::initializer_list<const char*> ids) {
  std::vector<Criterion> list;
  for (const char* id : ids) list.push_back({id, "", "", 1.0, {}, "", ""});
  return list;
}

}  // namespace

TEST_CASE("People and households count per entrance, the rest per building") {
  Needs needs;
  needs.benefit.old60_up = 12.0;
  needs.benefit.households_4up = 9.0;
  needs.disabled = 3.0;
  needs.agreed = 0.8;
  needs.storeys = 6.0;
  needs.entrances = 3;
  needs.grade = Grade::b;
  needs.batch = 2;
  const auto values =
      values_of(needs, criteria({"old60", "old80", "disab", "hh4", "floors", "will", "site", "batch"}));
  CHECK(values[0] == 4.0);
  CHECK_FALSE(values[1]);
  CHECK(values[2] == 1.0);
  CHECK(values[3] == 3.0);
  CHECK(values[4] == 6.0);
  CHECK(values[5] == 0.8);
  CHECK(values[6] == 0.5);
  CHECK(values[7] == 2.0);
}

TEST_CASE("A, B and C give 1, 0.5 and 0; what is not known stays unknown") {
  Needs needs;
  needs.grade = Grade::a;
  CHECK(values_of(needs, criteria({"site"}))[0] == 1.0);
  needs.grade = Grade::c;
  CHECK(values_of(needs, criteria({"site"}))[0] == 0.0);
  for (const auto& value : values_of(needs, criteria({"old60", "disab", "will", "batch"})))
    CHECK_FALSE(value);
  CHECK_THROWS_WITH(values_of(needs, criteria({"view"})), Catch::Matchers::ContainsSubstring("\"view\""));
}
