#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include <access/population.h>

namespace lifecircle::access {

/// Parcels whose life circle is known; all vectors are per parcel, in their order.
struct AssessedParcels {
  std::vector<Population> population;
  std::vector<bool> answered;                ///< false: off the network or without geometry, in no share
  std::vector<bool> at_edge;                 ///< the street data end before the threshold does
  std::vector<std::optional<double>> score;  ///< 0 to 100
  /// Per category with data: the share of the parcel's people who have one within the threshold, 0 to 1;
  /// between the two where they live on several storeys and stairs count.
  std::vector<std::vector<double>> reached;
};

/// What life circles mean for the people of one area.
struct AreaCoverage {
  Population residents;             ///< with an answer
  double people_na = 0.0;           ///< without one
  double people_edge = 0.0;         ///< with an answer that more street data could change
  std::vector<Population> covered;  ///< per category: those of the residents with one within its threshold
  std::optional<double> score;      ///< mean of the parcels' scores, weighted by people
  std::optional<double> gini;       ///< of the scores, weighted by people; 0 = the same for everybody
};

/// One row for each of `areas` areas, then one for the parcels in no area. `area_of` names the area of each
/// parcel. Sums do not depend on the order of the parcels. Costs a sort of each area's parcels per number.
[[nodiscard]] std::vector<AreaCoverage> cover_areas(const AssessedParcels& parcels,
                                                    std::span<const std::optional<std::size_t>> area_of,
                                                    std::size_t areas);

/// 1 for the best score, and so on; of equal scores the name that comes first by its bytes, then the area
/// that comes first. Areas without a score have no rank.
[[nodiscard]] std::vector<std::optional<std::size_t>> rank_areas(
    std::span<const std::optional<double>> scores, std::span<const std::string> names);

}  // namespace lifecircle::access
