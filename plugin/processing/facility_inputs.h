#pragma once

#include <memory>

#include <plugin/layers/feedback.h>
#include <plugin/layers/place_reader.h>
#include <plugin/processing/category_choice.h>
#include <plugin/processing/inputs.h>
#include <plugin/processing/opening_inputs.h>
#include <plugin/processing/parameters.h>

namespace lifecircle::plugin {

namespace parameters {

/// FACILITIES, CATEGORY_FIELD and when they are open: with categories(), everything that
/// readFacilityInputs() reads.
[[nodiscard]] ParameterList openFacilities();

}  // namespace parameters

/// Where the walks of a run end.
struct FacilityInputs {
  std::unique_ptr<QgsProcessingFeatureSource> facilitySource;
  PlaceLayer facilities;
  OpenPlaces open;
  CategoryChoice choice;
};

/// Reads the facilities, asks which are open when people come, and sorts them into the categories evaluated.
/// Keep::attributes keeps what was asked about only. The log says what was read and what is left out. An
/// empty layer is no error.
[[nodiscard]] FacilityInputs readFacilityInputs(const Inputs& inputs, const QgsCoordinateReferenceSystem& crs,
                                                Measure measure, Keep keep, Feedback& feedback,
                                                Progress& progress);

/// The values of openingFields() for a category, by its position among those evaluated; 0 for one that is
/// not among them.
[[nodiscard]] QgsAttributes openingCounts(const FacilityInputs& read, std::size_t category);

}  // namespace lifecircle::plugin
