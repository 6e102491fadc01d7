#pragma once

#include <memory>

#include <qgsprocessingcontext.h>

namespace lifecircle::plugin {

/// What dresses a result when it is loaded: plugin/styles/<name>.qml, or <name>.point.qml and
/// <name>.polygon.qml where a result may be either. The layer details of a processing context take it over
/// and delete it: one object for each layer. May be made in any thread.
[[nodiscard]] std::unique_ptr<QgsProcessingLayerPostProcessorInterface> resultStyle(const QString& name);

}  // namespace lifecircle::plugin
