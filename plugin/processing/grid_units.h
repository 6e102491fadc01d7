#pragma once

#include <string>
#include <vector>

#include <geometry/ground_metric.h>
#include <grids/unit_graph.h>
#include <grids/unit_shape.h>
#include <plugin/layers/feedback.h>
#include <plugin/processing/grid_parents.h>
#include <plugin/processing/inputs.h>
#include <plugin/processing/parameters.h>

namespace lifecircle::plugin {

namespace parameters {

/// UNITS with UNIT_ID_FIELD, WEIGHT_FIELD and GROUP_FIELD, PARENT_FIELD or PARENTS with PARENT_ID_FIELD.
[[nodiscard]] ParameterList gridUnits(bool unitsRequired);

}  // namespace parameters

/// What became of a feature of UNITS.
enum class UnitStatus { ok, locked, orphan, badData };
/// gb_status: ok, locked, orphan, bad_data.
[[nodiscard]] QString statusText(UnitStatus status);

/// The layer UNITS: its features, and those of them that can be in a grid as the engine's units, numbered
/// from west to east (then from south to north, then by feature id) whatever the order of the layer. Parents,
/// today's grids and groups are numbered by their names.
struct GridUnits {
  std::vector<QgsFeature> features;   ///< as read, in the order of the layer
  std::vector<QString> ids;           ///< by feature: UNIT_ID_FIELD, else the feature id
  std::vector<UnitStatus> status;     ///< by feature
  std::vector<QString> today;         ///< by feature: GRID_FIELD; empty where it is in none
  std::vector<std::uint32_t> unitOf;  ///< by feature; grids::none where it is no unit

  std::vector<std::size_t> featureOf;  ///< by unit
  std::vector<grids::UnitShape> shapes;
  std::vector<grids::Unit> units;  ///< without area and outer boundary
  std::size_t loadCount = 1;
  std::vector<std::string> parents, todays, groups;
  std::vector<std::vector<geometry::Polygon>> outlines;  ///< by parent; empty where PARENTS has none
  bool tiled = false;                                    ///< PARENTS was given
};

/// Throws the sentence that names the layer where it is empty.
void requireUnits(const QgsFeatureSource& source);

/// Throws QgsProcessingException where no unit is left, with the sentence that says why.
[[nodiscard]] GridUnits readGridUnits(const Inputs& inputs, const QgsProcessingFeatureSource& source,
                                      const QgsCoordinateReferenceSystem& crs, Feedback& feedback,
                                      Progress& progress);

/// Ground metres around the units and their parents.
[[nodiscard]] geometry::GroundMetric groundAround(const GridUnits& units,
                                                  const QgsCoordinateReferenceSystem& crs);

}  // namespace lifecircle::plugin
