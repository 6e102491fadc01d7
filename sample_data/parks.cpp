#include "parks.h"

#include <cmath>
#include <numbers>

#include "plan.h"
#include "public_lots.h"
#include "street_grid.h"

namespace lifecircle::sample {
namespace {

constexpr int hill_column = 4;
constexpr int hill_row = 7;

Street footpath(Line line) {
  Street street{.line = std::move(line), .kind = "path", .name = "", .width = 2.5};
  street.fire_lane = false;
  return street;
}

}  // namespace

Point hill_top() {
  return centroid(block_ring(hill_column, hill_row));
}

void lay_out_park(Town& town, const Lot& lot, Random& random) {
  const Point middle = centroid(lot.ring);
  const double radius = 0.28 * std::sqrt(area(lot.ring));
  const bool hill = lot.use == 'P' && lot.column == hill_column && lot.row == hill_row;
  // The ring: an uneven closed way of 12 corners; the paths from the streets meet it at four of them.
  Line round;
  for (int k = 0; k < 12; ++k) {
    const double angle = std::numbers::pi / 6 * k;
    const double r = radius * random.real(0.88, 1.1);
    round.push_back(middle + lot.frame.along * (r * std::cos(angle)) +
                    lot.frame.up() * (r * std::sin(angle)));
  }
  for (int side = 0; side < 4; ++side) {
    const int street = lot.sides[static_cast<std::size_t>(side)];
    if (street < 0) continue;
    const Point corner = round[static_cast<std::size_t>((side * 3 + 9) % 12)];
    Street& beyond = town.streets[static_cast<std::size_t>(street)];
    const Point foot = join(beyond, nearest_on(corner, beyond.line.front(), beyond.line.back()));
    town.streets.push_back(footpath({foot, corner}));
  }
  if (hill) {
    Street stair = footpath({round[3], between(round[3], middle, 0.55), middle});
    stair.kind = "steps";
    stair.steps = true;
    town.streets.push_back(stair);
    town.streets.push_back(
        footpath({middle, between(middle, round[8], 0.5) + lot.frame.along * 9, round[8]}));
  } else if (lot.use == 'P') {
    Line pond;
    for (int k = 0; k < 10; ++k) {
      const double angle = std::numbers::pi / 5 * k;
      const double r = radius * random.real(0.5, 0.75);
      pond.push_back(middle + lot.frame.along * (r * std::cos(angle)) +
                     lot.frame.up() * (r * std::sin(angle)));
    }
    pond.push_back(pond.front());
    Ring water = smooth(pond, 3);
    water.pop_back();
    town.water.push_back(water);
  }
  round.push_back(round.front());
  town.streets.push_back(footpath(round));
}

}  // namespace lifecircle::sample
