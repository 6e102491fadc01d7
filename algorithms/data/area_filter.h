#pragma once

#include <vector>

#include <geometry/box.h>
#include <geometry/point.h>
#include <geometry/polygon.h>

namespace lifecircle::data {

/// Keeps what lies inside an area. Lines are cut at its edge; a cut adds one vertex there and leaves every
/// other vertex and the direction as they are, so the pieces still join with their neighbours bit by bit.
///
/// The edges of the area are sorted into horizontal strips: a question costs O(edges in one strip), which for
/// a city boundary of 10,000 vertices is about a microsecond.
class AreaFilter {
 public:
  /// Several polygons may touch or be far apart; where they overlap, the even-odd rule makes a hole, so give
  /// them dissolved (geometry::repaired).
  explicit AreaFilter(const std::vector<geometry::Polygon>& area);

  /// Inside by the even-odd rule; a point exactly on the edge may go either way.
  [[nodiscard]] bool contains(geometry::Point p) const;
  /// The pieces of the line inside the area, in the direction of the line; the line itself where it lies
  /// inside.
  [[nodiscard]] std::vector<geometry::Polyline> clip(const geometry::Polyline& line) const;
  [[nodiscard]] const geometry::Box& box() const { return box_; }

 private:
  struct Edge {
    geometry::Point a;
    geometry::Point b;
  };
  [[nodiscard]] std::size_t strip_of(double y) const;
  /// The places, as fractions of the way from a to b, at which the segment meets an edge; sorted.
  [[nodiscard]] std::vector<double> crossings(geometry::Point a, geometry::Point b) const;

  geometry::Box box_;
  double strip_height_ = 1.0;
  std::vector<std::vector<Edge>> strips_;
};

}  // namespace lifecircle::data
