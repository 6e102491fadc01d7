#pragma once

#include <memory>
#include <span>
#include <vector>

#include <network/place.h>
#include <network/snapper.h>
#include <network/street_graph_builder.h>
#include <network/street_table.h>

namespace lifecircle::access {

/// A town as its streets are drawn, so that they can be changed and walked anew: what
/// lifecircle:accessibility makes its network of. All that it refers to must outlive it.
struct DrawnTown {
  const network::StreetTable& streets;
  const network::StreetGraphOptions& options;  ///< walking time
  Metres snap_distance{0.0};
  const geometry::GroundMetric& metric;
  std::span<const network::Place> facilities;  ///< those that are wanted
};

/// The part of a town that matters to one home within a limit: lines and facilities so near that the fastest
/// walker could be there in time. A walk within the limit takes as long here as in the whole town (but for
/// the last bits); beyond it there is none. Making it costs O(the town's points).
class LocalTown {
 public:
  LocalTown(const DrawnTown& town, const network::Place& home, network::Cost limit);

  /// A network of lines on which places can be hung.
  struct Walkable {
    network::StreetGraph graph;
    network::Snapper snapper;
    Walkable(network::StreetGraph built, Metres snap_distance)
        : graph(std::move(built)), snapper(graph, snap_distance) {}
    Walkable(const Walkable&) = delete;
    Walkable& operator=(const Walkable&) = delete;
  };
  /// Nothing where no line can be walked.
  [[nodiscard]] std::unique_ptr<Walkable> build(const network::StreetTable& streets) const;

  /// The walk to the nearest facility over these lines, within the limit, else `unreachable`.
  [[nodiscard]] network::Cost walk(const network::StreetTable& streets) const;

  [[nodiscard]] const network::StreetTable& streets() const { return streets_; }
  [[nodiscard]] const std::vector<const network::Place*>& facilities() const { return facilities_; }
  [[nodiscard]] const network::Place& home() const { return home_; }
  [[nodiscard]] network::Cost limit() const { return limit_; }
  [[nodiscard]] const DrawnTown& town() const { return town_; }

 private:
  const DrawnTown& town_;
  const network::Place& home_;
  network::Cost limit_;
  network::StreetTable streets_;
  std::vector<const network::Place*> facilities_;
};

/// The same lines with one of them changed.
[[nodiscard]] network::StreetTable with_street(const network::StreetTable& streets, std::size_t number,
                                               const network::Street& changed);
/// The same lines and one more.
[[nodiscard]] network::StreetTable with_line(const network::StreetTable& streets, geometry::Point from,
                                             geometry::Point to);
/// The street without its delay.
[[nodiscard]] network::Street without_delay(network::Street street);
/// The street open to the walker: at her own speed where it was closed, without steps where she cannot climb.
[[nodiscard]] network::Street opened(network::Street street, const network::WalkingOptions& walking);

}  // namespace lifecircle::access
