#pragma once

#include <access/site_bound.h>

namespace lifecircle::access {

/// What a search tree looks for.
struct TreeGoal {
  /// Only sets better than this matter: all that cannot be is cut off. At least the value of the best known.
  double beat = 0.0;
  /// A set as good as this ends the search.
  double enough = 0.0;
  /// Looks at entries that the tree may cost; a look takes about a nanosecond.
  double looks = 3e9;
  /// A node is divided by the candidate that is selected about so often: at 0.5 both parts of it change,
  /// which proves sooner; at 1 opening it finds a set sooner.
  double divide_at = 0.5;
};

/// A set, and what no set can exceed.
struct BoundedSites {
  SiteSet sites;
  double bound = 0.0;
};

/// The best `count` candidates of a table without capacities by branch and bound: a node opens or closes the
/// candidate that its prices select about as often as the goal says, its bound goes on from the prices of its
/// parent, and what the bound decides is decided (reduced cost fixing, Beasley 1987). The node with the
/// highest bound comes first, so that the bound of the whole falls as long as it is let. Takes some hundred
/// megabytes at most. `known` is what bound_sites() gave.
[[nodiscard]] BoundedSites branched_sites(const GainTable& table, std::size_t count, const SiteBound& known,
                                          const TreeGoal& goal, SitingEffort& effort, Progress& progress);

}  // namespace lifecircle::access
