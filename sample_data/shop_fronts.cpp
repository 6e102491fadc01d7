#include "shop_fronts.h"

#include <algorithm>

namespace lifecircle::sample {
namespace {

constexpr double strip = 11.5;    ///< from the red line to the wall behind the shops, metres
constexpr double pavement = 2.2;  ///< from the red line to the shop windows

bool on_main_street(const Town& town, const Lot& lot, int side) {
  const int street = lot.sides[static_cast<std::size_t>(side)];
  if (street < 0) return false;
  const std::string& kind = town.streets[static_cast<std::size_t>(street)].kind;
  return kind == "secondary" || kind == "tertiary" || kind == "residential";
}

/// The corner of the ring where the side that looks most nearly in a direction begins.
std::size_t side_towards(const Ring& ring, Point direction) {
  std::size_t best = 0;
  double most = -2;
  for (std::size_t i = 0; i < ring.size(); ++i) {
    const Point outward = left_of(unit(ring[(i + 1) % ring.size()] - ring[i])) * -1;
    if (dot(outward, direction) > most) {
      most = dot(outward, direction);
      best = i;
    }
  }
  return best;
}

}  // namespace

std::optional<ShopFront> build_shop_front(Town& town, int lot_index, Random& random) {
  const Lot lot = town.lots[static_cast<std::size_t>(lot_index)];
  const bool plain = lot.use == 's' || lot.use == 'c' || lot.use == 'l' || lot.use == 'm';
  const int side = random.chance(0.5) ? 1 : 3;
  if (!plain || !on_main_street(town, lot, side) || !random.chance(0.6)) return std::nullopt;
  const std::size_t i = side_towards(lot.ring, lot.frame.along * (side == 1 ? 1.0 : -1.0));
  const Point from = lot.ring[i];
  const Point to = lot.ring[(i + 1) % lot.ring.size()];
  const Point along = unit(to - from);
  const Point wall = from + left_of(along) * strip;
  const double front = distance(from, to);
  const ShopFront result{side, left_part(lot.ring, wall, along)};
  // What is left must be wide enough for houses, or the shops stay away.
  if (area(result.living) / front < 55) return std::nullopt;

  const int parcel = static_cast<int>(town.parcels.size());
  town.parcels.push_back(
      {.ring = left_part(lot.ring, wall, along * -1), .lot = lot_index, .landuse = "commercial"});
  const int year = random.integer(1984, 2005);
  const Frame frame{from, along};
  double start = 7;
  while (start + 18 < front - 7) {
    const double length = std::min(random.real(22, 42), front - 7 - start);
    Building shops;
    shops.lot = lot_index;
    shops.parcel = parcel;
    shops.use = "commercial";
    shops.frame = {frame.at(start, pavement), along};
    shops.length = length;
    shops.depth = random.real(7.5, 8.5);
    shops.storeys = random.chance(0.7) ? 1 : 2;
    shops.year = year;
    shops.ring = rectangle(shops.frame, 0, 0, length, shops.depth);
    shops.floor_area = area(shops.ring) * shops.storeys;
    town.buildings.push_back(shops);
    start += length + random.real(3.5, 6);
  }
  return result;
}

}  // namespace lifecircle::sample
