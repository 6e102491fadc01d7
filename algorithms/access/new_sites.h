#pragma once

#include <optional>
#include <span>
#include <vector>

#include <access/hung_places.h>
#include <base/progress.h>
#include <network/snapper.h>
#include <network/street_graph.h>

namespace lifecircle::access {

/// A place on the streets where a new facility would stand, for some of the homes.
struct NewSite {
  geometry::Point point;
  std::vector<std::uint32_t> homes;  ///< those that it brings within their limits, ascending
  std::vector<network::Cost> walks;  ///< of each of them to it, without stairs
};

/// Where new facilities would help these homes, most people first: again and again the node of the streets
/// (or the place where one of the homes meets its street) that has most people within their limits, of those
/// whom no site has helped yet; ties go to the least walking, then to the lesser coordinates. Every home that
/// is on a street within its limit gets exactly one site. This is the greedy cover: at most 1 + ln(homes)
/// times as many sites as the fewest possible (Chvatal 1979). One search per home; sites are hung as any
/// facility would be. Throws Cancelled.
[[nodiscard]] std::vector<NewSite> new_sites(const network::StreetGraph& graph,
                                             const network::Snapper& snapper, const HungPlaces& homes,
                                             std::span<const double> people,
                                             std::span<const network::Cost> limits, Progress& progress);

}  // namespace lifecircle::access
