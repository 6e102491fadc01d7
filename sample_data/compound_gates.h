#pragma once

#include "random.h"
#include "town.h"

namespace lifecircle::sample {

/// The ways inside one compound, in its lot's frame: a lane at a = `lane` and a path along every row.
struct CompoundWays {
  struct Path {
    double b;
    double west;
    double east;
  };
  int lot;
  double lane;
  double width;
  bool gated;
  int closed_side = -1;  ///< the side of the lot on which shops stand: no gate there
  std::vector<Path> paths{};
};

/// Lays lane, paths and gates. A compound is entered through its gates only; at least one is open to walkers.
/// Lanes of the old town (not gated) open to every street they reach.
void lay_compound_ways(Town& town, const CompoundWays& ways, Random& random);

}  // namespace lifecircle::sample
