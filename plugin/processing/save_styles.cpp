#include <qgsexception.h>
#include <qgsprocessingoutputs.h>
#include <qgsvectorlayer.h>

#include <plugin/layers/result_style.h>
#include <plugin/maps/map_text.h>
#include <plugin/maps/result_look.h>
#include <plugin/processing/save_styles.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

const QString styleName = QStringLiteral("LifeCircle");

/// Takes our own style of an earlier run out of the file: before replacing one QGIS asks in a window, and
/// qgis_process would wait for an answer that nobody can give.
void forgetStyle(QgsVectorLayer& layer) {
  QStringList ids, names, descriptions;
  QString reason;
  // Those of this layer come first, and are counted; then those of the others in the file.
  const int own = layer.listStylesInDatabase(ids, names, descriptions, reason);
  for (int i = 0; i < own && i < ids.size(); ++i)
    if (names[i] == styleName) layer.deleteStyleFromDatabase(ids[i], reason);
}

/// Stores what a layer looks like as the default of its source: in the file where that has room for styles (a
/// GeoPackage), else in a .qml beside it. Returns why it could not; empty where it could.
QString store(QgsVectorLayer& layer) {
  if (layer.providerType() == QLatin1String("memory"))
    return LifeCircle::tr("it is in memory only: save it to a file first");
  QString reason;
  forgetStyle(layer);
  layer.saveStyleToDatabase(styleName, QString(), true, QString(), reason);
  if (reason.isEmpty()) return {};
  bool saved = false;
  reason = layer.saveNamedStyle(layer.styleURI(), saved);
  return saved ? QString() : reason;
}

}  // namespace

void SaveStyles::declare() {
  add(std::make_unique<QgsProcessingParameterMultipleLayers>(
      QStringLiteral("LAYERS"), LifeCircle::tr("Results to be dressed"), compat::any_geometry));
  addOutput(new QgsProcessingOutputNumber(QStringLiteral("SAVED"), LifeCircle::tr("Number of styles saved")));
}

QVariantMap SaveStyles::run(Inputs& inputs, Feedback& feedback) {
  const QString name = QStringLiteral("LAYERS");
  const QList<QgsMapLayer*> layers = QgsProcessingParameters::parameterAsLayerList(
      inputs.definition(name), inputs.parameters(), inputs.context());
  if (layers.isEmpty())
    throw QgsProcessingException(LifeCircle::tr("\"%1\" (%2) is missing: choose a layer.")
                                     .arg(inputs.definition(name)->description(), name));
  // First all looks, so that one wrong layer leaves the others untouched.
  std::vector<std::pair<QgsVectorLayer*, ResultLook>> dressed;
  for (QgsMapLayer* layer : layers)
    if (auto* vectorLayer = qobject_cast<QgsVectorLayer*>(layer))
      dressed.emplace_back(vectorLayer, ResultLook::of(*vectorLayer));
  int saved = 0;
  for (const auto& [layer, look] : dressed) {
    feedback.check();
    QString reason = LifeCircle::tr("there is no style for it");
    if (!look.style.isEmpty() && wearStyle(*layer, look.style, reason)) reason = store(*layer);
    layer->triggerRepaint();
    if (reason.isEmpty()) {
      ++saved;
      feedback.info(LifeCircle::tr("%1: style saved").arg(plainText(layer->name())));
    } else {
      feedback.warn(
          LifeCircle::tr("%1: the style could not be saved, %2").arg(plainText(layer->name()), reason));
    }
  }
  return {{QStringLiteral("SAVED"), saved}};
}

}  // namespace lifecircle::plugin
