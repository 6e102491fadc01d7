#pragma once

#include <optional>

#include <base/random.h>
#include <grids/parent_problem.h>

namespace lifecircle::grids {

/// Plans to start from. All of them have the number of zones asked, each in one piece, none empty, locks
/// kept; none of them cares much for the band. Need at least as many blocks as zones.

/// Today's plan with the least changes that make it a plan: each of today's grids keeps its heaviest piece
/// (where it has locked blocks: those, connected by the shortest way); loose blocks go to the neighbour with
/// which they share the longest front. Where more grids are asked, the heaviest are split in two; where
/// fewer, the lightest are given to their neighbours. With `keep_today` false only locked blocks keep their
/// grid. No value where locked blocks of one grid cannot be connected, or more grids are locked than asked.
[[nodiscard]] std::optional<Zones> repaired_plan(const ParentProblem& problem, bool keep_today,
                                                 Random& random);

/// A plan from nothing: random spanning trees cut where the two sides come nearest to whole numbers of mean
/// loads, and again in each part. For problems without locks.
[[nodiscard]] Zones split_plan(const ParentProblem& problem, Random& random);

}  // namespace lifecircle::grids
