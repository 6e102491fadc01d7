#pragma once

#include <QVariantMap>
#include <qgsfeatureiterator.h>
#include <qgsvectorlayer.h>

#include <support/catch.h>

namespace lifecircle::test {

/// The attributes, by field, of the first feature that fits the expression.
inline QVariantMap feature(QgsVectorLayer* layer, const QString& expression) {
  REQUIRE(layer);
  QgsFeature found;
  INFO(expression.toStdString());
  REQUIRE(layer->getFeatures(expression).nextFeature(found));
  return found.attributeMap();
}

}  // namespace lifecircle::test
