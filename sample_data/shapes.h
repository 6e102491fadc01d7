#pragma once

#include <cmath>
#include <optional>
#include <utility>
#include <vector>

namespace lifecircle::sample {

/// A place or a direction in metres, in the town's local frame (see plan.h for its origin).
struct Point {
  double x = 0;
  double y = 0;
  friend Point operator+(Point p, Point q) { return {p.x + q.x, p.y + q.y}; }
  friend Point operator-(Point p, Point q) { return {p.x - q.x, p.y - q.y}; }
  friend Point operator*(Point p, double k) { return {p.x * k, p.y * k}; }
};

/// A simple polygon, counter-clockwise, the first corner not repeated at the end.
using Ring = std::vector<Point>;
using Line = std::vector<Point>;

inline double dot(Point p, Point q) {
  return p.x * q.x + p.y * q.y;
}
inline double cross(Point p, Point q) {
  return p.x * q.y - p.y * q.x;
}
inline double length(Point p) {
  return std::sqrt(dot(p, p));
}
inline double distance(Point p, Point q) {
  return length(q - p);
}
inline Point unit(Point p) {
  return p * (1 / length(p));
}
inline Point left_of(Point direction) {
  return {-direction.y, direction.x};
}
inline Point between(Point p, Point q, double share) {
  return p + (q - p) * share;
}

/// A rectangular frame: `along` points roughly east, `up` roughly north, both of length 1.
struct Frame {
  Point origin;
  Point along{1, 0};
  [[nodiscard]] Point up() const { return left_of(along); }
  [[nodiscard]] Point at(double a, double b) const { return origin + along * a + up() * b; }
  [[nodiscard]] Point local(Point p) const { return {dot(p - origin, along), dot(p - origin, up())}; }
};

double area(const Ring& ring);
Point centroid(const Ring& ring);
/// Where the straight lines a-b and c-d meet; they must not be parallel.
Point meet(Point a, Point b, Point c, Point d);
/// The nearest place to p on the piece a-b.
Point nearest_on(Point p, Point a, Point b);
/// The part of a convex ring to the left of the line through `on` with this direction.
Ring left_part(const Ring& ring, Point on, Point direction);
/// A convex ring moved inwards by distances[i] on the side from corner i to corner i + 1; corner i stays
/// corner i. The ring must be so wide that no side vanishes.
Ring inset(const Ring& ring, const std::vector<double>& distances);
Ring inset(const Ring& ring, double distance);
/// How far inside a convex ring a place lies; negative outside.
double depth_inside(const Ring& ring, Point p);
/// The rectangle [a0, a1] x [b0, b1] of a frame.
Ring rectangle(const Frame& frame, double a0, double b0, double a1, double b1);
/// Least and greatest `a` for which frame.at(a, b) lies in a convex ring; nothing where the line misses it.
std::optional<std::pair<double, double>> chord(const Ring& ring, const Frame& frame, double b);
/// Least and greatest `b` of a ring in a frame.
std::pair<double, double> height_range(const Ring& ring, const Frame& frame);
/// Distance from a place to the border of any ring; 0 inside it.
double distance_to(const Ring& ring, Point p);
/// A smooth curve through the given places (Catmull-Rom), `steps` pieces between two of them.
Line smooth(const Line& places, int steps);

}  // namespace lifecircle::sample
