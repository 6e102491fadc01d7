#include <algorithm>
#include <cmath>

#include <base/error.h>
#include <geometry/ground_metric.h>
#include <geometry/projection.h>

namespace lifecircle::geometry {

namespace {
constexpr std::size_t grid_size = 17;
// Long enough for geodesics to be exact to 1e-9, short enough for the stretch not to change.
constexpr double probe = 50.0;

/// Between which grid lines a coordinate lies, and how far, 0 to 1.
struct GridPosition {
  std::size_t cell;
  double within;
};

GridPosition position_on_grid(double value, double min, double size) {
  const double position = size > 0 ? std::clamp((value - min) / size, 0.0, 1.0) * (grid_size - 1) : 0.0;
  const std::size_t cell = std::min(static_cast<std::size_t>(position), grid_size - 2);
  return {cell, position - static_cast<double>(cell)};
}
}  // namespace

GroundMetric::GroundMetric(const std::string& crs, const Box& extent) : extent_(extent) {
  if (extent.empty()) return;
  const Projection projection(crs);
  // Squared ground length per squared plane length in a direction, by a geodesic through p.
  const auto stretch = [&](Point p, Point direction) {
    const double metres = projection.geodesic_metres(projection.to_geographic(p - direction * (probe / 2)),
                                                     projection.to_geographic(p + direction * (probe / 2)));
    return metres * metres / (probe * probe);
  };
  forms_.reserve(grid_size * grid_size);
  for (std::size_t row = 0; row < grid_size; ++row)
    for (std::size_t column = 0; column < grid_size; ++column) {
      const Point p{extent.min_x + extent.width() * static_cast<double>(column) / (grid_size - 1),
                    extent.min_y + extent.height() * static_cast<double>(row) / (grid_size - 1)};
      const double e = stretch(p, {1, 0}), g = stretch(p, {0, 1});
      const double diagonal = stretch(p, {std::sqrt(0.5), std::sqrt(0.5)});  // (e + 2f + g) / 2
      const Form form{e, diagonal - (e + g) / 2, g};
      if (!std::isfinite(e + g + diagonal) || e <= 0 || g <= 0)
        throw Error(ErrorCode::bad_crs,
                    "The data lie outside the area where the coordinate system can be used; "
                    "check the layers' coordinate systems or choose another.");
      forms_.push_back(form);
    }
}

GroundMetric::Form GroundMetric::form_at(Point p) const {
  if (forms_.empty()) return {};
  const GridPosition x = position_on_grid(p.x, extent_.min_x, extent_.width());
  const GridPosition y = position_on_grid(p.y, extent_.min_y, extent_.height());
  const auto blend = [&](double Form::*part) {
    const Form* below = &forms_[y.cell * grid_size + x.cell];
    const Form* above = below + grid_size;
    return (below[0].*part * (1 - x.within) + below[1].*part * x.within) * (1 - y.within) +
           (above[0].*part * (1 - x.within) + above[1].*part * x.within) * y.within;
  };
  return {blend(&Form::e), blend(&Form::f), blend(&Form::g)};
}

Metres GroundMetric::length(Point a, Point b) const {
  const Form form = form_at((a + b) * 0.5);
  const Point d = b - a;
  return Metres(std::sqrt(form.e * d.x * d.x + 2 * form.f * d.x * d.y + form.g * d.y * d.y));
}

double GroundMetric::scale(Point p) const {
  const Form form = form_at(p);
  return 1.0 / std::sqrt((form.e + form.g) / 2);
}

}  // namespace lifecircle::geometry
