#pragma once

#include "town.h"

namespace lifecircle::sample {

/// What cuts the town into parts, one stretch at a time: the town's own first, then those around it, which go
/// on exactly where it ends.

/// The middle of the dual carriageway between two row lines.
void lay_arterial(Town& town, int first_row, int last_row);
/// The river between two row lines: its water and its middle. It leaves the town 40 m beyond the rim.
void lay_river(Town& town, int first_row, int last_row);
/// Both tracks of the railway between two column lines. They leave the town 60 m beyond the rim.
void lay_railway(Town& town, int first_column, int last_column);

}  // namespace lifecircle::sample
