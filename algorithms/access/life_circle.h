#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include <access/category_reach.h>
#include <access/home_stairs.h>
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
  std::size_t closed = 0;  ///< facilities that are there but closed when people come: data, but no use

  [[nodiscard]] bool has_data() const { return !demand.facilities.empty() || closed > 0; }
};

/// What the life circle of every parcel offers; all vectors are per parcel, in their order.
///
/// Where stairs count, a parcel's people do not walk alike: whoever lives higher walks longer. The costs in
/// `categories` are then those of their mean stairs, while scores, shares and missing categories go by what
/// each storey reaches.
struct LifeCircle : ParcelStanding {
  std::vector<CategoryReach> categories;  ///< per evaluated category
  /// 0 to 100: the weight of the categories reached within their thresholds over the weight of those
  /// evaluated. Nothing where the parcel has no answer, or no category has data.
  std::vector<std::optional<double>> score;
  HomeStairs stairs;         ///< empty where stairs do not count
  network::Cost limit{0.0};  ///< how far was looked
  std::size_t facilities_off_network = 0;

  /// Have these people of the parcel one of the category within the threshold that was asked for?
  [[nodiscard]] bool reaches(std::size_t category, std::size_t parcel, const StoreyWalk& people,
                             network::Cost threshold) const {
    const CategoryReach& reach = categories[category];
    return stairs.empty() ? reach.within[parcel] > 0 : reach.from_door[parcel] + people.stairs <= threshold;
  }
  /// Their walk to the nearest; `unreachable` beyond the limit.
  [[nodiscard]] network::Cost walk(std::size_t category, std::size_t parcel, const StoreyWalk& people) const {
    const CategoryReach& reach = categories[category];
    if (stairs.empty()) return reach.nearest[parcel];
    const network::Cost walk = reach.from_door[parcel] + people.stairs;
    return walk <= limit ? walk : network::unreachable;
  }
  /// The part of the parcel's people who have one of the category in time, 0 to 1.
  [[nodiscard]] double covered_share(std::size_t category, std::size_t parcel, network::Cost threshold) const;
};

/// Walking time or distance along streets (the graph's costs say which). `limit` is how far to look for the
/// nearest facility. Parcels must be origins (see as_origins). `stairs` are those of the parcels, in seconds:
/// none where stairs do not count or metres are measured. Throws Cancelled.
[[nodiscard]] LifeCircle life_circle_by_street(const network::StreetGraph& graph,
                                               const network::Snapper& snapper,
                                               std::span<const network::Place> parcels,
                                               std::span<const network::Place> facilities,
                                               std::span<const EvaluatedCategory> categories,
                                               network::Cost limit, Progress& progress,
                                               HomeStairs stairs = {});

/// Straight-line service radii, in metres.
[[nodiscard]] LifeCircle life_circle_by_radius(const geometry::GroundMetric& metric,
                                               std::span<const network::Place> parcels,
                                               std::span<const network::Place> facilities,
                                               std::span<const EvaluatedCategory> categories,
                                               network::Cost limit, Progress& progress);

/// The widest threshold among the categories with data; 0 without any.
[[nodiscard]] network::Cost widest_threshold(std::span<const EvaluatedCategory> categories);

/// The categories with data that not all people of a parcel reach in time, as positions in `categories`.
[[nodiscard]] std::vector<std::size_t> missing_categories(const LifeCircle& circle,
                                                          std::span<const EvaluatedCategory> categories,
                                                          std::size_t parcel);

}  // namespace lifecircle::access
