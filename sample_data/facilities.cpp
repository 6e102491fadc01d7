#include "facilities.h"

#include <set>

#include "facility_kinds.h"
#include "plan.h"
#include "public_lots.h"
#include "random.h"
#include "street_grid.h"

namespace lifecircle::sample {
namespace {

bool far_from_others(const Town& town, const std::string& category, Point place, double spacing) {
  for (const Facility& other : town.facilities) {
    if (other.category == category && distance(other.place, place) < spacing) return false;
  }
  return true;
}

class Placer {
 public:
  Placer(Town& town, const FacilityKind& kind, std::uint64_t stream)
      : town_(town), kind_(kind), random_(stream) {}

  void place() {
    int placed = 0;
    // Bounded: where the town is full, fewer are placed.
    for (int attempt = 0; placed < kind_.count && attempt < 4000; ++attempt) {
      if (kind_.placing == Placing::street_front ? on_street() : in_compound()) ++placed;
    }
  }

 private:
  bool accept(const Lot& lot, Point place) {
    if (lot.column >= river_line && !random_.chance(kind_.east)) return false;
    return far_from_others(town_, kind_.category, place, kind_.spacing);
  }

  bool on_street() {
    const auto index = static_cast<std::size_t>(random_.integer(0, static_cast<int>(town_.lots.size()) - 1));
    const Lot& lot = town_.lots[index];
    const int side = street_side(lot, random_);
    if (side < 0) return false;
    const Point place = front_place(lot, side, random_.real(0.08, 0.92));
    if (!accept(lot, place)) return false;
    add(place, street_name(town_, lot, side), true);
    return true;
  }

  bool in_compound() {
    const auto index = static_cast<std::size_t>(random_.integer(0, static_cast<int>(town_.yards.size()) - 1));
    const Yard& yard = town_.yards[index];
    const Lot& lot = town_.lots[static_cast<std::size_t>(yard.lot)];
    if (!far_from_others(town_, kind_.category, yard.place, kind_.spacing) || !accept(lot, yard.place))
      return false;
    add(yard.place, lot.name, false);
    return true;
  }

  void add(Point place, const std::string& where, bool front) {
    std::optional<int> capacity;
    if (kind_.high_capacity > 0) capacity = random_.integer(kind_.low_capacity, kind_.high_capacity);
    // Opening hours are known of three in four.
    const std::string hours = random_.chance(0.75) ? kind_.hours : "";
    town_.facilities.push_back({place, kind_.category, where + kind_.suffix, capacity, hours, front});
  }

  Town& town_;
  const FacilityKind& kind_;
  Random random_;
};

/// One party-mass station in each 居民区: on the street front where the rule is kept, inside a compound
/// elsewhere.
void place_stations(Town& town) {
  std::set<char> served;
  Random random(77);
  for (int attempt = 0; attempt < 20'000 && served.size() < 29; ++attempt) {
    const auto index = static_cast<std::size_t>(random.integer(0, static_cast<int>(town.yards.size()) - 1));
    const Yard& yard = town.yards[index];
    const Lot& lot = town.lots[static_cast<std::size_t>(yard.lot)];
    const char letter = neighbourhood_of(lot.column, lot.row);
    const int side = street_side(lot, random);
    const bool front = random.chance(0.72);
    if (side < 0 || !served.insert(letter).second) continue;
    const Point place = front ? front_place(lot, side, random.real(0.2, 0.8)) : yard.place;
    town.facilities.push_back({place, "pty_stn", lot.name + "居民区党群服务站", random.integer(3, 12) * 10,
                               "Mo-Fr 08:30-17:30", front});
  }
}

/// Pairs of stops on both sides of the larger streets, about every 300 m.
void place_bus_stops(Town& town) {
  const std::size_t streets = town.streets.size();
  double since_last = 0;
  for (std::size_t s = 0; s < streets; ++s) {
    const Street& street = town.streets[s];
    if (street.kind != "secondary" && street.kind != "tertiary") continue;
    since_last += distance(street.line.front(), street.line.back());
    if (since_last < 560 || street.level != 0) continue;
    since_last = 0;
    const Point along = unit(street.line.back() - street.line.front());
    for (const double side : {-1.0, 1.0}) {
      const Point place = between(street.line.front(), street.line.back(), 0.45 + 0.1 * side) +
                          left_of(along) * (side * (street.width / 2 + 1.5));
      town.facilities.push_back({place, "bus_stop", street.name + std::string("站"), std::nullopt, "", true});
    }
  }
}

/// Two metro stations on the dual carriageway. Each entrance has an escalator (down only, so one-way) beside
/// a stair.
void place_metro(Town& town) {
  for (const int row : {3, 7}) {
    for (const double side : {-1.0, 1.0}) {
      const double out = side * (column_line(arterial_line).walkway + 3.2);
      const Point hall = beside(arterial_line, row, out, 46);
      for (const double shift : {-16.0, -11.0}) {
        Street* footway = nullptr;
        const Point foot = beside(arterial_line, row, side * column_line(arterial_line).walkway, 46 + shift);
        for (Street& street : town.streets) {
          if (street.kind != "footway" || street.level != 0) continue;
          const Point near = nearest_on(foot, street.line.front(), street.line.back());
          if (distance(near, foot) < 3) footway = &street;
        }
        if (footway == nullptr) continue;
        Street way{.line = {join(*footway, foot), hall}, .kind = "steps", .name = "", .width = 2};
        way.steps = shift < -12;
        if (!way.steps) {
          way.kind = "escalator";
          way.oneway = "forward";
          way.walk_kmh = 2.5;
        }
        way.fire_lane = false;
        town.streets.push_back(way);
      }
      const std::string name = row_line(row).name + std::string("站") + (side < 0 ? "1号口" : "2号口");
      town.facilities.push_back({hall, "metro", name, std::nullopt, "Mo-Su 05:30-23:00", true});
    }
  }
}

}  // namespace

void place_facilities(Town& town) {
  std::uint64_t stream = 500'000;
  for (const FacilityKind& kind : facility_kinds) Placer(town, kind, stream++).place();
  place_stations(town);
  place_bus_stops(town);
  place_metro(town);
}

}  // namespace lifecircle::sample
