#include "barriers.h"

#include <array>

#include "plan.h"

namespace lifecircle::sample {
namespace {

/// From the middle of the river to its banks, metres, on all row lines from south to north.
constexpr std::array<double, rows + 1 + 2 * outer_lines> half_widths{// South of the town.
                                                                     26, 25, 23, 24, 26,
                                                                     // In the town.
                                                                     25, 22, 24, 27, 25, 23, 26, 25, 27, 24,
                                                                     // North of it.
                                                                     25, 27, 26, 24, 25};

double half_width(int row_line) {
  return half_widths[static_cast<std::size_t>(row_line + outer_lines)];
}

/// How far past its line on the rim a barrier leaves the town; nothing on the other lines.
double past_rim(int line, int last_line, double metres) {
  return line == 0 ? -metres : line == last_line ? metres : 0;
}

}  // namespace

void lay_arterial(Town& town, int first_row, int last_row) {
  Barrier middle{.line = {}, .kind = "arterial", .name = column_line(arterial_line).name};
  for (int j = first_row; j <= last_row; ++j) middle.line.push_back(node(arterial_line, j));
  town.barriers.push_back(middle);
}

void lay_river(Town& town, int first_row, int last_row) {
  Line west;
  Line east;
  Barrier middle{.line = {}, .kind = "river", .name = "汀兰江"};
  for (int j = first_row; j <= last_row; ++j) {
    const double b = past_rim(j, rows, 40);
    west.push_back(beside(river_line, j, -half_width(j), b));
    east.push_back(beside(river_line, j, half_width(j), b));
    middle.line.push_back(beside(river_line, j, 0, b));
  }
  middle.line = smooth(middle.line, 6);
  town.barriers.push_back(middle);
  Ring water = smooth(east, 6);
  west = smooth(west, 6);
  water.insert(water.end(), west.rbegin(), west.rend());
  town.water.push_back(water);
}

void lay_railway(Town& town, int first_column, int last_column) {
  for (const double side : {-2.5, 2.5}) {
    Barrier track{.line = {}, .kind = "railway", .name = "沪茗铁路"};
    for (int i = first_column; i <= last_column; ++i)
      track.line.push_back(beside(i, railway_line, past_rim(i, columns, 60), side));
    track.line = smooth(track.line, 4);
    town.barriers.push_back(track);
  }
}

}  // namespace lifecircle::sample
