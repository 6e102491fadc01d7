#include <algorithm>
#include <cmath>
#include <cstddef>

#include <base/error.h>
#include <geometry/projection.h>
#include <geometry/true_north.h>

namespace lifecircle::geometry {

namespace {

constexpr std::size_t grid_size = 17;
// A hundred metres of latitude: far above the noise of PROJ, far below where meridians bend.
constexpr double probe_degrees = 0.001;

Point unit(Point way) {
  return way * (1.0 / std::sqrt(dot(way, way)));
}

}  // namespace

TrueNorth::TrueNorth(const std::string& crs, const Box& extent) : extent_(extent) {
  if (extent.empty()) return;
  const Projection projection(crs);
  directions_.reserve(grid_size * grid_size);
  for (std::size_t row = 0; row < grid_size; ++row)
    for (std::size_t column = 0; column < grid_size; ++column) {
      const Point p{extent.min_x + extent.width() * static_cast<double>(column) / (grid_size - 1),
                    extent.min_y + extent.height() * static_cast<double>(row) / (grid_size - 1)};
      const LonLat place = projection.to_geographic(p);
      const Point way = projection.from_geographic({place.lon, place.lat + probe_degrees / 2}) -
                        projection.from_geographic({place.lon, place.lat - probe_degrees / 2});
      if (!is_finite(way) || dot(way, way) == 0.0)
        throw Error(ErrorCode::bad_crs,
                    "The data lie outside the area where the coordinate system can be used; "
                    "check the layers' coordinate systems or choose another.");
      directions_.push_back(unit(way));
    }
}

Point TrueNorth::direction(Point p) const {
  if (directions_.empty()) return {0.0, 1.0};
  const auto on_grid = [](double value, double min, double size) {
    return size > 0 ? std::clamp((value - min) / size, 0.0, 1.0) * (grid_size - 1) : 0.0;
  };
  const double x = on_grid(p.x, extent_.min_x, extent_.width());
  const double y = on_grid(p.y, extent_.min_y, extent_.height());
  const std::size_t column = std::min(static_cast<std::size_t>(x), grid_size - 2);
  const std::size_t row = std::min(static_cast<std::size_t>(y), grid_size - 2);
  const double right = x - static_cast<double>(column), up = y - static_cast<double>(row);
  const Point* below = &directions_[row * grid_size + column];
  const Point* above = below + grid_size;
  return unit(between(between(below[0], below[1], right), between(above[0], above[1], right), up));
}

}  // namespace lifecircle::geometry
