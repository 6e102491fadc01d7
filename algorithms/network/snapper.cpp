#include <algorithm>
#include <cmath>
#include <cstdint>
#include <tuple>

#include <base/error.h>
#include <geometry/areas.h>
#include <network/snapper.h>

namespace lifecircle::network {

namespace {

using geometry::Point;
using geometry::Polygon;
using geometry::Segment;

geometry::SegmentIndex index_pieces(const StreetGraph& graph) {
  std::vector<Segment> segments;
  segments.reserve(graph.piece_count());
  for (const Piece& piece : graph.pieces()) segments.push_back(piece.segment);
  return geometry::SegmentIndex(segments);
}

constexpr double micrometre = 1e-6;

/// Lengths are compared in whole micrometres: what differs by less is a tie, not a decision of rounding.
std::int64_t in_micrometres(double length) {
  return std::llround(length / micrometre);
}

/// The place where a leg may meet a street.
struct Foot {
  double distance;
  PieceId piece{};
  double fraction = 0.0;
  Point point{};
};

/// The nearest foot offered so far, among those no farther than `reach`.
class NearestFoot {
 public:
  NearestFoot(const StreetGraph& graph, double reach) : graph_(graph), best_{reach} {}

  void offer(const Foot& foot) {
    if (foot.distance > radius()) return;
    if (best_.piece.valid() && !(key(foot) < key(best_))) return;
    best_ = foot;
  }
  /// Farther feet need not be offered.
  [[nodiscard]] double radius() const { return best_.distance + micrometre; }
  [[nodiscard]] bool found() const { return best_.piece.valid(); }
  [[nodiscard]] const Foot& get() const { return best_; }

 private:
  [[nodiscard]] std::tuple<std::int64_t, std::int64_t, std::int64_t, FeatureId, std::uint32_t> key(
      const Foot& foot) const {
    const Piece& piece = graph_.piece(foot.piece);
    return {in_micrometres(foot.distance), in_micrometres(foot.point.x), in_micrometres(foot.point.y),
            graph_.street_id(piece), piece.sequence};
  }

  const StreetGraph& graph_;
  Foot best_;
};

/// Where in a piece a position lies, as costs.
EdgePosition position_in(const Piece& piece, double fraction) {
  return {piece.forward_before + piece.forward * fraction, piece.backward_before + piece.backward * fraction};
}

/// The fraction of the place on the segment nearest to p. Within a micrometre of an end it is that end, so
/// that rounding cannot hang a place beside the junction it stands at.
double foot_fraction(const Segment& segment, Point p) {
  const double fraction = geometry::nearest_fraction(segment, p);
  const Point foot = segment.at(fraction);
  if (geometry::squared_distance(foot, segment.a) <= micrometre * micrometre) return 0.0;
  if (geometry::squared_distance(foot, segment.b) <= micrometre * micrometre) return 1.0;
  return fraction;
}

/// Joins stretches of neighbouring pieces that meet, so that an edge along a park is one access, not one per
/// bend.
void join_meeting(std::vector<Access>& accesses) {
  std::sort(accesses.begin(), accesses.end(), [](const Access& a, const Access& b) {
    const auto key = [](const Access& access) {
      return std::tuple(access.edge, access.first.forward, access.first.backward, access.last.forward);
    };
    return key(a) < key(b);
  });
  std::vector<Access> joined;
  for (const Access& access : accesses) {
    Access* previous = joined.empty() ? nullptr : &joined.back();
    if (previous && previous->edge == access.edge && access.first.forward <= previous->last.forward &&
        access.first.backward <= previous->last.backward) {
      if (access.last.forward > previous->last.forward) previous->last.forward = access.last.forward;
      if (access.last.backward > previous->last.backward) previous->last.backward = access.last.backward;
      previous->at_end |= access.at_end;
      previous->at_start |= access.at_start;
    } else {
      joined.push_back(access);
    }
  }
  accesses = std::move(joined);
}

}  // namespace

Snapper::Snapper(const StreetGraph& graph, Metres snap_distance)
    : graph_(graph), snap_distance_(snap_distance), index_(index_pieces(graph)) {
  if (!(snap_distance >= Metres(0.0) && snap_distance <= Metres(5000.0)))
    throw Error(ErrorCode::invalid_option, "The snapping distance must lie between 0 and 5000 metres.");
}

Access access_on(const StreetGraph& graph, PieceId piece, double from, double to) {
  const Piece& hook = graph.piece(piece);
  const Edge& edge = graph.edge(hook.edge);
  Access access;
  access.edge = hook.edge;
  access.first = position_in(hook, from);
  access.last = position_in(hook, to);
  access.at_start = from == 0.0 && piece == edge.first_piece;
  access.at_end = to == 1.0 && piece.index() + 1 == edge.first_piece.index() + edge.piece_count;
  access.foot = hook.segment.at(from);
  return access;
}

Access Snapper::access_at(PieceId piece, double fraction, Metres leg) const {
  Access access = access_on(graph_, piece, fraction, fraction);
  access.leg = graph_.cost().access_leg(leg);
  access.leg_length = leg;
  return access;
}

std::optional<Access> Snapper::snap(Point point) const {
  // A hair more than asked, so that the ground length decides about what lies exactly at the limit.
  NearestFoot nearest(graph_, snap_distance_.value() * graph_.metric().scale(point) * (1 + 1e-6));
  index_.visit_near(
      point, [&] { return nearest.radius(); },
      [&](std::uint32_t i) {
        const Segment& segment = graph_.piece(PieceId(i)).segment;
        const double fraction = foot_fraction(segment, point);
        const Point foot = segment.at(fraction);
        nearest.offer({geometry::distance(foot, point), PieceId(i), fraction, foot});
      });
  if (!nearest.found()) return std::nullopt;
  const Foot& foot = nearest.get();
  const Metres leg = graph_.metric().length(point, foot.point);
  if (leg > snap_distance_) return std::nullopt;
  return access_at(foot.piece, foot.fraction, leg);
}

std::vector<Access> Snapper::enter(const std::vector<Polygon>& area) const {
  std::vector<Access> accesses;
  const geometry::Box box = geometry::box_of(area);
  if (box.empty()) return accesses;
  const double reach = area_reach.value() * graph_.metric().scale(box.center());
  index_.visit_box(box.grown(reach), [&](std::uint32_t i) {
    const PieceId piece(i);
    const Segment& segment = graph_.piece(piece).segment;
    for (const Polygon& part : area)
      for (const geometry::Stretch& stretch : geometry::stretches_within(segment, part, reach))
        accesses.push_back(access_on(graph_, piece, stretch.from, stretch.to));
  });
  if (accesses.empty()) {
    if (const auto nearest = nearest_to(area)) accesses.push_back(*nearest);
  } else {
    join_meeting(accesses);
  }
  return accesses;
}

std::optional<Access> Snapper::nearest_to(const std::vector<Polygon>& area) const {
  const geometry::Box box = geometry::box_of(area);
  const double reach = snap_distance_.value() * graph_.metric().scale(box.center()) * (1 + 1e-6);
  NearestFoot nearest(graph_, reach);
  index_.visit_box(box.grown(reach), [&](std::uint32_t i) {
    const Segment& segment = graph_.piece(PieceId(i)).segment;
    geometry::for_each_side(area, [&](const Segment& side) {
      const geometry::Approach approach = geometry::nearest_approach(segment, side);
      nearest.offer({std::sqrt(approach.squared_distance), PieceId(i), approach.fraction,
                     segment.at(approach.fraction)});
    });
  });
  if (!nearest.found()) return std::nullopt;
  const Foot& foot = nearest.get();
  const Metres leg(foot.distance / graph_.metric().scale(foot.point));
  if (leg > snap_distance_) return std::nullopt;
  return access_at(foot.piece, foot.fraction, leg);
}

std::vector<Access> Snapper::accesses(const Place& place) const {
  if (!place.areas.empty()) return enter(place.areas);
  std::vector<Access> accesses;
  for (const Point point : place.points)
    if (const auto access = snap(point)) accesses.push_back(*access);
  return accesses;
}

}  // namespace lifecircle::network
