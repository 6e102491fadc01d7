#pragma once

#include <memory>

#include <plugin/layers/place_reader.h>
#include <plugin/processing/inputs.h>

namespace lifecircle::plugin {

/// A layer of points or polygons that may be left out, with all attributes and without QGIS geometries.
struct OptionalPlaces {
  std::unique_ptr<QgsProcessingFeatureSource> source;  ///< null where the layer was left out
  PlaceLayer layer;
};

/// Reads the layer of a parameter, in `crs`. Throws Cancelled, and the sentence for a layer that cannot be
/// read.
[[nodiscard]] OptionalPlaces readOptionalPlaces(const Inputs& inputs, const QString& parameter,
                                                const QgsCoordinateReferenceSystem& crs, Progress& progress);

}  // namespace lifecircle::plugin
