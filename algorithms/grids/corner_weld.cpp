#include <algorithm>
#include <cmath>

#include <grids/corner_weld.h>

namespace lifecircle::grids {

using geometry::Point;
using geometry::Polygon;
using geometry::Polyline;

CornerWeld::CornerWeld(const std::vector<Point>& fixed, std::vector<Point> loose, double reach)
    : reach_(reach) {
  for (const Point p : fixed) keep(p);
  std::sort(loose.begin(), loose.end());
  loose.erase(std::unique(loose.begin(), loose.end()), loose.end());
  for (const Point p : loose) {
    const Point to = nearest_kept(p);
    if (!geometry::is_finite(to))
      keep(p);
    else if (to != p)
      moved_.emplace_back(p, to);
  }
}

/// Cells that share a number only cost time.
std::uint64_t CornerWeld::cell(Point p, int dx, int dy) const {
  const auto at = [&](double x, int by) {
    return static_cast<std::uint64_t>(static_cast<std::int64_t>(std::floor(x / reach_)) + by);
  };
  return at(p.x, dx) * 0x9e3779b97f4a7c15u + at(p.y, dy);
}

Point CornerWeld::nearest_kept(Point p) const {
  Point nearest{HUGE_VAL, HUGE_VAL};
  double away = reach_;
  for (const int dx : {-1, 0, 1})
    for (const int dy : {-1, 0, 1}) {
      const auto found = kept_.find(cell(p, dx, dy));
      if (found == kept_.end()) continue;
      for (const Point other : found->second) {
        const double d = distance(p, other);
        if (d > away || (d == away && nearest < other)) continue;
        away = d;
        nearest = other;
      }
    }
  return nearest;
}

Point CornerWeld::at(Point corner) const {
  const auto found = std::lower_bound(moved_.begin(), moved_.end(), std::pair(corner, Point{-HUGE_VAL, 0}));
  return found != moved_.end() && found->first == corner ? found->second : corner;
}

std::vector<Polygon> CornerWeld::at(std::vector<Polygon> area) const {
  for (Polygon& polygon : area)
    for (geometry::Ring& ring : polygon.rings) ring = at(std::move(ring));
  return area;
}

Polyline CornerWeld::at(Polyline line) const {
  for (Point& p : line) p = at(p);
  return line;
}

}  // namespace lifecircle::grids
