#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include <access/explorable_town.h>
#include <network/reach_query.h>

namespace lifecircle::access {

struct PlaceExplorerOptions {
  /// How far to look for the nearest facility.
  network::Cost limit{1800.0};
  /// The limits of the rings: ascending, above 0; they may be less or more than `limit`.
  std::vector<network::Cost> rings{network::Cost(300), network::Cost(600), network::Cost(900)};

  /// Throws Error(invalid_option).
  void validate() const;
};

/// What a place has of one category.
struct CategoryHere {
  network::Cost nearest = network::unreachable;  ///< beyond the limit too
  std::optional<std::uint32_t> facility;         ///< the nearest, as a position in the town's facilities
  std::uint32_t within = 0;                      ///< how many lie within the category's threshold
};

/// The streets that one reaches from a place within the limit of a ring, and in no smaller one: cut at the
/// very place where the limit ends. What lies beside them is the ring's area; outlines would take longer than
/// all the rest, so whoever draws them draws broad lines, and whoever needs polygons calls isochrones().
struct ReachedRing {
  std::vector<geometry::Polyline> new_streets;
  Metres length{0.0};  ///< of all streets reached within the limit, those of smaller rings included
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
/// One search outwards serves all categories and rings, so an answer costs O(reach + facilities). Owns its
/// scratch: one per thread. The town must outlive it.
class PlaceExplorer {
 public:
  /// Validates the options.
  explicit PlaceExplorer(const ExplorableTown& town, PlaceExplorerOptions options = {});

  /// `point` in the analysis CRS.
  [[nodiscard]] PlaceCircle at(geometry::Point point);

 private:
  void look_around(PlaceCircle& circle) const;
  void draw_rings(PlaceCircle& circle);

  const ExplorableTown& town_;
  PlaceExplorerOptions options_;
  network::Cost widest_;
  network::ReachQuery query_;
};

}  // namespace lifecircle::access
