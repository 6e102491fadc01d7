#pragma once

#include <memory>

#include <QMap>
#include <qgsprocessingcontext.h>

class QgsVectorLayer;

namespace lifecircle::plugin {

/// What dresses a result when it is loaded: plugin/styles/<name>.qml, or <name>.point.qml and
/// <name>.polygon.qml where a result may be either. `alternatives` (title ->
/// name) are styles of the same layer that the user may switch to. The layer details of a processing context
/// take it over and delete it: one object for each layer. May be made in any thread.
[[nodiscard]] std::unique_ptr<QgsProcessingLayerPostProcessorInterface> resultStyle(
    const QString& name, const QMap<QString, QString>& alternatives = {});

/// Dresses a layer in plugin/styles/<name>.qml right away, with labels in the user's language (see
/// labelInLanguage). False where the style does not exist or does not fit; `error` then says why.
bool wearStyle(QgsVectorLayer& layer, const QString& name, QString& error);

/// Labels of styles hold both languages, "Water | 水域"; numbers and signs that both share stand alone
/// ("20 – 40"). The part for `language` ("en", "zh_CN").
[[nodiscard]] QString labelInLanguage(const QString& label, const QString& language);

}  // namespace lifecircle::plugin
