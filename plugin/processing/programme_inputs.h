#pragma once

#include <map>
#include <optional>
#include <vector>

#include <qgsfeature.h>

#include <elevator/cost.h>
#include <elevator/programme_entries.h>
#include <plugin/layers/feedback.h>
#include <plugin/processing/inputs.h>

namespace lifecircle::plugin {

/// What a programme is made from: two results of lifecircle:elevatorcandidates, and targets.
struct ProgrammeInputs {
  std::vector<QgsFeature> features;                 ///< entrances, from west to east
  std::vector<elevator::JudgedEntrance> entrances;  ///< the same
  std::vector<elevator::JudgedBuilding> buildings;
  std::vector<std::string> areas;              ///< in the order of their names; "all" without AREA_FIELD
  std::vector<std::optional<double>> targets;  ///< by area
  bool byArea = false;
};

/// BUILDINGS_IN, ENTRANCES_IN (`source`) and TARGETS. Throws QgsProcessingException where a layer is empty or
/// lacks a field, with its name and the remedy. Entrances are sorted by the middle of their extent, x before
/// y, then by feature id, those without geometry last.
[[nodiscard]] ProgrammeInputs readProgrammeInputs(const Inputs& inputs,
                                                  const QgsProcessingFeatureSource& source,
                                                  Feedback& feedback, Progress& progress);

/// The built-in costs, with COST, SUBSIDY_RATE and SUBSIDY_CAP put in.
[[nodiscard]] elevator::CostModel readCosts(const Inputs& inputs);

}  // namespace lifecircle::plugin
