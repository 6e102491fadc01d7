#pragma once

#include <qgslayermetadata.h>

class QgsVectorLayer;

namespace lifecircle::plugin {

/// Puts the metadata into the layer's file, or beside it where the format has no room for them. Results
/// without are results too: a failure is no error.
void storeMetadata(const QgsVectorLayer& layer, const QgsLayerMetadata& metadata);

/// What a layer says about itself: its metadata where it has notes of ours, else those that are stored with
/// its file, which QGIS does not read by itself when a layer is opened by its path.
[[nodiscard]] QgsLayerMetadata metadataOf(const QgsVectorLayer& layer);

}  // namespace lifecircle::plugin
