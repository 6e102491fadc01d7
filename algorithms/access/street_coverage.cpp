#include <algorithm>

#include <access/street_coverage.h>
#include <geometry/areas.h>

namespace lifecircle::access {

using network::Access;
using network::Cost;
using network::EdgeStretch;

namespace {

Streets reached_from(const network::StreetGraph& graph, network::ReachQuery& query, Cost threshold) {
  query.run(threshold);
  return reached_stretches(graph, query, threshold);
}

void add_sources(network::ReachQuery& query, const HungPlaces& places,
                 std::span<const std::uint32_t> facilities) {
  for (const std::uint32_t facility : facilities)
    for (const Access& access : places[facility]) query.add_source(access);
}

}  // namespace

StreetCoverage cover_streets(const network::StreetGraph& graph, std::span<const EdgeStretch> streets,
                             const HungPlaces& places, std::span<const std::uint32_t> facilities,
                             Cost threshold, std::span<const Access> data_edge) {
  network::ReachQuery query(graph);
  add_sources(query, places, facilities);
  StreetCoverage coverage;
  coverage.reached = common(streets, reached_from(graph, query, threshold));

  // The same once more, as if a facility stood wherever the data end: what that reaches too might be reached.
  query.clear();
  add_sources(query, places, facilities);
  for (const Access& access : data_edge) query.add_source(access);
  const Streets perhaps = common(streets, reached_from(graph, query, threshold));
  coverage.at_edge = without(perhaps, coverage.reached);
  coverage.missed = without(streets, perhaps);
  return coverage;
}

StreetCoverage cover_streets_by_radius(const network::StreetGraph& graph, const geometry::SegmentIndex& index,
                                       std::span<const EdgeStretch> streets,
                                       std::span<const network::Place> places,
                                       std::span<const std::uint32_t> facilities, Metres radius) {
  std::vector<network::Place> near;
  for (const std::uint32_t facility : facilities) near.push_back(places[facility]);
  StreetCoverage coverage;
  coverage.reached = common(streets, streets_around(graph, index, near, radius));
  coverage.missed = without(streets, coverage.reached);
  return coverage;
}

StreetBalance balance(const network::StreetGraph& graph, const StreetCoverage& coverage,
                      std::span<const EdgeStretch> streets) {
  StreetBalance result;
  result.streets = length_of(graph, streets);
  result.reached = length_of(graph, common(coverage.reached, streets));
  result.at_edge = length_of(graph, common(coverage.at_edge, streets));
  if (result.streets > Metres(0.0)) result.share = std::min(1.0, result.reached / result.streets);
  return result;
}

std::vector<std::uint32_t> facilities_inside(std::span<const network::Place> places,
                                             std::span<const std::uint32_t> facilities,
                                             std::span<const network::Place> areas) {
  std::vector<network::Place> chosen;
  for (const std::uint32_t facility : facilities) chosen.push_back(places[facility]);
  const Origins origins = as_origins(std::move(chosen));
  std::vector<std::uint32_t> inside;
  for (std::size_t i = 0; i < facilities.size(); ++i) {
    const std::vector<geometry::Point>& points = origins.places[i].points;
    if (!points.empty() && std::any_of(areas.begin(), areas.end(), [&](const network::Place& area) {
          return geometry::contains(area.areas, points.front());
        }))
      inside.push_back(facilities[i]);
  }
  return inside;
}

}  // namespace lifecircle::access
