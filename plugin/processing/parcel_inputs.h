#pragma once

#include <vector>

#include <access/coverage_summary.h>
#include <plugin/layers/feedback.h>
#include <plugin/layers/place_reader.h>
#include <plugin/processing/inputs.h>

namespace lifecircle::plugin {

/// Throws the sentence that names the layer where it is empty.
void requireParcels(const QgsFeatureSource& source);

/// Where people live: the layer in PARCELS, with all its attributes and geometries, since results keep them.
/// The log says what was read. Throws QgsProcessingException where the layer has no feature.
[[nodiscard]] PlaceLayer readParcels(const QgsProcessingFeatureSource& source, const GeometryReader& reader,
                                     Feedback& feedback, Progress& progress);

/// Where people want to get to: the layer in FACILITIES, with its category only. It may be empty.
[[nodiscard]] PlaceLayer readFacilities(const QgsProcessingFeatureSource& source, int categoryField,
                                        const GeometryReader& reader, Feedback& feedback, Progress& progress);

/// Who lives in the parcels: POPULATION_FIELD, ELDERLY_FIELD, CHILDREN_FIELD. Missing numbers count as
/// nobody; where no population field is named, every parcel counts as one person.
[[nodiscard]] std::vector<access::Population> readPopulation(const Inputs& inputs,
                                                             const QgsFeatureSource& source,
                                                             const PlaceLayer& parcels, Feedback& feedback);

}  // namespace lifecircle::plugin
