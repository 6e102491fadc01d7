#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include <geometry/box.h>
#include <geometry/polygon.h>

namespace lifecircle::geometry {

/// Everything within a distance of some lines, drawn for a screen: some ten times faster than around() in
/// polygon_ops.h, which is exact and what maps and files are made of.
///
///     BufferField field(extent, 30.0, 4.0);
///     field.add(street);
///     const std::vector<Ring> area = field.outline(20000.0);
///
/// Keeps the distance to the nearest line in the nodes of a square lattice and follows the height `distance`
/// between them (marching squares with linear interpolation). Along a straight border that is right to 2 % of
/// a cell; round corners are cut by less than cell^2 / (8 distance), and gaps narrower than a cell may close.
/// Lines may be added after an outline was taken: it only grows, so outlines are nested.
///
/// A line costs the nodes within `distance` of it, an outline all nodes: 2 ms for 500 by 500.
class BufferField {
 public:
  /// For lines that lie within `extent`. `distance` and `cell` are in plane units, above 0.
  BufferField(const Box& extent, double distance, double cell);

  void add(const std::vector<Point>& line);

  /// The area as closed rings: borders counterclockwise, holes clockwise. Holes of less than `smallest_hole`
  /// square plane units are left out. To be filled by either rule, even-odd or nonzero.
  [[nodiscard]] std::vector<Ring> outline(double smallest_hole) const;

 private:
  /// A place between two neighbouring nodes: twice the lesser one, and one more where the other is above it.
  using Crossing = std::uint32_t;

  [[nodiscard]] Point node(std::size_t column, std::size_t row) const;
  [[nodiscard]] bool inside(std::size_t index) const { return squared_[index] < limit_; }
  [[nodiscard]] Point place_of(Crossing crossing) const;
  [[nodiscard]] std::vector<Ring> follow() const;
  void add_nodes(Point a, Point b);

  Box lattice_;
  double distance_;
  double cell_;
  float limit_;
  std::size_t columns_;
  std::size_t rows_;
  std::vector<float> squared_;  ///< distances, row by row
};

}  // namespace lifecircle::geometry
