#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include <access/hung_places.h>
#include <base/progress.h>
#include <base/units.h>
#include <geometry/polygon.h>
#include <network/reach_query.h>

namespace lifecircle::access {

struct IsochroneOptions {
  /// The limits of the rings: ascending, above 0.
  std::vector<network::Cost> limits{network::Cost(300), network::Cost(600), network::Cost(900)};
  /// How far beside a reached street the area goes; ground metres, above 0, at most 500.
  Metres buffer{30.0};
  /// Holes smaller than this are filled; square ground metres, 0 = none.
  double fill_holes = 0.0;
  network::Sense sense = network::Sense::towards;

  /// Throws Error(invalid_option).
  void validate() const;
};

/// One ring of one isochrone. Rings of one group are nested: each contains the one before.
struct IsochroneRing {
  std::size_t group = 0;                        ///< position in the groups asked for
  std::size_t ring = 0;                         ///< position in IsochroneOptions::limits
  std::vector<geometry::Polygon> area;          ///< empty where no street is reached
  double square_metres = 0.0;                   ///< ground area
  std::vector<geometry::Polyline> new_streets;  ///< reached in this ring and in none before
};

/// The area from which (or to which) one can walk within each limit, for groups of places that count as one.
///
/// Honest by construction: the area is everything within `buffer` of a reached piece of street, and pieces
/// are cut at the very place where the limit ends. So every reached piece lies in it, and no ground farther
/// than `buffer` from one does - unlike hulls, grids and triangulations, which cover what nobody can reach.
/// `fill_holes` gives some of that up, for maps.
///
/// Groups are computed in parallel and returned in order, rings ascending. Throws Cancelled.
[[nodiscard]] std::vector<IsochroneRing> isochrones(const network::StreetGraph& graph,
                                                    const HungPlaces& places,
                                                    std::span<const std::vector<std::uint32_t>> groups,
                                                    const IsochroneOptions& options, Progress& progress);

}  // namespace lifecircle::access
