#include <QDomDocument>
#include <qgsmaplayerstylemanager.h>
#include <qgsprocessingfeedback.h>
#include <qgsvectorlayer.h>

#include <plugin/layers/result_style.h>
#include <plugin/qgis_compat.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

/// Rules, categories and ranges keep their words in the attribute `label`; QGIS would show both languages.
void chooseLanguage(const QDomElement& element) {
  for (QDomElement child = element.firstChildElement(); !child.isNull(); child = child.nextSiblingElement()) {
    if (child.hasAttribute(QStringLiteral("label")))
      child.setAttribute(QStringLiteral("label"),
                         labelInLanguage(child.attribute(QStringLiteral("label")), language()));
    chooseLanguage(child);
  }
}

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
    QString error;
    if (!wearStyle(layer, name, error) && feedback)
      feedback->pushWarning(LifeCircle::tr("The style %1 could not be applied: %2").arg(name, error));
  }

  QString mName;
  QMap<QString, QString> mAlternatives;
};

}  // namespace

QString labelInLanguage(const QString& label, const QString& language) {
  const QStringList parts = label.split(QStringLiteral(" | "));
  return language == QLatin1String("zh_CN") ? parts.last() : parts.first();
}

bool wearStyle(QgsVectorLayer& layer, const QString& name, QString& error) {
  const bool areas = layer.geometryType() == compat::polygon_geometry;
  QString style = resourceText(QStringLiteral("styles/%1.qml").arg(name));
  if (style.isEmpty())
    style = resourceText(QStringLiteral("styles/%1.%2.qml").arg(name, areas ? "polygon" : "point"));
  QDomDocument document;
  if (!document.setContent(style)) return false;
  chooseLanguage(document.documentElement());
  return layer.importNamedStyle(document, error);
}

std::unique_ptr<QgsProcessingLayerPostProcessorInterface> resultStyle(
    const QString& name, const QMap<QString, QString>& alternatives) {
  return std::make_unique<ResultStyle>(name, alternatives);
}

}  // namespace lifecircle::plugin
