#pragma once

#include <optional>
#include <span>

#include <base/units.h>
#include <network/reach_query.h>
#include <network/reached_streets.h>

namespace lifecircle::access {

/// How far the streets are from their nearest facility.
struct Remoteness {
  /// The way from the place on these streets that has the farthest one; nothing where no street has any.
  std::optional<Metres> farthest;
  Metres cut_off{0.0};  ///< of streets from which no way leads to any
};

/// Of a graph that measures distance, and a query on it that has run, without limit, from the facilities.
/// Exact: between two junctions or facilities the distance rises from both ends to one summit.
[[nodiscard]] Remoteness remoteness(const network::StreetGraph& graph, const network::ReachQuery& query,
                                    std::span<const network::EdgeStretch> streets);

}  // namespace lifecircle::access
