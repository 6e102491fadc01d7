#pragma once

#include <geometry/area_overlay.h>
#include <grids/open_ground.h>

namespace lifecircle::grids {

/// Plane units (metres) by which outlines that are one in truth may differ: what boundary points of parcels
/// in town are surveyed to.
inline constexpr double survey_error = 0.05;

/// The height of a triangle over its longest side, in plane units.
[[nodiscard]] double height(const geometry::Triangulation& mesh, std::uint32_t triangle);

/// Gives gaps that nobody means to whoever stands beside them. Parcels, buildings and 居民区 come from
/// different surveys, so outlines that are one in truth lie millimetres or centimetres beside each other.
/// Ground in between is no place of its own; divided like any other it would end in slivers.
///
/// A triangle of open ground that is lower than survey_error over its longest side belongs to who holds the
/// ground behind that side. Where a rim or a line runs there, it belongs to who is behind the others, if that
/// is one holder; between two it stays open ground. So gaps are filled up to about that width, and no line is
/// crossed. The result does not depend on the order of triangles. O(n) in them.
void fill_thin_gaps(const geometry::AreaOverlay& overlay, Holdings& holdings);

}  // namespace lifecircle::grids
