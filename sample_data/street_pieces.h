#pragma once

#include <vector>

#include "town.h"

namespace lifecircle::sample {

/// The pieces of street that the lines of the plan are made of, in the town and around it. Pieces meet at the
/// corners of the grid in the very same place, whoever lays them.
///
/// `side` is -1 for the way to the south or west of a line that carries several, 1 for the other one, and of
/// no account where the line itself is the street.

/// The street on row line j from column line i to column line i + 1.
Street row_street(int i, int j, int side);
/// The street on column line i from row line j to row line j + 1.
Street column_street(int i, int j, int side);

/// The crossing of the dual carriageway at the signal on row line j.
Street signal_crossing(int j);
/// The bridge over the river on row line j.
Street bridge(int j);
/// The ways on column line i beneath the railway.
std::vector<Street> underpasses(int i);

/// One half of the dual carriageway, closed to walkers, from row line j to row line j + 1.
Street carriageway(int j, int side);
/// The same beneath the railway.
Street carriageway_underpass(int side);

}  // namespace lifecircle::sample
