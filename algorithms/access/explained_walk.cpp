#include <cmath>
#include <limits>

#include <access/explained_walk.h>
#include <geometry/segment.h>

namespace lifecircle::access {

namespace {

using geometry::Point;
using network::Cost;
using network::RouteStep;

/// The place of a point or area that is nearest to where its leg meets the street.
Point nearest_to(const network::Place& place, Point foot) {
  Point best = foot;
  double least = std::numeric_limits<double>::infinity();
  const auto offer = [&](Point candidate) {
    const double distance = geometry::squared_distance(candidate, foot);
    if (distance >= least) return;
    least = distance;
    best = candidate;
  };
  for (const Point point : place.points) offer(point);
  for (const geometry::Polygon& area : place.areas)
    for (const geometry::Ring& ring : area.rings)
      for (std::size_t i = 1; i < ring.size(); ++i) {
        const geometry::Segment side{ring[i - 1], ring[i]};
        offer(side.at(geometry::nearest_fraction(side, foot)));
      }
  return best;
}

void add_leg(std::vector<WalkPart>& parts, WalkKind kind, const network::Access& access, Point from,
             Point to) {
  if (access.leg > Cost(0.0) || access.leg_length > Metres(0.0))
    parts.push_back({kind, access.leg, access.leg_length, {from, to}, std::nullopt});
}

}  // namespace

WalkExplainer::WalkExplainer(const network::StreetGraph& graph, const network::StreetTable& streets)
    : graph_(graph), streets_(streets), metres_(streets.street_count(), 0.0) {
  for (std::size_t p = 0; p < streets.part_count(); ++p) {
    const auto points = streets.part(p);
    for (std::size_t i = 1; i < points.size(); ++i)
      metres_[streets.street_of_part(p)] += graph.metric().length(points[i - 1], points[i]).value();
  }
}

void WalkExplainer::add_street(std::vector<WalkPart>& parts, std::span<const RouteStep> steps) const {
  const std::uint32_t number = graph_.piece(steps.front().piece).street;
  const network::Street& street = streets_.street(number);
  WalkPart walk;
  walk.kind = street.steps ? WalkKind::stairs : WalkKind::street;
  walk.street = street.id;
  walk.line.push_back(graph_.piece(steps.front().piece).segment.at(steps.front().from));
  double metres = 0.0, cost = 0.0;
  for (const RouteStep& step : steps) {
    const network::Piece& piece = graph_.piece(step.piece);
    metres +=
        std::abs(step.to - step.from) * graph_.metric().length(piece.segment.a, piece.segment.b).value();
    cost += step.cost.value();
    walk.line.push_back(piece.segment.at(step.to));
  }
  // A part of the line costs its part of the delay.
  const double whole = metres_[number];
  const double waited = whole > 0.0 ? street.delay.value() * metres / whole : 0.0;
  walk.length = Metres(metres);
  walk.cost = Cost(cost - waited);
  parts.push_back(walk);
  if (!(waited > 0.0)) return;
  walk.kind = WalkKind::delay;
  walk.length = Metres(0.0);
  walk.cost = Cost(waited);
  parts.push_back(walk);
}

std::vector<WalkPart> WalkExplainer::explain(const network::Route& route, const End& home,
                                             const End& facility, Cost stairs) const {
  const network::Access &first = home.accesses[route.start], &last = facility.accesses[route.end];
  std::vector<WalkPart> parts;
  if (stairs > Cost(0.0)) parts.push_back({WalkKind::stairs, stairs, Metres(0.0), {}, std::nullopt});
  add_leg(parts, WalkKind::access, first, nearest_to(home.place, first.foot), first.foot);
  const std::span<const RouteStep> steps = route.steps;
  const auto street = [&](std::size_t i) { return graph_.piece(steps[i].piece).street; };
  for (std::size_t begin = 0, end = 0; begin < steps.size(); begin = end) {
    for (end = begin + 1; end < steps.size() && street(end) == street(begin);) ++end;
    add_street(parts, steps.subspan(begin, end - begin));
  }
  add_leg(parts, WalkKind::last_leg, last, last.foot, nearest_to(facility.place, last.foot));
  return parts;
}

}  // namespace lifecircle::access
