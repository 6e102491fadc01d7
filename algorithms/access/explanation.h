#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include <access/cures.h>
#include <access/explained_walk.h>
#include <access/new_sites.h>
#include <access/parcel_standing.h>
#include <base/progress.h>

namespace lifecircle::access {

/// Somebody whose walk is to be explained.
struct ExplainedHome {
  network::Place place;  ///< an origin (see as_origins)
  CureStairs stairs;
  double people = 0.0;
};

struct ExplainOptions {
  network::Cost limit{1800.0};  ///< how far to look for facilities
  std::size_t nearest = 3;      ///< of how many of them the walk is wanted
  bool find_cures = true;
  CureOptions cures;  ///< with the threshold
};

/// A facility that a home reaches, and the walk there.
struct ExplainedFacility {
  std::uint32_t facility = 0;  ///< position in DrawnTown::facilities
  network::Cost walk{0.0};     ///< with the stairs: what accessibility gives
  std::vector<WalkPart> parts;
};

/// A cure by a new facility.
struct SiteCure {
  std::size_t site = 0;  ///< position in Explanation::sites
  network::Cost walk{0.0};
};

/// Why a home has the walk it has.
struct ExplainedCase {
  ParcelStatus status = ParcelStatus::ok;
  std::vector<ExplainedFacility> nearest;  ///< within the limit; ties by coordinates, then id
  bool in_time = false;                    ///< the nearest is within the threshold
  std::vector<Cure> cures;                 ///< where none is in time
  std::optional<SiteCure> site;
};

struct Explanation {
  std::vector<ExplainedCase> cases;  ///< per home
  std::vector<NewSite> sites;        ///< their `homes` are positions in `cases`
};

/// The walks of some homes to one kind of facility, taken apart, and what would shorten them where they are
/// too long. `graph` and `snapper` are the town's own network. In parallel over homes, with the same result
/// for any number of threads. Throws Cancelled.
[[nodiscard]] Explanation explain(const DrawnTown& town, const network::StreetGraph& graph,
                                  const network::Snapper& snapper, std::span<const ExplainedHome> homes,
                                  const ExplainOptions& options, Progress& progress);

}  // namespace lifecircle::access
