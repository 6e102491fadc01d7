#include <elevator/programme_entries.h>
#include <support/catch.h>

using namespace lifecircle::elevator;

namespace {

JudgedBuilding candidate(double benefit, double people, std::size_t entrances) {
  return {"candidate", "met", benefit, people, false, entrances, 0, 0};
}

Entry entry_of(const JudgedBuilding& building, const std::string& grade) {
  const std::vector<JudgedBuilding> buildings{building};
  const std::vector<JudgedEntrance> entrances{{0, grade}};
  return programme_entries(buildings, entrances, Choose::entrances).entry.front();
}

}  // namespace

TEST_CASE("Who can be chosen: candidates of grade A and B whose owners have not refused") {
  JudgedBuilding building = candidate(10, 20, 1);
  CHECK(entry_of(building, "A") == Entry::eligible);
  CHECK(entry_of(building, "B") == Entry::eligible);
  CHECK(entry_of(building, "C") == Entry::grade_c);
  CHECK(entry_of(building, "") == Entry::grade_c);
  for (const char* consent : {"unknown", ""}) {
    building.consent = consent;
    CHECK(entry_of(building, "A") == Entry::eligible);
  }
  building.consent = "not_met";
  CHECK(entry_of(building, "A") == Entry::no_consent);
  building = candidate(10, 20, 1);
  building.benefit.reset();
  CHECK(entry_of(building, "A") == Entry::no_benefit);
  building.status = "review";
  CHECK(entry_of(building, "A") == Entry::not_candidate);
  building.status = "planned";
  CHECK(entry_of(building, "C") == Entry::planned);
  building.status = "started";
  CHECK(entry_of(building, "A") == Entry::started);
  CHECK(name_of(Entry::no_consent) == "no_consent");
}

TEST_CASE("Entrances share what their building has; a whole building is its eligible entrances") {
  const std::vector<JudgedBuilding> buildings{candidate(30, 60, 3), candidate(8, 10, 0)};
  const std::vector<JudgedEntrance> entrances{{0, "A"}, {1, "B"}, {0, "C"}, {0, "B"}, {std::nullopt, "A"},
                                              {1, "A"}};
  const ProgrammeEntries single = programme_entries(buildings, entrances, Choose::entrances);
  REQUIRE(single.units.size() == 4);
  CHECK(single.units[0].benefit == 10.0);
  CHECK(single.units[1].benefit == 4.0);  // the number of entrances is not known: those that are given
  CHECK(single.people[2] == 20.0);
  CHECK(single.people[1] == 5.0);
  CHECK_FALSE(single.people[4]);
  CHECK(single.entry[4] == Entry::no_building);
  CHECK_FALSE(single.unit[2]);

  const ProgrammeEntries whole = programme_entries(buildings, entrances, Choose::buildings);
  REQUIRE(whole.units.size() == 2);
  CHECK(whole.units[0].benefit == 20.0);
  CHECK(whole.units[0].shafts == 2);
  CHECK(whole.unit[0] == whole.unit[3]);
  CHECK(whole.units[1].benefit == 8.0);

  std::vector<JudgedBuilding> scored = buildings;
  scored[0].each = true;
  CHECK(programme_entries(scored, entrances, Choose::entrances).units[0].benefit == 30.0);
  CHECK(programme_entries(scored, entrances, Choose::buildings).units[0].benefit == 60.0);
}
