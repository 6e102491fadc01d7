#include <algorithm>
#include <cmath>
#include <cstdint>

#include <geometry/box.h>
#include <network/data_edge.h>

namespace lifecircle::network {

namespace {

constexpr double cell_metres = 100.0;
constexpr int closing_cells = 3;  // half of the widest gap that is no edge: 2 x 3 cells less one
constexpr double most_cells_per_side = 4000.0;

/// A yes or no for every cell of a grid over the town.
class Grid {
 public:
  Grid(const geometry::Box& box, double cell)
      : origin_{box.min_x - cell * padding, box.min_y - cell * padding},
        cell_(cell),
        columns_(count(box.width(), cell)),
        rows_(count(box.height(), cell)),
        yes_(static_cast<std::size_t>(columns_) * static_cast<std::size_t>(rows_), 0) {}

  [[nodiscard]] int columns() const { return columns_; }
  [[nodiscard]] int rows() const { return rows_; }
  [[nodiscard]] std::uint8_t& at(int column, int row) {
    return yes_[static_cast<std::size_t>(row) * static_cast<std::size_t>(columns_) +
                static_cast<std::size_t>(column)];
  }
  [[nodiscard]] std::uint8_t& at(geometry::Point p) {
    return at(static_cast<int>((p.x - origin_.x) / cell_), static_cast<int>((p.y - origin_.y) / cell_));
  }
  [[nodiscard]] bool holds(int column, int row) const {
    return column >= 0 && column < columns_ && row >= 0 && row < rows_;
  }

  /// Every cell within `radius` cells (a square) of a yes.
  [[nodiscard]] Grid dilated(int radius) const {
    Grid result = spread(radius, 1, 0);
    return result.spread(radius, 0, 1);
  }

 private:
  static constexpr int padding = closing_cells + 2;
  static int count(double size, double cell) { return static_cast<int>(size / cell) + 1 + 2 * padding; }

  [[nodiscard]] Grid spread(int radius, int step_column, int step_row) const {
    Grid result = *this;
    Grid source = *this;
    for (int row = 0; row < rows_; ++row)
      for (int column = 0; column < columns_; ++column) {
        if (!source.at(column, row)) continue;
        for (int i = -radius; i <= radius; ++i)
          if (holds(column + i * step_column, row + i * step_row))
            result.at(column + i * step_column, row + i * step_row) = 1;
      }
    return result;
  }

  geometry::Point origin_;
  double cell_;
  int columns_;
  int rows_;
  std::vector<std::uint8_t> yes_;
};

/// The cells that can be reached from the grid's corner through cells that are not `closed`.
Grid outside_of(Grid closed, Grid outside) {
  std::vector<std::pair<int, int>> open{{0, 0}};
  outside.at(0, 0) = 1;
  while (!open.empty()) {
    const auto [column, row] = open.back();
    open.pop_back();
    for (const auto& [dx, dy] : {std::pair{1, 0}, {-1, 0}, {0, 1}, {0, -1}}) {
      const int c = column + dx, r = row + dy;
      if (!outside.holds(c, r) || outside.at(c, r) || closed.at(c, r)) continue;
      outside.at(c, r) = 1;
      open.emplace_back(c, r);
    }
  }
  return outside;
}

/// Calls visit(fraction, point) along a piece, at its ends and at most half a cell apart.
template <class Visit>
void sample(const geometry::Segment& segment, double cell, Visit visit) {
  const double steps = std::max(1.0, std::ceil(geometry::distance(segment.a, segment.b) / (cell / 2)));
  for (double step = 0; step <= steps; ++step) visit(step / steps, segment.at(step / steps));
}

}  // namespace

std::vector<Access> accesses_at_data_edge(const StreetGraph& graph) {
  geometry::Box box;
  for (const Piece& piece : graph.pieces()) box.include(piece.segment.box());
  const double cell = std::max(cell_metres * graph.metric().scale(box.center()),
                               std::max(box.width(), box.height()) / most_cells_per_side);
  Grid streets(box, cell);
  for (const Piece& piece : graph.pieces())
    sample(piece.segment, cell, [&](double, geometry::Point p) { streets.at(p) = 1; });

  // Closing the streets by a radius: grow them, see what is outside, grow that back. One more cell is the
  // rim.
  const Grid outside = outside_of(streets.dilated(closing_cells), Grid(box, cell));
  Grid rim = outside.dilated(closing_cells + 1);

  std::vector<Access> accesses;
  for (std::size_t p = 0; p < graph.piece_count(); ++p)
    sample(graph.piece(PieceId(p)).segment, cell, [&](double fraction, geometry::Point at) {
      if (rim.at(at)) accesses.push_back(access_on(graph, PieceId(p), fraction, fraction));
    });
  return accesses;
}

}  // namespace lifecircle::network
