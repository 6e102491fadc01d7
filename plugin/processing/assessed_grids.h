#pragma once

#include <string>
#include <vector>

#include <plugin/processing/grid_polygons.h>
#include <plugin/processing/grid_units.h>

namespace lifecircle::plugin {

/// The grids that are to be assessed, in the order in which they are written.
struct AssessedGrids {
  std::vector<QgsFeature> features;  ///< as read, or one per grid that was drawn of units
  QgsFields fields;
  compat::WkbType geometry;
  std::vector<std::vector<geometry::Polygon>> areas;  ///< by feature; empty where there is no ground
  std::vector<QString> ids;                           ///< by feature: GRID_ID_FIELD, else the feature id
  std::vector<std::string> codes;  ///< by feature: CODE_FIELD, else GRID_ID_FIELD; empty where there is none
};

/// Throws the sentence that names the layer where it is empty.
void requireGrids(const QgsFeatureSource& source);

/// Reads GRIDS, GRID_ID_FIELD and CODE_FIELD. Throws QgsProcessingException where the layer has no grid.
[[nodiscard]] AssessedGrids readGrids(const Inputs& inputs, const QgsProcessingFeatureSource& source,
                                      const QgsCoordinateReferenceSystem& crs, Feedback& feedback,
                                      Progress& progress);

/// Draws the grids that the units name (GRID_FIELD): the ground between units at most `gap` metres apart is
/// divided along the lines, else half way. Units that name none leave a gap. Throws QgsProcessingException
/// where no unit names a grid.
[[nodiscard]] AssessedGrids drawNamedGrids(const GridUnits& units,
                                           const std::vector<grids::GroundLine>& lines, double gap,
                                           const geometry::GroundMetric& metric,
                                           const QgsCoordinateTransform& toResult, const Progress& progress);

}  // namespace lifecircle::plugin
