#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <access/coverage_summary.h>
#include <access/hung_places.h>
#include <access/life_circle.h>
#include <plugin/layers/feedback.h>
#include <plugin/layers/place_reader.h>
#include <plugin/layers/result_notes.h>
#include <plugin/processing/category_choice.h>
#include <plugin/processing/inputs.h>
#include <plugin/processing/opening_inputs.h>
#include <plugin/processing/parameters.h>
#include <plugin/processing/stair_inputs.h>
#include <plugin/processing/street_inputs.h>

namespace lifecircle::plugin {

namespace parameters {

/// Everything that readLifeCircle() reads: PARCELS and their people, FACILITIES, streets, categories,
/// MEASURE, how far to look, opening hours, stairs, and the analysis CRS.
[[nodiscard]] ParameterList lifeCircle();

}  // namespace parameters

/// The life circles of all parcels, with what they were made of.
struct LifeCircleRun {
  std::unique_ptr<QgsProcessingFeatureSource> parcelSource;
  Measure measure = Measure::time;
  network::Cost limit{0.0};  ///< how far was looked
  QgsCoordinateReferenceSystem crs;
  PlaceLayer parcels;
  access::Origins origins;
  std::vector<access::Population> population;
  std::optional<StairInputs> stairs;  ///< nothing where stairs do not count
  PlaceLayer facilities;
  OpenPlaces open;
  CategoryChoice choice;
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
