#pragma once

#include <vector>

#include <qgsprocessingutils.h>

#include <base/progress.h>
#include <network/place.h>
#include <plugin/layers/geometry_reader.h>

namespace lifecircle::plugin {

/// Places of one layer, feature by feature: feature i is places[i]. Features without usable geometry are
/// there too, as places without points and areas, and are counted.
struct PlaceLayer {
  std::vector<network::Place> places;
  std::vector<QgsFeature> features;  ///< as read, with the attributes asked for
  qint64 withoutGeometry = 0;
};

/// What to keep of the features beside their place.
enum class Keep { attributes, attributesAndGeometry };

/// Reads points and polygons (parcels, facilities) in the order of the layer, with the attributes in `fields`
/// only. Throws Cancelled.
[[nodiscard]] PlaceLayer readPlaces(const QgsProcessingFeatureSource& source, const GeometryReader& reader,
                                    const QgsAttributeList& fields, Keep keep, Progress& progress);

}  // namespace lifecircle::plugin
