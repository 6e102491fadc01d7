#include <qgsexception.h>
#include <qgsgeometry.h>
#include <qgswkbtypes.h>

#include <plugin/processing/comparison_features.h>

namespace lifecircle::plugin {

namespace {

/// Does the field belong to the result of one of the algorithms compared?
bool isOfResult(const QString& name, const QStringList& categories) {
  if (name.startsWith(QLatin1String("lc_")) || name.startsWith(QLatin1String("cv_")) ||
      name.startsWith(QLatin1String("cp_")))
    return true;
  static const QStringList prefixes{QStringLiteral("t_"), QStringLiteral("d_"), QStringLiteral("n_"),
                                    QStringLiteral("s_"), QStringLiteral("c_")};
  return prefixes.contains(name.left(2)) && categories.contains(name.mid(2));
}

}  // namespace

ComparisonFeatures::ComparisonFeatures(const QgsFeatureSource& before, const QgsFeatureSource& after,
                                       const QStringList& categories,
                                       const QgsCoordinateTransformContext& transforms)
    : mType(before.wkbType()),
      mSameKind(QgsWkbTypes::geometryType(before.wkbType()) == QgsWkbTypes::geometryType(after.wkbType())),
      mToBefore(after.sourceCrs(), before.sourceCrs(), transforms) {
  if (mSameKind && QgsWkbTypes::isMultiType(after.wkbType())) mType = QgsWkbTypes::multiType(mType);
  const QgsFields fields = before.fields();
  for (int i = 0; i < fields.size(); ++i) {
    if (isOfResult(fields.at(i).name(), categories)) continue;
    mFields.append(fields.at(i));
    mKeptBefore << i;
    // A GeoPackage gives every row a number of its own; those of AFTER may be taken.
    const bool number = fields.at(i).name().compare(QLatin1String("fid"), Qt::CaseInsensitive) == 0;
    mKeptAfter << (number ? -1 : after.fields().lookupField(fields.at(i).name()));
  }
}

QgsFeature ComparisonFeatures::made(const QgsFeature& feature, const QList<int>& kept,
                                    QgsGeometry geometry) const {
  if (!geometry.isNull() && QgsWkbTypes::isMultiType(mType)) geometry.convertToMultiType();
  QgsAttributes attributes;
  for (int field = 0; field < kept.size(); ++field)
    attributes << (kept[field] >= 0 ? feature.attribute(kept[field]) : QVariant());
  QgsFeature result;
  result.setGeometry(geometry);
  result.setAttributes(attributes);
  return result;
}

QgsFeature ComparisonFeatures::ofBefore(const QgsFeature& feature) const {
  return made(feature, mKeptBefore, feature.geometry());
}

QgsFeature ComparisonFeatures::ofAfter(const QgsFeature& feature) const {
  QgsGeometry geometry = mSameKind ? feature.geometry() : QgsGeometry();
  try {
    if (!geometry.isNull()) geometry.transform(mToBefore);
  } catch (const QgsCsException&) {
    geometry = QgsGeometry();
  }
  return made(feature, mKeptAfter, geometry);
}

}  // namespace lifecircle::plugin
