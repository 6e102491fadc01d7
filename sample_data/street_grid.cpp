#include "street_grid.h"

#include <algorithm>

#include "barriers.h"
#include "plan.h"
#include "street_pieces.h"

namespace lifecircle::sample {
StreetGrid::StreetGrid(Town& town)
    : town_(town),
      row_pieces_(rows + 1, std::vector<std::array<int, 2>>(columns, {-1, -1})),
      column_pieces_(columns + 1, std::vector<std::array<int, 2>>(rows, {-1, -1})) {
  lay_row_streets();
  lay_column_streets();
  lay_crossings();
  lay_carriageways();
  lay_arterial(town, 0, rows);
  lay_river(town, 0, rows);
  lay_railway(town, 0, columns);
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
    for (int i = 0; i < columns; ++i) {
      auto& piece = row_pieces_[static_cast<std::size_t>(j)][static_cast<std::size_t>(i)];
      const bool used[2] = {in_town(i, j - 1), in_town(i, j)};
      if (!used[0] && !used[1]) continue;
      if (row_line(j).walkway == 0) {
        piece[0] = piece[1] = add(row_street(i, j, 0));
        continue;
      }
      if (used[0]) piece[0] = add(row_street(i, j, -1));
      if (used[1]) piece[1] = add(row_street(i, j, 1));
    }
  }
}

void StreetGrid::lay_column_streets() {
  for (int i = 0; i <= columns; ++i) {
    for (int j = 0; j < rows; ++j) {
      auto& piece = column_pieces_[static_cast<std::size_t>(i)][static_cast<std::size_t>(j)];
      const bool used[2] = {in_town(i - 1, j), in_town(i, j)};
      if (!used[0] && !used[1]) continue;
      if (column_line(i).walkway == 0) {
        piece[0] = piece[1] = add(column_street(i, j, 0));
        continue;
      }
      if (used[0]) piece[0] = add(column_street(i, j, -1));
      if (used[1]) piece[1] = add(column_street(i, j, 1));
    }
  }
}

void StreetGrid::lay_crossings() {
  for (int j = 0; j <= rows; ++j) {
    if (row_line(j).walkway > 0) continue;
    if (signal_at(j) && in_town(arterial_line - 1, std::min(j, rows - 1))) add(signal_crossing(j));
    if (bridge_at(j)) add(bridge(j));
  }
  for (int i = 0; i <= columns; ++i) {
    if (!underpass_at(i)) continue;
    for (Street& way : underpasses(i)) add(std::move(way));
  }
}

void StreetGrid::lay_carriageways() {
  for (const int side : {-1, 1}) {
    for (int j = 0; j < rows; ++j) add(carriageway(j, side));
    add(carriageway_underpass(side));
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
