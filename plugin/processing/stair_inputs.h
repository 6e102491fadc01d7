#pragma once

#include <optional>
#include <vector>

#include <access/home_stairs.h>
#include <plugin/layers/feedback.h>
#include <plugin/layers/place_reader.h>
#include <plugin/layers/result_notes.h>
#include <plugin/processing/inputs.h>
#include <plugin/processing/parameters.h>

namespace lifecircle::plugin {

namespace parameters {

/// STOREYS_FIELD and ELEVATOR_FIELD of the layer in `parent`, and STAIRS: what a storey costs.
[[nodiscard]] ParameterList homeStairs(const QString& parent);
/// PLANNED_FIELD: elevators that are still to be built.
[[nodiscard]] std::unique_ptr<QgsProcessingParameterDefinition> plannedElevators(const QString& parent);

}  // namespace parameters

/// The stairs between homes and street as they are, and as they would be.
struct StairInputs {
  access::HomeStairs today;
  access::HomeStairs elevators;               ///< as if all had an elevator
  access::HomeStairs none;                    ///< as if everybody lived at the door
  std::optional<access::HomeStairs> planned;  ///< with the elevators of PLANNED_FIELD too
};

/// Reads who has which stairs to walk; nothing where STOREYS_FIELD was left out. A parcel whose storeys are
/// not known has its people at the door, one whose elevator is not known has none; the log says how many.
[[nodiscard]] std::optional<StairInputs> readStairs(const Inputs& inputs, const QgsFeatureSource& source,
                                                    const PlaceLayer& parcels, Feedback& feedback);

/// Adds how stairs count to what a result says about itself.
void noteStairs(ResultNotes& notes, const Inputs& inputs);

}  // namespace lifecircle::plugin
