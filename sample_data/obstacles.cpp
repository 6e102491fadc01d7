#include "obstacles.h"

#include <algorithm>
#include <cmath>

#include "random.h"

namespace lifecircle::sample {
namespace {

/// What stands on a lot, by index.
struct Ground {
  std::vector<std::size_t> houses;
  std::vector<std::size_t> ways;
};

std::vector<Ground> ground_of_lots(const Town& town) {
  std::vector<Ground> grounds(town.lots.size());
  for (std::size_t b = 0; b < town.buildings.size(); ++b) {
    grounds[static_cast<std::size_t>(town.buildings[b].lot)].houses.push_back(b);
  }
  for (std::size_t s = 0; s < town.streets.size(); ++s) {
    const Line& line = town.streets[s].line;
    const Point middle = between(line[0], line[1], 0.5);
    for (std::size_t l = 0; l < grounds.size(); ++l) {
      if (depth_inside(town.lots[l].ring, middle) > 0) grounds[l].ways.push_back(s);
    }
  }
  return grounds;
}

/// True where a place is free of houses by `clearance` metres, and of ways by a little less.
bool is_free(const Town& town, const Ground& ground, Point place, double clearance) {
  const bool off_houses = std::all_of(ground.houses.begin(), ground.houses.end(), [&](std::size_t h) {
    return distance_to(town.buildings[h].ring, place) >= clearance;
  });
  return off_houses && std::all_of(ground.ways.begin(), ground.ways.end(), [&](std::size_t w) {
           const Street& way = town.streets[w];
           for (std::size_t i = 0; i + 1 < way.line.size(); ++i) {
             const Point near = nearest_on(place, way.line[i], way.line[i + 1]);
             if (distance(place, near) < way.width / 2 + 0.7 * clearance) return false;
           }
           return true;
         });
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
void plant_compound_trees(Town& town, const std::vector<Ground>& grounds) {
  for (std::size_t b = 0; b < town.buildings.size(); ++b) {
    const Building& house = town.buildings[b];
    if (house.use != "residential") continue;
    const Lot& lot = town.lots[static_cast<std::size_t>(house.lot)];
    if (lot.use == 'l') continue;
    Random random(710'000 + b);
    // Towers stand in a park of their own.
    const bool tower = house.storeys > 15;
    const int count = tower ? random.integer(8, 16) : random.integer(0, 3);
    for (int k = 0; k < count; ++k) {
      const double a = tower ? random.real(-8, house.length + 8) : random.real(1, house.length - 1);
      const bool behind = random.chance(tower ? 0.1 : 0.4);
      const double before = random.real(tower ? -24 : -5.5, -2.2);
      const Point place = house.frame.at(a, behind ? house.depth + random.real(1.2, 2.2) : before);
      const double fate = random.unit();
      const char* severity = fate < 0.03 ? "major" : fate < 0.2 ? "strong" : "weak";
      const double crown = fate < 0.03 ? 9 : fate < 0.2 ? 6 : 3;
      if (depth_inside(lot.ring, place) < 1 ||
          !is_free(town, grounds[static_cast<std::size_t>(house.lot)], place, 1)) {
        continue;
      }
      town.trees.push_back({place, std::round((crown + random.real(-1, 1)) * 2) / 2, severity});
    }
  }
}

/// Groves in the parks, off the paths and the ponds.
void plant_parks(Town& town, const std::vector<Ground>& grounds) {
  for (std::size_t l = 0; l < town.lots.size(); ++l) {
    const Lot& lot = town.lots[l];
    if (lot.use != 'P' && lot.use != 'G' && lot.use != 'g') continue;
    Random random(750'000 + l);
    const Point middle = centroid(lot.ring);
    const double reach = 0.75 * std::sqrt(area(lot.ring));
    const int count = static_cast<int>(area(lot.ring) / 75);
    for (int k = 0; k < count; ++k) {
      const Point place = middle + Point{random.real(-reach, reach), random.real(-reach, reach)};
      const double crown = std::round(random.real(3, 8) * 2) / 2;
      const bool wet = std::any_of(town.water.begin(), town.water.end(),
                                   [&](const Ring& pond) { return distance_to(pond, place) < 2; });
      if (wet || depth_inside(lot.ring, place) < 2 || !is_free(town, grounds[l], place, 1.5)) continue;
      town.trees.push_back({place, crown, crown > 6.5 ? "strong" : "weak"});
    }
  }
}

/// Trees around schools, offices and markets.
void plant_public_trees(Town& town, const std::vector<Ground>& grounds) {
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
        if (random.chance(0.3) || !is_free(town, grounds[l], place, 2)) continue;
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
void place_substations(Town& town, const std::vector<Ground>& grounds) {
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
      if (!inside || !is_free(town, grounds[l], place, 5.2)) continue;
      town.substations.push_back({ring, "substation", "major"});
      break;
    }
  }
}

}  // namespace

void place_obstacles(Town& town) {
  const std::vector<Ground> grounds = ground_of_lots(town);
  plant_street_trees(town);
  plant_compound_trees(town, grounds);
  plant_parks(town, grounds);
  plant_public_trees(town, grounds);
  lay_pipes(town);
  place_substations(town, grounds);
}

}  // namespace lifecircle::sample
