#include "lots.h"

#include "names.h"
#include "plan.h"
#include "random.h"

namespace lifecircle::sample {
namespace {

enum Side { south, east, north, west };

/// Divides one block; its lots go to the town.
class BlockDivider {
 public:
  BlockDivider(Town& town, const StreetGrid& grid, int column, int row)
      : town_(town), random_(static_cast<std::uint64_t>(20'000 + row * columns + column)) {
    const Ring outer = block_ring(column, row);
    whole_.ring = inset(outer, {row_line(row).inset, column_line(column + 1).inset, row_line(row + 1).inset,
                                column_line(column).inset});
    whole_.column = column;
    whole_.row = row;
    whole_.use = land_use(column, row);
    whole_.sides = grid.sides_of(column, row);
    whole_.frame.along = unit((outer[1] - outer[0]) + (outer[2] - outer[3]));
    whole_.frame.origin = whole_.ring[0];
  }

  void divide() {
    const char corner = corner_use(whole_.column, whole_.row);
    if (whole_.use == 'X' || whole_.use == 'E') {
      quarter(corner);
    } else if (corner != '-' && corner != '.') {
      cut_corner(corner);
    } else if (!is_housing(whole_.use) || random_.chance(0.25)) {
      keep(whole_, whole_.use);
    } else {
      const auto [left, right] = halves(whole_, random_.real(0.42, 0.58), random_.chance(0.7));
      keep(left, whole_.use);
      keep(right, neighbour_use());
    }
  }

 private:
  /// Some blocks were built in two campaigns.
  char neighbour_use() {
    if (whole_.use == 's' && random_.chance(0.14)) return 'c';
    if (whole_.use == 'l' && random_.chance(0.25)) return 's';
    return whole_.use;
  }

  void keep(Lot lot, char use) {
    lot.use = use;
    lot.name = is_housing(use) ? compound_name(use, static_cast<int>(town_.lots.size())) : "";
    lot.frame.origin = lot.ring[0];
    town_.lots.push_back(std::move(lot));
  }

  /// West and east part; an alley of 5 m with its margins, or just a wall, lies between them.
  std::pair<Lot, Lot> halves(const Lot& lot, double share, bool alley) {
    const Point low = between(whole_.ring[0], whole_.ring[1], share);
    const Point high = between(whole_.ring[3], whole_.ring[2], share);
    const Point direction = unit(high - low);
    const Point aside = left_of(direction) * (alley ? 4.0 : 0.0);
    town_.cuts.push_back({low, direction, lot.column, lot.row});
    Lot left = lot;
    Lot right = lot;
    left.ring = left_part(lot.ring, low + aside, direction);
    right.ring = left_part(lot.ring, high - aside, direction * -1);
    left.sides[east] = right.sides[west] = alley ? lay_alley(low, high) : -1;
    return {left, right};
  }

  /// South and north part.
  std::pair<Lot, Lot> floors(const Lot& lot, double share) const {
    const Point low = between(whole_.ring[0], whole_.ring[3], share);
    const Point high = between(whole_.ring[1], whole_.ring[2], share);
    Lot lower = lot;
    Lot upper = lot;
    lower.ring = left_part(lot.ring, high, low - high);
    upper.ring = left_part(lot.ring, low, high - low);
    lower.sides[north] = upper.sides[south] = -1;
    return {lower, upper};
  }

  int lay_alley(Point low, Point high) {
    const auto end_at = [&](Side side) {
      Street& street = town_.streets[static_cast<std::size_t>(whole_.sides[side])];
      return join(street, meet(low, high, street.line.front(), street.line.back()));
    };
    Street alley{
        .line = {end_at(south), end_at(north)}, .kind = "alley", .name = alley_name(random_), .width = 5};
    if (random_.chance(0.7)) alley.fire_lane = true;
    town_.streets.push_back(alley);
    return static_cast<int>(town_.streets.size()) - 1;
  }

  void cut_corner(char corner) {
    const bool at_west = random_.chance(0.5);
    const bool at_south = random_.chance(0.5);
    const double strip = random_.real(0.30, 0.38);
    const auto [left, right] = halves(whole_, at_west ? strip : 1 - strip, is_housing(whole_.use));
    const auto [lower, upper] = floors(at_west ? left : right, at_south ? 0.42 : 0.58);
    keep(at_west ? right : left, whole_.use);
    keep(at_south ? upper : lower, neighbour_use());
    keep(at_south ? lower : upper, corner);
  }

  void quarter(char corner) {
    const auto [left, right] = halves(whole_, random_.real(0.45, 0.55), true);
    // Schools: primary, housing, junior middle or a sports ground, housing. Shops: mall, offices, offices,
    // store.
    const char* quarters = whole_.use == 'X' ? "MOOS" : whole_.column % 2 == 0 ? "1sBc" : "1s2s";
    std::size_t number = 0;
    for (const Lot& half : {left, right}) {
      const auto [lower, upper] = floors(half, random_.real(0.45, 0.55));
      for (const Lot& lot : {lower, upper}) {
        const bool cornered = number == 3 && corner != '-' && corner != '.';
        keep(lot, cornered ? corner : quarters[number]);
        ++number;
      }
    }
  }

  Town& town_;
  Random random_;
  Lot whole_{};
};

}  // namespace

void divide_blocks(Town& town, const StreetGrid& grid) {
  for (int row = 0; row < rows; ++row) {
    for (int column = 0; column < columns; ++column) {
      if (in_town(column, row)) BlockDivider(town, grid, column, row).divide();
    }
  }
}

}  // namespace lifecircle::sample
