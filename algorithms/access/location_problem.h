#pragma once

#include <cstdint>
#include <limits>
#include <vector>

#include <access/travel_times.h>
#include <base/units.h>

namespace lifecircle::access {

/// What is best. The names are those of location science (Church and ReVelle 1974; Toregas et al. 1971;
/// Hakimi 1964).
enum class LocationModel {
  maximal_covering,  ///< MCLP: `count` new sites, as many people as possible within `threshold`
  set_covering,  ///< LSCP: as few new sites as possible, everybody within `threshold` whom any site can reach
  p_median,      ///< `count` new sites, the least walking of all people together
  p_centre,      ///< `count` new sites, the longest walk of anybody as short as possible
};

inline constexpr double no_capacity_limit = std::numeric_limits<double>::infinity();

/// Where to build, as numbers. A row of `times` is a place where people live, a column a site: first the
/// candidates, then the facilities that exist and stay.
///
///     LocationProblem problem;
///     problem.times = travel_times_by_street(graph, homes, candidates, Cost(900), progress);
///     problem.demand = people;
///     problem.candidates = problem.times.column_count();  // nothing exists yet
///     problem.threshold = Cost(900);
///     problem.count = 3;
///     const SitingPlan plan = site_facilities(problem, {}, progress);
///
/// People whom no site reaches stand in no model: they are counted apart. A walk to a site that is beyond
/// `limit` counts as `limit` in p-median and p-centre. With capacities the people of one place may be divided
/// among sites, as they are in life. Results depend on the order of rows and columns only in ties: sort both
/// by coordinates, and they do not depend on it.
struct LocationProblem {
  LocationModel model = LocationModel::maximal_covering;
  TravelTimes times;
  std::vector<double> demand;  ///< people per row, 0 or more
  std::size_t candidates = 0;  ///< columns before this one may be chosen, the others exist
  /// People that a column can serve; empty: there is no limit anywhere.
  std::vector<double> capacity;
  std::size_t count = 1;       ///< sites to choose; not looked at by set_covering
  network::Cost threshold{0};  ///< near enough, for the covering models
  network::Cost limit{0};      ///< how far walks count, for p-median and p-centre

  [[nodiscard]] bool covering() const {
    return model == LocationModel::maximal_covering || model == LocationModel::set_covering;
  }
  /// The longest walk that means anything.
  [[nodiscard]] network::Cost reach() const { return covering() ? threshold : limit; }
};

/// How hard to look.
struct SitingOptions {
  /// 0: a fixed effort, and so the same answer everywhere. Above 0: stops after about so long, and the answer
  /// depends on the machine.
  Seconds seconds{0};
  /// With capacities: programs with at most so many entries left go to branch and cut, which usually ends in
  /// the best there is. 0: search and bound alone.
  std::size_t exact_size = 50'000;
};

/// Throws Error where the numbers do not fit together, a count of sites is 0 or a limit is not above 0.
void validate(const LocationProblem& problem, const SitingOptions& options);

}  // namespace lifecircle::access
