#pragma once

#include <memory>
#include <vector>

#include <access/siting.h>
#include <access/siting_town.h>
#include <plugin/layers/feedback.h>
#include <plugin/layers/place_reader.h>
#include <plugin/layers/result_notes.h>
#include <plugin/processing/home_inputs.h>
#include <plugin/processing/inputs.h>
#include <plugin/processing/opening_inputs.h>
#include <plugin/processing/parameters.h>

namespace lifecircle::plugin {

namespace parameters {
/// CANDIDATES, or where to look along the streets, and EXISTING; with their capacities, and when these are
/// open.
[[nodiscard]] ParameterList sites();
/// MODEL, COUNT, MINUTES, MAX_MINUTES and SECONDS.
[[nodiscard]] ParameterList sitingModel();
}  // namespace parameters

/// Sites as a layer has them, or as they were strewn along the streets.
struct SiteLayer {
  std::unique_ptr<QgsProcessingFeatureSource> source;  ///< nullptr: along the streets, or left out
  PlaceLayer layer;                                    ///< features only with a source
};

/// A siting as numbers, with the layers that its rows and columns came from.
struct SitingInputs : HomeInputs {
  SiteLayer candidates;
  SiteLayer existing;                      ///< those that are open when people come
  OpenPlaces open;                         ///< of all existing facilities that were read
  std::vector<std::uint32_t> kept;         ///< which of them are left
  access::SitingTown town;                 ///< its times and rows have moved into the problem
  std::vector<std::uint32_t> parcelOfRow;  ///< where stairs count, a parcel has a row for each storey
  std::vector<double> share;               ///< per row: of the parcel's people
  access::LocationProblem problem;
  access::SitingOptions options;
};

/// Reads all parameters and layers and walks. The log says what was read and what cannot be reached. Throws
/// QgsProcessingException where parcels or candidates are missing.
[[nodiscard]] SitingInputs readSiting(const Inputs& inputs, Feedback& feedback, Progress& progress);

/// The model in the user's words.
[[nodiscard]] QString modelName(access::LocationModel model);
/// What a result says of how it was made.
[[nodiscard]] ResultNotes describe(const SitingInputs& siting, const Inputs& inputs, const QString& title);

}  // namespace lifecircle::plugin
