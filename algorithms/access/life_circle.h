#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include <access/category_reach.h>
#include <access/parcel_standing.h>
#include <base/progress.h>
#include <geometry/ground_metric.h>
#include <network/place.h>
#include <network/snapper.h>
#include <network/street_graph.h>

namespace lifecircle::access {

/// A category as a run evaluates it.
struct EvaluatedCategory {
  std::string id;
  CategoryDemand demand;  ///< no facilities = no data: NULL everywhere and not in the score
  double weight = 1.0;

  [[nodiscard]] bool has_data() const { return !demand.facilities.empty(); }
};

/// What the life circle of every parcel offers; all vectors are per parcel, in their order.
struct LifeCircle : ParcelStanding {
  std::vector<CategoryReach> categories;  ///< per evaluated category
  /// 0 to 100: the weight of the categories reached within their thresholds over the weight of those
  /// evaluated. Nothing where the parcel has no answer, or no category has data.
  std::vector<std::optional<double>> score;
  std::size_t facilities_off_network = 0;
  std::size_t facilities_without_geometry = 0;
};

/// Walking time or distance along streets (the graph's costs say which). `limit` is how far to look for the
/// nearest facility. Parcels must be origins (see as_origins). Throws Cancelled.
[[nodiscard]] LifeCircle life_circle_by_street(const network::StreetGraph& graph,
                                               const network::Snapper& snapper,
                                               std::span<const network::Place> parcels,
                                               std::span<const network::Place> facilities,
                                               std::span<const EvaluatedCategory> categories,
                                               network::Cost limit, Progress& progress);

/// Straight-line service radii, in metres.
[[nodiscard]] LifeCircle life_circle_by_radius(const geometry::GroundMetric& metric,
                                               std::span<const network::Place> parcels,
                                               std::span<const network::Place> facilities,
                                               std::span<const EvaluatedCategory> categories,
                                               network::Cost limit, Progress& progress);

/// The widest threshold among the categories with data; 0 without any.
[[nodiscard]] network::Cost widest_threshold(std::span<const EvaluatedCategory> categories);

/// The categories with data that a parcel does not reach in time, as positions in `categories`.
[[nodiscard]] std::vector<std::size_t> missing_categories(const LifeCircle& circle,
                                                          std::span<const EvaluatedCategory> categories,
                                                          std::size_t parcel);

}  // namespace lifecircle::access
