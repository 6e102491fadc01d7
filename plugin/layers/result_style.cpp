#include <QDomDocument>
#include <qgsmaplayerstylemanager.h>
#include <qgsprocessingfeedback.h>
#include <qgsvectorlayer.h>

#include <plugin/layers/result_style.h>
#include <plugin/qgis_compat.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

class ResultStyle final : public QgsProcessingLayerPostProcessorInterface {
 public:
  ResultStyle(const QString& name, const QMap<QString, QString>& alternatives)
      : mName(name), mAlternatives(alternatives) {}

  void postProcessLayer(QgsMapLayer* layer, QgsProcessingContext&, QgsProcessingFeedback* feedback) override {
    auto* vectorLayer = qobject_cast<QgsVectorLayer*>(layer);
    if (!vectorLayer) return;
    for (auto style = mAlternatives.begin(); style != mAlternatives.end(); ++style) {
      wear(*vectorLayer, style.value(), feedback);
      layer->styleManager()->addStyleFromLayer(style.key());
    }
    wear(*vectorLayer, mName, feedback);
    layer->triggerRepaint();
  }

 private:
  static void wear(QgsVectorLayer& layer, const QString& name, QgsProcessingFeedback* feedback) {
    const bool areas = layer.geometryType() == compat::polygon_geometry;
    QString style = resourceText(QStringLiteral("styles/%1.qml").arg(name));
    if (style.isEmpty())
      style = resourceText(QStringLiteral("styles/%1.%2.qml").arg(name, areas ? "polygon" : "point"));
    QDomDocument document;
    QString error;
    const bool dressed = document.setContent(style) && layer.importNamedStyle(document, error);
    if (!dressed && feedback)
      feedback->pushWarning(LifeCircle::tr("The style %1 could not be applied: %2").arg(name, error));
  }

  QString mName;
  QMap<QString, QString> mAlternatives;
};

}  // namespace

std::unique_ptr<QgsProcessingLayerPostProcessorInterface> resultStyle(
    const QString& name, const QMap<QString, QString>& alternatives) {
  return std::make_unique<ResultStyle>(name, alternatives);
}

}  // namespace lifecircle::plugin
