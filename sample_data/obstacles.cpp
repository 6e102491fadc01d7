#include "obstacles.h"

#include <algorithm>
#include <cmath>

#include "random.h"

namespace lifecircle::sample {
namespace {

/// True where a place is free of houses of its lot by `clearance` metres.
bool is_free(const Town& town, const std::vector<std::size_t>& houses, Point place, double clearance) {
  return std::all_of(houses.begin(), houses.end(),
                     [&](std::size_t h) { return distance_to(town.buildings[h].ring, place) >= clearance; });
}

void plant_street_trees(Town& town) {
  Random random(700'001);
  for (const Street& street : town.streets) {
    const bool lined =
        street.kind == "secondary" || street.kind == "tertiary" || street.kind == "residential";
    if (!lined || street.level != 0 || street.line.size() != 2) continue;
    const Point along = unit(street.line.back() - street.line.front());
    const double whole = distance(street.line.front(), street.line.back());
    for (double at = 16; at < whole - 16; at += random.real(15, 23)) {
      for (const double side : {-1.0, 1.0}) {
        if (random.chance(0.12)) continue;
        const Point place =
            street.line.front() + along * at + left_of(along) * (side * (street.width / 2 + 1.3));
        town.trees.push_back({place, std::round(random.real(4, 8) * 2) / 2, "weak"});
      }
    }
  }
}

/// Trees on the open ground before and behind the houses.
void plant_compound_trees(Town& town, const std::vector<std::vector<std::size_t>>& by_lot) {
  for (std::size_t b = 0; b < town.buildings.size(); ++b) {
    const Building& house = town.buildings[b];
    if (house.use != "residential") continue;
    const Lot& lot = town.lots[static_cast<std::size_t>(house.lot)];
    if (lot.use == 'l') continue;
    Random random(710'000 + b);
    const int count = random.integer(0, 3);
    for (int k = 0; k < count; ++k) {
      const double a = random.real(1, house.length - 1);
      const bool behind = random.chance(0.4);
      const Point place =
          house.frame.at(a, behind ? house.depth + random.real(1.8, 3) : random.real(-5.5, -2.2));
      const double fate = random.unit();
      const char* severity = fate < 0.03 ? "major" : fate < 0.2 ? "strong" : "weak";
      const double crown = fate < 0.03 ? 9 : fate < 0.2 ? 6 : 3;
      if (depth_inside(lot.ring, place) < 1 ||
          !is_free(town, by_lot[static_cast<std::size_t>(house.lot)], place, 1)) {
        continue;
      }
      town.trees.push_back({place, std::round((crown + random.real(-1, 1)) * 2) / 2, severity});
    }
  }
}

/// Trees around schools, offices and markets.
void plant_public_trees(Town& town, const std::vector<std::vector<std::size_t>>& by_lot) {
  for (std::size_t l = 0; l < town.lots.size(); ++l) {
    const Lot& lot = town.lots[l];
    const bool green = lot.use == 'P' || lot.use == 'G' || lot.use == 'g';
    if (is_housing(lot.use) || green) continue;
    Random random(740'000 + l);
    const Ring row = inset(lot.ring, 3.5);
    for (std::size_t i = 0; i < row.size(); ++i) {
      const Point from = row[i];
      const Point to = row[(i + 1) % row.size()];
      for (double at = 0; at < distance(from, to); at += random.real(9, 14)) {
        const Point place = between(from, to, at / distance(from, to));
        if (random.chance(0.3) || !is_free(town, by_lot[l], place, 2)) continue;
        town.trees.push_back({place, std::round(random.real(3, 6) * 2) / 2, "weak"});
      }
    }
  }
}

/// Gas and sewer along the north facade of some houses.
void lay_pipes(Town& town) {
  for (std::size_t b = 0; b < town.buildings.size(); ++b) {
    const Building& house = town.buildings[b];
    if (house.use != "residential" || house.storeys < 4 || house.south_door) continue;
    Random random(720'000 + b);
    if (!random.chance(0.22)) continue;
    const bool gas = random.chance(0.5);
    const double b0 = house.depth + random.real(1.4, 4.5);
    const double from = random.chance(0.5) ? 0 : house.length * random.real(0.2, 0.6);
    town.pipes.push_back({{house.frame.at(from, b0), house.frame.at(house.length, b0)},
                          gas ? "gas" : "sewer",
                          random.chance(0.06) ? "major"
                          : gas               ? "strong"
                                              : "weak"});
  }
}

/// One substation for about two compounds, in a free corner.
void place_substations(Town& town, const std::vector<std::vector<std::size_t>>& by_lot) {
  for (std::size_t l = 0; l < town.lots.size(); ++l) {
    const Lot& lot = town.lots[l];
    Random random(730'000 + l);
    if (!is_housing(lot.use) || lot.use == 'l' || random.chance(0.35)) continue;
    for (int attempt = 0; attempt < 60; ++attempt) {
      const Point corner = lot.ring[static_cast<std::size_t>(random.integer(0, 3))];
      const Point middle = centroid(lot.ring);
      const Point place = corner + unit(middle - corner) * random.real(6, 30);
      const Frame frame{place, lot.frame.along};
      const Ring ring = rectangle(frame, -3, -2, 3, 2);
      const bool inside =
          std::all_of(ring.begin(), ring.end(), [&](Point p) { return depth_inside(lot.ring, p) > 1; });
      if (!inside || !is_free(town, by_lot[l], place, 5.2)) continue;
      // Paths and lanes of the compound stay passable.
      const bool in_the_way =
          std::any_of(town.streets.begin(), town.streets.end(), [&](const Street& street) {
            for (std::size_t i = 0; i + 1 < street.line.size(); ++i) {
              if (distance(place, nearest_on(place, street.line[i], street.line[i + 1])) <
                  3.7 + street.width / 2) {
                return true;
              }
            }
            return false;
          });
      if (in_the_way) continue;
      town.substations.push_back({ring, "substation", "major"});
      break;
    }
  }
}

}  // namespace

void place_obstacles(Town& town) {
  std::vector<std::vector<std::size_t>> by_lot(town.lots.size());
  for (std::size_t b = 0; b < town.buildings.size(); ++b) {
    by_lot[static_cast<std::size_t>(town.buildings[b].lot)].push_back(b);
  }
  plant_street_trees(town);
  plant_compound_trees(town, by_lot);
  plant_public_trees(town, by_lot);
  lay_pipes(town);
  place_substations(town, by_lot);
}

}  // namespace lifecircle::sample
