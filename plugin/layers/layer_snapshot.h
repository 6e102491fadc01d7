#pragma once

#include <memory>

#include <qgsfeaturesource.h>

#include <plugin/qgis_compat.h>

class QgsVectorLayer;
class QgsVectorLayerFeatureSource;

namespace lifecircle::plugin {

/// A vector layer as it is at this moment, unsaved edits included, for reading in any one thread: the layer
/// itself may be edited or removed meanwhile.
class LayerSnapshot final : public QgsFeatureSource {
 public:
  /// In the thread of the layer.
  explicit LayerSnapshot(const QgsVectorLayer& layer);
  ~LayerSnapshot() override;

  [[nodiscard]] QgsFeatureIterator getFeatures(const QgsFeatureRequest& request) const override;
  [[nodiscard]] QString sourceName() const override { return mName; }
  [[nodiscard]] QgsCoordinateReferenceSystem sourceCrs() const override { return mCrs; }
  [[nodiscard]] QgsFields fields() const override { return mFields; }
  [[nodiscard]] compat::WkbType wkbType() const override { return mWkbType; }
  [[nodiscard]] long long featureCount() const override { return mCount; }
  [[nodiscard]] QgsRectangle sourceExtent() const override { return mExtent; }

 private:
  std::unique_ptr<QgsVectorLayerFeatureSource> mSource;
  QString mName;
  QgsCoordinateReferenceSystem mCrs;
  QgsFields mFields;
  compat::WkbType mWkbType;
  long long mCount;
  QgsRectangle mExtent;
};

}  // namespace lifecircle::plugin
