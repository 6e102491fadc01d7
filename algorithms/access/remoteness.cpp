#include <algorithm>
#include <limits>

#include <access/remoteness.h>

namespace lifecircle::access {

using network::Access;
using network::Cost;
using network::Edge;
using network::EdgeStretch;

namespace {

/// A place on an edge by its metres from the edge's start, and the metres from there to the nearest facility.
struct Mark {
  double at = 0.0;
  double cost = 0.0;
};

/// The marks of a stretch: its ends, and where facilities on it begin and end.
std::vector<Mark> marks_on(const network::StreetGraph& graph, const network::ReachQuery& query,
                           const EdgeStretch& stretch) {
  std::vector<Mark> marks;
  const auto mark = [&](const Access& access) {
    marks.push_back({access.first.forward.value(), query.cost_of(access).value()});
  };
  for (const auto& end : {stretch.from, stretch.to})
    mark(access_on(graph, end.piece, end.fraction, end.fraction));
  const double from = marks[0].at, to = marks[1].at;
  query.visit_sources_on(stretch.edge, [&](const Access& source) {
    for (const bool first : {true, false}) {
      Access place;
      place.edge = source.edge;
      place.first = place.last = first ? source.first : source.last;
      place.at_start = first && source.at_start;
      place.at_end = !first && source.at_end;
      if (place.first.forward.value() > from && place.first.forward.value() < to) mark(place);
    }
  });
  std::sort(marks.begin(), marks.end(), [](const Mark& a, const Mark& b) { return a.at < b.at; });
  return marks;
}

/// The farthest place strictly between two marks without a facility's end between them.
double summit(const Edge& edge, const Mark& a, const Mark& b) {
  constexpr double never = std::numeric_limits<double>::infinity();
  const double length = b.at - a.at;
  const double back = edge.backward_open ? a.cost : never, ahead = edge.forward_open ? b.cost : never;
  if (back == never) return ahead + length;
  if (ahead == never) return back + length;
  return std::min({(back + ahead + length) / 2, back + length, ahead + length});
}

}  // namespace

Remoteness remoteness(const network::StreetGraph& graph, const network::ReachQuery& query,
                      std::span<const EdgeStretch> streets) {
  Remoteness result;
  for (const EdgeStretch& stretch : streets) {
    const Edge& edge = graph.edge(stretch.edge);
    const std::vector<Mark> marks = marks_on(graph, query, stretch);
    for (std::size_t m = 1; m < marks.size(); ++m) {
      const Mark &a = marks[m - 1], &b = marks[m];
      double farthest = summit(edge, a, b);
      // Inside an area that is entered along the street nobody is farther than its leg.
      query.visit_sources_on(stretch.edge, [&](const Access& source) {
        if (source.first.forward.value() <= a.at && b.at <= source.last.forward.value())
          farthest = std::min(farthest, source.leg.value());
      });
      if (farthest == std::numeric_limits<double>::infinity())
        result.cut_off += Metres(b.at - a.at);
      else
        result.farthest = std::max(result.farthest.value_or(Metres(0.0)), Metres(farthest));
    }
  }
  return result;
}

}  // namespace lifecircle::access
