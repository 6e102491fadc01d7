#pragma once

#include <vector>

#include <elevator/local_frame.h>
#include <geometry/box.h>
#include <geometry/polygon.h>
#include <geometry/segment.h>

namespace lifecircle::elevator {

/// The world as the shaft of one entrance sees it: ground metres, 0 at the entrance, x along the facade with
/// the building below, y outward. Right-handed.
class FacadeFrame {
 public:
  /// `origin` and the unit vector `along` in the building's local frame.
  FacadeFrame(const LocalFrame& local, geometry::Point origin, geometry::Point along)
      : local_(local), origin_(origin), along_(along), outward_{-along.y, along.x} {}

  /// The same, `metres` farther out.
  [[nodiscard]] FacadeFrame moved_out(double metres) const {
    return {local_, origin_ + outward_ * metres, along_};
  }
  [[nodiscard]] geometry::Point to_facade(geometry::Point plane) const {
    const geometry::Point p = local_.to_local(plane) - origin_;
    return {dot(p, along_), dot(p, outward_)};
  }
  [[nodiscard]] geometry::Point to_plane(geometry::Point p) const {
    return local_.to_plane(origin_ + along_ * p.x + outward_ * p.y);
  }
  [[nodiscard]] geometry::Segment to_facade(const geometry::Segment& plane) const {
    return {to_facade(plane.a), to_facade(plane.b)};
  }
  [[nodiscard]] std::vector<geometry::Polygon> to_facade(std::vector<geometry::Polygon> parts) const {
    for (geometry::Polygon& part : parts)
      for (geometry::Ring& ring : part.rings)
        for (geometry::Point& p : ring) p = to_facade(p);
    return parts;
  }
  /// The upright box in the plane around a box of this frame.
  [[nodiscard]] geometry::Box to_plane(const geometry::Box& box) const {
    geometry::Box result;
    for (const double x : {box.min_x, box.max_x})
      for (const double y : {box.min_y, box.max_y}) result.include(to_plane(geometry::Point{x, y}));
    return result;
  }
  /// Does a longer slide to positive x come first by place (x, then y)?
  [[nodiscard]] bool positive_comes_first() const {
    return along_.x < -1e-9 || (along_.x <= 1e-9 && along_.y < 0.0);
  }

 private:
  LocalFrame local_;
  geometry::Point origin_;
  geometry::Point along_;
  geometry::Point outward_;
};

}  // namespace lifecircle::elevator
