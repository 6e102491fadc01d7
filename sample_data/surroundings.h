#pragma once

#include "town.h"

namespace lifecircle::sample {

/// The streets around the town, in the same manner of grid but without anything that stands on them: walks
/// that leave the town and come back, and a quarter of an hour on foot, end on streets and not at the end of
/// the data. With them river, railway and dual carriageway go on. Comes last: all it adds follows what is
/// there.
void lay_surroundings(Town& town);

}  // namespace lifecircle::sample
