#include <QDomDocument>
#include <qgsprocessingfeedback.h>
#include <qgsvectorlayer.h>

#include <plugin/layers/result_style.h>
#include <plugin/qgis_compat.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

class ResultStyle final : public QgsProcessingLayerPostProcessorInterface {
 public:
  explicit ResultStyle(const QString& name) : mName(name) {}

  void postProcessLayer(QgsMapLayer* layer, QgsProcessingContext&, QgsProcessingFeedback* feedback) override {
    const auto* vectorLayer = qobject_cast<const QgsVectorLayer*>(layer);
    if (!vectorLayer) return;
    const bool areas = vectorLayer->geometryType() == compat::polygon_geometry;
    QString style = resourceText(QStringLiteral("styles/%1.qml").arg(mName));
    if (style.isEmpty())
      style = resourceText(QStringLiteral("styles/%1.%2.qml").arg(mName, areas ? "polygon" : "point"));
    QDomDocument document;
    QString error;
    const bool dressed = document.setContent(style) && layer->importNamedStyle(document, error);
    if (!dressed && feedback)
      feedback->pushWarning(LifeCircle::tr("The style %1 could not be applied: %2").arg(mName, error));
    layer->triggerRepaint();
  }

 private:
  QString mName;
};

}  // namespace

std::unique_ptr<QgsProcessingLayerPostProcessorInterface> resultStyle(const QString& name) {
  return std::make_unique<ResultStyle>(name);
}

}  // namespace lifecircle::plugin
