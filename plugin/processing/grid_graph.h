#pragma once

#include <vector>

#include <grids/unit_neighbours.h>
#include <plugin/layers/feedback.h>
#include <plugin/layers/sink.h>
#include <plugin/processing/grid_units.h>

namespace lifecircle::plugin {

/// The graph of the units: who is whose neighbour across at most `gap` metres. Throws Cancelled.
[[nodiscard]] grids::UnitGraph buildUnitGraph(const GridUnits& units,
                                              const std::vector<grids::GroundLine>& lines, double gap,
                                              const geometry::GroundMetric& metric,
                                              const Progress& progress = NoProgress());

/// Says how many neighbours there are, and every join that the graph had to make.
void logUnitGraph(const grids::UnitGraph& graph, const GridUnits& units, Feedback& feedback);

/// unit_a, unit_b, parent, kind (bridge, island), across (none, minor_road, major_road, water), width_m.
[[nodiscard]] QgsFields joinFields();
/// One line from unit to unit for every join.
void writeJoins(Sink& sink, const grids::UnitGraph& graph, const GridUnits& units,
                const QgsCoordinateTransform& toResult);

}  // namespace lifecircle::plugin
