#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <unordered_map>

#include <geometry/areas.h>
#include <geometry/buffer_field.h>
#include <geometry/segment.h>

namespace lifecircle::geometry {

namespace {

/// How far a point may lie beside its neighbours' line and still be left out, as a share of a cell.
constexpr double straightness = 0.02;

/// Adds a point; the one before goes where it lies on the straight way to the new one.
void append(Ring& ring, Point p, double tolerance) {
  if (ring.size() >= 2) {
    const Point a = ring[ring.size() - 2], b = ring.back();
    const double dx = p.x - a.x, dy = p.y - a.y;
    const double beside = std::abs((b.x - a.x) * dy - (b.y - a.y) * dx);
    if (beside <= tolerance * std::hypot(dx, dy)) ring.pop_back();
  }
  ring.push_back(p);
}

}  // namespace

BufferField::BufferField(const Box& extent, double distance, double cell)
    : lattice_(extent.grown(distance + 2 * cell)),
      distance_(distance),
      cell_(cell),
      limit_(static_cast<float>(distance * distance)),
      columns_(static_cast<std::size_t>(lattice_.width() / cell) + 2),
      rows_(static_cast<std::size_t>(lattice_.height() / cell) + 2),
      squared_(columns_ * rows_, std::numeric_limits<float>::infinity()) {}

Point BufferField::node(std::size_t column, std::size_t row) const {
  return {lattice_.min_x + static_cast<double>(column) * cell_,
          lattice_.min_y + static_cast<double>(row) * cell_};
}

void BufferField::add(const std::vector<Point>& line) {
  for (std::size_t i = 1; i < line.size(); ++i) add_nodes(line[i - 1], line[i]);
}

void BufferField::add_nodes(Point a, Point b) {
  // Nodes outside the area are needed too where their neighbour is inside.
  const Box box = Box::around(a, b).grown(distance_ + cell_);
  // The outermost nodes stay outside, so that every border closes.
  const auto index = [&](double at, double least, std::size_t count) {
    return static_cast<std::size_t>(std::clamp((at - least) / cell_, 1.0, static_cast<double>(count) - 2.0));
  };
  const std::size_t west = index(box.min_x, lattice_.min_x, columns_);
  const std::size_t east = index(box.max_x, lattice_.min_x, columns_);
  const std::size_t south = index(box.min_y, lattice_.min_y, rows_);
  const std::size_t north = index(box.max_y, lattice_.min_y, rows_);
  const Segment segment{a, b};
  for (std::size_t row = south; row <= north; ++row)
    for (std::size_t column = west; column <= east; ++column) {
      const Point p = node(column, row), foot = segment.at(nearest_fraction(segment, p));
      const double dx = p.x - foot.x, dy = p.y - foot.y;
      float& known = squared_[row * columns_ + column];
      known = std::min(known, static_cast<float>(dx * dx + dy * dy));
    }
}

Point BufferField::place_of(Crossing crossing) const {
  const std::size_t first = crossing / 2, second = first + (crossing % 2 == 0 ? 1 : columns_);
  const double here = std::sqrt(static_cast<double>(squared_[first]));
  const double there = std::sqrt(static_cast<double>(squared_[second]));
  // One of both is inside, so the other is near enough to a line to be known.
  return between(node(first % columns_, first / columns_), node(second % columns_, second / columns_),
                 (distance_ - here) / (there - here));
}

std::vector<Ring> BufferField::outline(double smallest_hole) const {
  std::vector<Ring> rings = follow();
  std::erase_if(rings, [&](const Ring& ring) {
    const double twice = twice_area(ring);
    return twice <= 0.0 && -twice < 2.0 * smallest_hole;
  });
  return rings;
}

std::vector<Ring> BufferField::follow() const {
  // In every cell the border runs from one side to another with the area on its left.
  std::unordered_map<Crossing, Crossing> next;
  for (std::size_t row = 0; row + 1 < rows_; ++row)
    for (std::size_t column = 0; column + 1 < columns_; ++column) {
      const std::size_t corner = row * columns_ + column;
      const std::array<bool, 4> in{inside(corner), inside(corner + 1), inside(corner + 1 + columns_),
                                   inside(corner + columns_)};
      if (in[0] == in[1] && in[1] == in[2] && in[2] == in[3]) continue;
      // The sides in the order of the corners, counterclockwise from the lower one.
      const std::array<Crossing, 4> sides{
          static_cast<Crossing>(2 * corner), static_cast<Crossing>(2 * (corner + 1) + 1),
          static_cast<Crossing>(2 * (corner + columns_)), static_cast<Crossing>(2 * corner + 1)};
      for (std::size_t side = 0; side < 4; ++side) {
        if (!in[side] || in[(side + 1) % 4]) continue;  // the border comes in where the area ends
        std::size_t out = (side + 1) % 4;
        while (in[out] || !in[(out + 1) % 4]) out = (out + 1) % 4;
        next.emplace(sides[side], sides[out]);
      }
    }
  std::vector<Ring> rings;
  // In the order of the lattice, so that the same lines give the same rings.
  std::vector<Crossing> starts;
  for (const auto& step : next) starts.push_back(step.first);
  std::ranges::sort(starts);
  for (const Crossing start : starts) {
    Ring ring;
    Crossing at = start;
    while (const auto step = next.extract(at)) {
      append(ring, place_of(at), straightness * cell_);
      at = step.mapped();
    }
    if (ring.size() < 3) continue;
    ring.push_back(ring.front());
    rings.push_back(std::move(ring));
  }
  return rings;
}

}  // namespace lifecircle::geometry
