#pragma once

#include <access/life_circle.h>
#include <plugin/layers/feedback.h>
#include <plugin/layers/result_notes.h>
#include <plugin/processing/facility_inputs.h>
#include <plugin/processing/home_inputs.h>
#include <plugin/processing/inputs.h>
#include <plugin/processing/parameters.h>
#include <plugin/processing/street_inputs.h>

namespace lifecircle::plugin {

namespace parameters {

/// Everything that readLifeCircle() reads: PARCELS and their people, FACILITIES, streets, categories,
/// MEASURE, how far to look, opening hours, stairs, and the analysis CRS.
[[nodiscard]] ParameterList lifeCircle();

}  // namespace parameters

/// The life circles of all parcels, with what they were made of.
struct LifeCircleRun : HomeInputs, FacilityInputs {
  Measure measure = Measure::time;
  network::Cost limit{0.0};       ///< how far was looked
  WalkingNetwork town;            ///< where walks are measured
  geometry::GroundMetric metric;  ///< where radii are
  access::LifeCircle circle;
};

/// Reads the parameters and layers and evaluates. The log says what was read and how many parcels have an
/// answer.
[[nodiscard]] LifeCircleRun readLifeCircle(Inputs& inputs, Feedback& feedback, Progress& reading,
                                           Progress& walking);

/// What a result that rests on the run says about itself; `algorithm` and `title` as in ResultNotes.
[[nodiscard]] ResultNotes describe(const LifeCircleRun& run, const Inputs& inputs, const QString& algorithm,
                                   const QString& title);

}  // namespace lifecircle::plugin
