#pragma once

#include <access/site_search.h>
#include <access/siting_effort.h>

namespace lifecircle::access {

/// Sites that make the longest walk of anybody short: `radius`, where nothing below `bound` is possible.
struct CentreSites {
  std::vector<std::uint32_t> chosen;
  network::Cost radius{0.0};
  network::Cost bound{0.0};
};

/// The p-centre: the least walk within which `count` candidates cover all people whom any site reaches, found
/// by halving the costs that occur (Minieka 1970); each step asks can_cover(). Where not even the limit is
/// enough, the radius is the limit and the sites are those that save most walking.
[[nodiscard]] CentreSites centre_sites(const LocationProblem& problem, const SitingOptions& options,
                                       SitingEffort& effort, Progress& progress);

}  // namespace lifecircle::access
