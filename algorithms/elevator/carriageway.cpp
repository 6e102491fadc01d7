#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

#include <elevator/carriageway.h>

namespace lifecircle::elevator {

namespace {

using geometry::Point;
using geometry::Segment;

/// The part of a convex area where `slope` is at most `most`.
std::vector<Point> part_below(const std::vector<Point>& convex, const Slope& slope, double most) {
  std::vector<Point> part;
  for (std::size_t i = 0; i < convex.size(); ++i) {
    const Point a = convex[i], b = convex[(i + 1) % convex.size()];
    const double over_a = slope.at(a) - most, over_b = slope.at(b) - most;
    if (over_a <= 0.0) part.push_back(a);
    if ((over_a < 0.0 && over_b > 0.0) || (over_a > 0.0 && over_b < 0.0))
      part.push_back(between(a, b, over_a / (over_a - over_b)));
  }
  return part;
}

/// The part of a convex area under the shaft with a skin around it.
std::vector<Point> part_under(std::vector<Point> convex, const ShaftRectangle& shaft, double slide,
                              double skin) {
  const double half = shaft.width / 2 + skin;
  convex = part_below(convex, {0.0, {1, 0}}, slide + half);
  convex = part_below(convex, {0.0, {-1, 0}}, half - slide);
  convex = part_below(convex, {0.0, {0, 1}}, shaft.depth + skin);
  return part_below(convex, {0.0, {0, -1}}, skin);
}

}  // namespace

SlideSet Carriageway::touched(const ShaftRectangle& shaft) const {
  std::vector<Interval> slides;
  for (const LanePiece& piece : pieces_)
    if (const auto met = meets(piece.corners, shaft, Contact::touch)) slides.push_back(*met);
  return SlideSet(std::move(slides));
}

SlideSet Carriageway::leaving_less_than(double metres, const ShaftRectangle& shaft) const {
  const auto reaching_into_band = [&](Slope LanePiece::*to_kerb) {
    std::vector<Interval> slides;
    for (const LanePiece& piece : pieces_) {
      const std::vector<Point> band = part_below(piece.corners, piece.*to_kerb, metres);
      if (const auto met = meets(band, shaft, Contact::overlap)) slides.push_back(*met);
    }
    return SlideSet(std::move(slides));
  };
  return intersection(reaching_into_band(&LanePiece::to_left), reaching_into_band(&LanePiece::to_right));
}

std::optional<double> Carriageway::left_at(double slide, const ShaftRectangle& shaft) const {
  // The skin is for a carriageway that is only touched: what is left is measured without.
  for (const double skin : {0.0, tolerance}) {
    double left = std::numeric_limits<double>::infinity(), right = left;
    for (const LanePiece& piece : pieces_)
      for (const Point p : part_under(piece.corners, shaft, slide, skin)) {
        left = std::min(left, piece.to_left.at(p));
        right = std::min(right, piece.to_right.at(p));
      }
    if (std::isfinite(left)) return std::max({0.0, left, right});
  }
  return std::nullopt;
}

void add_line_piece(const Segment& segment, const std::optional<Point>& before, double half_width,
                    Carriageway& road) {
  const auto unit = [](Point way) { return way * (1.0 / std::sqrt(dot(way, way))); };
  const auto piece = [&](Point foot, Point normal, double stretch, std::vector<Point> corners) {
    // Metres to the left of the line at p: dot(p - foot, normal) * stretch.
    const Point rise = normal * stretch;
    const double offset = dot(foot, rise);
    road.add({std::move(corners), {half_width + offset, rise * -1.0}, {half_width - offset, rise}});
  };
  const Point way = unit(segment.b - segment.a), normal{-way.y, way.x};
  const Point aside = normal * half_width;
  piece(segment.a, normal, 1.0, {segment.a - aside, segment.b - aside, segment.b + aside, segment.a + aside});
  if (!before) return;

  const Point way_before = unit(segment.a - *before);
  const double turn = std::atan2(cross(way_before, way), dot(way_before, way));
  const double outer = turn > 0 ? -half_width : half_width;
  const int slices = static_cast<int>(std::ceil(std::abs(turn) / (std::numbers::pi / 16)));
  const auto normal_at = [&](double part) {
    const double angle = std::atan2(way_before.y, way_before.x) + turn * part + std::numbers::pi / 2;
    return Point{std::cos(angle), std::sin(angle)};
  };
  for (int i = 0; i < slices; ++i) {
    const double step = 1.0 / slices;
    piece(
        segment.a, normal_at((i + 0.5) * step), 1.0 / std::cos(turn * step / 2),
        {segment.a, segment.a + normal_at(i * step) * outer, segment.a + normal_at((i + 1) * step) * outer});
  }
}

}  // namespace lifecircle::elevator
