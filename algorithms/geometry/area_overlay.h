#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include <geometry/polygon.h>
#include <geometry/triangulation.h>

namespace lifecircle::geometry {

/// What is laid over each other: areas, which may overlap and be invalid, lines and points.
class OverlayInput {
 public:
  /// Outlines and lines get a vertex at least every `step` plane units, so that "nearest corner" means
  /// "nearest" between them.
  explicit OverlayInput(double step) : step_(step) {}

  /// The number of the area: 0, 1, 2 ... in the order of the calls. Where outlines differ by less than the
  /// triangulation can tell, the later one counts.
  std::uint32_t add_area(const std::vector<Polygon>& parts);
  /// Outlines added from here on keep their surface to rounding; those before may move by 0.1 mm and lines by
  /// 1 cm, so that what was meant to meet does.
  void areas_are_firm_now() { firm_ = area_count_ + 1; }
  void add_line(const Polyline& line);
  void add_point(Point p) { corners_.push_back(p); }

 private:
  friend class AreaOverlay;
  void add_segment(Point a, Point b, std::uint32_t owner);

  double step_;
  std::uint32_t area_count_ = 0;
  std::uint32_t firm_ = Triangulation::none;
  std::vector<Point> corners_;
  std::vector<OwnedSegment> segments_;
};

/// Many areas laid over each other: a triangulation in which each triangle lies in or out of every area as a
/// whole. Who contains a triangle is found by walking over the edges and counting outlines (even-odd), which
/// no rounding can disturb.
class AreaOverlay {
 public:
  /// Throws Cancelled when `progress` says so.
  explicit AreaOverlay(const OverlayInput& input, const Progress& progress = NoProgress());

  [[nodiscard]] const Triangulation& mesh() const { return mesh_; }
  /// The areas that contain a triangle, sorted.
  [[nodiscard]] std::span<const std::uint32_t> areas_at(std::uint32_t triangle) const {
    return sets_[set_of_[triangle]];
  }
  /// Does one of the lines (not outlines) run along an edge with this mark?
  [[nodiscard]] bool has_line(std::uint32_t mark) const;
  /// Was the vertex a corner or point of the input? All others lie on straight lines or were added here.
  [[nodiscard]] bool is_corner(std::uint32_t vertex) const {
    return vertex < is_corner_.size() && is_corner_[vertex] != 0;
  }

 private:
  void walk();

  Triangulation mesh_;
  std::vector<std::uint8_t> is_corner_;
  std::vector<std::vector<std::uint32_t>> sets_;
  std::vector<std::uint32_t> set_of_;  // by triangle
};

}  // namespace lifecircle::geometry
