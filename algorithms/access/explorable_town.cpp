#include <unordered_map>
#include <utility>

#include <access/explorable_town.h>
#include <access/nearest_facilities.h>
#include <network/data_edge.h>

namespace lifecircle::access {

ExplorableTown::ExplorableTown(const network::StreetGraph& graph, const network::Snapper& snapper,
                               TownPlaces places, Progress& progress)
    : graph_(graph),
      snapper_(snapper),
      places_(std::move(places)),
      facilities_(places_.facilities, graph, snapper, progress),
      homes_(places_.homes, graph, snapper, progress),
      data_edge_(network::accesses_at_data_edge(graph)) {
  progress.check();
}

std::vector<Dependants> ExplorableTown::dependants(std::size_t category, network::Cost limit,
                                                   Progress& progress) const {
  const std::vector<std::uint32_t>& chosen = places_.categories[category].demand.facilities;
  const auto nearest =
      nearest_facilities(travel_times_by_street(graph_, homes_, facilities_, chosen, limit, progress), chosen,
                         places_.facilities);
  std::unordered_map<std::uint32_t, std::size_t> position;
  for (std::size_t i = 0; i < chosen.size(); ++i) position.emplace(chosen[i], i);
  std::vector<Dependants> dependants(chosen.size());
  std::vector<PopulationSum> people(chosen.size());
  for (std::uint32_t home = 0; home < nearest.size(); ++home) {
    if (!nearest[home]) continue;
    const std::size_t at = position.at(nearest[home]->facility);
    dependants[at].homes.push_back(home);
    people[at].add(places_.people[home]);
  }
  for (std::size_t i = 0; i < chosen.size(); ++i) dependants[i].people = people[i].total();
  return dependants;
}

}  // namespace lifecircle::access
