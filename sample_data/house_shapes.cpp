#include "house_shapes.h"

#include <algorithm>
#include <cmath>

namespace lifecircle::sample {

Ring house_ring(const Building& house, double wing_room, Random& random) {
  struct Wing {
    double from, to;
  };
  std::vector<Wing> wings;
  double reach = 0;
  const bool tower = house.storeys > 15;
  if (tower && wing_room > 4) {
    wings.push_back({0.3 * house.length, 0.7 * house.length});
    reach = random.real(3, 5);
  } else if (!tower && wing_room > 5 && house.length > 30) {
    const double width = random.real(10, 11.5);
    const bool both = house.length > 46 && random.chance(0.3);
    const bool west = random.chance(0.5);
    if (both || west) wings.push_back({0, width});
    if (both || !west) wings.push_back({house.length - width, house.length});
    reach = std::min(wing_room, random.real(6, 10));
  } else if (house.length < 17 && wing_room > 3) {
    // A garden house with a bay.
    wings.push_back({0.55 * house.length, house.length});
    reach = random.real(1.5, 3);
  }
  Ring ring;
  const auto corner = [&](double a, double b) {
    const Point p = house.frame.at(a, b);
    if (ring.empty() || distance(ring.back(), p) > 0.01) ring.push_back(p);
  };
  if (wings.empty() || wings.front().from > 0) corner(0, 0);
  for (const Wing& wing : wings) {
    if (wing.from > 0) corner(wing.from, 0);
    corner(wing.from, -reach);
    corner(wing.to, -reach);
    if (wing.to < house.length) corner(wing.to, 0);
  }
  if (wings.empty() || wings.back().to < house.length) corner(house.length, 0);
  corner(house.length, house.depth);
  corner(0, house.depth);
  return ring;
}

void place_entrances(Town& town) {
  for (std::size_t b = 0; b < town.buildings.size(); ++b) {
    const Building& house = town.buildings[b];
    if (house.use != "residential") continue;
    const int count = std::max(1, static_cast<int>(std::round(house.length / house.spacing)));
    for (int k = 0; k < count; ++k) {
      const double a = (k + 0.5) * house.length / count;
      town.entrances.push_back(
          {house.frame.at(a, house.south_door ? 0 : house.depth), static_cast<int>(b), k + 1});
    }
  }
}

}  // namespace lifecircle::sample
