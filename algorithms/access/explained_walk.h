#pragma once

#include <optional>
#include <span>
#include <vector>

#include <geometry/polygon.h>
#include <network/place.h>
#include <network/route.h>
#include <network/snapper.h>
#include <network/street_graph.h>
#include <network/street_table.h>

namespace lifecircle::access {

/// What people do on a part of their walk.
enum class WalkKind {
  stairs,    ///< of their house (no street), or a flight of steps on the way
  access,    ///< straight from the home to the street
  street,    ///< along a street
  delay,     ///< wait at a signal or a gate of that street
  last_leg,  ///< straight from the street to the facility
};

struct WalkPart {
  WalkKind kind = WalkKind::street;
  network::Cost cost{0.0};
  Metres length{0.0};
  geometry::Polyline line;          ///< none for the stairs of the house; a delay has that of its street
  std::optional<FeatureId> street;  ///< along which, where it is along one
};

/// Takes walks apart, so that one sees where the time goes: stairs of the house, leg to the street, street by
/// street with the delays of each, last leg. The costs of the parts add up to the walk's (1e-9 relative).
/// Parts that cost nothing are left out. The graph measures time. Graph and streets (those that the graph was
/// built of) must outlive it. Making it costs O(streets), a walk O(its steps).
class WalkExplainer {
 public:
  WalkExplainer(const network::StreetGraph& graph, const network::StreetTable& streets);

  /// A place with its accesses, as the route was asked for.
  struct End {
    const network::Place& place;
    std::span<const network::Access> accesses;
  };
  /// `stairs` come before the walk; they are no part of the route's total.
  [[nodiscard]] std::vector<WalkPart> explain(const network::Route& route, const End& home,
                                              const End& facility, network::Cost stairs) const;

 private:
  void add_street(std::vector<WalkPart>& parts, std::span<const network::RouteStep> steps) const;

  const network::StreetGraph& graph_;
  const network::StreetTable& streets_;
  std::vector<double> metres_;  // per street: of all its parts
};

}  // namespace lifecircle::access
