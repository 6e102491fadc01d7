#include <qgsproviderregistry.h>
#include <qgsvectordataprovider.h>
#include <qgsvectorlayer.h>

#include <plugin/layers/layer_metadata.h>
#include <plugin/layers/result_notes.h>

namespace lifecircle::plugin {

namespace {

QgsVectorLayer::LayerOptions withoutStyle() {
  QgsVectorLayer::LayerOptions options;
  options.loadDefaultStyle = false;
  return options;
}

/// The layer's source; QGIS finds the place of metadata in a GeoPackage only where it names the table.
QString sourceWithTable(const QgsVectorLayer& layer) {
  QgsProviderRegistry* providers = QgsProviderRegistry::instance();
  QVariantMap uri = providers->decodeUri(QStringLiteral("ogr"), layer.source());
  const QStringList tables = layer.dataProvider()->subLayers();
  if (uri.value(QStringLiteral("layerName")).toString().isEmpty() && tables.size() == 1)
    uri.insert(QStringLiteral("layerName"),
               tables.first().split(QgsDataProvider::sublayerSeparator()).value(1));
  return providers->encodeUri(QStringLiteral("ogr"), uri);
}

}  // namespace

void storeMetadata(const QgsVectorLayer& layer, const QgsLayerMetadata& metadata) {
  QgsVectorLayer table(sourceWithTable(layer), layer.name(), QStringLiteral("ogr"), withoutStyle());
  table.setMetadata(metadata);
  bool saved = false;
  table.saveDefaultMetadata(saved);
}

QgsLayerMetadata metadataOf(const QgsVectorLayer& layer) {
  const bool known = !ResultNotes::read(layer.metadata(), QStringLiteral("algorithm")).isEmpty();
  if (known || layer.providerType() != QLatin1String("ogr")) return layer.metadata();
  QgsVectorLayer table(sourceWithTable(layer), layer.name(), QStringLiteral("ogr"), withoutStyle());
  bool loaded = false;
  table.loadDefaultMetadata(loaded);
  return loaded ? table.metadata() : layer.metadata();
}

}  // namespace lifecircle::plugin
