#include <algorithm>
#include <limits>
#include <tuple>

#include <access/nearest_facilities.h>
#include <access/straight_line.h>

namespace lifecircle::access {

namespace {

geometry::Point least_point(const network::Place& place) {
  constexpr double infinity = std::numeric_limits<double>::infinity();
  geometry::Point least{infinity, infinity};
  for (const geometry::Point point : place.points) least = std::min(least, point);
  for (const geometry::Polygon& part : place.areas)
    for (const geometry::Ring& ring : part.rings)
      for (const geometry::Point point : ring) least = std::min(least, point);
  return least;
}

}  // namespace

bool comes_first(const network::Place& a, const network::Place& b) {
  return std::tuple(least_point(a), a.id) < std::tuple(least_point(b), b.id);
}

std::vector<std::optional<NearestFacility>> nearest_facilities(const TravelTimes& times,
                                                               std::span<const std::uint32_t> columns,
                                                               std::span<const network::Place> facilities) {
  std::vector<std::optional<NearestFacility>> nearest(times.row_count());
  for (std::size_t r = 0; r < nearest.size(); ++r) {
    const TravelTimes::Row row = times[r];
    for (std::size_t i = 0; i < row.size(); ++i) {
      const std::uint32_t facility = columns[row.columns[i]];
      if (!nearest[r] || row.costs[i] < nearest[r]->cost ||
          (row.costs[i] == nearest[r]->cost &&
           comes_first(facilities[facility], facilities[nearest[r]->facility])))
        nearest[r] = NearestFacility{facility, row.costs[i]};
    }
  }
  return nearest;
}

std::vector<std::optional<NearestFacility>> nearest_by_street(const network::StreetGraph& graph,
                                                              const network::Snapper& snapper,
                                                              std::span<const network::Place> from,
                                                              std::span<const network::Place> facilities,
                                                              std::span<const std::uint32_t> chosen,
                                                              network::Cost limit, Progress& progress) {
  PartialProgress hanging(progress, 0.0, 0.3), walking(progress, 0.3, 1.0);
  const HungPlaces homes(from, graph, snapper, hanging), targets(facilities, graph, snapper, hanging);
  return nearest_facilities(travel_times_by_street(graph, homes, targets, chosen, limit, walking), chosen,
                            facilities);
}

std::vector<std::optional<NearestFacility>> nearest_by_radius(const geometry::GroundMetric& metric,
                                                              std::span<const network::Place> from,
                                                              std::span<const network::Place> facilities,
                                                              std::span<const std::uint32_t> chosen,
                                                              network::Cost limit, Progress& progress) {
  return nearest_facilities(travel_times_by_radius(metric, from, facilities, chosen, limit, progress), chosen,
                            facilities);
}

}  // namespace lifecircle::access
