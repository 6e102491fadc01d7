#include "population.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "random.h"

namespace lifecircle::sample {
namespace {

/// Shares by kind of compound. The old stock has grown old with its people; the figures are of the order of
/// those central districts of Shanghai publish.
struct Residents {
  char use;
  double size;      ///< people per household
  double elder60;   ///< share of people
  double elder80;   ///< share of those of 60 and more
  double child0_6;  ///< share of people below 60
  double child6_14;
  double occupied;  ///< share of flats
};
constexpr std::array<Residents, 7> residents{{{'s', 2.68, 0.40, 0.18, 0.055, 0.085, 0.97},
                                              {'c', 2.90, 0.27, 0.14, 0.075, 0.115, 0.95},
                                              {'t', 2.85, 0.20, 0.12, 0.090, 0.120, 0.92},
                                              {'m', 3.00, 0.35, 0.15, 0.070, 0.095, 0.94},
                                              {'l', 2.60, 0.44, 0.20, 0.040, 0.060, 0.90},
                                              {'v', 2.60, 0.36, 0.22, 0.050, 0.080, 0.93},
                                              {'f', 2.50, 0.12, 0.10, 0.110, 0.130, 0.88}}};

int household_size(Random& random, double mean) {
  // 1 to 6 people: one, and up to five more.
  return 1 + random.successes(5, (mean - 1) / 5);
}

}  // namespace

void settle(Town& town) {
  std::vector<int> doors(town.buildings.size(), 0);
  for (const Entrance& entrance : town.entrances) ++doors[static_cast<std::size_t>(entrance.building)];
  for (std::size_t b = 0; b < town.buildings.size(); ++b) {
    Building& house = town.buildings[b];
    if (house.use != "residential") continue;
    const char use = town.lots[static_cast<std::size_t>(house.lot)].use;
    const Residents& kind =
        *std::find_if(residents.begin(), residents.end(), [use](const Residents& r) { return r.use == use; });
    Random random(static_cast<std::uint64_t>(100'000 + b));
    const double by_landing = std::floor(house.flats) * house.storeys * doors[b];
    const int flats = std::max(
        1,
        static_cast<int>(std::round(house.flat_area > 0 ? house.floor_area / house.flat_area : by_landing)));
    People& p = house.people;
    p.households = std::max(1, random.successes(flats, kind.occupied));
    for (int h = 0; h < p.households; ++h) p.people += household_size(random, kind.size);
    p.elder60 = random.successes(p.people, kind.elder60);
    p.elder80 = random.successes(p.elder60, kind.elder80);
    p.child0_6 = random.successes(p.people - p.elder60, kind.child0_6);
    p.child6_14 = random.successes(p.people - p.elder60 - p.child0_6, kind.child6_14);
    town.parcels[static_cast<std::size_t>(house.parcel)].people += p;
  }
}

void plan_elevators(Town& town) {
  // Neighbours follow neighbours: a compound is keen on elevators or not.
  std::vector<double> keen;
  for (std::size_t lot = 0; lot < town.lots.size(); ++lot) {
    keen.push_back(std::pow(Random(300'000 + lot).unit(), 2.0));
  }
  for (std::size_t b = 0; b < town.buildings.size(); ++b) {
    Building& house = town.buildings[b];
    if (house.use != "residential" || house.elevator || house.storeys < 4 || house.year < 1950) continue;
    Random random(400'000 + b);
    const double keenness = keen[static_cast<std::size_t>(house.lot)];
    const double fate = random.unit();
    ElevatorProject project;
    if (fate < 0.40 * keenness) {
      project.status = "completed";
      house.elevator = true;
    } else if (fate < 0.52 * keenness) {
      project.status = "started";
    } else if (fate < 0.75 * keenness) {
      project.status = "planned";
    } else if (!random.chance(0.25)) {
      continue;
    }
    const bool decided = !project.status.empty();
    const int households = house.people.households;
    project.voted =
        std::min(households, static_cast<int>(std::ceil(households * random.real(decided ? 0.75 : 0.4, 1))));
    project.agreed = static_cast<int>(std::ceil(project.voted * random.real(decided ? 0.8 : 0.45, 1)));
    project.agreed = std::min(project.agreed, project.voted);
    const double flat = house.floor_area / households;
    project.voted_area = std::round(flat * project.voted * random.real(0.96, 1.0) * 10) / 10;
    project.agreed_area =
        std::min(project.voted_area, std::round(flat * project.agreed * random.real(0.94, 1.04) * 10) / 10);
    house.project = project;
  }
}

}  // namespace lifecircle::sample
