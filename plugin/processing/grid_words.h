#pragma once

#include <plugin/processing/grid_units.h>

namespace lifecircle::plugin {

/// A share as a number of percent with one digit: 0.1234 is "12.3".
[[nodiscard]] QString percentText(double share);
/// The parent's id as the user gave it.
[[nodiscard]] QString parentName(const GridUnits& units, grids::ParentId parent);

/// The fields with which every summary of grids by parent begins: parent, grids, weight, max_dev, mean_dev,
/// best_dev (deviations in percent), cut_m, pp_mean, gini, moved_pct, status.
[[nodiscard]] QgsFields gridSummaryFields();

}  // namespace lifecircle::plugin
