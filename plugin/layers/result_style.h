#pragma once

#include <qgsprocessingcontext.h>

namespace lifecircle::plugin {

/// What dresses a result when it is loaded: plugin/styles/<name>.<point or polygon>.qml. QGIS keeps only a
/// pointer, in models even beyond the life of the algorithm, so the one object per style lives as long as the
/// plugin. Safe to call from any thread.
[[nodiscard]] QgsProcessingLayerPostProcessorInterface* resultStyle(const QString& name);

}  // namespace lifecircle::plugin
