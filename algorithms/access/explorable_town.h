#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include <access/hung_places.h>
#include <access/life_circle.h>
#include <access/population.h>
#include <base/progress.h>
#include <network/snapper.h>

namespace lifecircle::access {

/// What a town consists of beside its streets.
struct TownPlaces {
  std::vector<network::Place> facilities;
  std::vector<EvaluatedCategory> categories;  ///< thresholds in the unit of the graph's costs
  std::vector<network::Place> homes;          ///< origins (see as_origins); may be none
  std::vector<Population> people;             ///< per home
};

/// Those who depend on one facility: it is the nearest of its category to them.
struct Dependants {
  std::vector<std::uint32_t> homes;  ///< ascending
  Population people;
};

/// A town made ready for questions about single places and single facilities, asked one at a time by somebody
/// who waits for the answer: everything is hung on the streets beforehand. Places are asked for by a
/// PlaceExplorer.
///
///     ExplorableTown town(graph, snapper, std::move(places), progress);
///     PlaceExplorer explorer(town);
///     const PlaceCircle here = explorer.at(point);
///     const auto clients = town.dependants(category, Cost(1800), progress);
///
/// Immutable and shared between threads. Takes some 3 us per place to make, and as long as building the graph
/// to find where the street data end. Graph and snapper must outlive it.
class ExplorableTown {
 public:
  /// Throws Cancelled.
  ExplorableTown(const network::StreetGraph& graph, const network::Snapper& snapper, TownPlaces places,
                 Progress& progress);

  [[nodiscard]] const network::StreetGraph& graph() const { return graph_; }
  [[nodiscard]] const network::Snapper& snapper() const { return snapper_; }
  [[nodiscard]] const TownPlaces& places() const { return places_; }
  [[nodiscard]] const HungPlaces& facilities() const { return facilities_; }
  /// Where the street data end, as network/data_edge.h finds it.
  [[nodiscard]] std::span<const network::Access> data_edge() const { return data_edge_; }

  /// For every facility of a category, in the order of its demand, who depends on it; ties as in
  /// nearest_facilities(). Homes without any facility of the category within `limit` depend on none. One
  /// bounded search per facility, or per home where these are fewer. Throws Cancelled.
  [[nodiscard]] std::vector<Dependants> dependants(std::size_t category, network::Cost limit,
                                                   Progress& progress) const;

 private:
  const network::StreetGraph& graph_;
  const network::Snapper& snapper_;
  TownPlaces places_;
  HungPlaces facilities_;
  HungPlaces homes_;
  std::vector<network::Access> data_edge_;
};

}  // namespace lifecircle::access
