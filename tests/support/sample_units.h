#pragma once

#include <string>

#include <support/balancing_data.h>

namespace lifecircle::testing {

/// The "parcels" or "buildings" of sample_data/ as a planner gives them to the search: households, 居民区 as
/// parents, today's grids and as many as today, compounds (of parcels), barriers.
[[nodiscard]] BalancingInstance read_sample_units(const std::string& layer);

}  // namespace lifecircle::testing
