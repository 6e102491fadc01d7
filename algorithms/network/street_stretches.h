#pragma once

#include <functional>
#include <span>
#include <vector>

#include <base/units.h>
#include <geometry/segment_index.h>
#include <network/place.h>
#include <network/reached_streets.h>
#include <network/street_graph.h>

namespace lifecircle::network {

// Sets of streets as lists of stretches: sorted by edge and position, those of one edge not touching each
// other, as by reached_stretches(). So metres can be counted, once each.

/// All streets of which `wanted` says yes, piece by piece.
[[nodiscard]] std::vector<EdgeStretch> streets_where(const StreetGraph& graph,
                                                     const std::function<bool(const Piece&)>& wanted);

/// All streets inside an area or no farther than `reach` from it or from a point of it, cut exactly there.
/// `index` is of the graph's pieces (index_of_pieces). Streets along the boundary of an area are inside.
[[nodiscard]] std::vector<EdgeStretch> streets_around(const StreetGraph& graph,
                                                      const geometry::SegmentIndex& index,
                                                      std::span<const Place> places, Metres reach);
[[nodiscard]] geometry::SegmentIndex index_of_pieces(const StreetGraph& graph);

/// What lies in both. O(a + b).
[[nodiscard]] std::vector<EdgeStretch> common(std::span<const EdgeStretch> a, std::span<const EdgeStretch> b);

/// Ground metres.
[[nodiscard]] Metres length_of(const StreetGraph& graph, std::span<const EdgeStretch> stretches);

/// What a list of stretches holds of one line of the street layer.
struct StreetShare {
  std::uint32_t street = 0;  ///< position in the StreetTable
  FeatureId id = 0;
  std::vector<geometry::Polyline> lines;
  Metres length{0.0};
};
/// The stretches by line, in the order of the lines' ids. Stretches without length are left out.
[[nodiscard]] std::vector<StreetShare> by_street(const StreetGraph& graph,
                                                 std::span<const EdgeStretch> stretches);

}  // namespace lifecircle::network
