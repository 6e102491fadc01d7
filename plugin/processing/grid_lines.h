#pragma once

#include <vector>

#include <grids/unit_neighbours.h>
#include <plugin/layers/feedback.h>
#include <plugin/processing/inputs.h>

namespace lifecircle::plugin {

/// Reads BARRIERS (nobody crosses them; of areas their banks) and STREETS (centre lines), either of which may
/// be left out, and says in the log how many. Their order does not depend on that of the layers' features
/// where the engine looks at them.
[[nodiscard]] std::vector<grids::GroundLine> readGridLines(const Inputs& inputs,
                                                           const QgsCoordinateReferenceSystem& crs,
                                                           Feedback& feedback, Progress& progress);

}  // namespace lifecircle::plugin
