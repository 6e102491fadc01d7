#include <algorithm>
#include <cmath>
#include <optional>
#include <tuple>

#include <network/overlaps.h>

namespace lifecircle::network {

namespace {

using geometry::Point;
using geometry::Polyline;
using geometry::Stretch;

/// Two lines that agree on this part of both their lengths are the same line drawn twice.
constexpr double nearly_whole = 0.99;

/// A stretch of a segment of `street` on top of `other`.
struct Overlap {
  std::pair<FeatureId, std::uint32_t> street;  // id and position: two lines may bear one id
  std::pair<FeatureId, std::uint32_t> other;
  std::uint32_t segment;
  Stretch stretch;
};

std::pair<FeatureId, std::uint32_t> name_of(const StreetWeb& web, const WebSegment& segment) {
  return {web.street_id(segment), segment.street};
}

std::vector<Overlap> find_overlaps(const StreetWeb& web, Progress& progress) {
  std::vector<Overlap> found;
  for (std::uint32_t s = 0; s < web.segments().size(); ++s) {
    if (s % 4096 == 0) progress.check();
    const WebSegment& segment = web.segments()[s];
    web.index().visit_box(segment.segment.box().grown(web.tolerance()), [&](std::uint32_t t) {
      const WebSegment& other = web.segments()[t];
      // Each pair once, seen from the greater name; within one line from the later segment.
      if (std::pair(name_of(web, segment), s) <= std::pair(name_of(web, other), t)) return;
      if (const auto stretch = overlap_of(web, segment, other))
        found.push_back({name_of(web, segment), name_of(web, other), s, *stretch});
    });
  }
  std::sort(found.begin(), found.end(), [](const Overlap& a, const Overlap& b) {
    return std::tuple(a.street, a.other, a.segment, a.stretch.from) <
           std::tuple(b.street, b.other, b.segment, b.stretch.from);
  });
  return found;
}

/// Adds a stretch to the lines of a problem: on the end of the last one where it goes on there.
void append(std::vector<Polyline>& lines, Point from, Point to, double tolerance) {
  if (lines.empty() || geometry::distance(lines.back().back(), from) > tolerance)
    lines.push_back({from, to});
  else
    lines.back().push_back(to);
}

/// The overlaps of one pair of streets, which must not count a stretch twice that lies on two segments.
StreetProblem problem_of(const StreetWeb& web, std::span<const Overlap> overlaps) {
  StreetProblem problem{.fault = StreetFault::overlap, .severity = Severity::note};
  problem.street = overlaps.front().street.first;
  problem.other = overlaps.front().other.first;
  double metres = 0.0, end = 0.0;
  for (std::size_t i = 0; i < overlaps.size(); ++i) {
    const WebSegment& segment = web.segments()[overlaps[i].segment];
    if (i == 0 || overlaps[i].segment != overlaps[i - 1].segment) end = 0.0;
    const double from = std::max(overlaps[i].stretch.from, end), to = overlaps[i].stretch.to;
    if (to <= from) continue;
    end = to;
    metres += (to - from) * segment.metres;
    append(problem.lines, segment.segment.at(from), segment.segment.at(to), web.tolerance());
  }
  problem.amount = metres;
  return problem;
}

std::vector<double> street_lengths(const StreetWeb& web) {
  std::vector<double> metres(web.streets().street_count(), 0.0);
  for (const WebSegment& segment : web.segments()) metres[segment.street] += segment.metres;
  return metres;
}

}  // namespace

std::optional<Stretch> overlap_of(const StreetWeb& web, const WebSegment& segment, const WebSegment& other) {
  if (web.level_of(segment) != web.level_of(other)) return std::nullopt;
  const auto stretch = geometry::stretch_within(segment.segment, other.segment, web.tolerance());
  // Segments that go on from one another are near for a tolerance each: that is no overlap.
  const double least = least_overlap.value() + 2 * web.tolerance();
  if (!stretch || (stretch->to - stretch->from) * segment.metres < least) return std::nullopt;
  // With a wide tolerance lines that cross are near for long: only near all along is on top of each other.
  const Point way = segment.segment.b - segment.segment.a, other_way = other.segment.b - other.segment.a;
  constexpr double nearly_parallel = 0.02;  // sine of the angle, about one degree
  const double sine = std::abs(geometry::cross(way, other_way)) /
                      std::sqrt(geometry::dot(way, way) * geometry::dot(other_way, other_way));
  return sine <= nearly_parallel ? stretch : std::nullopt;
}

std::vector<StreetProblem> overlaps(const StreetWeb& web, Progress& progress) {
  const std::vector<Overlap> found = find_overlaps(web, progress);
  const std::vector<double> metres = street_lengths(web);
  std::vector<StreetProblem> problems;
  for (std::size_t i = 0; i < found.size();) {
    std::size_t end = i;
    while (end < found.size() && found[end].street == found[i].street && found[end].other == found[i].other)
      ++end;
    problems.push_back(problem_of(web, std::span(found).subspan(i, end - i)));
    const double longer = std::max(metres[found[i].street.second], metres[found[i].other.second]);
    if (found[i].street.second != found[i].other.second && *problems.back().amount >= nearly_whole * longer) {
      problems.back().fault = StreetFault::duplicate;
      problems.back().severity = Severity::warning;
    }
    i = end;
  }
  return problems;
}

}  // namespace lifecircle::network
