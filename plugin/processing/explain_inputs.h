#pragma once

#include <memory>
#include <vector>

#include <access/explanation.h>
#include <plugin/layers/feedback.h>
#include <plugin/layers/place_reader.h>
#include <plugin/layers/result_notes.h>
#include <plugin/processing/category_choice.h>
#include <plugin/processing/inputs.h>
#include <plugin/processing/parameters.h>
#include <plugin/processing/street_inputs.h>

namespace lifecircle::plugin {

namespace parameters {

/// Everything that readExplainInputs() reads.
[[nodiscard]] ParameterList explain();

}  // namespace parameters

/// Whose walks are explained, to which facilities, over which streets.
struct ExplainInputs {
  std::unique_ptr<QgsProcessingFeatureSource> parcelSource;
  QgsCoordinateReferenceSystem crs;
  std::vector<access::ExplainedHome> homes;
  std::vector<network::Place> facilities;  ///< of the category, and open
  CategoryChoice choice;                   ///< the one category
  StreetInputs streets;
  WalkingNetwork town;
  access::ExplainOptions options;

  [[nodiscard]] access::DrawnTown drawn() const {
    return {streets.streets, streets.options, streets.snapDistance, streets.metric, facilities};
  }
};

/// Reads the parameters and layers. The log says what was read.
[[nodiscard]] ExplainInputs readExplainInputs(Inputs& inputs, Feedback& feedback, Progress& progress);

/// What the results say about themselves.
[[nodiscard]] ResultNotes describe(const ExplainInputs& read, const Inputs& inputs);

}  // namespace lifecircle::plugin
