#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include <access/life_circle.h>
#include <access/nearest_facilities.h>
#include <access/population.h>
#include <network/place.h>

namespace lifecircle::access {

/// The parcels that have an answer, and it is that no facility of the category lies within its threshold.
/// Parcels off the network or without geometry are unknown, not blind. None where the category has no data.
[[nodiscard]] std::vector<std::uint32_t> parcels_missing(const LifeCircle& circle,
                                                         std::span<const EvaluatedCategory> categories,
                                                         std::size_t category);
/// The parcels that have a score, and it is below `least`.
[[nodiscard]] std::vector<std::uint32_t> parcels_scoring_below(const LifeCircle& circle, double least);

/// Everything that is known of the parcels, each vector in their order.
struct BlindSpotTown {
  std::span<const network::Place> origins;  ///< where their walks start: the order of ties
  std::span<const Population> population;
  const ParcelStanding& standing;
  /// Which parcels belong together, see parcel_neighbours.h.
  std::span<const std::pair<std::uint32_t, std::uint32_t>> neighbours;
};

/// A contiguous patch of blind parcels.
struct BlindSpot {
  std::vector<std::uint32_t> parcels;  ///< ascending
  Population people;
  double people_edge = 0.0;  ///< for whom the street data end before the threshold does
  double people_far = 0.0;   ///< with no facility at all as far as was looked

  /// The facility that is the nearest for most of the people; nothing where nobody has one.
  std::optional<std::uint32_t> nearest;
  /// The mean over the people who have a nearest one (over parcels where nobody lives there): its cost, and
  /// by how much it exceeds the threshold.
  std::optional<network::Cost> cost;
  std::optional<network::Cost> too_far;
};

/// Joins `blind` parcels that are neighbours into patches: every blind parcel stands in exactly one. Ranked
/// by people, most first; ties by the least origin (x, then y), then by id. `nearest` is per blind parcel, in
/// the order of `blind`, for the category whose threshold is given. Sums do not depend on any order.
/// O(neighbours + n log n).
[[nodiscard]] std::vector<BlindSpot> blind_spots(const BlindSpotTown& town,
                                                 std::span<const std::uint32_t> blind,
                                                 std::span<const std::optional<NearestFacility>> nearest,
                                                 std::span<const network::Place> facilities,
                                                 network::Cost threshold);

/// Would a count of people, among `whole` of them, tell of so few that one might be recognised: 1 and more
/// below `least`, or as few who are not counted?
[[nodiscard]] bool is_small(double count, double whole, double least);

/// The people in parcels without an answer: neither blind nor served.
[[nodiscard]] double people_unknown(const ParcelStanding& standing, std::span<const Population> population);

}  // namespace lifecircle::access
