#include <qgsfeatureiterator.h>
#include <qgsvectorlayer.h>
#include <qgsvectorlayerfeatureiterator.h>

#include <plugin/layers/layer_snapshot.h>

namespace lifecircle::plugin {

LayerSnapshot::LayerSnapshot(const QgsVectorLayer& layer)
    : mSource(std::make_unique<QgsVectorLayerFeatureSource>(&layer)),
      mName(layer.name()),
      mCrs(layer.crs()),
      mFields(layer.fields()),
      mWkbType(layer.wkbType()),
      mCount(layer.featureCount()),
      mExtent(layer.extent()) {}

LayerSnapshot::~LayerSnapshot() = default;

QgsFeatureIterator LayerSnapshot::getFeatures(const QgsFeatureRequest& request) const {
  return mSource->getFeatures(request);
}

}  // namespace lifecircle::plugin
