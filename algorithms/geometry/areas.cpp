#include <algorithm>

#include <geometry/areas.h>

namespace lifecircle::geometry {

Box box_of(std::span<const Polygon> area) {
  Box box;
  for (const Polygon& part : area) box.include(part.box());
  return box;
}

bool contains(std::span<const Polygon> area, Point p) {
  return std::any_of(area.begin(), area.end(), [p](const Polygon& part) { return part.contains(p); });
}

double twice_area(const Ring& ring) {
  double sum = 0.0;
  for (std::size_t i = 1; i < ring.size(); ++i) sum += cross(ring[i - 1] - ring[0], ring[i] - ring[0]);
  return sum;
}

}  // namespace lifecircle::geometry
