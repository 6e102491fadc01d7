#include <plugin/layers/analysis_crs.h>
#include <plugin/processing/optional_places.h>

namespace lifecircle::plugin {

OptionalPlaces readOptionalPlaces(const Inputs& inputs, const QString& parameter,
                                  const QgsCoordinateReferenceSystem& crs, Progress& progress) {
  OptionalPlaces places{inputs.optionalSource(parameter), {}};
  if (places.source)
    places.layer =
        readPlaces(*places.source, geometryReader(*places.source, crs, inputs.context().transformContext()),
                   places.source->fields().allAttributesList(), Keep::attributes, progress);
  return places;
}

}  // namespace lifecircle::plugin
