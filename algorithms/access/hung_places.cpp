#include <utility>

#include <access/hung_places.h>
#include <base/error.h>
#include <base/parallel.h>
#include <geometry/polygon_ops.h>

namespace lifecircle::access {

Origins as_origins(std::vector<network::Place> parcels) {
  Origins origins;
  origins.places = std::move(parcels);
  for (network::Place& place : origins.places) {
    if (place.areas.empty()) continue;
    try {
      const geometry::InnerPoint inner = geometry::inner_point(place.areas);
      origins.repaired += inner.repaired;
      place.points = {inner.point};
    } catch (const Error&) {  // bad data is a result: the parcel stays, without geometry
      place.points.clear();
    }
    place.areas.clear();
  }
  return origins;
}

HungPlaces::HungPlaces(std::span<const network::Place> places, const network::StreetGraph& graph,
                       const network::Snapper& snapper, Progress& progress) {
  std::vector<std::vector<network::Access>> found(places.size());
  parallel_for(places.size(), 256, progress, [&](std::size_t begin, std::size_t end) {
    for (std::size_t p = begin; p < end; ++p) found[p] = snapper.accesses(places[p]);
  });
  std::vector<std::pair<network::EdgeId, std::uint32_t>> hooks;
  for (std::uint32_t p = 0; p < found.size(); ++p) {
    for (const network::Access& access : found[p]) {
      accesses_.items.push_back(access);
      hooks.emplace_back(access.edge, p);
    }
    accesses_.first.push_back(static_cast<std::uint32_t>(accesses_.items.size()));
  }
  by_edge_ = group_by<std::uint32_t>(
      graph.edge_count(), hooks.size(), [&](std::size_t i) { return hooks[i].first.index(); },
      [&](std::size_t i) { return hooks[i].second; });
}

}  // namespace lifecircle::access
