#pragma once

#include <optional>
#include <span>
#include <vector>

#include <access/floating_catchment.h>
#include <access/parcel_standing.h>
#include <access/population.h>

namespace lifecircle::access {

/// Whether there is enough of one category, and not only whether it is near.
struct SupplyQuestion {
  std::vector<double> capacity;   ///< per facility (column of the matrix), above 0
  std::vector<double> demand;     ///< per parcel: the people who use it
  std::vector<double> residents;  ///< per parcel: all people, whom quotas count
  std::optional<double> quota;    ///< capacity per 1000 residents that a standard asks for
};

/// Supply as shared out by a floating catchment.
struct CategorySupply {
  std::vector<double>
      per_1000;  ///< per parcel: capacity for 1000 of those who use it; 0 where none is in reach
  std::vector<double>
      quota_ratio;             ///< per parcel: capacity for 1000 residents over the quota; empty without one
  std::vector<double> demand;  ///< per facility: the people who share it, weighted by the decay
};

/// The quota is compared with what there is when all residents share, since it is per 1000 of them; where
/// only a group uses the category this is another number than per_1000. O(entries), twice where there is a
/// quota.
[[nodiscard]] CategorySupply share_supply(const TravelTimes& times, const SupplyQuestion& question,
                                          const Decay& decay, Competition competition);

/// One category's row of the summary. Parcels without an answer are in people_na only.
struct SupplySummary {
  double people = 0.0;             ///< residents with an answer
  double people_na = 0.0;          ///< residents off the network or without geometry
  double people_edge = 0.0;        ///< residents for whom the street data end before the catchment does
  double demand = 0.0;             ///< people who use the category, with an answer
  double no_supply = 0.0;          ///< those of them who have nothing in reach
  double capacity = 0.0;           ///< of all facilities
  double unused = 0.0;             ///< of the facilities that nobody asks
  std::optional<double> per_1000;  ///< mean of CategorySupply::per_1000 over the people who use it
  std::optional<double> gini;      ///< of the same, over the same
  std::optional<double> ratio;     ///< mean of CategorySupply::quota_ratio over residents
  std::optional<double> below;     ///< residents who have less than the quota
};

/// `limit` is the catchment, for the edge of the data. The same bits for any order of parcels.
[[nodiscard]] SupplySummary summarize_supply(const SupplyQuestion& question, const CategorySupply& supply,
                                             const ParcelStanding& parcels, network::Cost limit);

}  // namespace lifecircle::access
