#pragma once

#include <optional>
#include <vector>

#include <access/location_problem.h>
#include <access/site_services.h>
#include <base/progress.h>

namespace lifecircle::access {

enum class SitingStatus {
  optimal,   ///< proven: nothing is better
  effort,    ///< the fixed effort ended before the proof; the bound says how much better is thinkable
  time_out,  ///< the time ran out before the proof
};

/// A site that was chosen.
struct ChosenSite {
  std::uint32_t candidate = 0;  ///< its column
  /// What it adds to those before it in the order: people within the threshold for the covering models, else
  /// people x cost of walking saved. Never more than the gain of the site before it, but for p-centre.
  double gain = 0.0;
};

/// What a set of sites comes to.
struct SitingState {
  double covered = 0.0;      ///< people within the threshold
  double walking = 0.0;      ///< people x cost, those not served at the reach
  double served = 0.0;       ///< people who reach a site
  network::Cost worst{0.0};  ///< the longest walk; the reach where somebody is not served
};

/// Where to build, who goes where before and after, and how far from the best possible that can be.
struct SitingPlan {
  std::vector<ChosenSite> sites;  ///< in the order of gain
  /// In the unit of the model: people within the threshold, sites, people x cost, cost. `bound` is proven: no
  /// plan is better.
  double value = 0.0;
  double bound = 0.0;
  SitingStatus status = SitingStatus::effort;
  Seconds seconds{0};
  std::vector<bool> reachable;  ///< per row: does any site lie within the reach?
  SitingState state_before, state_after;
  SiteServices before, after;

  /// |bound - value| as a share of the larger; 0: nothing is better.
  [[nodiscard]] double gap() const;
};

/// Chooses sites: search, a proven bound, and branch and bound for some seconds in between. For 1,000
/// candidates x 3,000 places that ends in a proof where few sites are chosen or they hardly compete; where 20
/// sites overlap on all sides a gap of one or two percent stays, which is that of the linear program. Throws
/// what validate() throws, and Cancelled.
[[nodiscard]] SitingPlan site_facilities(const LocationProblem& problem, const SitingOptions& options,
                                         Progress& progress);

}  // namespace lifecircle::access
