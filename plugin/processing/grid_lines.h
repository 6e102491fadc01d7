#pragma once

#include <vector>

#include <grids/unit_neighbours.h>
#include <plugin/layers/feedback.h>
#include <plugin/processing/inputs.h>
#include <plugin/processing/parameters.h>

namespace lifecircle::plugin {

namespace parameters {

/// BARRIERS with BARRIER_CLASS_FIELD, STREETS with STREET_CLASS_FIELD, MAIN_ROADS.
[[nodiscard]] ParameterList gridLines();

}  // namespace parameters

/// Reads BARRIERS (nobody crosses them; of areas their banks) and STREETS (centre lines), either of which may
/// be left out, and says in the log how many. What lies there is said by the class fields, in the words of
/// GroundClasses; else barriers are taken for water and streets for minor roads. With MAIN_ROADS the major
/// roads among the streets are barriers too. The order of lines does not depend on that of the layers'
/// features where the engine looks at it.
[[nodiscard]] std::vector<grids::GroundLine> readGridLines(const Inputs& inputs,
                                                           const QgsCoordinateReferenceSystem& crs,
                                                           Feedback& feedback, Progress& progress);

}  // namespace lifecircle::plugin
