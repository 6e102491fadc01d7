#include <elevator/consent.h>
#include <elevator/eligibility.h>
#include <elevator/programme_entries.h>

namespace lifecircle::elevator {

namespace {

Entry entry_of(const JudgedEntrance& entrance, std::span<const JudgedBuilding> buildings) {
  if (!entrance.building) return Entry::no_building;
  const JudgedBuilding& building = buildings[*entrance.building];
  if (building.status == name_of(Status::planned)) return Entry::planned;
  if (building.status == name_of(Status::started)) return Entry::started;
  if (building.status != name_of(Status::candidate)) return Entry::not_candidate;
  if (entrance.grade != "A" && entrance.grade != "B") return Entry::grade_c;
  if (building.consent == name_of(Consent::not_met)) return Entry::no_consent;
  return building.benefit ? Entry::eligible : Entry::no_benefit;
}

}  // namespace

std::string_view name_of(Entry entry) {
  switch (entry) {
    case Entry::eligible:
      return "eligible";
    case Entry::no_building:
      return "no_building";
    case Entry::planned:
      return "planned";
    case Entry::started:
      return "started";
    case Entry::not_candidate:
      return "not_candidate";
    case Entry::grade_c:
      return "grade_c";
    case Entry::no_consent:
      return "no_consent";
    case Entry::no_benefit:
      break;
  }
  return "no_benefit";
}

ProgrammeEntries programme_entries(std::span<const JudgedBuilding> buildings,
                                   std::span<const JudgedEntrance> entrances, Choose choose) {
  std::vector<std::size_t> given(buildings.size(), 0);
  for (const JudgedEntrance& entrance : entrances)
    if (entrance.building) ++given[*entrance.building];

  ProgrammeEntries result;
  std::vector<std::optional<std::size_t>> unit_of(buildings.size());
  for (const JudgedEntrance& entrance : entrances) {
    const Entry entry = result.entry.emplace_back(entry_of(entrance, buildings));
    auto& people = result.people.emplace_back();
    auto& unit = result.unit.emplace_back();
    if (!entrance.building) continue;
    const JudgedBuilding& building = buildings[*entrance.building];
    const auto sharers =
        static_cast<double>(building.entrances > 0 ? building.entrances : given[*entrance.building]);
    if (building.people) people = *building.people / sharers;
    if (entry != Entry::eligible) continue;
    const double benefit = building.each ? *building.benefit : *building.benefit / sharers;
    unit = unit_of[*entrance.building];
    if (choose == Choose::buildings && unit) {
      result.units[*unit].benefit += benefit;
      ++result.units[*unit].shafts;
      continue;
    }
    unit = unit_of[*entrance.building] = result.units.size();
    result.units.push_back({benefit, 1, building.area, building.compound});
  }
  return result;
}

}  // namespace lifecircle::elevator
