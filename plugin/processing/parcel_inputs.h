#pragma once

#include <vector>

#include <access/hung_places.h>
#include <access/parcel_standing.h>
#include <access/population.h>
#include <geometry/ground_metric.h>
#include <plugin/layers/feedback.h>
#include <plugin/layers/place_reader.h>
#include <plugin/layers/result_notes.h>
#include <plugin/processing/inputs.h>

namespace lifecircle::plugin {

/// Throws the sentence that names the layer where it is empty.
void requireParcels(const QgsFeatureSource& source);

/// Where people live: the layer in PARCELS, with all its attributes and geometries, since results keep them.
/// The log says what was read. Throws QgsProcessingException where the layer has no feature.
[[nodiscard]] PlaceLayer readParcels(const QgsProcessingFeatureSource& source, const GeometryReader& reader,
                                     Feedback& feedback, Progress& progress);

/// Where people want to get to: the layer in FACILITIES, with its category and one more field only; -1 stands
/// for no field. It may be empty.
[[nodiscard]] PlaceLayer readFacilities(const QgsProcessingFeatureSource& source, int categoryField,
                                        const GeometryReader& reader, Feedback& feedback, Progress& progress,
                                        int otherField = -1);
/// The same with all attributes and geometries, for results that keep them.
[[nodiscard]] PlaceLayer readWholeFacilities(const QgsProcessingFeatureSource& source,
                                             const GeometryReader& reader, Feedback& feedback,
                                             Progress& progress);

/// Who lives in the parcels: POPULATION_FIELD, ELDERLY_FIELD, CHILDREN_FIELD. Missing numbers count as
/// nobody; where no population field is named, every parcel counts as one person.
[[nodiscard]] std::vector<access::Population> readPopulation(const Inputs& inputs,
                                                             const QgsFeatureSource& source,
                                                             const PlaceLayer& parcels, Feedback& feedback);

/// Says which fields of the parcels were read by readPopulation().
void notePeople(ResultNotes& notes, const Inputs& inputs);

/// Ground metres around the parcels, as far as `reach` metres.
[[nodiscard]] geometry::GroundMetric groundAround(const access::Origins& origins,
                                                  const QgsCoordinateReferenceSystem& crs, double reach);

/// Says how many parcels have an answer and why others have none.
void logParcels(const access::ParcelStanding& parcels, const access::Origins& origins, Feedback& feedback);
/// lc_status: ok, off_network, no_geometry.
[[nodiscard]] QString statusText(access::ParcelStatus status);

}  // namespace lifecircle::plugin
