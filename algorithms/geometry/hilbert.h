#pragma once

#include <cstdint>

#include <geometry/box.h>

namespace lifecircle::geometry {

/// The position of p along a Hilbert curve of order 16 through the box: near numbers are near places.
[[nodiscard]] std::uint32_t hilbert_position(Point p, const Box& box);

}  // namespace lifecircle::geometry
