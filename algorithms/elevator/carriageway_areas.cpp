// Road areas, cut into trapezoids across the road.
#include <algorithm>
#include <cmath>

#include <elevator/carriageway.h>

namespace lifecircle::elevator {

namespace {

using geometry::Box;
using geometry::Point;
using geometry::Segment;

constexpr double around_the_shaft = 10.0;      // metres
constexpr double same_direction = 0.17364818;  // sine of 10 degrees

/// The part of a segment inside a box; of no length where there is none.
Segment clipped(const Segment& segment, const Box& box) {
  double from = 0.0, to = 1.0;
  const auto clip = [&](double start, double change, double low, double high) {
    if (change == 0.0) {
      if (start < low || start > high) to = from;
      return;
    }
    const double a = (low - start) / change, b = (high - start) / change;
    from = std::max(from, std::min(a, b));
    to = std::max(from, std::min(to, std::max(a, b)));
  };
  const Point way = segment.b - segment.a;
  clip(segment.a.x, way.x, box.min_x, box.max_x);
  clip(segment.a.y, way.y, box.min_y, box.max_y);
  return {segment.at(from), segment.at(to)};
}

/// The unit vector along the road.
Point road_direction(const std::vector<Segment>& edges, const Box& reach) {
  struct Kerb {
    Point unit;
    double length;
  };
  std::vector<Kerb> kerbs;
  for (const Segment& edge : edges) {
    const Segment near = clipped(edge, reach.grown(around_the_shaft));
    const double length = distance(near.a, near.b);
    if (length > 0.0) kerbs.push_back({(near.b - near.a) * (1.0 / length), length});
  }
  Point best{1.0, 0.0};
  double best_sum = 0.0, best_length = 0.0;
  for (const Kerb& kerb : kerbs) {
    double sum = 0.0;
    for (const Kerb& other : kerbs)
      if (std::abs(cross(kerb.unit, other.unit)) <= same_direction) sum += other.length;
    // Of kerbs with as much beside them (to a millimetre) the longest gives the direction.
    const bool better = sum > best_sum + 1e-3 || (sum > best_sum - 1e-3 && kerb.length > best_length);
    if (!better) continue;
    best = kerb.unit;
    best_sum = sum;
    best_length = kerb.length;
  }
  return best;
}

/// A frame with x along the road.
class RoadFrame {
 public:
  explicit RoadFrame(Point along) : along_(along), across_{-along.y, along.x} {}
  [[nodiscard]] Point to_road(Point p) const { return {dot(p, along_), dot(p, across_)}; }
  [[nodiscard]] Point to_facade(Point p) const { return along_ * p.x + across_ * p.y; }
  /// The slope that rises like `y - height - rise * x` in the road's frame.
  [[nodiscard]] Slope above_line(double height, double rise) const {
    return {-height, across_ - along_ * rise};
  }

 private:
  Point along_;
  Point across_;
};

/// A kerb between two stations, as a line y = height + rise * x.
struct KerbLine {
  double height = 0.0;
  double rise = 0.0;
  bool road_above = true;
  [[nodiscard]] double at(double x) const { return height + rise * x; }
};

KerbLine line_of(const Segment& edge) {
  const double rise = (edge.b.y - edge.a.y) / (edge.b.x - edge.a.x);
  return {edge.a.y - rise * edge.a.x, rise, edge.b.x > edge.a.x};  // the road is on the left of its edges
}

}  // namespace

void add_area_pieces(std::vector<Segment> edges, const Box& reach, double horizon,
                     const std::function<bool(Point)>& inside, Carriageway& road) {
  std::sort(edges.begin(), edges.end(),
            [](const Segment& s, const Segment& t) { return s.a != t.a ? s.a < t.a : s.b < t.b; });
  const RoadFrame frame(road_direction(edges, reach));
  Box shaft;  // in the road's frame
  for (const Point corner : {Point{reach.min_x, reach.min_y},
                             {reach.max_x, reach.min_y},
                             {reach.max_x, reach.max_y},
                             {reach.min_x, reach.max_y}})
    shaft.include(frame.to_road(corner));
  std::vector<double> stations{shaft.min_x, shaft.max_x};
  for (Segment& edge : edges) {
    edge = {frame.to_road(edge.a), frame.to_road(edge.b)};
    for (const double x : {edge.a.x, edge.b.x})
      if (shaft.min_x < x && x < shaft.max_x) stations.push_back(x);
  }
  std::sort(stations.begin(), stations.end());

  for (std::size_t i = 1; i < stations.size(); ++i) {
    const double from = stations[i - 1], to = stations[i], middle = (from + to) / 2;
    if (to - from < tolerance / 1000) continue;
    std::vector<KerbLine> kerbs;
    for (const Segment& edge : edges)
      if (std::min(edge.a.x, edge.b.x) < middle && middle < std::max(edge.a.x, edge.b.x))
        kerbs.push_back(line_of(edge));
    std::sort(kerbs.begin(), kerbs.end(),
              [middle](const KerbLine& a, const KerbLine& b) { return a.at(middle) < b.at(middle); });
    const bool begins_on_road =
        kerbs.empty() ? inside(frame.to_facade({middle, shaft.center().y})) : !kerbs.front().road_above;
    if (begins_on_road) kerbs.insert(kerbs.begin(), KerbLine{shaft.min_y - horizon, 0.0, true});
    if (!kerbs.empty() && kerbs.back().road_above) kerbs.push_back({shaft.max_y + horizon, 0.0, false});

    for (std::size_t k = 1; k < kerbs.size(); ++k) {
      const KerbLine &right = kerbs[k - 1], &left = kerbs[k];
      if (!right.road_above) continue;
      const bool near = std::max(left.at(from), left.at(to)) >= shaft.min_y - tolerance &&
                        std::min(right.at(from), right.at(to)) <= shaft.max_y + tolerance;
      if (!near) continue;
      const Slope above_right = frame.above_line(right.height, right.rise);
      const Slope above_left = frame.above_line(left.height, left.rise);
      road.add({{frame.to_facade({from, right.at(from)}), frame.to_facade({to, right.at(to)}),
                 frame.to_facade({to, left.at(to)}), frame.to_facade({from, left.at(from)})},
                {-above_left.at_origin, above_left.rise * -1.0},
                above_right});
    }
  }
}

}  // namespace lifecircle::elevator
