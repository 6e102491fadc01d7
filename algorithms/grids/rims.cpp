#include <algorithm>
#include <cmath>

#include <geometry/areas.h>
#include <grids/rims.h>

namespace lifecircle::grids {

using geometry::Point;
using geometry::Polygon;
using geometry::Polyline;
using geometry::Segment;

Rims::Rims(std::span<const std::vector<geometry::Polygon>> parents) {
  for (std::uint32_t parent = 0; parent < parents.size(); ++parent)
    geometry::for_each_side(parents[parent], [&](const Segment& side) {
      sides_.push_back(side);
      parent_.push_back(parent);
    });
  index_ = geometry::SegmentIndex(sides_);
}

/// The nearest place on the parent's rim, if that is near enough.
std::optional<Point> Rims::nearest(Point p, double reach, std::uint32_t parent) const {
  std::optional<Point> found;
  double away = reach;
  index_.visit_box(geometry::Box::around(p).grown(reach), [&](std::uint32_t i) {
    if (parent != any_parent && parent_[i] != parent) return;
    const Point place = sides_[i].at(nearest_fraction(sides_[i], p));
    const double d = distance(p, place);
    if (d > away || (d == away && found && *found < place)) return;
    away = d;
    found = place;
  });
  return found;
}

std::vector<Polygon> Rims::drawn_onto(std::vector<Polygon> area, std::uint32_t parent, double reach) const {
  for (Polygon& polygon : area)
    for (geometry::Ring& ring : polygon.rings)
      for (Point& p : ring) p = nearest(p, reach, parent).value_or(p);
  return area;
}

/// Both ends lie beside rims, and these lead on as far as the piece does.
bool Rims::runs_along(Segment piece) const {
  const auto a = nearest(piece.a, drawing_error, any_parent), b = nearest(piece.b, drawing_error, any_parent);
  constexpr double along = 0.7;  // at less than 45 degrees
  return a && b && distance(*a, *b) > along * distance(piece.a, piece.b);
}

std::vector<Polyline> Rims::apart_from(const Polyline& line, double step) const {
  std::vector<Polyline> pieces;
  bool apart = false;  // does the last piece go on?
  for (std::size_t i = 1; i < line.size(); ++i) {
    const Segment side{line[i - 1], line[i]};
    const auto count = static_cast<unsigned>(std::max(1.0, std::ceil(distance(side.a, side.b) / step)));
    for (unsigned k = 0; k < count; ++k) {
      const Point from = side.at(static_cast<double>(k) / count);
      const Point to = side.at(k + 1 == count ? 1.0 : static_cast<double>(k + 1) / count);
      const bool was_apart = apart;
      apart = !runs_along({from, to});
      if (!apart) continue;
      if (!was_apart)
        pieces.push_back({from});
      else if (k > 0)
        pieces.back().pop_back();  // straight on
      pieces.back().push_back(to);
    }
  }
  for (Polyline& piece : pieces) {
    if (const auto rim = nearest(piece.front(), drawing_error, any_parent)) piece.insert(piece.begin(), *rim);
    if (const auto rim = nearest(piece.back(), drawing_error, any_parent)) piece.push_back(*rim);
  }
  return pieces;
}

}  // namespace lifecircle::grids
