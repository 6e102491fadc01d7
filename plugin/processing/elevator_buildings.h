#pragma once

#include <optional>
#include <string>
#include <vector>

#include <qgsfeature.h>

#include <elevator/benefit.h>
#include <elevator/consent.h>
#include <elevator/eligibility.h>
#include <elevator/scene.h>
#include <plugin/layers/feedback.h>
#include <plugin/layers/geometry_reader.h>
#include <plugin/processing/inputs.h>

namespace lifecircle::plugin {

/// One building as its row says it.
struct ElevatorBuilding {
  QgsFeature feature;                     ///< as read: results keep it
  QString id;                             ///< BUILDING_ID_FIELD, else the feature id
  std::optional<geometry::Point> inside;  ///< nothing: no usable geometry
  std::optional<double> storeys;
  std::optional<int> entrances;
  elevator::Applicant applicant;
  elevator::Residents residents;
  elevator::StoreyShares shares;  ///< of the residents, storey by storey
  std::optional<double> disabled;
  std::optional<double> height;  ///< metres
  elevator::Consent consent = elevator::Consent::unknown;
  std::optional<double> agreed;  ///< share of all households that agreed, 0 to 1
};

/// BUILDINGS with all that its fields say. Position i is also that of the building in the scene.
struct ElevatorBuildings {
  std::vector<ElevatorBuilding> rows;
  std::vector<elevator::Building> shapes;  ///< without entrances, `sited` not decided
  std::vector<bool> available;             ///< for each attribute of the rules, whether the layer has it
  bool ownIds = false;                     ///< ids come from a field
  bool peopleByStorey = false;             ///< so does who lives on which storey
};

/// Throws the sentence that names the layer where it is empty: before anything is asked of a layer that may
/// have nothing, not even a CRS.
void requireBuildings(const QgsFeatureSource& source);

/// Throws QgsProcessingException where the layer is empty. The log says what was read and how many values
/// were missing.
[[nodiscard]] ElevatorBuildings readElevatorBuildings(const Inputs& inputs,
                                                      const QgsProcessingFeatureSource& source,
                                                      const GeometryReader& reader,
                                                      const elevator::RuleTable& rules, Feedback& feedback,
                                                      Progress& progress);

}  // namespace lifecircle::plugin
