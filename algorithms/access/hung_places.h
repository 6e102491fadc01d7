#pragma once

#include <span>
#include <vector>

#include <base/csr.h>
#include <base/progress.h>
#include <network/place.h>
#include <network/snapper.h>

namespace lifecircle::access {

/// Parcels as people leave them: an area is replaced by a point inside it (the centroid where that lies
/// inside), since a walk starts at a door and not along a whole boundary. Areas without any surface become
/// places without geometry. Counts how many areas had to be repaired. 10 us per area.
struct Origins {
  std::vector<network::Place> places;
  std::size_t repaired = 0;
};
[[nodiscard]] Origins as_origins(std::vector<network::Place> parcels);

/// Places hung on the network, ready for many queries.
class HungPlaces {
 public:
  /// Snaps all places, in parallel. Throws Cancelled.
  HungPlaces(std::span<const network::Place> places, const network::StreetGraph& graph,
             const network::Snapper& snapper, Progress& progress);

  [[nodiscard]] std::size_t size() const { return accesses_.group_count(); }
  /// By which streets a place is reached; empty if none is near enough.
  [[nodiscard]] std::span<const network::Access> operator[](std::size_t place) const {
    return accesses_[place];
  }
  /// The places that hang on an edge; a place with several accesses on it stands several times.
  [[nodiscard]] std::span<const std::uint32_t> on_edge(network::EdgeId edge) const {
    return by_edge_[edge.index()];
  }

 private:
  Csr<network::Access> accesses_;
  Csr<std::uint32_t> by_edge_;
};

}  // namespace lifecircle::access
