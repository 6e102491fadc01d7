#include <qgsexception.h>
#include <qgsprocessingcontext.h>

#include <plugin/gui/redraw_material.h>
#include <plugin/layers/analysis_crs.h>
#include <plugin/processing/balance_grids.h>
#include <plugin/processing/grid_graph.h>
#include <plugin/processing/grid_lines.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

std::shared_ptr<RedrawMaterial> readRedrawMaterial(const QVariantMap& parameters, QgsProject* project) {
  const std::unique_ptr<QgsProcessingAlgorithm> algorithm(BalanceGrids().create());
  QgsProcessingFeedback log(false);
  Feedback feedback(log);
  QgsProcessingContext context;
  context.setProject(project);
  const Inputs inputs(*algorithm, parameters, context);
  const auto source = inputs.source(QStringLiteral("UNITS"));
  requireUnits(*source);
  auto material = std::make_shared<RedrawMaterial>();
  material->gridField = inputs.text(QStringLiteral("GRID_FIELD"));
  if (inputs.field(QStringLiteral("GRID_FIELD"), *source) < 0)
    throw QgsProcessingException(
        LifeCircle::tr("Choose the field of the grid: it is where the new grids will be written."));
  const QgsCoordinateReferenceSystem crs = chooseAnalysisCrs(inputs.crs(QStringLiteral("ANALYSIS_CRS")),
                                                             *source, context.transformContext(), feedback);
  material->units = readGridUnits(inputs, *source, crs, feedback, feedback);
  material->lines = readGridLines(inputs, crs, feedback, feedback);
  material->choice = readBalanceChoice(inputs, material->units);
  grids::validate(material->choice.options, material->units.loadCount);
  material->gap = inputs.number(QStringLiteral("GAP"));
  material->metric = groundAround(material->units, crs);
  return material;
}

void joinNeighbours(RedrawMaterial& material, Progress& progress) {
  progress.check();
  material.graph = buildUnitGraph(material.units, material.lines, material.gap, material.metric, progress);
  progress.check();
}

}  // namespace lifecircle::plugin
