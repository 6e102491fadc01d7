#include <algorithm>
#include <cmath>
#include <numbers>

#include <grids/ground_size.h>

namespace lifecircle::grids {

namespace {

double plane_area(const geometry::Ring& ring) {
  double twice = 0.0;
  const geometry::Point origin = ring.front();  // near the ring, so that large coordinates cost no digits
  for (std::size_t i = 1; i < ring.size(); ++i)
    twice += (ring[i - 1].x - origin.x) * (ring[i].y - origin.y) -
             (ring[i].x - origin.x) * (ring[i - 1].y - origin.y);
  return std::abs(twice) / 2.0;
}

}  // namespace

double GroundSize::polsby_popper() const {
  return perimeter > 0.0 ? 4.0 * std::numbers::pi * area / (perimeter * perimeter) : 0.0;
}

GroundSize ground_size(std::span<const geometry::Polygon> parts, const geometry::GroundMetric& metric) {
  GroundSize size;
  for (const geometry::Polygon& part : parts) {
    for (std::size_t r = 0; r < part.rings.size(); ++r) {
      const geometry::Ring& ring = part.rings[r];
      if (ring.empty()) continue;
      const double scale = metric.scale(ring.front());
      size.area += (r == 0 ? 1.0 : -1.0) * plane_area(ring) / (scale * scale);
      for (std::size_t i = 1; i < ring.size(); ++i)
        size.perimeter += metric.length(ring[i - 1], ring[i]).value();
    }
  }
  return size;
}

void measure_units(std::span<Unit> units, std::span<const UnitShape> shapes, std::span<const Front> fronts,
                   const geometry::GroundMetric& metric) {
  for (std::size_t u = 0; u < units.size(); ++u) {
    const GroundSize size = ground_size(shapes[u].areas, metric);
    units[u].area = std::max(0.0, size.area);
    units[u].outer = size.perimeter;
  }
  for (const Front& front : fronts)
    for (const UnitId side : {front.a, front.b})
      units[side.index()].outer = std::max(0.0, units[side.index()].outer - front.length);
}

}  // namespace lifecircle::grids
