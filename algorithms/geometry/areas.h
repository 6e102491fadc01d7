#pragma once

#include <cstddef>
#include <span>

#include <geometry/polygon.h>
#include <geometry/segment.h>

namespace lifecircle::geometry {

// An area in several pieces, as a multipart feature has it, is a list of polygons.

/// Around all pieces; empty where there are none.
[[nodiscard]] Box box_of(std::span<const Polygon> area);

/// Is p inside one of the pieces? Points exactly on a ring may go either way.
[[nodiscard]] bool contains(std::span<const Polygon> area, Point p);

/// Twice the signed area of a closed ring: above 0 where it runs counterclockwise.
[[nodiscard]] double twice_area(const Ring& ring);

/// Calls visit(segment) for every side of every ring, in their order.
template <class Visit>
void for_each_side(std::span<const Polygon> area, Visit visit) {
  for (const Polygon& part : area)
    for (const Ring& ring : part.rings)
      for (std::size_t i = 1; i < ring.size(); ++i) visit(Segment{ring[i - 1], ring[i]});
}

}  // namespace lifecircle::geometry
