#pragma once

#include <qgscoordinatetransform.h>
#include <qgsfeaturesource.h>
#include <qgsfields.h>

#include <plugin/qgis_compat.h>

namespace lifecircle::plugin {

/// The rows of a comparison as features: attributes and places of BEFORE, and of AFTER for what only AFTER
/// has, in the CRS of BEFORE. Fields of the two results themselves (t_<id>, lc_score, ...) are left out: what
/// they say stands in the fields of the comparison.
class ComparisonFeatures {
 public:
  ComparisonFeatures(const QgsFeatureSource& before, const QgsFeatureSource& after,
                     const QStringList& categories, const QgsCoordinateTransformContext& transforms);

  /// The fields that are kept.
  [[nodiscard]] const QgsFields& fields() const { return mFields; }
  /// Of many parts where one of the two layers is.
  [[nodiscard]] compat::WkbType wkbType() const { return mType; }

  [[nodiscard]] QgsFeature ofBefore(const QgsFeature& feature) const;
  /// Its attributes by their names; no place where AFTER has another kind of places than BEFORE.
  [[nodiscard]] QgsFeature ofAfter(const QgsFeature& feature) const;

 private:
  [[nodiscard]] QgsFeature made(const QgsFeature& feature, const QList<int>& kept,
                                QgsGeometry geometry) const;

  QgsFields mFields;
  QList<int> mKeptBefore, mKeptAfter;  ///< per kept field its place in the layer; -1: it has none
  compat::WkbType mType;
  bool mSameKind;
  QgsCoordinateTransform mToBefore;
};

}  // namespace lifecircle::plugin
