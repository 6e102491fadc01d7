#include <algorithm>
#include <numeric>

#include <access/hung_places.h>
#include <access/nearest_facilities.h>
#include <access/siting_town.h>

namespace lifecircle::access {

namespace {

/// Positions of the places, by coordinates and id.
std::vector<std::uint32_t> ordered(std::span<const network::Place> places) {
  std::vector<std::uint32_t> order(places.size());
  std::iota(order.begin(), order.end(), 0U);
  std::sort(order.begin(), order.end(),
            [&](std::uint32_t a, std::uint32_t b) { return comes_first(places[a], places[b]); });
  return order;
}

}  // namespace

SitingTown siting_town(const network::StreetGraph& graph, const network::Snapper& snapper,
                       std::span<const network::Place> homes, std::span<const network::Place> candidates,
                       std::span<const network::Place> existing, network::Cost reach, Progress& progress) {
  PartialProgress hanging(progress, 0.0, 0.3), walking(progress, 0.3, 1.0);
  SitingTown town;
  town.candidates = candidates.size();
  town.home_of_row = ordered(homes);
  town.site_of_column = ordered(candidates);
  const std::vector<std::uint32_t> kept = ordered(existing);

  std::vector<network::Place> rows, columns;
  for (const std::uint32_t home : town.home_of_row) rows.push_back(homes[home]);
  for (const std::uint32_t site : town.site_of_column) columns.push_back(candidates[site]);
  for (const std::uint32_t site : kept) columns.push_back(existing[site]);
  town.site_of_column.insert(town.site_of_column.end(), kept.begin(), kept.end());

  const HungPlaces hung_rows(rows, graph, snapper, hanging), hung_columns(columns, graph, snapper, hanging);
  for (std::size_t j = 0; j < columns.size(); ++j) town.hung.push_back(!hung_columns[j].empty());
  town.times = travel_times_by_street(graph, hung_rows, hung_columns, reach, walking);

  const ParcelStanding standing = standing_by_street(graph, rows, hung_rows, reach);
  town.standing.status.resize(rows.size());
  town.standing.snap_metres.resize(rows.size());
  town.standing.to_data_edge.resize(rows.size());
  for (std::size_t r = 0; r < rows.size(); ++r) {
    const std::uint32_t home = town.home_of_row[r];
    town.standing.status[home] = standing.status[r];
    town.standing.snap_metres[home] = standing.snap_metres[r];
    town.standing.to_data_edge[home] = standing.to_data_edge[r];
  }
  return town;
}

}  // namespace lifecircle::access
