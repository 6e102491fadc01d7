#pragma once

#include <cstddef>
#include <vector>

#include <geometry/point.h>
#include <geometry/polygon.h>

namespace lifecircle::elevator {

/// A straight piece of a building's outline, with the building on the right of from -> to.
struct Wall {
  geometry::Point from;
  geometry::Point to;

  [[nodiscard]] double length() const { return distance(from, to); }
};

/// One side of a building, as people standing before it would name it.
///
/// The outline is first made simple: ripples of less than 0.10 m and spikes go; the wall that replaces a
/// ripple stands at its outermost place, so that nothing of the building lies before a wall. Walls of one
/// ring (the outer one, or a courtyard's) then form one facade where they face within 10 degrees of the
/// longest of them, lie within 3 m of each other's line and are not more than 8 m apart along it. So a stair
/// tower or a recess does not split the side of a slab, a staggered slab has one side, while the arms of an L
/// or U are facades of their own. A wall belongs to exactly one facade.
struct Facade {
  geometry::Point along;    ///< unit vector of its longest wall, building on the right
  geometry::Point outward;  ///< unit vector away from the building
  std::vector<Wall> walls;  ///< in order along
  double length = 0.0;      ///< metres along, from the first wall's begin to the last one's end
  double depth = 0.0;       ///< metres of building behind it: the median of five lines straight inward
  bool courtyard = false;
};

/// The facades of a building whose valid, non-overlapping parts are given in ground metres (LocalFrame).
/// Longest first, ties by the first wall's place. The orientation of rings does not matter. O(n^2) in the
/// corners of a ring; 10 us for a house.
[[nodiscard]] std::vector<Facade> facades_of(const std::vector<geometry::Polygon>& parts);

/// Which way the entrance side looks.
enum class EntranceSide { automatic, north, east, south, west };

/// The facade that has the entrances where no points say so: of the long sides the one that faces most
/// nearly north (`automatic` means north), east, south or west. `north` is the direction of true north. A
/// long side is at least as long as the building behind it is deep (a twentieth less still counts, so that
/// all sides of a square are long) and at least half as long as the longest such side. Ties: the longer, then
/// the first by place. Without long sides all sides count. `facades` is not empty.
[[nodiscard]] std::size_t entrance_facade(const std::vector<Facade>& facades, EntranceSide side,
                                          geometry::Point north);

}  // namespace lifecircle::elevator
