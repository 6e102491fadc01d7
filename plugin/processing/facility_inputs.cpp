#include <iterator>
#include <utility>

#include <plugin/layers/analysis_crs.h>
#include <plugin/processing/facility_inputs.h>
#include <plugin/processing/parcel_inputs.h>

namespace lifecircle::plugin {

ParameterList parameters::openFacilities() {
  ParameterList list = facilities(), hours = openingHours();
  std::move(hours.begin(), hours.end(), std::back_inserter(list));
  return list;
}

FacilityInputs readFacilityInputs(const Inputs& inputs, const QgsCoordinateReferenceSystem& crs,
                                  Measure measure, Keep keep, Feedback& feedback, Progress& progress) {
  FacilityInputs read;
  read.facilitySource = inputs.source(QStringLiteral("FACILITIES"));
  const QgsProcessingFeatureSource& source = *read.facilitySource;
  // An empty file may have lost its fields too; then there is nothing to read from them.
  const bool any = source.featureCount() != 0;
  const int category = any ? inputs.field(QStringLiteral("CATEGORY_FIELD"), source) : -1;
  const int hours = any ? openField(inputs, source) : -1;
  const GeometryReader reader = geometryReader(source, crs, inputs.context().transformContext());
  read.facilities = keep == Keep::attributes
                        ? readFacilities(source, category, reader, feedback, progress, hours)
                        : readWholeFacilities(source, reader, feedback, progress);
  read.open = readOpenPlaces(inputs, source.sourceName(), hours, read.facilities, feedback);
  read.choice = chooseCategories(inputs, read.facilities, category, measure, feedback, read.open);
  return read;
}

QgsAttributes openingCounts(const FacilityInputs& read, std::size_t category) {
  if (category >= read.choice.evaluated.size()) return openingCounts(read.open, {}, 0);
  return openingCounts(read.open, read.choice.evaluated[category].demand.facilities,
                       read.choice.closed[category].size());
}

}  // namespace lifecircle::plugin
