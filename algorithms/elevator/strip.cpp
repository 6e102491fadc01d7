#include <algorithm>

#include <elevator/strip.h>
#include <geometry/areas.h>

namespace lifecircle::elevator {

namespace {

using geometry::Point;
using geometry::Polygon;
using geometry::Segment;

double skin(Contact contact) {
  return contact == Contact::touch ? tolerance : -tolerance;
}

/// The shadow on the facade of what of a segment lies in the strip.
std::optional<Interval> shadow_of(const Segment& segment, const ShaftRectangle& shaft, Contact contact) {
  const double low = -skin(contact), high = shaft.depth + skin(contact);
  const double rise = segment.b.y - segment.a.y;
  double from = 0.0, to = 1.0;
  if (rise == 0.0) {
    if (segment.a.y < low || segment.a.y > high) return std::nullopt;
  } else {
    const double at_low = (low - segment.a.y) / rise, at_high = (high - segment.a.y) / rise;
    from = std::max(from, std::min(at_low, at_high));
    to = std::min(to, std::max(at_low, at_high));
    if (from > to) return std::nullopt;
  }
  const double begin = segment.at(from).x, end = segment.at(to).x;
  return Interval{std::min(begin, end), std::max(begin, end)};
}

Interval slides_over(const Interval& shadow, const ShaftRectangle& shaft, Contact contact) {
  const double reach = shaft.width / 2 + skin(contact);
  return {shadow.from - reach, shadow.to + reach};
}

/// The shadows of all edges, and of the stretches between them that lie inside (or outside) from one side of
/// the strip to the other.
SlideSet slides_over(const std::vector<Polygon>& areas, const ShaftRectangle& shaft, Contact contact,
                     Interval range, bool wants_inside) {
  std::vector<Interval> shadows;
  for (const Polygon& area : areas)
    for (const geometry::Ring& ring : area.rings)
      for (std::size_t i = 1; i < ring.size(); ++i)
        if (const auto shadow = shadow_of({ring[i - 1], ring[i]}, shaft, contact)) shadows.push_back(*shadow);
  std::sort(shadows.begin(), shadows.end(),
            [](const Interval& a, const Interval& b) { return a.from < b.from; });

  std::vector<Interval> slides;
  const double begin = range.from - shaft.width, end = range.to + shaft.width;
  double seen = begin;
  const auto look_between = [&](double from, double to) {
    const Interval gap{std::max(from, begin), std::min(to, end)};
    if (gap.from >= gap.to) return;
    if (contains(areas, {(gap.from + gap.to) / 2, shaft.depth / 2}) == wants_inside)
      slides.push_back(slides_over(gap, shaft, contact));
  };
  for (const Interval& shadow : shadows) {
    look_between(seen, shadow.from);
    seen = std::max(seen, shadow.to);
    slides.push_back(slides_over(shadow, shaft, contact));
  }
  look_between(seen, end);
  return SlideSet(std::move(slides));
}

}  // namespace

std::optional<Interval> meets(const Segment& segment, const ShaftRectangle& shaft, Contact contact) {
  const auto shadow = shadow_of(segment, shaft, contact);
  return shadow ? std::optional(slides_over(*shadow, shaft, contact)) : std::nullopt;
}

std::optional<Interval> meets(const std::vector<Point>& convex, const ShaftRectangle& shaft,
                              Contact contact) {
  std::optional<Interval> all;
  for (std::size_t i = 0; i < convex.size(); ++i) {
    // Where the strip lies inside the area from edge to edge, its edges still cast the whole shadow.
    const auto shadow = shadow_of({convex[i], convex[(i + 1) % convex.size()]}, shaft, contact);
    if (!shadow) continue;
    all = all ? Interval{std::min(all->from, shadow->from), std::max(all->to, shadow->to)} : *shadow;
  }
  return all ? std::optional(slides_over(*all, shaft, contact)) : std::nullopt;
}

SlideSet meets(const std::vector<Polygon>& areas, const ShaftRectangle& shaft, Contact contact,
               Interval range) {
  return slides_over(areas, shaft, contact, range, true);
}

SlideSet leaves(const std::vector<Polygon>& areas, const ShaftRectangle& shaft, Interval range) {
  return slides_over(areas, shaft, Contact::overlap, range, false);
}

}  // namespace lifecircle::elevator
