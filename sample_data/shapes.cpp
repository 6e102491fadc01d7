#include "shapes.h"

#include <algorithm>
#include <limits>

namespace lifecircle::sample {

double area(const Ring& ring) {
  double twice = 0;
  for (std::size_t i = 0; i < ring.size(); ++i) {
    twice += cross(ring[i] - ring[0], ring[(i + 1) % ring.size()] - ring[0]);
  }
  return twice / 2;
}

Point centroid(const Ring& ring) {
  Point sum;
  double twice = 0;
  for (std::size_t i = 0; i < ring.size(); ++i) {
    const Point p = ring[i] - ring[0];
    const Point q = ring[(i + 1) % ring.size()] - ring[0];
    sum = sum + (p + q) * cross(p, q);
    twice += cross(p, q);
  }
  return ring[0] + sum * (1 / (3 * twice));
}

Point meet(Point a, Point b, Point c, Point d) {
  return a + (b - a) * (cross(c - a, d - c) / cross(b - a, d - c));
}

Point nearest_on(Point p, Point a, Point b) {
  const double share = dot(p - a, b - a) / dot(b - a, b - a);
  return between(a, b, std::clamp(share, 0.0, 1.0));
}

Ring left_part(const Ring& ring, Point on, Point direction) {
  Ring part;
  for (std::size_t i = 0; i < ring.size(); ++i) {
    const Point p = ring[i];
    const Point q = ring[(i + 1) % ring.size()];
    const double side_p = cross(direction, p - on);
    const double side_q = cross(direction, q - on);
    if (side_p >= 0) part.push_back(p);
    if ((side_p > 0 && side_q < 0) || (side_p < 0 && side_q > 0)) {
      part.push_back(meet(p, q, on, on + direction));
    }
  }
  return part;
}

Ring inset(const Ring& ring, const std::vector<double>& distances) {
  const std::size_t n = ring.size();
  std::vector<std::pair<Point, Point>> sides;
  for (std::size_t i = 0; i < n; ++i) {
    const Point direction = unit(ring[(i + 1) % n] - ring[i]);
    const Point start = ring[i] + left_of(direction) * distances[i];
    sides.emplace_back(start, start + direction);
  }
  Ring result;
  for (std::size_t i = 0; i < n; ++i) {
    const auto& [a, b] = sides[(i + n - 1) % n];
    const auto& [c, d] = sides[i];
    result.push_back(meet(a, b, c, d));
  }
  return result;
}

Ring inset(const Ring& ring, double distance) {
  return inset(ring, std::vector<double>(ring.size(), distance));
}

double depth_inside(const Ring& ring, Point p) {
  double least = std::numeric_limits<double>::infinity();
  for (std::size_t i = 0; i < ring.size(); ++i) {
    const Point direction = unit(ring[(i + 1) % ring.size()] - ring[i]);
    least = std::min(least, cross(direction, p - ring[i]));
  }
  return least;
}

Ring rectangle(const Frame& frame, double a0, double b0, double a1, double b1) {
  return {frame.at(a0, b0), frame.at(a1, b0), frame.at(a1, b1), frame.at(a0, b1)};
}

std::optional<std::pair<double, double>> chord(const Ring& ring, const Frame& frame, double b) {
  double low = std::numeric_limits<double>::infinity();
  double high = -low;
  for (std::size_t i = 0; i < ring.size(); ++i) {
    const Point p = frame.local(ring[i]);
    const Point q = frame.local(ring[(i + 1) % ring.size()]);
    if ((p.y <= b) == (q.y <= b)) continue;
    const double a = p.x + (q.x - p.x) * (b - p.y) / (q.y - p.y);
    low = std::min(low, a);
    high = std::max(high, a);
  }
  if (low > high) return std::nullopt;
  return std::pair{low, high};
}

std::pair<double, double> height_range(const Ring& ring, const Frame& frame) {
  double low = std::numeric_limits<double>::infinity();
  double high = -low;
  for (const Point p : ring) {
    low = std::min(low, frame.local(p).y);
    high = std::max(high, frame.local(p).y);
  }
  return {low, high};
}

double distance_to(const Ring& ring, Point p) {
  double least = std::numeric_limits<double>::infinity();
  bool inside = false;
  for (std::size_t i = 0; i < ring.size(); ++i) {
    const Point a = ring[i];
    const Point b = ring[(i + 1) % ring.size()];
    least = std::min(least, distance(p, nearest_on(p, a, b)));
    if ((a.y > p.y) != (b.y > p.y) && p.x < a.x + (b.x - a.x) * (p.y - a.y) / (b.y - a.y)) inside = !inside;
  }
  return inside ? 0 : least;
}

Line smooth(const Line& places, int steps) {
  Line curve;
  const std::size_t n = places.size();
  for (std::size_t i = 0; i + 1 < n; ++i) {
    const Point p0 = places[i == 0 ? 0 : i - 1];
    const Point p1 = places[i];
    const Point p2 = places[i + 1];
    const Point p3 = places[std::min(i + 2, n - 1)];
    for (int k = 0; k < steps; ++k) {
      const double t = static_cast<double>(k) / steps;
      curve.push_back((p1 * 2 + (p2 - p0) * t + (p0 * 2 - p1 * 5 + p2 * 4 - p3) * (t * t) +
                       (p1 * 3 - p0 - p2 * 3 + p3) * (t * t * t)) *
                      0.5);
    }
  }
  curve.push_back(places.back());
  return curve;
}

}  // namespace lifecircle::sample
