#include <geometry/polygon.h>

namespace lifecircle::geometry {

Box Polygon::box() const {
  Box result;
  for (const Ring& ring : rings)
    for (const Point p : ring) result.include(p);
  return result;
}

bool Polygon::contains(Point p) const {
  bool inside = false;
  for (const Ring& ring : rings) {
    for (std::size_t i = 1; i < ring.size(); ++i) {
      const Point a = ring[i - 1], b = ring[i];
      if ((a.y > p.y) == (b.y > p.y)) continue;
      if (p.x < a.x + (b.x - a.x) * (p.y - a.y) / (b.y - a.y)) inside = !inside;
    }
  }
  return inside;
}

}  // namespace lifecircle::geometry
