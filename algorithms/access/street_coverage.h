#pragma once

#include <optional>
#include <span>
#include <vector>

#include <access/hung_places.h>
#include <geometry/segment_index.h>
#include <network/street_stretches.h>

namespace lifecircle::access {

using Streets = std::vector<network::EdgeStretch>;

/// Where along the streets a category is reached: for stations of people who work on the streets (riders,
/// sanitation workers), whose demand is not at home. Each metre of the streets asked for stands in exactly
/// one of the three, cut at the very place where the threshold is used up.
struct StreetCoverage {
  Streets reached;
  Streets
      at_edge;  ///< not reached, but the street data end before the threshold does: more data could change it
  Streets missed;  ///< certainly not reached
};

/// By walking time or distance (the graph's costs say which): people walk to the nearest of `facilities`
/// (numbers in `places`), whose leg counts. `data_edge` as by network::accesses_at_data_edge(). One bounded
/// search and a sweep over the reached edges.
[[nodiscard]] StreetCoverage cover_streets(const network::StreetGraph& graph,
                                           std::span<const network::EdgeStretch> streets,
                                           const HungPlaces& places,
                                           std::span<const std::uint32_t> facilities, network::Cost threshold,
                                           std::span<const network::Access> data_edge);

/// By straight-line radius: inside an area or within the radius of a point or an area. Nothing is at the
/// edge.
[[nodiscard]] StreetCoverage cover_streets_by_radius(const network::StreetGraph& graph,
                                                     const geometry::SegmentIndex& index,
                                                     std::span<const network::EdgeStretch> streets,
                                                     std::span<const network::Place> places,
                                                     std::span<const std::uint32_t> facilities,
                                                     Metres radius);

/// What a coverage says of some streets (those of an area, or all).
struct StreetBalance {
  Metres streets{0.0};
  Metres reached{0.0};
  Metres at_edge{0.0};
  std::optional<double> share;  ///< reached / streets, 0 to 1; nothing without streets
};
[[nodiscard]] StreetBalance balance(const network::StreetGraph& graph, const StreetCoverage& coverage,
                                    std::span<const network::EdgeStretch> streets);

/// Those of the facilities that stand in one of the areas, each once; facilities with an area by their inner
/// point.
[[nodiscard]] std::vector<std::uint32_t> facilities_inside(std::span<const network::Place> places,
                                                           std::span<const std::uint32_t> facilities,
                                                           std::span<const network::Place> areas);

}  // namespace lifecircle::access
