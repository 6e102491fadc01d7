#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include <access/explorable_town.h>
#include <geometry/polygon.h>
#include <network/reach_query.h>

namespace lifecircle::access {

struct PlaceExplorerOptions {
  /// How far to look for the nearest facility.
  network::Cost limit{1800.0};
  /// The limits of the rings: ascending, above 0; they may be less or more than `limit`.
  std::vector<network::Cost> rings{network::Cost(300), network::Cost(600), network::Cost(900)};
  /// How far beside a reached street a ring goes; ground metres, above 0.
  Metres buffer{30.0};
  /// Ground that reached streets enclose counts as reached up to this size, as a block of houses does; square
  /// ground metres, 0 = none.
  double fill_holes = 20000.0;

  /// Throws Error(invalid_option).
  void validate() const;
};

/// What a place has of one category.
struct CategoryHere {
  network::Cost nearest = network::unreachable;  ///< beyond the limit too
  std::optional<std::uint32_t> facility;         ///< the nearest, as a position in the town's facilities
  std::uint32_t within = 0;                      ///< how many lie within the category's threshold
};

/// What one reaches from a place within the limit of a ring. Streets are cut at the very place where the
/// limit ends.
struct ReachedRing {
  std::vector<geometry::Polyline> new_streets;  ///< in no smaller ring
  Metres length{0.0};  ///< of all streets reached within the limit, those of smaller rings included
  /// The area around all of them as isochrones() has it with these options, drawn for a screen (see
  /// geometry::BufferField): outlines of polygons take longer than all the rest.
  std::vector<geometry::Ring> outline;
};

/// The life circle of one place.
struct PlaceCircle {
  ParcelStatus status = ParcelStatus::ok;
  geometry::Point street;                ///< where the walk meets its street
  std::vector<CategoryHere> categories;  ///< per category of the town
  std::optional<double> score;           ///< 0 to 100, as LifeCircle::score
  bool at_edge = false;                  ///< the street data end before the widest threshold does
  std::vector<ReachedRing> rings;        ///< as PlaceExplorerOptions::rings
};

/// Answers what people find around any point of the ground, as lifecircle:accessibility would answer for a
/// parcel there (but for the last bits: it adds up walks from their other end), with the rings that they
/// reach.
///
/// One search outwards serves all categories and rings, so an answer costs O(reach + facilities), and the
/// outlines some 10 ms. Owns its
/// scratch: one per thread. The town must outlive it.
class PlaceExplorer {
 public:
  /// Validates the options.
  explicit PlaceExplorer(const ExplorableTown& town, PlaceExplorerOptions options = {});

  /// `point` in the analysis CRS.
  [[nodiscard]] PlaceCircle at(geometry::Point point);

 private:
  void look_around(PlaceCircle& circle) const;
  /// The first ring that comes to the street at all.
  std::size_t reach_rings(PlaceCircle& circle);
  void draw_outlines(PlaceCircle& circle, std::size_t first) const;

  const ExplorableTown& town_;
  PlaceExplorerOptions options_;
  network::Cost widest_;
  network::ReachQuery query_;
};

}  // namespace lifecircle::access
