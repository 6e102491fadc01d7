#pragma once

#include <optional>
#include <vector>

#include <base/units.h>
#include <geometry/segment_index.h>
#include <network/place.h>
#include <network/street_graph.h>

namespace lifecircle::network {

/// A position on an edge, as costs: from the edge's start to here walking forward, and from here back to the
/// start.
struct EdgePosition {
  Cost forward{0.0};
  Cost backward{0.0};
};

/// How a place hangs on the network: a stretch of one edge (for a point, first == last) and the leg between
/// the two.
struct Access {
  EdgeId edge;
  EdgePosition first;
  EdgePosition last;
  bool at_start =
      false;  ///< the stretch begins at the edge's start node: no need to walk the edge to get there
  bool at_end = false;  ///< the stretch ends at the edge's end node
  Cost leg{0.0};
  Metres leg_length{0.0};
  geometry::Point foot;  ///< where the leg meets the street
};

/// The access, without a leg, by the stretch of a piece between two fractions of it, from <= to; `foot` is
/// where it begins.
[[nodiscard]] Access access_on(const StreetGraph& graph, PieceId piece, double from, double to);

/// Hangs places on the network. Nothing is snapped to a vertex: accesses lie on segments.
///
/// - A point hangs on the nearest place of any street within `snap_distance`; ties (to the micrometre) go to
/// the lesser
///   coordinates (x, then y), then to the lesser street id, then to what the street draws first. Its leg is
///   the straight line there.
/// - An area that must be entered (park, school) is entered wherever a street comes within `area_reach` of
/// it, with no
///   leg. Where none does, it hangs on the nearest street within `snap_distance` of its edge.
///
/// Immutable and shared between threads; about 3 us per point. The graph must outlive it.
class Snapper {
 public:
  /// `snap_distance` in ground metres, 0 to 5000; throws Error(invalid_option) otherwise.
  Snapper(const StreetGraph& graph, Metres snap_distance);

  /// How near a street must come to an area to enter it there.
  static constexpr Metres area_reach{20.0};

  [[nodiscard]] std::optional<Access> snap(geometry::Point point) const;
  /// One access per stretch of street by which the area is entered; none if no street is near.
  [[nodiscard]] std::vector<Access> enter(const std::vector<geometry::Polygon>& area) const;
  /// Everything by which a place hangs on the network: its points' accesses, or its area's.
  [[nodiscard]] std::vector<Access> accesses(const Place& place) const;

 private:
  [[nodiscard]] Access access_at(PieceId piece, double fraction, Metres leg) const;
  [[nodiscard]] std::optional<Access> nearest_to(const std::vector<geometry::Polygon>& area) const;

  const StreetGraph& graph_;
  Metres snap_distance_;
  geometry::SegmentIndex index_;
};

}  // namespace lifecircle::network
