#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <access/hung_places.h>
#include <access/population.h>
#include <plugin/layers/feedback.h>
#include <plugin/layers/place_reader.h>
#include <plugin/processing/category_choice.h>
#include <plugin/processing/inputs.h>
#include <plugin/processing/parameters.h>
#include <plugin/processing/stair_inputs.h>

namespace lifecircle::plugin {

namespace parameters {

/// Everything that readHomeInputs() reads, beside ANALYSIS_CRS and PROFILE: PARCELS, who lives there, and the
/// stairs to their doors.
[[nodiscard]] ParameterList homes();
/// MAX_MINUTES: how far a run looks from home.
[[nodiscard]] std::unique_ptr<QgsProcessingParameterDefinition> maxMinutes();

}  // namespace parameters

/// Where the walks of a run begin.
struct HomeInputs {
  std::unique_ptr<QgsProcessingFeatureSource> parcelSource;
  QgsCoordinateReferenceSystem crs;  ///< of the whole analysis
  PlaceLayer parcels;
  access::Origins origins;
  std::vector<access::Population> population;
  std::optional<StairInputs> stairs;  ///< nothing where stairs do not count

  /// All residents, per parcel.
  [[nodiscard]] std::vector<double> residents() const;
  /// The stairs as they are; empty where they do not count.
  [[nodiscard]] access::HomeStairs stairsToday() const {
    return stairs ? stairs->today : access::HomeStairs();
  }
};

/// Reads the parcels, their people and their stairs, and chooses the analysis CRS. Stairs cost time: where
/// `measure` is metres they do not count. The log says what was read. Throws QgsProcessingException where
/// there is no parcel.
[[nodiscard]] HomeInputs readHomeInputs(const Inputs& inputs, Measure measure, Feedback& feedback,
                                        Progress& progress);

}  // namespace lifecircle::plugin
