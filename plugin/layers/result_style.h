#pragma once

#include <memory>

#include <QMap>
#include <qgsprocessingcontext.h>

namespace lifecircle::plugin {

/// What dresses a result when it is loaded: plugin/styles/<name>.qml, or <name>.point.qml and
/// <name>.polygon.qml where a result may be either. `alternatives` (title ->
/// name) are styles of the same layer that the user may switch to. The layer details of a processing context
/// take it over and delete it: one object for each layer. May be made in any thread.
[[nodiscard]] std::unique_ptr<QgsProcessingLayerPostProcessorInterface> resultStyle(
    const QString& name, const QMap<QString, QString>& alternatives = {});

}  // namespace lifecircle::plugin
