#pragma once

#include <cstdint>
#include <limits>
#include <span>
#include <vector>

#include <base/ids.h>
#include <base/units.h>
#include <geometry/point.h>

namespace lifecircle::network {

/// Which way a line may be walked, as seen along its digitised points.
enum class Direction : std::uint8_t { both, forward, backward };

/// What the user's layer says of one street line.
struct Street {
  FeatureId id = 0;
  Direction direction = Direction::both;
  /// km/h on this line; NaN = the walker's own speed; 0 or less = closed to walkers.
  double speed_kmh = std::numeric_limits<double>::quiet_NaN();
  bool steps = false;
  /// Lost once on passing the whole line; a part of the line costs its part of it.
  Seconds delay{0.0};
  /// Lines of different levels (bridge, tunnel) join only where one of them ends.
  int level = 0;
};

/// All streets of a run, as read: attributes by line, points packed part by part. Multipart lines have
/// several parts.
class StreetTable {
 public:
  /// Begins a new line; its parts follow by add_part().
  void add_street(const Street& street) { streets_.push_back(street); }
  /// Adds a part to the line begun last. Points are in the analysis CRS and finite.
  void add_part(std::span<const geometry::Point> points) {
    points_.insert(points_.end(), points.begin(), points.end());
    first_point_.push_back(points_.size());
    part_street_.push_back(static_cast<std::uint32_t>(streets_.size() - 1));
  }

  [[nodiscard]] std::size_t street_count() const { return streets_.size(); }
  [[nodiscard]] const Street& street(std::size_t index) const { return streets_[index]; }
  [[nodiscard]] std::size_t part_count() const { return part_street_.size(); }
  [[nodiscard]] std::size_t street_of_part(std::size_t part) const { return part_street_[part]; }
  [[nodiscard]] std::span<const geometry::Point> part(std::size_t part) const {
    return {points_.data() + first_point_[part], points_.data() + first_point_[part + 1]};
  }
  [[nodiscard]] std::span<const geometry::Point> points() const { return points_; }

 private:
  std::vector<Street> streets_;
  std::vector<geometry::Point> points_;
  std::vector<std::size_t> first_point_{0};
  std::vector<std::uint32_t> part_street_;
};

}  // namespace lifecircle::network
