#include <algorithm>
#include <set>
#include <tuple>

#include <network/near_misses.h>
#include <network/overlaps.h>
#include <network/unjoined_crossings.h>

namespace lifecircle::network {

namespace {

using geometry::Point;

class MeetingFinder {
 public:
  MeetingFinder(const StreetWeb& web, Metres distance)
      : web_(web), detour_(joined_by_detour * distance.value()) {}

  /// What is wrong where two segments meet, if they do.
  void compare(std::uint32_t s, std::uint32_t t) {
    const WebSegment &first = web_.segments()[s], &second = web_.segments()[t];
    if (web_.level_of(first) != web_.level_of(second)) return;
    if (overlap_of(web_, first, second) || overlap_of(web_, second, first)) return;
    bool at_vertex = false;
    for (const std::size_t end : {0, 1}) {
      at_vertex |= meet(t, end, s);
      at_vertex |= meet(s, end, t);
    }
    if (at_vertex) return;
    if (const auto cut = geometry::crossing(first.segment, second.segment))
      judge(first.segment.at(cut->first), {s, cut->first}, {t, cut->second}, false);
  }

  [[nodiscard]] std::vector<StreetProblem> take() { return std::move(problems_); }

 private:
  /// Does the end of segment `from` lie on segment `on`?
  bool meet(std::uint32_t from, std::size_t end, std::uint32_t on) {
    const LineVertex& vertex = web_.end_of(web_.segments()[from], end);
    const geometry::Segment& segment = web_.segments()[on].segment;
    double fraction = geometry::nearest_fraction(segment, vertex.point);
    if (geometry::distance(segment.at(fraction), vertex.point) > web_.tolerance()) return false;
    for (const std::size_t e : {0, 1})  // on a vertex of the other line, within the tolerance
      if (geometry::distance(e == 0 ? segment.a : segment.b, vertex.point) <= web_.tolerance())
        fraction = static_cast<double>(e);
    judge(vertex.point, {from, static_cast<double>(end)}, {on, fraction}, vertex.is_end);
    return true;
  }

  void judge(Point at, WebPosition first, WebPosition second, bool ends_here) {
    if (web_.walk(first, second, detour_) <= detour_) return;
    auto a = web_.street_id(web_.segments()[first.segment]);
    auto b = web_.street_id(web_.segments()[second.segment]);
    // The line that ends is at fault; of two that go on, the one with the lesser id is named first.
    if (!ends_here && b < a) std::swap(a, b);
    if (!told_.insert({at, std::min(a, b), std::max(a, b)}).second) return;
    StreetProblem problem{.fault = ends_here ? StreetFault::touch : StreetFault::crossing,
                          .severity = ends_here ? Severity::error : Severity::warning};
    problem.point = at;
    problem.street = a;
    problem.other = b;
    problem.amount = 0.0;
    problems_.push_back(std::move(problem));
  }

  const StreetWeb& web_;
  double detour_;
  std::set<std::tuple<Point, FeatureId, FeatureId>> told_;
  std::vector<StreetProblem> problems_;
};

}  // namespace

std::vector<StreetProblem> unjoined_crossings(const StreetWeb& web, Metres distance, Progress& progress) {
  MeetingFinder finder(web, distance);
  const auto place_of = [&](std::uint32_t s) {
    const WebSegment& segment = web.segments()[s];
    return std::tuple(segment.segment.a, segment.segment.b, web.street_id(segment), s);
  };
  for (std::uint32_t s = 0; s < web.segments().size(); ++s) {
    if (s % 4096 == 0) progress.check();
    const geometry::Box box = web.segments()[s].segment.box().grown(web.tolerance());
    web.index().visit_box(box, [&](std::uint32_t t) {
      if (place_of(s) < place_of(t)) finder.compare(s, t);
    });
  }
  return finder.take();
}

}  // namespace lifecircle::network
