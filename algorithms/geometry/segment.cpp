#include <algorithm>
#include <cmath>

#include <geometry/segment.h>

namespace lifecircle::geometry {

namespace {

/// The stretch of the line at(t) = start + t * way, t in [0, 1], within `reach` of `center`.
std::optional<Stretch> stretch_in_disc(const Segment& segment, Point center, double reach) {
  const Point way = segment.b - segment.a;
  const Point from_center = segment.a - center;
  const double a = dot(way, way);
  const double c = dot(from_center, from_center) - reach * reach;
  if (a == 0.0) return c <= 0 ? std::optional(Stretch{0.0, 1.0}) : std::nullopt;
  const double half_b = dot(from_center, way);
  const double discriminant = half_b * half_b - a * c;
  if (discriminant < 0) return std::nullopt;
  const double root = std::sqrt(discriminant);
  const Stretch stretch{std::max(0.0, (-half_b - root) / a), std::min(1.0, (-half_b + root) / a)};
  return stretch.from <= stretch.to ? std::optional(stretch) : std::nullopt;
}

/// The stretch where the linear function from `at_start` to `at_end` lies in [low, high].
std::optional<Stretch> stretch_between(double at_start, double at_end, double low, double high) {
  const double change = at_end - at_start;
  if (change == 0.0)
    return low <= at_start && at_start <= high ? std::optional(Stretch{0.0, 1.0}) : std::nullopt;
  double from = (low - at_start) / change, to = (high - at_start) / change;
  if (from > to) std::swap(from, to);
  const Stretch stretch{std::max(0.0, from), std::min(1.0, to)};
  return stretch.from <= stretch.to ? std::optional(stretch) : std::nullopt;
}

/// The stretch in the rectangle swept by `core` moved sideways by up to `reach`.
std::optional<Stretch> stretch_beside(const Segment& segment, const Segment& core, double reach) {
  const Point along = core.b - core.a;
  const double length = std::sqrt(dot(along, along));
  if (length == 0.0) return std::nullopt;
  const Point unit = along * (1.0 / length);
  const auto lengthwise =
      stretch_between(dot(segment.a - core.a, unit), dot(segment.b - core.a, unit), 0.0, length);
  const auto sideways =
      stretch_between(cross(unit, segment.a - core.a), cross(unit, segment.b - core.a), -reach, reach);
  if (!lengthwise || !sideways) return std::nullopt;
  const Stretch both{std::max(lengthwise->from, sideways->from), std::min(lengthwise->to, sideways->to)};
  return both.from <= both.to ? std::optional(both) : std::nullopt;
}

/// The stretches inside the polygon: between crossings with its rings the answer cannot change.
void add_stretches_inside(const Segment& segment, const Polygon& area, std::vector<Stretch>& stretches) {
  std::vector<double> cuts{0.0, 1.0};
  for (const Ring& ring : area.rings)
    for (std::size_t i = 1; i < ring.size(); ++i)
      if (const auto cut = crossing(segment, {ring[i - 1], ring[i]})) cuts.push_back(cut->first);
  std::sort(cuts.begin(), cuts.end());
  for (std::size_t i = 1; i < cuts.size(); ++i)
    if (area.contains(segment.at((cuts[i - 1] + cuts[i]) / 2))) stretches.push_back({cuts[i - 1], cuts[i]});
}

std::vector<Stretch> merged(std::vector<Stretch> stretches) {
  std::sort(stretches.begin(), stretches.end(), [](const Stretch& s, const Stretch& t) {
    return s.from != t.from ? s.from < t.from : s.to < t.to;
  });
  std::vector<Stretch> result;
  for (const Stretch& stretch : stretches) {
    if (!result.empty() && stretch.from <= result.back().to)
      result.back().to = std::max(result.back().to, stretch.to);
    else
      result.push_back(stretch);
  }
  return result;
}

}  // namespace

double nearest_fraction(const Segment& segment, Point p) {
  const Point way = segment.b - segment.a;
  const double squared_length = dot(way, way);
  if (squared_length == 0.0) return 0.0;
  return std::clamp(dot(p - segment.a, way) / squared_length, 0.0, 1.0);
}

std::optional<std::pair<double, double>> crossing(const Segment& first, const Segment& second) {
  const Point u = first.b - first.a, v = second.b - second.a;
  const double denominator = cross(u, v);
  if (denominator == 0.0) return std::nullopt;
  const Point offset = second.a - first.a;
  const double s = cross(offset, v) / denominator, t = cross(offset, u) / denominator;
  if (s < 0 || s > 1 || t < 0 || t > 1) return std::nullopt;
  return std::pair{s, t};
}

Approach nearest_approach(const Segment& first, const Segment& second) {
  if (const auto cut = crossing(first, second)) return {0.0, cut->first};
  // Without a crossing the nearest places include an end of one of the two.
  const auto from_end = [&](Point end) {
    const double fraction = nearest_fraction(first, end);
    return Approach{squared_distance(first.at(fraction), end), fraction};
  };
  const auto to_second = [&](double fraction) {
    const Point p = first.at(fraction);
    return Approach{squared_distance(p, second.at(nearest_fraction(second, p))), fraction};
  };
  Approach best = to_second(0.0);
  for (const Approach& other : {to_second(1.0), from_end(second.a), from_end(second.b)})
    if (other.squared_distance < best.squared_distance) best = other;
  return best;
}

std::optional<Stretch> stretch_within(const Segment& segment, const Segment& core, double reach) {
  std::optional<Stretch> result;
  for (const auto& part : {stretch_in_disc(segment, core.a, reach), stretch_in_disc(segment, core.b, reach),
                           stretch_beside(segment, core, reach)}) {
    if (!part) continue;
    if (!result)
      result = part;
    else
      result = Stretch{std::min(result->from, part->from), std::max(result->to, part->to)};
  }
  return result;
}

std::vector<Stretch> stretches_within(const Segment& segment, const Polygon& area, double reach) {
  std::vector<Stretch> stretches;
  const Box near = segment.box().grown(reach);
  for (const Ring& ring : area.rings)
    for (std::size_t i = 1; i < ring.size(); ++i) {
      const Segment side{ring[i - 1], ring[i]};
      if (!near.intersects(side.box())) continue;
      if (const auto stretch = stretch_within(segment, side, reach)) stretches.push_back(*stretch);
    }
  add_stretches_inside(segment, area, stretches);
  return merged(std::move(stretches));
}

}  // namespace lifecircle::geometry
