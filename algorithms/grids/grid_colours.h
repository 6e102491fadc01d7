#pragma once

#include <cstdint>
#include <vector>

#include <grids/plan_editor.h>

namespace lifecircle::grids {

/// A colour number below `colours` for each grid of the plan, so that grids with a common front differ where
/// that many colours allow it (four do for most maps, six for all but odd ones): greedy, grids with the most
/// neighbours first, each the colour that its neighbours bear least and, among these, the whole map bears
/// least. The same plan gives the same colours. O(units + fronts + grids^2). Throws Error(internal) without
/// colours.
[[nodiscard]] std::vector<std::uint32_t> grid_colours(const PlanEditor& editor, std::uint32_t colours);

}  // namespace lifecircle::grids
