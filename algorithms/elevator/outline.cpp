#include <algorithm>
#include <cmath>

#include <elevator/outline.h>
#include <geometry/areas.h>
#include <geometry/segment.h>

namespace lifecircle::elevator {

namespace {

using geometry::Point;
using geometry::Ring;

constexpr double same_place = 0.001;        // metres
constexpr double ripple = 0.10;             // metres
constexpr double spike_cosine = 0.9961947;  // 5 degrees

/// Is the outline turned back on itself at b, or does it stand still?
bool is_spike(Point a, Point b, Point c) {
  const Point back = a - b, on = c - b;
  const double lengths = std::sqrt(dot(back, back) * dot(on, on));
  return lengths < same_place * same_place || dot(back, on) > spike_cosine * lengths;
}

/// The ring's corners, each once, without spikes; the inside on the left.
Ring corners_of(const Ring& ring, bool hole) {
  Ring corners;
  for (const Point p : ring)
    if (corners.empty() || distance(corners.back(), p) > same_place) corners.push_back(p);
  while (corners.size() > 1 && distance(corners.front(), corners.back()) <= same_place) corners.pop_back();
  // Cutting one spike may leave another at its foot; each cut takes a corner away, so this ends.
  for (std::size_t i = 0, kept = 0; corners.size() >= 3 && kept < corners.size(); ++i) {
    const std::size_t n = corners.size(), at = i % n;
    if (is_spike(corners[(at + n - 1) % n], corners[at], corners[(at + 1) % n])) {
      corners.erase(corners.begin() + static_cast<std::ptrdiff_t>(at));
      kept = 0;
    } else {
      ++kept;
    }
  }
  if ((geometry::twice_area(corners) > 0) == hole) std::reverse(corners.begin(), corners.end());
  return corners;
}

std::size_t farthest_from(Point p, const Ring& corners) {
  std::size_t farthest = 0;
  for (std::size_t i = 1; i < corners.size(); ++i)
    if (squared_distance(p, corners[i]) > squared_distance(p, corners[farthest])) farthest = i;
  return farthest;
}

/// Keeps of corners[from..to] (cyclic) those that the straight line misses by a ripple or more.
void keep_corners(const Ring& corners, std::size_t from, std::size_t to, std::vector<char>& kept) {
  const std::size_t n = corners.size();
  const geometry::Segment line{corners[from % n], corners[to % n]};
  double worst = ripple;
  std::size_t at = to;
  for (std::size_t i = from + 1; i < to; ++i) {
    const Point p = corners[i % n];
    const double off = distance(p, line.at(nearest_fraction(line, p)));
    if (off < worst) continue;
    worst = off;
    at = i;
  }
  if (at == to) return;
  kept[at % n] = 1;
  keep_corners(corners, from, at, kept);
  keep_corners(corners, at, to, kept);
}

/// The wall for corners[from..to], outside on its left, moved outward to the outermost of them.
Wall wall_over(const Ring& corners, std::size_t from, std::size_t to) {
  const std::size_t n = corners.size();
  const Point begin = corners[to % n], end = corners[from % n];
  const Point way = end - begin;
  const double length = std::sqrt(dot(way, way));
  const Point outward{-way.y / length, way.x / length};
  double bulge = 0.0;
  for (std::size_t i = from + 1; i < to; ++i) bulge = std::max(bulge, dot(corners[i % n] - begin, outward));
  return {begin + outward * bulge, end + outward * bulge};
}

std::vector<Wall> walls_of(const Ring& corners) {
  Point middle{0.0, 0.0};
  for (const Point p : corners) middle = middle + p * (1.0 / static_cast<double>(corners.size()));
  const std::size_t n = corners.size(), first = farthest_from(middle, corners);
  const std::size_t other = (farthest_from(corners[first], corners) + n - first) % n + first;
  std::vector<char> kept(n, 0);
  kept[first] = kept[other % n] = 1;
  keep_corners(corners, first, other, kept);
  keep_corners(corners, other, first + n, kept);

  std::vector<Wall> walls;
  for (std::size_t from = first, to = first + 1; to <= first + n; ++to) {
    if (!kept[to % n]) continue;
    walls.push_back(wall_over(corners, from, to));
    from = to;
  }
  return walls;
}

}  // namespace

std::vector<OutlineRing> outline_of(const std::vector<geometry::Polygon>& parts) {
  std::vector<OutlineRing> rings;
  for (const geometry::Polygon& part : parts)
    for (std::size_t r = 0; r < part.rings.size(); ++r) {
      const Ring corners = corners_of(part.rings[r], r > 0);
      if (corners.size() < 3) continue;
      OutlineRing ring{walls_of(corners), r > 0};
      if (ring.walls.size() >= 3) rings.push_back(std::move(ring));
    }
  return rings;
}

}  // namespace lifecircle::elevator
