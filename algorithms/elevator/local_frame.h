#pragma once

#include <vector>

#include <geometry/ground_metric.h>
#include <geometry/polygon.h>

namespace lifecircle::elevator {

/// Ground metres around one building: the plane of the analysis CRS, moved to the building and divided by the
/// local scale. A building and what lies within a hundred metres of it see one scale (right to 1e-5), and the
/// small numbers keep a micrometre exact wherever on earth the town lies.
class LocalFrame {
 public:
  LocalFrame(geometry::Point origin, double plane_units_per_metre)
      : origin_(origin), scale_(plane_units_per_metre) {}

  [[nodiscard]] geometry::Point to_local(geometry::Point plane) const {
    return (plane - origin_) * (1.0 / scale_);
  }
  [[nodiscard]] geometry::Point to_plane(geometry::Point local) const { return origin_ + local * scale_; }
  /// Plane units for one ground metre.
  [[nodiscard]] double scale() const { return scale_; }

  [[nodiscard]] std::vector<geometry::Polygon> to_local(std::vector<geometry::Polygon> parts) const {
    for (geometry::Polygon& part : parts)
      for (geometry::Ring& ring : part.rings)
        for (geometry::Point& p : ring) p = to_local(p);
    return parts;
  }

 private:
  geometry::Point origin_;
  double scale_;
};

/// The frame of a building: its origin is the middle of its box.
[[nodiscard]] inline LocalFrame frame_around(const geometry::Box& box, const geometry::GroundMetric& metric) {
  return {box.center(), metric.scale(box.center())};
}

}  // namespace lifecircle::elevator
