#include "street_pieces.h"

#include "plan.h"

namespace lifecircle::sample {
namespace {

constexpr double from_middle =
    9;  ///< from the middle of the dual carriageway to the middle of each half, metres
constexpr double signal_wait = 35;  ///< mean seconds at a signal

Street grid_street(const GridLine& line, Point from, Point to) {
  Street street{.line = {from, to}, .kind = line.kind, .name = line.name, .width = line.width};
  street.fire_lane = true;
  return street;
}

/// From one side of a column line to the other.
Line across(int i, int j) {
  const double a = column_line(i).walkway;
  return {beside(i, j, -a, 0), beside(i, j, a, 0)};
}

Street half_carriageway(Point from, Point to, int side) {
  const GridLine& line = column_line(arterial_line);
  Street half = grid_street(line, from, to);
  half.width = line.width / 2;
  half.oneway = side < 0 ? "backward" : "forward";
  half.walk_kmh = 0;
  return half;
}

}  // namespace

Street row_street(int i, int j, int side) {
  const GridLine& line = row_line(j);
  const double b = side * line.walkway;
  return grid_street(line, beside(i, j, column_line(i).walkway, b),
                     beside(i + 1, j, -column_line(i + 1).walkway, b));
}

Street column_street(int i, int j, int side) {
  const GridLine& line = column_line(i);
  const double a = side * line.walkway;
  Street street =
      grid_street(line, beside(i, j, a, row_line(j).walkway), beside(i, j + 1, a, -row_line(j + 1).walkway));
  // The ways beside the dual carriageway are footways; those beside river and railway are small streets.
  if (i == arterial_line) {
    street.kind = "footway";
    street.width = 4;
    street.fire_lane = false;
  }
  return street;
}

Street signal_crossing(int j) {
  Street crossing{.line = across(arterial_line, j), .kind = "crossing", .name = row_line(j).name, .width = 5};
  crossing.joints = {beside(arterial_line, j, -from_middle, 0), beside(arterial_line, j, from_middle, 0)};
  crossing.delay = signal_wait;
  return crossing;
}

Street bridge(int j) {
  const Line banks = across(river_line, j);
  Street bridge = grid_street(row_line(j), banks[0], banks[1]);
  bridge.level = 1;
  bridge.name = std::string(row_line(j).name) + "桥";
  return bridge;
}

std::vector<Street> underpasses(int i) {
  const double a = column_line(i).walkway;
  const double b = row_line(railway_line).walkway;
  std::vector<Street> ways;
  for (const double side : {-a, a}) {
    Street underpass =
        grid_street(column_line(i), beside(i, railway_line, side, -b), beside(i, railway_line, side, b));
    underpass.level = -1;
    underpass.steps = station_stairs_at(i);
    if (underpass.steps || i == arterial_line) {
      underpass.kind = underpass.steps ? "steps" : "footway";
      underpass.width = 4;
      underpass.fire_lane = false;
    }
    ways.push_back(underpass);
    if (a == 0) break;
  }
  return ways;
}

Street carriageway(int j, int side) {
  const double a = side * from_middle;
  return half_carriageway(beside(arterial_line, j, a, row_line(j).walkway),
                          beside(arterial_line, j + 1, a, -row_line(j + 1).walkway), side);
}

Street carriageway_underpass(int side) {
  const double a = side * from_middle;
  const double b = row_line(railway_line).walkway;
  Street half = half_carriageway(beside(arterial_line, railway_line, a, -b),
                                 beside(arterial_line, railway_line, a, b), side);
  half.level = -1;
  return half;
}

}  // namespace lifecircle::sample
