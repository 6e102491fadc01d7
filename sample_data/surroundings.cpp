#include "surroundings.h"

#include "barriers.h"
#include "plan.h"
#include "street_pieces.h"

namespace lifecircle::sample {
namespace {

/// Which of the two blocks beside a street are the town's: the one to the south or west, the one to the north
/// or east.
struct TownHas {
  bool before;
  bool behind;
};

/// Lays what the town has not laid of a line: the line itself, or the ways beside it.
template <class Make>
void lay_missing(Town& town, const GridLine& line, TownHas has, Make make) {
  if (line.walkway == 0) {
    if (!has.before && !has.behind) town.streets.push_back(make(0));
    return;
  }
  if (!has.before) town.streets.push_back(make(-1));
  if (!has.behind) town.streets.push_back(make(1));
}

void lay_grid(Town& town) {
  for (int j = -outer_lines; j <= rows + outer_lines; ++j) {
    for (int i = -outer_lines; i < columns + outer_lines; ++i)
      lay_missing(town, row_line(j), {in_town(i, j - 1), in_town(i, j)},
                  [&](int side) { return row_street(i, j, side); });
  }
  for (int i = -outer_lines; i <= columns + outer_lines; ++i) {
    for (int j = -outer_lines; j < rows + outer_lines; ++j)
      lay_missing(town, column_line(i), {in_town(i - 1, j), in_town(i, j)},
                  [&](int side) { return column_street(i, j, side); });
  }
}

void lay_crossings(Town& town) {
  for (int j = -outer_lines; j <= rows + outer_lines; ++j) {
    if (j >= 0 && j <= rows) continue;
    if (signal_at(j)) town.streets.push_back(signal_crossing(j));
    if (bridge_at(j)) town.streets.push_back(bridge(j));
  }
  for (int i = -outer_lines; i <= columns + outer_lines; ++i) {
    if ((i >= 0 && i <= columns) || !underpass_at(i)) continue;
    for (const Street& way : underpasses(i)) town.streets.push_back(way);
  }
}

void lay_carriageways(Town& town) {
  for (const int side : {-1, 1}) {
    for (int j = -outer_lines; j < rows + outer_lines; ++j) {
      if (j < 0 || j >= rows) town.streets.push_back(carriageway(j, side));
    }
  }
}

}  // namespace

void lay_surroundings(Town& town) {
  lay_grid(town);
  lay_crossings(town);
  lay_carriageways(town);
  lay_arterial(town, -outer_lines, 0);
  lay_arterial(town, rows, rows + outer_lines);
  lay_river(town, -outer_lines, 0);
  lay_river(town, rows, rows + outer_lines);
  lay_railway(town, -outer_lines, 0);
  lay_railway(town, columns, columns + outer_lines);
}

}  // namespace lifecircle::sample
