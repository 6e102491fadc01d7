#include "compound_gates.h"

#include "street_grid.h"

namespace lifecircle::sample {
namespace {

constexpr double gate_wait = 5;  ///< seconds to pass a gate

class WayLayer {
 public:
  WayLayer(Town& town, const CompoundWays& ways, Random& random)
      : town_(town), ways_(ways), random_(random), lot_(town.lots[static_cast<std::size_t>(ways.lot)]) {}

  void lay() {
    // Where the lane crosses the red line, in a frame turned by a right angle.
    const Frame upright{lot_.frame.origin, lot_.frame.up()};
    const auto [bottom, top] = *chord(lot_.ring, upright, -ways_.lane);
    const bool at_south = lot_.sides[0] >= 0;
    const bool at_north = lot_.sides[2] >= 0;
    const bool south_first = at_south && (!at_north || random_.chance(0.5));
    const bool second = at_south && at_north && random_.chance(ways_.gated ? 0.55 : 0.95);
    const bool second_open = !ways_.gated || random_.chance(0.6);
    const bool south = south_first || (at_south && second);
    const bool north = (at_north && !south_first) || second;

    Street lane = way("lane");
    lane.fire_lane = ways_.gated;
    lane.line = {at(ways_.lane, south ? bottom + 2.5 : ways_.paths.front().b - 4),
                 at(ways_.lane, north ? top - 2.5 : ways_.paths.back().b)};
    for (const auto& path : ways_.paths) {
      const Point crossing = at(ways_.lane, path.b);
      if (distance(crossing, lane.line.back()) > 0.5) lane.joints.push_back(crossing);
    }
    const Point foot = lane.line.front();
    const Point head = lane.line.back();
    town_.streets.push_back(lane);
    if (south) open_gate(foot, at(ways_.lane, bottom), lot_.sides[0], south_first || second_open);
    if (north) open_gate(head, at(ways_.lane, top), lot_.sides[2], !south_first || second_open);
    lay_paths(head);
  }

 private:
  [[nodiscard]] Point at(double a, double b) const { return lot_.frame.at(a, b); }

  [[nodiscard]] Street way(const char* kind) const {
    Street street{.line = {}, .kind = ways_.gated ? kind : "alley", .name = "", .width = ways_.width};
    return street;
  }

  void lay_paths(Point head) {
    const std::size_t side_row =
        static_cast<std::size_t>(random_.integer(0, static_cast<int>(ways_.paths.size()) - 1));
    for (std::size_t p = 0; p < ways_.paths.size(); ++p) {
      const auto& path = ways_.paths[p];
      Point crossing = at(ways_.lane, path.b);
      if (distance(crossing, head) <= 0.5) crossing = head;
      Street street = way("path");
      // Whether fire engines use a path was not surveyed everywhere.
      if (ways_.width >= 3.5 && random_.chance(0.7)) street.fire_lane = random_.chance(0.6);
      const auto [wall_west, wall_east] = *chord(lot_.ring, lot_.frame, path.b);
      const bool every_row = !ways_.gated && random_.chance(0.45);
      Point west = at(path.west, path.b);
      Point east = at(path.east, path.b);
      const bool open_west = lot_.sides[3] >= 0 && ways_.closed_side != 3 &&
                             (every_row || (p == side_row && random_.chance(0.35)));
      const bool open_east = lot_.sides[1] >= 0 && ways_.closed_side != 1 &&
                             (every_row || (p == side_row && random_.chance(0.35)));
      if (open_west) west = at(wall_west + 2, path.b);
      if (open_east) east = at(wall_east - 2, path.b);
      street.line = {west, crossing, east};
      town_.streets.push_back(street);
      if (open_west) open_gate(west, at(wall_west, path.b), lot_.sides[3], random_.chance(0.85));
      if (open_east) open_gate(east, at(wall_east, path.b), lot_.sides[1], random_.chance(0.85));
    }
  }

  /// A short piece from inside the wall to the street outside.
  void open_gate(Point inside, Point wall, int outside, bool open) {
    Street& beyond = town_.streets[static_cast<std::size_t>(outside)];
    const Point ahead = meet(inside, wall, beyond.line.front(), beyond.line.back());
    Street piece = way("gate");
    piece.line = {inside, join(beyond, ahead)};
    if (ways_.gated) {
      piece.delay = gate_wait;
      piece.fire_lane = true;
      if (!open) piece.walk_kmh = 0;
      town_.gates.push_back({wall, ways_.lot, open});
    }
    town_.streets.push_back(piece);
  }

  Town& town_;
  const CompoundWays& ways_;
  Random& random_;
  const Lot lot_;
};

}  // namespace

void lay_compound_ways(Town& town, const CompoundWays& ways, Random& random) {
  WayLayer(town, ways, random).lay();
}

}  // namespace lifecircle::sample
