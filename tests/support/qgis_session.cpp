#include <qgsapplication.h>
#include <qgsexception.h>
#include <qgsgeometry.h>
#include <qgsprocessingalgorithm.h>
#include <qgsprocessingutils.h>
#include <qgsvectordataprovider.h>

#include <support/qgis_session.h>

namespace lifecircle::test {

void startQgis() {
  static int argc = 1;
  static char name[] = "test_plugin";
  static char* argv[] = {name, nullptr};
  // Never deleted: at the end of the program other libraries' statics still use it.
  static QgsApplication* const application = [] {
    auto* started = new QgsApplication(argc, argv, false);
    QgsApplication::initQgis();
    return started;
  }();
  REQUIRE(application);
}

std::unique_ptr<QgsVectorLayer> memoryLayer(const QString& definition, const QList<Row>& rows) {
  startQgis();
  auto layer =
      std::make_unique<QgsVectorLayer>(definition, QStringLiteral("drawn"), QStringLiteral("memory"));
  REQUIRE(layer->isValid());
  QgsFeatureList features;
  for (const Row& row : rows) {
    QgsFeature feature(layer->fields());
    if (!row.wkt.isEmpty()) feature.setGeometry(QgsGeometry::fromWkt(row.wkt));
    QgsAttributes attributes;
    for (const QVariant& attribute : row.attributes) attributes << attribute;
    attributes.resize(layer->fields().size());
    feature.setAttributes(attributes);
    features << feature;
  }
  REQUIRE(layer->dataProvider()->addFeatures(features));
  layer->updateExtents();
  return layer;
}

QVariant value(QgsVectorLayer* layer) {
  return QVariant::fromValue(static_cast<QObject*>(layer));
}

QgsVectorLayer* Run::layer(const QString& output) const {
  return qobject_cast<QgsVectorLayer*>(
      QgsProcessingUtils::mapLayerFromString(results.value(output).toString(), *context));
}

std::unique_ptr<Run> run(const QgsProcessingAlgorithm& algorithm, const QVariantMap& parameters,
                         const QString& cancelAt) {
  startQgis();
  auto run = std::make_unique<Run>();
  run->context = std::make_unique<QgsProcessingContext>();
  run->context->setFeedback(&run->feedback);
  run->feedback.cancelAt = cancelAt;
  const std::unique_ptr<QgsProcessingAlgorithm> fresh(algorithm.create());
  try {
    run->results = fresh->run(parameters, *run->context, &run->feedback, &run->ok, QVariantMap(), false);
  } catch (const QgsProcessingException& exception) {
    run->sentence = exception.what();
    run->ok = false;
  }
  return run;
}

}  // namespace lifecircle::test
