#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include <geometry/polygon.h>
#include <geometry/segment_index.h>

namespace lifecircle::grids {

/// The outlines of the parents, and the lines that run along them. Streets and 居民区 come from different
/// surveys: where a street is the border of its 居民区, its centre line lies centimetres or decimetres beside
/// the outline, now inside, now outside. The strip in between is no place of its own, and whoever got it
/// would have a sliver.
///
/// Immutable; some microseconds a metre of line near a rim.
class Rims {
 public:
  /// Plane units (metres) within which a line beside a rim is meant to be the rim.
  static constexpr double drawing_error = 1.0;

  explicit Rims(std::span<const std::vector<geometry::Polygon>> parents);

  /// The area with its corners on the rim of its parent where they lie within `reach` of it.
  [[nodiscard]] std::vector<geometry::Polygon> drawn_onto(std::vector<geometry::Polygon> area,
                                                          std::uint32_t parent, double reach) const;

  /// The pieces of a line that do not run along a rim, looked at every `step` plane units. Ends beside a rim
  /// are led on to it, so that no ground is left to go round them.
  [[nodiscard]] std::vector<geometry::Polyline> apart_from(const geometry::Polyline& line, double step) const;

 private:
  [[nodiscard]] std::optional<geometry::Point> nearest(geometry::Point p, double reach,
                                                       std::uint32_t parent) const;
  [[nodiscard]] bool runs_along(geometry::Segment piece) const;

  static constexpr std::uint32_t any_parent = 0xffffffff;

  std::vector<geometry::Segment> sides_;
  std::vector<std::uint32_t> parent_;  // by side
  geometry::SegmentIndex index_;
};

}  // namespace lifecircle::grids
