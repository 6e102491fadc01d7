#pragma once

#include <plugin/layers/sink.h>
#include <plugin/processing/elevator_outcome.h>
#include <plugin/processing/inputs.h>

namespace lifecircle::plugin {

/// Where a district stands: one row per area of AREAS (one row "all" without them), and one without a name
/// for buildings in no area. A building counts where the point inside it lies; filtered ones do not count.
///
/// area, buildings, entrances (before which shafts are looked for), grade_a, grade_b, grade_c (of these),
/// planned, started, completed (buildings), progress (completed / all three; NULL without any), people.
void writeElevatorAreas(Inputs& inputs, const QgsCoordinateReferenceSystem& crs,
                        const ElevatorOutcome& outcome, const QgsLayerMetadata& metadata, Feedback& feedback,
                        Progress& progress);

}  // namespace lifecircle::plugin
