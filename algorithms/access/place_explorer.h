#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include <access/explorable_town.h>
#include <access/isochrone.h>
#include <network/reach_query.h>

namespace lifecircle::access {

struct PlaceExplorerOptions {
  /// How far to look for the nearest facility.
  network::Cost limit{1800.0};
  /// The rings; their limits may be less or more than `limit`. People walk from the place.
  IsochroneOptions rings;

  /// Throws Error(invalid_option).
  void validate() const;
};

/// What a place has of one category.
struct CategoryHere {
  network::Cost nearest = network::unreachable;  ///< beyond the limit too
  std::optional<std::uint32_t> facility;         ///< the nearest, as a position in the town's facilities
  std::uint32_t within = 0;                      ///< how many lie within the category's threshold
};

/// The life circle of one place.
struct PlaceCircle {
  ParcelStatus status = ParcelStatus::ok;
  geometry::Point street;                ///< where the walk meets its street
  std::vector<CategoryHere> categories;  ///< per category of the town
  std::optional<double> score;           ///< 0 to 100, as LifeCircle::score
  bool at_edge = false;                  ///< the street data end before the widest threshold does
  std::vector<IsochroneRing> rings;      ///< smallest first
};

/// Answers what people find around any point of the ground, as lifecircle:accessibility would answer for a
/// parcel there (but for the last bits: it adds up walks from their other end), with the rings that they
/// reach.
///
/// One search outwards serves all categories and rings, so an answer costs O(reach + facilities) and the
/// outlines of the rings. Owns its scratch: one per thread. The town must outlive it.
class PlaceExplorer {
 public:
  /// Validates the options.
  explicit PlaceExplorer(const ExplorableTown& town, PlaceExplorerOptions options = {});

  /// `point` in the analysis CRS.
  [[nodiscard]] PlaceCircle at(geometry::Point point);

 private:
  void look_around(PlaceCircle& circle) const;

  const ExplorableTown& town_;
  PlaceExplorerOptions options_;
  network::Cost widest_;
  network::ReachQuery query_;
};

}  // namespace lifecircle::access
