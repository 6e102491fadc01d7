#pragma once

#include <cstddef>
#include <vector>

#include <elevator/facade.h>
#include <geometry/polygon.h>

namespace lifecircle::elevator {

/// The walls of one ring of a building, one after the other.
struct OutlineRing {
  std::vector<Wall> walls;
  bool courtyard = false;
};

/// The simple outline that facades are made of: spikes (corners sharper than 5 degrees) are cut off and
/// ripples of less than 0.10 m drawn straight (Douglas & Peucker 1973, begun at the corner farthest from the
/// middle, so that turning a building does not change it). A wall is moved outward to the outermost corner it
/// replaces. Rings of less than three corners vanish. Metres; valid parts, any orientation.
[[nodiscard]] std::vector<OutlineRing> outline_of(const std::vector<geometry::Polygon>& parts);

}  // namespace lifecircle::elevator
