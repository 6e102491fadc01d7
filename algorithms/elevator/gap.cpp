#include <algorithm>
#include <cmath>
#include <limits>

#include <elevator/gap.h>

namespace lifecircle::elevator {

namespace {

using geometry::Box;
using geometry::Point;
using geometry::Segment;

constexpr double exact_enough = 1e-7;  // metres

double outside(double y, double depth) {
  return std::max({0.0, -y, y - depth});
}

/// Does the segment meet the box? Liang & Barsky's clipping.
bool meets_box(const Segment& segment, const Box& box) {
  double from = 0.0, to = 1.0;
  const auto clip = [&](double start, double change, double low, double high) {
    if (change == 0.0) return low <= start && start <= high;
    const double a = (low - start) / change, b = (high - start) / change;
    from = std::max(from, std::min(a, b));
    to = std::min(to, std::max(a, b));
    return from <= to;
  };
  const Point way = segment.b - segment.a;
  return clip(segment.a.x, way.x, box.min_x, box.max_x) && clip(segment.a.y, way.y, box.min_y, box.max_y);
}

}  // namespace

double distance_to(const Segment& segment, const ShaftRectangle& shaft, double slide) {
  const Box box{slide - shaft.width / 2, 0.0, slide + shaft.width / 2, shaft.depth};
  if (meets_box(segment, box)) return 0.0;
  double squared = std::min(box.squared_distance_to(segment.a), box.squared_distance_to(segment.b));
  for (const Point corner :
       {Point{box.min_x, box.min_y}, {box.max_x, box.min_y}, {box.max_x, box.max_y}, {box.min_x, box.max_y}})
    squared = std::min(squared, squared_distance(corner, segment.at(nearest_fraction(segment, corner))));
  return std::sqrt(squared);
}

Interval nearer_than(double metres, const Segment& segment, const ShaftRectangle& shaft) {
  // A place (x, y) of the segment is nearer from slide x - h to x + h, h = width / 2 + sqrt(metres^2 - out^2)
  // with `out` the distance of y from the strip. The interval's ends are the extremes over the segment: at
  // its ends, where out begins, where it reaches `metres`, or where the segment touches the circle.
  const Point way = segment.b - segment.a;
  const double length = std::sqrt(dot(way, way));
  const double touch = length > 0 ? metres * std::abs(way.x) / length : 0.0;
  double from = std::numeric_limits<double>::infinity(), to = -from;
  const auto consider = [&](Point p) {
    const double out = outside(p.y, shaft.depth);
    if (out > metres) return;
    const double reach = shaft.width / 2 + std::sqrt(metres * metres - out * out);
    from = std::min(from, p.x - reach);
    to = std::max(to, p.x + reach);
  };
  consider(segment.a);
  consider(segment.b);
  if (way.y != 0.0)
    for (const double y : {0.0, shaft.depth, -metres, shaft.depth + metres, -touch, shaft.depth + touch}) {
      const double fraction = (y - segment.a.y) / way.y;
      if (fraction > 0.0 && fraction < 1.0) consider({segment.at(fraction).x, y});
    }
  return from < to ? Interval{from, to} : Interval{};
}

double Gap::at(double slide) const {
  double least = std::numeric_limits<double>::infinity();
  for (const OtherWall& wall : walls_) least = std::min(least, distance_to(wall.segment, shaft_, slide));
  return least;
}

double Gap::at(double slide, std::uint32_t building) const {
  double least = std::numeric_limits<double>::infinity();
  for (const OtherWall& wall : walls_)
    if (wall.building == building) least = std::min(least, distance_to(wall.segment, shaft_, slide));
  return least;
}

SlideSet Gap::nearer_than(double metres) const {
  if (!(metres > 0.0)) return {};
  std::vector<Interval> slides;
  for (const OtherWall& wall : walls_) slides.push_back(elevator::nearer_than(metres, wall.segment, shaft_));
  return SlideSet(std::move(slides));
}

double Gap::bound(const Interval& stretch) const {
  double least = std::numeric_limits<double>::infinity();
  for (const OtherWall& wall : walls_)
    least = std::min(least, std::max(distance_to(wall.segment, shaft_, stretch.from),
                                     distance_to(wall.segment, shaft_, stretch.to)));
  return least;
}

double Gap::largest(const std::vector<Interval>& stretches, double enough) const {
  double best = 0.0;
  std::vector<Interval> open;
  for (const Interval& stretch : stretches) {
    best = std::max({best, at(stretch.from), at(stretch.to)});
    open.push_back(stretch);
  }
  while (!open.empty() && best < enough) {
    const Interval stretch = open.back();
    open.pop_back();
    if (bound(stretch) <= best + exact_enough) continue;
    const double middle = (stretch.from + stretch.to) / 2;
    best = std::max(best, at(middle));
    open.push_back({stretch.from, middle});
    open.push_back({middle, stretch.to});
  }
  return std::min(best, enough);
}

}  // namespace lifecircle::elevator
