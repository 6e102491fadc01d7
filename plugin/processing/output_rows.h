#pragma once

#include <qgscoordinatetransform.h>
#include <qgsfeature.h>
#include <qgslayermetadata.h>

#include <plugin/processing/inputs.h>

namespace lifecircle::plugin {

/// Opens an output that is a table, as Inputs::sink() does, with `notes` on how it came about; nullptr where
/// it was left out.
[[nodiscard]] Sink* openTable(Inputs& inputs, const QString& name, const QgsFields& fields,
                              const QgsLayerMetadata& notes);

/// Adds a row without geometry.
void addRow(Sink& sink, const QgsAttributes& row);

/// Adds a feature that was made in the analysis CRS. A null geometry stays null.
void addFeature(Sink& sink, QgsGeometry geometry, const QgsCoordinateTransform& toResult,
                const QgsAttributes& attributes);

}  // namespace lifecircle::plugin
