#include <qgsfeatureiterator.h>

#include <plugin/layers/feedback.h>
#include <plugin/layers/place_reader.h>
#include <plugin/qgis_compat.h>

namespace lifecircle::plugin {

PlaceLayer readPlaces(const QgsProcessingFeatureSource& source, const GeometryReader& reader,
                      const QgsAttributeList& fields, Keep keep, Progress& progress) {
  PlaceLayer layer;
  QgsFeatureIterator features =
      source.getFeatures(QgsFeatureRequest().setSubsetOfAttributes(fields), compat::keep_invalid_geometry);
  FeatureProgress steps(source, progress);
  QgsFeature feature;
  while (features.nextFeature(feature)) {
    steps.next();
    network::Place& place = layer.places.emplace_back();
    place.id = feature.id();
    if (!reader.readPolygons(feature.geometry(), place.areas) &&
        !reader.readPoints(feature.geometry(), place.points))
      ++layer.withoutGeometry;
    if (keep == Keep::attributes) feature.clearGeometry();
    layer.features.push_back(feature);
  }
  return layer;
}

}  // namespace lifecircle::plugin
