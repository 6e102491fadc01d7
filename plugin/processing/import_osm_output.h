#pragma once

#include <data/osm_import.h>
#include <plugin/layers/feedback.h>
#include <plugin/processing/inputs.h>

namespace lifecircle::plugin {

/// Says in numbers what was read and kept, and what was left out and why.
void logImport(const data::OsmData& osm, Feedback& feedback);

/// Writes STREETS, BUILDINGS, FACILITIES and BARRIERS in EPSG:4326, those that were asked for. Throws
/// Cancelled.
void writeImport(const data::OsmData& osm, const QString& path, Inputs& inputs, Progress& progress);

}  // namespace lifecircle::plugin
