#include "cells.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>
#include <set>
#include <stdexcept>

#include "plan.h"

namespace lifecircle::sample {
namespace {

using Key = std::pair<double, double>;
Key key(Point p) {
  return {p.x, p.y};
}

class CellDivider {
 public:
  explicit CellDivider(const Town& town) : town_(town), random_(900'001) {}

  std::vector<Cell> divide() {
    for (int row = 0; row < rows; ++row) {
      for (int column = 0; column < columns; ++column) {
        if (in_town(column, row)) add({block_ring(column, row), column, row, grids_++});
      }
    }
    merge_empty_blocks();
    while (grids_ < grid_count) split_one();
    share_corners();
    return cells_;
  }

 private:
  void add(Cell cell) {
    double households = 0;
    for (const Building& house : town_.buildings) {
      if (depth_inside(cell.ring, centroid(house.ring)) >= 0) households += house.people.households;
    }
    // Uneven on purpose: how many households were thought to fill a grid differs from place to place.
    appetite_.push_back(households * std::exp(random_.real(-1.1, 1.1)));
    households_.push_back(households);
    cells_.push_back(std::move(cell));
  }

  /// A block of offices, a park or a yard belongs to the grid next door in its 居民区.
  void merge_empty_blocks() {
    for (std::size_t c = 0; c < cells_.size(); ++c) {
      if (households_[c] > 0 || random_.chance(0.3)) continue;
      for (std::size_t d = 0; d < cells_.size(); ++d) {
        const bool touch =
            std::abs(cells_[c].row - cells_[d].row) + std::abs(cells_[c].column - cells_[d].column) == 1;
        if (!touch || households_[d] == 0 ||
            neighbourhood_of(cells_[c].column, cells_[c].row) !=
                neighbourhood_of(cells_[d].column, cells_[d].row)) {
          continue;
        }
        const int old = cells_[c].grid;
        cells_[c].grid = cells_[d].grid;
        for (Cell& cell : cells_) cell.grid -= cell.grid > old ? 1 : 0;
        --grids_;
        appetite_[d] = 0;  // a grid of two blocks stays as it is, so that it stays one piece
        break;
      }
    }
  }

  void split_one() {
    const auto c = static_cast<std::size_t>(
        std::distance(appetite_.begin(), std::max_element(appetite_.begin(), appetite_.end())));
    const Cell cell = cells_[c];
    const Cut cut = choose_cut(cell);
    const Ring left = left_part(cell.ring, cut.on, cut.direction);
    const Ring right = left_part(cell.ring, cut.on, cut.direction * -1);
    // One half keeps the grid; the other is a new one.
    cells_.erase(cells_.begin() + static_cast<std::ptrdiff_t>(c));
    appetite_.erase(appetite_.begin() + static_cast<std::ptrdiff_t>(c));
    households_.erase(households_.begin() + static_cast<std::ptrdiff_t>(c));
    add({left, cell.column, cell.row, cell.grid});
    add({right, cell.column, cell.row, grids_++});
  }

  /// Mostly along an alley, a lane or between two rows of houses; one in nine straight through a compound.
  Cut choose_cut(const Cell& cell) {
    const Point middle = centroid(cell.ring);
    std::vector<Cut> fitting;
    for (const Cut& cut : town_.cuts) {
      if (cut.column != cell.column || cut.row != cell.row) continue;
      const double share = area(left_part(cell.ring, cut.on, cut.direction)) / area(cell.ring);
      if (share > 0.28 && share < 0.72) fitting.push_back(cut);
    }
    if (!fitting.empty() && !random_.chance(1.0 / 9)) {
      return fitting[static_cast<std::size_t>(random_.integer(0, static_cast<int>(fitting.size()) - 1))];
    }
    const double angle = random_.real(0, std::numbers::pi);
    return {middle, {std::cos(angle), std::sin(angle)}, cell.column, cell.row};
  }

  /// Cells on two sides of a border get the same corners, bit for bit.
  void share_corners() {
    std::vector<Point> corners;
    for (Cell& cell : cells_) {
      for (Point& p : cell.ring) {
        const auto same =
            std::find_if(corners.begin(), corners.end(), [&](Point q) { return distance(p, q) < 0.02; });
        if (same == corners.end()) {
          corners.push_back(p);
        } else {
          p = *same;
        }
      }
    }
    for (Cell& cell : cells_) {
      Ring full;
      for (std::size_t i = 0; i < cell.ring.size(); ++i) {
        const Point from = cell.ring[i];
        const Point to = cell.ring[(i + 1) % cell.ring.size()];
        if (key(from) == key(to)) continue;
        std::vector<Point> on_side;
        for (const Point p : corners) {
          if (key(p) == key(from) || key(p) == key(to)) continue;
          if (distance(p, nearest_on(p, from, to)) < 0.02) on_side.push_back(p);
        }
        std::sort(on_side.begin(), on_side.end(),
                  [&](Point p, Point q) { return distance(from, p) < distance(from, q); });
        full.push_back(from);
        full.insert(full.end(), on_side.begin(), on_side.end());
      }
      cell.ring = full;
    }
  }

  const Town& town_;
  Random random_;
  std::vector<Cell> cells_;
  std::vector<double> appetite_, households_;
  int grids_ = 0;
};

}  // namespace

std::vector<Cell> divide_into_cells(const Town& town) {
  return CellDivider(town).divide();
}

Ring border_of(const std::vector<const Cell*>& cells) {
  std::set<std::pair<Key, Key>> sides;
  std::map<Key, Point> corners;
  for (const Cell* cell : cells) {
    for (std::size_t i = 0; i < cell->ring.size(); ++i) {
      const Point from = cell->ring[i];
      const Point to = cell->ring[(i + 1) % cell->ring.size()];
      corners[key(from)] = from;
      if (sides.erase({key(to), key(from)}) == 0) sides.insert({key(from), key(to)});
    }
  }
  std::map<Key, Key> next(sides.begin(), sides.end());
  if (next.size() != sides.size()) throw std::runtime_error("an area touches itself in a corner");
  Ring ring;
  const Key start = next.begin()->first;
  Key at = start;
  do {
    ring.push_back(corners[at]);
    at = next.at(at);
  } while (at != start);
  if (ring.size() != next.size()) throw std::runtime_error("an area is not one piece");
  return ring;
}

}  // namespace lifecircle::sample
