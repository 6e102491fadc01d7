#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include <access/home_stairs.h>
#include <access/supply_demand.h>
#include <base/progress.h>
#include <geometry/ground_metric.h>
#include <network/place.h>
#include <network/snapper.h>

namespace lifecircle::access {

/// The methods by name, each a competition and the decay it is known with.
enum class SupplyMethod {
  two_step,    ///< 2SFCA: everywhere, binary
  enhanced,    ///< E2SFCA: everywhere, steps
  three_step,  ///< 3SFCA: chosen, steps
  gravity,     ///< gravity with demand: everywhere, exponential
  balanced,    ///< BFCA: balanced, binary
};
[[nodiscard]] Competition competition_of(SupplyMethod method);
[[nodiscard]] DecayShape usual_decay(SupplyMethod method);

struct SupplyOptions {
  SupplyMethod method = SupplyMethod::two_step;
  DecayOptions decay;
  /// How far people go, the same for all categories; where it is missing, the end of given steps, else each
  /// category's threshold.
  std::optional<network::Cost> catchment;

  /// The catchment of a category with this threshold. Throws Error(invalid_option) where it is not above 0.
  [[nodiscard]] network::Cost catchment_of(network::Cost threshold) const;
};

/// One category of a study.
struct SupplyCategory {
  std::vector<std::uint32_t> facilities;  ///< numbers in the run's facilities
  network::Cost threshold{0.0};
  std::vector<double> demand;   ///< per parcel: the people who use it
  std::optional<double> quota;  ///< capacity per 1000 residents
  std::size_t closed = 0;       ///< facilities beside these, closed when people come: data, but no use
};

enum class SupplierStatus {
  ok,
  no_demand,    ///< nobody in reach: the capacity is unused
  no_capacity,  ///< missing or 0: the facility offers nothing and attracts nobody
  off_network,
  no_geometry,
};

/// A facility of an evaluated category.
struct Supplier {
  SupplierStatus status = SupplierStatus::ok;
  double demand = 0.0;  ///< the people who share it; 0 unless it is ok
};

/// What a study says of one category.
struct CategoryStudy {
  network::Cost catchment{0.0};
  std::size_t counted = 0;  ///< facilities with capacity that can be reached from somewhere
  bool known = false;       ///< a facility counts, or there are only closed ones: then nobody has anything
  CategorySupply supply;    ///< its vectors per parcel are empty where nothing is known
  SupplySummary summary;
};

struct SupplyStudy {
  ParcelStanding parcels;
  network::Cost widest{0.0};  ///< catchment among the categories with facilities
  std::vector<CategoryStudy> categories;
  std::vector<std::optional<Supplier>> suppliers;  ///< per facility; nothing where no category has it
};

/// The layers of a study. Parcels must be origins (see as_origins).
struct SupplyTown {
  std::span<const network::Place> parcels;
  std::span<const double> residents;  ///< per parcel
  std::span<const network::Place> facilities;
  std::span<const std::optional<double>> capacity;  ///< per facility; missing is not known and never assumed
};

/// Supply and demand of every category on its own, along streets. One category's matrix is in memory at a
/// time. `stairs` are those of the parcels, in seconds: then the people of each storey ask and share on their
/// own (see storey_rows.h), and a parcel's numbers are their means. Throws Error(invalid_option) as
/// SupplyOptions and Decay do, and Cancelled.
[[nodiscard]] SupplyStudy study_supply_by_street(const network::StreetGraph& graph,
                                                 const network::Snapper& snapper, const SupplyTown& town,
                                                 std::span<const SupplyCategory> categories,
                                                 const SupplyOptions& options, Progress& progress,
                                                 const HomeStairs& stairs = {});

/// The same with straight-line radii, in metres.
[[nodiscard]] SupplyStudy study_supply_by_radius(const geometry::GroundMetric& metric, const SupplyTown& town,
                                                 std::span<const SupplyCategory> categories,
                                                 const SupplyOptions& options, Progress& progress);

}  // namespace lifecircle::access
