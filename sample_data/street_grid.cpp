#include "street_grid.h"

#include <algorithm>

#include "plan.h"

namespace lifecircle::sample {
namespace {

constexpr double carriageway =
    9;  ///< from the middle of the dual carriageway to the middle of each half, metres
constexpr double signal_wait = 35;  ///< mean seconds at a signal

Street grid_street(const GridLine& line, Point from, Point to) {
  Street street{.line = {from, to}, .kind = line.kind, .name = line.name, .width = line.width};
  street.fire_lane = true;
  return street;
}

/// The ways beside the dual carriageway are footways; those beside river and railway are small streets.
Street side_street(const GridLine& line, Point from, Point to, bool beside_arterial) {
  Street street = grid_street(line, from, to);
  if (beside_arterial) {
    street.kind = "footway";
    street.width = 4;
    street.fire_lane = false;
  }
  return street;
}

}  // namespace

StreetGrid::StreetGrid(Town& town)
    : town_(town),
      row_pieces_(rows + 1, std::vector<std::array<int, 2>>(columns, {-1, -1})),
      column_pieces_(columns + 1, std::vector<std::array<int, 2>>(rows, {-1, -1})) {
  lay_row_streets();
  lay_column_streets();
  lay_crossings();
  lay_carriageways();
  lay_river();
  lay_railway();
}

std::array<int, 4> StreetGrid::sides_of(int column, int row) const {
  const auto c = static_cast<std::size_t>(column);
  const auto r = static_cast<std::size_t>(row);
  return {row_pieces_[r][c][1], column_pieces_[c + 1][r][0], row_pieces_[r + 1][c][0],
          column_pieces_[c][r][1]};
}

int StreetGrid::add(Street street) {
  town_.streets.push_back(std::move(street));
  return static_cast<int>(town_.streets.size()) - 1;
}

void StreetGrid::lay_row_streets() {
  for (int j = 0; j <= rows; ++j) {
    const GridLine& line = row_line(j);
    for (int i = 0; i < columns; ++i) {
      auto& piece = row_pieces_[static_cast<std::size_t>(j)][static_cast<std::size_t>(i)];
      const bool used[2] = {in_town(i, j - 1), in_town(i, j)};
      if (!used[0] && !used[1]) continue;
      const double west = column_line(i).walkway;
      const double east = -column_line(i + 1).walkway;
      if (line.walkway == 0) {
        piece[0] = piece[1] = add(grid_street(line, beside(i, j, west, 0), beside(i + 1, j, east, 0)));
        continue;
      }
      for (int side = 0; side < 2; ++side) {
        const double b = side == 0 ? -line.walkway : line.walkway;
        if (!used[side]) continue;
        piece[static_cast<std::size_t>(side)] =
            add(side_street(line, beside(i, j, west, b), beside(i + 1, j, east, b), false));
      }
    }
  }
}

void StreetGrid::lay_column_streets() {
  for (int i = 0; i <= columns; ++i) {
    const GridLine& line = column_line(i);
    for (int j = 0; j < rows; ++j) {
      auto& piece = column_pieces_[static_cast<std::size_t>(i)][static_cast<std::size_t>(j)];
      const bool used[2] = {in_town(i - 1, j), in_town(i, j)};
      if (!used[0] && !used[1]) continue;
      const double south = row_line(j).walkway;
      const double north = -row_line(j + 1).walkway;
      if (line.walkway == 0) {
        piece[0] = piece[1] = add(grid_street(line, beside(i, j, 0, south), beside(i, j + 1, 0, north)));
        continue;
      }
      for (int side = 0; side < 2; ++side) {
        const double a = side == 0 ? -line.walkway : line.walkway;
        if (!used[side]) continue;
        piece[static_cast<std::size_t>(side)] =
            add(side_street(line, beside(i, j, a, south), beside(i, j + 1, a, north), i == arterial_line));
      }
    }
  }
}

void StreetGrid::lay_crossings() {
  for (int j = 0; j <= rows; ++j) {
    if (row_line(j).walkway > 0) continue;
    const auto across = [&](int i) {
      const double a = column_line(i).walkway;
      return Line{beside(i, j, -a, 0), beside(i, j, a, 0)};
    };
    if (signal_at(j) && in_town(arterial_line - 1, std::min(j, rows - 1))) {
      Street crossing{
          .line = across(arterial_line), .kind = "crossing", .name = row_line(j).name, .width = 5};
      crossing.joints = {beside(arterial_line, j, -carriageway, 0), beside(arterial_line, j, carriageway, 0)};
      crossing.delay = signal_wait;
      add(crossing);
    }
    if (bridge_at(j)) {
      Street bridge = grid_street(row_line(j), across(river_line)[0], across(river_line)[1]);
      bridge.level = 1;
      bridge.name = std::string(row_line(j).name) + "桥";
      add(bridge);
    }
  }
  const double b = row_line(railway_line).walkway;
  for (int i = 0; i <= columns; ++i) {
    if (!underpass_at(i)) continue;
    const double a = column_line(i).walkway;
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
      add(underpass);
      if (a == 0) break;
    }
  }
}

void StreetGrid::lay_carriageways() {
  const GridLine& line = column_line(arterial_line);
  const double gap = row_line(railway_line).walkway;
  for (const double side : {-carriageway, carriageway}) {
    const auto lay = [&](Point from, Point to, int level) {
      Street half = grid_street(line, from, to);
      half.width = line.width / 2;
      half.oneway = side < 0 ? "backward" : "forward";
      half.walk_kmh = 0;
      half.level = level;
      add(half);
    };
    for (int j = 0; j < rows; ++j) {
      const double south = row_line(j).walkway > 0 ? gap : 0;
      const double north = row_line(j + 1).walkway > 0 ? -gap : 0;
      lay(beside(arterial_line, j, side, south), beside(arterial_line, j + 1, side, north), 0);
    }
    lay(beside(arterial_line, railway_line, side, -gap), beside(arterial_line, railway_line, side, gap), -1);
  }
  Barrier middle{.line = {}, .kind = "arterial", .name = line.name};
  for (int j = 0; j <= rows; ++j) middle.line.push_back(node(arterial_line, j));
  town_.barriers.push_back(middle);
}

void StreetGrid::lay_river() {
  Line west;
  Line east;
  Barrier middle{.line = {}, .kind = "river", .name = "汀兰江"};
  const auto station = [&](double a, int j, double b) { return beside(river_line, j, a, b); };
  const double half_width[rows + 1] = {25, 22, 24, 27, 25, 23, 26, 25, 27, 24};
  for (int j = 0; j <= rows; ++j) {
    const double b = j == 0 ? -40 : j == rows ? 40 : 0;  // the river goes on beyond the town
    west.push_back(station(-half_width[j], j, b));
    east.push_back(station(half_width[j], j, b));
    middle.line.push_back(station(0, j, b));
  }
  middle.line = smooth(middle.line, 6);
  town_.barriers.push_back(middle);
  Ring water = smooth(east, 6);
  west = smooth(west, 6);
  water.insert(water.end(), west.rbegin(), west.rend());
  town_.water.push_back(water);
}

void StreetGrid::lay_railway() {
  for (const double side : {-2.5, 2.5}) {
    Barrier track{.line = {}, .kind = "railway", .name = "沪茗铁路"};
    for (int i = 0; i <= columns; ++i) {
      const double a = i == 0 ? -60 : i == columns ? 60 : 0;
      track.line.push_back(beside(i, railway_line, a, side));
    }
    track.line = smooth(track.line, 4);
    town_.barriers.push_back(track);
  }
}

Point join(Street& street, Point place) {
  const Point from = street.line.front();
  const Point to = street.line.back();
  const double whole = distance(from, to);
  const Point nearest = nearest_on(place, between(from, to, 1 / whole), between(to, from, 1 / whole));
  // Two ways that meet a street within a metre meet it at the same place.
  for (const Point joint : street.joints) {
    if (distance(joint, nearest) < 1) return joint;
  }
  street.joints.push_back(nearest);
  return nearest;
}

Line joined(const Street& street) {
  Line inner = street.joints;
  const Point from = street.line.front();
  const Point direction = street.line.back() - from;
  std::sort(inner.begin(), inner.end(),
            [&](Point p, Point q) { return dot(p - from, direction) < dot(q - from, direction); });
  if (inner.empty()) return street.line;
  inner.insert(inner.begin(), from);
  inner.push_back(street.line.back());
  return inner;
}

}  // namespace lifecircle::sample
