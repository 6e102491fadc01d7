#include <algorithm>
#include <optional>
#include <set>
#include <tuple>

#include <network/near_misses.h>

namespace lifecircle::network {

namespace {

using geometry::Point;

/// A dead end: the vertex that ends its line, and where it is on the web.
struct DeadEnd {
  const LineVertex* vertex;
  WebPosition position;
};

/// The nearest place of another street before which a dead end stops.
struct Miss {
  DeadEnd end;
  double gap;
  Point foot;
  WebPosition position;
};

std::vector<DeadEnd> dead_ends(const StreetWeb& web) {
  std::vector<DeadEnd> ends;
  for (std::uint32_t s = 0; s < web.segments().size(); ++s)
    for (const std::size_t end : {0, 1}) {
      const WebSegment& segment = web.segments()[s];
      const LineVertex& vertex = web.end_of(segment, end);
      if (vertex.is_end && web.segments_at(segment.nodes[end]).size() == 1)
        ends.push_back({&vertex, {s, static_cast<double>(end)}});
    }
  return ends;
}

class MissFinder {
 public:
  MissFinder(const StreetWeb& web, Metres distance) : web_(web), distance_(distance.value()) {}

  [[nodiscard]] std::optional<Miss> operator()(const DeadEnd& end) const {
    const Point from = end.vertex->point;
    std::optional<Miss> best;
    bool touches = false;
    const double reach = distance_ * web_.metric().scale(from) * (1 + 1e-6);
    web_.index().visit_box(geometry::Box::around(from).grown(reach), [&](std::uint32_t s) {
      const WebSegment& segment = web_.segments()[s];
      const double fraction = geometry::nearest_fraction(segment.segment, from);
      const Point foot = segment.segment.at(fraction);
      const double gap = web_.metric().length(from, foot).value();
      if (gap > distance_ || !may_meet(*end.vertex, segment, fraction)) return;
      if (web_.walk(end.position, {s, fraction}, joined_by_detour * distance_) <=
          joined_by_detour * distance_)
        return;
      touches |= geometry::distance(from, foot) <= web_.tolerance();
      const auto rank = [&](double g, Point p, const WebSegment& on) {
        return std::tuple(g, p, web_.street_id(on), on.vertex);
      };
      if (!best ||
          rank(gap, foot, segment) < rank(best->gap, best->foot, web_.segments()[best->position.segment]))
        best = Miss{end, gap, foot, {s, fraction}};
    });
    return touches ? std::nullopt : best;
  }

 private:
  /// Of another level only an end may be met.
  [[nodiscard]] bool may_meet(const LineVertex& end, const WebSegment& segment, double fraction) const {
    if (end.level == web_.level_of(segment)) return true;
    return (fraction == 0.0 && web_.end_of(segment, 0).is_end) ||
           (fraction == 1.0 && web_.end_of(segment, 1).is_end);
  }

  const StreetWeb& web_;
  double distance_;
};

/// The distance from the end to the nearest vertex of the missed segment that could join it.
std::optional<double> joining_tolerance(const StreetWeb& web, const Miss& miss, Topology topology,
                                        double distance) {
  if (topology == Topology::crossings) return miss.gap;
  std::optional<double> least;
  for (const std::size_t end : {0, 1}) {
    const LineVertex& vertex = web.end_of(web.segments()[miss.position.segment], end);
    const double metres = web.metric().length(miss.end.vertex->point, vertex.point).value();
    if (vertex.may_join && metres <= distance && (!least || metres < *least)) least = metres;
  }
  return least;
}

/// Of two ends that miss each other: the same pair for both.
std::pair<Point, Point> pair_of(const Miss& miss) {
  return std::minmax({miss.end.vertex->point, miss.foot});
}

}  // namespace

std::vector<StreetProblem> near_misses(const StreetWeb& web, Metres distance, Topology topology,
                                       Progress& progress) {
  std::vector<DeadEnd> ends = dead_ends(web);
  std::sort(ends.begin(), ends.end(), [&](const DeadEnd& a, const DeadEnd& b) {
    const auto rank = [&](const DeadEnd& end) {
      return std::tuple(end.vertex->point, web.street_id(web.segments()[end.position.segment]));
    };
    return rank(a) < rank(b);
  });
  const MissFinder find(web, distance);
  std::vector<StreetProblem> problems;
  std::set<std::pair<Point, Point>> told;
  for (std::size_t e = 0; e < ends.size(); ++e) {
    if (e % 1024 == 0) progress.check();
    const auto miss = find(ends[e]);
    if (!miss || !told.insert(pair_of(*miss)).second) continue;
    StreetProblem problem{.fault = StreetFault::near_miss, .severity = Severity::error};
    problem.point = miss->end.vertex->point;
    problem.street = web.street_id(web.segments()[miss->end.position.segment]);
    problem.other = web.street_id(web.segments()[miss->position.segment]);
    problem.amount = miss->gap;
    problem.joining_tolerance = joining_tolerance(web, *miss, topology, distance.value());
    problems.push_back(std::move(problem));
  }
  return problems;
}

}  // namespace lifecircle::network
