#pragma once

#include <array>

#include "town.h"

namespace lifecircle::sample {

/// The public streets of the plan: grid streets, the ways beside river, railway and dual carriageway, and the
/// few places where these can be crossed. Also the river, and the barriers as lines.
class StreetGrid {
 public:
  explicit StreetGrid(Town& town);

  /// The streets before the S, E, N and W side of a block.
  [[nodiscard]] std::array<int, 4> sides_of(int column, int row) const;

 private:
  void lay_row_streets();
  void lay_column_streets();
  void lay_crossings();
  void lay_carriageways();
  int add(Street street);

  Town& town_;
  // Index of the street of each piece of a line: [line][piece][0: south or west of the line, 1: north or
  // east].
  std::vector<std::vector<std::array<int, 2>>> row_pieces_, column_pieces_;
};

/// Lets another way meet a straight street at the place on it nearest to `place` (at least a metre from its
/// ends); returns that place, now a vertex of the street.
Point join(Street& street, Point place);

/// The line of a street with all its joints in order.
Line joined(const Street& street);

}  // namespace lifecircle::sample
