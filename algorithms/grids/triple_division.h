#pragma once

#include <base/random.h>
#include <grids/plan_state.h>

namespace lifecircle::grids {

/// The last steps into a narrow band: while a zone lies outside, it and two zones beside it are divided anew
/// by looking at every way to do that (branch and bound, see cheapest_plan()), if the three together weigh
/// three times what the band allows. Random moves need long for this, because all blocks of a zone must fit
/// at once; three zones of ten blocks have so many divisions that some are inside nearly always.
///
/// Zones with locks are left alone. True where the plan is in the band then; each success leaves fewer zones
/// outside. `steps` as in cheapest_plan(), for all tries together.
bool divide_triples(PlanState& state, Random& random, std::uint64_t steps);

}  // namespace lifecircle::grids
