#pragma once

#include <memory>
#include <vector>

#include <QVariantMap>

#include <grids/unit_neighbours.h>
#include <plugin/processing/grid_plan.h>
#include <plugin/processing/grid_units.h>

class QgsProject;

namespace lifecircle::plugin {

/// What redrawing grids by hand starts from: the units as lifecircle:balancegrids reads them, and who is
/// whose neighbour. Once complete it changes no more, and may be read from any thread.
struct RedrawMaterial {
  GridUnits units;
  std::vector<grids::GroundLine> lines;
  BalanceChoice choice;
  double gap = 0.0;
  geometry::GroundMetric metric;
  QString gridField;
  grids::UnitGraph graph;  ///< after joinNeighbours()
};

/// Reads the layers, named by the parameters of lifecircle:balancegrids. In the main thread, since layers
/// live there. Throws QgsProcessingException, the engine's Error, Cancelled.
[[nodiscard]] std::shared_ptr<RedrawMaterial> readRedrawMaterial(const QVariantMap& parameters,
                                                                 QgsProject* project);

/// Finds the neighbours, which takes 7 s for 70,000 units; in any thread.
void joinNeighbours(RedrawMaterial& material, Progress& progress);

}  // namespace lifecircle::plugin
