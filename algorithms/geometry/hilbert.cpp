#include <algorithm>
#include <utility>

#include <geometry/hilbert.h>

namespace lifecircle::geometry {

namespace {
std::uint32_t cell(double value, double min, double size) {
  if (!(size > 0)) return 0;
  return static_cast<std::uint32_t>(std::clamp((value - min) / size, 0.0, 1.0) * 65535.0);
}
}  // namespace

std::uint32_t hilbert_position(Point p, const Box& box) {
  // One size for both axes, so that cells are square.
  const double size = std::max(box.width(), box.height());
  std::uint32_t x = cell(p.x, box.min_x, size), y = cell(p.y, box.min_y, size), position = 0;
  for (std::uint32_t side = 1u << 15; side > 0; side >>= 1) {
    const std::uint32_t right = (x & side) != 0, upper = (y & side) != 0;
    position += side * side * ((3 * right) ^ upper);
    if (upper == 0) {  // turn the quadrant so that the curve goes on where the last one ended
      if (right == 1) {
        x = 65535u - x;
        y = 65535u - y;
      }
      std::swap(x, y);
    }
  }
  return position;
}

}  // namespace lifecircle::geometry
