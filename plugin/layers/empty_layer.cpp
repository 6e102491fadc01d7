#include <qgsexception.h>

#include <plugin/layers/empty_layer.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

void refuseEmpty(const QgsFeatureSource& source, const QString& what, const QString& parameter) {
  throw QgsProcessingException(LifeCircle::tr("The layer %1 has no %2: choose a layer with features (%3).")
                                   .arg(source.sourceName(), what, parameter));
}

void requireFeatures(const QgsFeatureSource& source, const QString& what, const QString& parameter) {
  if (source.featureCount() == 0) refuseEmpty(source, what, parameter);
}

}  // namespace lifecircle::plugin
