#include <algorithm>
#include <cmath>

#include <data/area_filter.h>

namespace lifecircle::data {

using geometry::Point;
using geometry::Polyline;

AreaFilter::AreaFilter(const std::vector<geometry::Polygon>& area) {
  std::vector<Edge> edges;
  for (const auto& polygon : area)
    for (const auto& ring : polygon.rings)
      for (std::size_t i = 1; i < ring.size(); ++i) {
        if (ring[i - 1] != ring[i]) edges.push_back({ring[i - 1], ring[i]});
        box_.include(ring[i]);
      }
  strips_.resize(std::clamp<std::size_t>(edges.size() / 4, 1, 4096));
  strip_height_ = box_.height() > 0.0 ? box_.height() / static_cast<double>(strips_.size()) : 1.0;
  for (const Edge& edge : edges) {
    const auto last = strip_of(std::max(edge.a.y, edge.b.y));
    for (auto strip = strip_of(std::min(edge.a.y, edge.b.y)); strip <= last; ++strip)
      strips_[strip].push_back(edge);
  }
}

std::size_t AreaFilter::strip_of(double y) const {
  const double strip = std::floor((y - box_.min_y) / strip_height_);
  return static_cast<std::size_t>(std::clamp(strip, 0.0, static_cast<double>(strips_.size() - 1)));
}

bool AreaFilter::contains(Point p) const {
  if (!box_.intersects(geometry::Box::around(p))) return false;
  bool inside = false;
  for (const Edge& edge : strips_[strip_of(p.y)]) {
    if ((edge.a.y > p.y) == (edge.b.y > p.y)) continue;
    if (p.x < edge.a.x + (p.y - edge.a.y) / (edge.b.y - edge.a.y) * (edge.b.x - edge.a.x)) inside = !inside;
  }
  return inside;
}

std::vector<double> AreaFilter::crossings(Point a, Point b) const {
  std::vector<double> fractions;
  if (!box_.intersects(geometry::Box::around(a, b))) return fractions;
  const Point along = b - a;
  const auto last = strip_of(std::max(a.y, b.y));
  for (auto strip = strip_of(std::min(a.y, b.y)); strip <= last; ++strip) {
    for (const Edge& edge : strips_[strip]) {
      const Point side = edge.b - edge.a;
      const double turn = cross(along, side);
      if (turn == 0.0) continue;  // parallel: the ends of the neighbouring edges tell
      const double on_segment = cross(edge.a - a, side) / turn;
      const double on_edge = cross(edge.a - a, along) / turn;
      if (on_segment > 0.0 && on_segment < 1.0 && on_edge >= 0.0 && on_edge <= 1.0)
        fractions.push_back(on_segment);
    }
  }
  std::sort(fractions.begin(), fractions.end());
  fractions.erase(std::unique(fractions.begin(), fractions.end()), fractions.end());
  return fractions;
}

std::vector<Polyline> AreaFilter::clip(const Polyline& line) const {
  std::vector<Polyline> pieces;
  Polyline piece;
  const auto end_piece = [&] {
    if (piece.size() > 1) pieces.push_back(piece);
    piece.clear();
  };
  for (std::size_t i = 1; i < line.size(); ++i) {
    Point from = line[i - 1];
    auto stops = crossings(line[i - 1], line[i]);
    stops.push_back(1.0);
    for (const double stop : stops) {
      const Point to = between(line[i - 1], line[i], stop);
      if (contains(between(from, to, 0.5))) {
        if (piece.empty()) piece.push_back(from);
        piece.push_back(to);
      } else {
        end_piece();
      }
      from = to;
    }
  }
  end_piece();
  return pieces;
}

}  // namespace lifecircle::data
