#include <algorithm>
#include <array>
#include <tuple>

#include <geometry/segment_index.h>
#include <network/line_cuts.h>

namespace lifecircle::network {

namespace {

using geometry::Point;
using geometry::Segment;

/// A vertex to put into a segment.
struct Cut {
  std::uint32_t segment;
  double fraction;
  Point point;

  friend auto operator<=>(const Cut&, const Cut&) = default;
};

/// A segment with the vertices at its ends.
struct Side {
  std::uint32_t number;
  Segment segment;
  std::array<const LineVertex*, 2> ends;

  [[nodiscard]] int level() const { return ends[0]->level; }
};

class CutFinder {
 public:
  explicit CutFinder(double tolerance) : squared_tolerance_(tolerance * tolerance) {}

  /// `first` and `second` in an order that does not depend on how the lines were listed.
  void compare(const Side& first, const Side& second) {
    touch(first, second);
    touch(second, first);
    if (first.level() != second.level()) return;
    const auto crossing = geometry::crossing(first.segment, second.segment);
    if (!crossing) return;
    const Point at = first.segment.at(crossing->first);
    // Near an end the two touch, which touch() has seen to.
    for (const Side* side : {&first, &second})
      for (const LineVertex* end : side->ends)
        if (near(at, end->point)) return;
    cuts_.push_back({first.number, crossing->first, at});
    cuts_.push_back({second.number, crossing->second, at});
  }

  std::vector<Cut> take_sorted() {
    std::sort(cuts_.begin(), cuts_.end());
    cuts_.erase(std::unique(cuts_.begin(), cuts_.end()), cuts_.end());
    return std::move(cuts_);
  }

 private:
  /// Do the ends of `other` lie on `side`, away from its own ends?
  void touch(const Side& side, const Side& other) {
    for (const LineVertex* vertex : other.ends) {
      if (!vertex->may_join || (vertex->level != side.level() && !vertex->is_end)) continue;
      if (near(vertex->point, side.segment.a) || near(vertex->point, side.segment.b)) continue;
      const double fraction = geometry::nearest_fraction(side.segment, vertex->point);
      if (near(side.segment.at(fraction), vertex->point))
        cuts_.push_back({side.number, fraction, vertex->point});
    }
  }
  [[nodiscard]] bool near(Point a, Point b) const {
    return geometry::squared_distance(a, b) <= squared_tolerance_;
  }

  double squared_tolerance_;
  std::vector<Cut> cuts_;
};

}  // namespace

StreetLines cut_at_crossings(const StreetLines& lines, double tolerance) {
  std::vector<Side> sides;
  std::vector<Segment> segments;
  for (std::size_t l = 0; l < lines.line_count(); ++l) {
    const auto line = lines.line(l);
    for (std::size_t i = 1; i < line.size(); ++i) {
      segments.push_back({line[i - 1].point, line[i].point});
      sides.push_back({static_cast<std::uint32_t>(sides.size()), segments.back(), {&line[i - 1], &line[i]}});
    }
  }
  const geometry::SegmentIndex index(segments);
  CutFinder finder(tolerance);
  const auto place_of = [](const Side& side) {
    return std::tuple(side.segment.a, side.segment.b, side.level(), side.number);
  };
  for (const Side& side : sides)
    index.visit_box(side.segment.box().grown(tolerance), [&](std::uint32_t other) {
      if (place_of(side) < place_of(sides[other])) finder.compare(side, sides[other]);
    });
  const std::vector<Cut> cuts = finder.take_sorted();

  StreetLines result;
  result.counts = lines.counts;
  auto cut = cuts.begin();
  std::uint32_t segment = 0;
  for (std::size_t l = 0; l < lines.line_count(); ++l) {
    const auto line = lines.line(l);
    result.vertices.push_back(line.front());
    for (std::size_t i = 1; i < line.size(); ++i, ++segment) {
      for (; cut != cuts.end() && cut->segment == segment; ++cut)
        if (result.vertices.back().point != cut->point)
          result.vertices.push_back({cut->point, line[i].level, false, true, 0.0});
      if (result.vertices.back().point != line[i].point) result.vertices.push_back(line[i]);
    }
    result.end_line(lines.street[l]);
  }
  return result;
}

}  // namespace lifecircle::network
