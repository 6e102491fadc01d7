#pragma once

#include <cmath>

#include <network/reach_query.h>
#include <network/snapper.h>
#include <network/street_graph_builder.h>

namespace lifecircle::testing {

/// A built town on the plain plane, for tests that ask how long a walk takes.
struct WalkableTown {
  explicit WalkableTown(const network::StreetTable& streets, const network::StreetGraphOptions& options = {},
                        Metres snap_distance = Metres(200))
      : built(build(streets, options)), snapper(built.graph, snap_distance) {}

  /// Seconds (or metres) from one point to another; infinite where there is no way.
  [[nodiscard]] double walk(geometry::Point from, geometry::Point to) const {
    return walk(from, network::Place{0, {to}, {}});
  }
  [[nodiscard]] double walk(geometry::Point from, const network::Place& to) const {
    network::ReachQuery query(built.graph);
    for (const network::Access& access : snapper.accesses(to)) query.add_source(access);
    query.run(network::Cost(1e9));
    const auto home = snapper.snap(from);
    return home ? query.cost_of(*home).value() : INFINITY;
  }

  network::BuiltStreetGraph built;
  network::Snapper snapper;

 private:
  static network::BuiltStreetGraph build(const network::StreetTable& streets,
                                         const network::StreetGraphOptions& options) {
    NoProgress progress;
    return build_street_graph(streets, options, geometry::GroundMetric(), progress);
  }
};

/// Walking at 1 m/s: seconds are metres, so that plans can be read off.
inline network::StreetGraphOptions one_metre_per_second() {
  network::StreetGraphOptions options;
  options.walking.speed = MetresPerSecond(1.0);
  return options;
}

}  // namespace lifecircle::testing
