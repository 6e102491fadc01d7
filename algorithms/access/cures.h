#pragma once

#include <optional>
#include <vector>

#include <access/local_town.h>
#include <base/units.h>

namespace lifecircle::access {

/// What would bring a facility within the threshold of a home, the least first.
enum class CureKind {
  elevator,  ///< an elevator instead of the stairs of the house
  gate,      ///< a line that is closed to walkers is opened
  delay,     ///< nobody waits on one line any longer
  link,      ///< a new straight line, from the home or between two places on streets
  site,      ///< a new facility
};

/// A change, and what it gives.
struct Cure {
  CureKind kind = CureKind::link;
  double amount = 0.0;              ///< gate, link: metres of line; elevator, delay, site: seconds
  network::Cost walk{0.0};          ///< afterwards, with the stairs; at most the threshold
  geometry::Polyline line;          ///< the gate's parts in a row, the delay's, the link; a site is one point
  std::optional<FeatureId> street;  ///< of a gate or a delay
};

struct CureOptions {
  network::Cost threshold{900.0};
  /// A link longer than this is no cure; ground metres, 0 = no links.
  Metres longest_link{300.0};
  /// So many lines are tried for a gate and for a delay, the least first; and so many links.
  std::size_t most_tries = 25;

  /// Throws Error(invalid_option).
  void validate() const;
};

/// What the stairs of a house add to a walk now, and would with an elevator.
struct CureStairs {
  network::Cost now{0.0};
  network::Cost with_elevator{0.0};
};

/// The cheapest cure of each kind but `site` for a home that has no facility within the threshold, in the
/// order of the kinds; none where nothing helps. For sites see new_sites.h.
///
/// - gate: the shortest closed line whose opening is enough; delay: the line with the least delay whose end
///   is enough. Lines on which no walk within the threshold could pass are not tried.
/// - link: the shortest line from the home, or from one vertex of a street to another, that is enough (where
///   lines join at their ends only, or terrain is given: from node to node). Walls, water and houses in
///   between are not looked at.
///
/// Every cure is proved: the town is built anew with the change, and `walk` is what people then walk,
/// snapping and all. Costs some ten builds of the part of the town within the threshold, 5 ms each for 15
/// minutes.
[[nodiscard]] std::vector<Cure> cures_of(const DrawnTown& town, const network::Place& home,
                                         const CureStairs& stairs, const CureOptions& options);

}  // namespace lifecircle::access
