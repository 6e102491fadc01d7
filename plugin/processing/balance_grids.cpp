#include <plugin/layers/analysis_crs.h>
#include <plugin/layers/geometry_writer.h>
#include <plugin/layers/output_fields.h>
#include <plugin/layers/result_notes.h>
#include <plugin/processing/balance_grids.h>
#include <plugin/processing/balance_output.h>
#include <plugin/processing/grid_graph.h>
#include <plugin/processing/grid_lines.h>
#include <plugin/processing/output_rows.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

std::unique_ptr<QgsProcessingParameterDefinition> number(const char* name, const QString& label,
                                                         const QVariant& usual, double least, double most,
                                                         bool optional = false) {
  return std::make_unique<QgsProcessingParameterNumber>(QString::fromLatin1(name), label,
                                                        compat::double_number, usual, optional, least, most);
}

/// Whole numbers are what the parameter holds by default.
std::unique_ptr<QgsProcessingParameterDefinition> whole(const char* name, const QString& label, int usual) {
  auto parameter = std::make_unique<QgsProcessingParameterNumber>(QString::fromLatin1(name), label);
  parameter->setDefaultValue(usual);
  parameter->setMinimum(0);
  parameter->setMaximum(2147483647);
  return parameter;
}

std::unique_ptr<QgsProcessingParameterDefinition> output(const char* name, const QString& label,
                                                         compat::SourceType type, bool optional) {
  return std::make_unique<QgsProcessingParameterFeatureSink>(QString::fromLatin1(name), label, type,
                                                             QVariant(), optional);
}

QStringList intentNames() {
  return {LifeCircle::tr("From today's grids, with few changes"), LifeCircle::tr("From nothing"),
          LifeCircle::tr("Repair only: make grids whole and nested, touch nothing else")};
}

ResultNotes notesOf(const Inputs& inputs, const BalanceChoice& choice, const QString& crs) {
  ResultNotes notes(QStringLiteral("balancegrids"), LifeCircle::tr("Balanced grids"));
  notes.add(QStringLiteral("measure"), LifeCircle::tr("What is measured"),
            {LifeCircle::tr("weight of %1").arg(inputs.text(QStringLiteral("WEIGHT_FIELD")))});
  notes.add(
      QStringLiteral("thresholds"), LifeCircle::tr("Thresholds"),
      {LifeCircle::tr("within %1 % of the parent's mean").arg(choice.options.tolerance.front() * 100.0)});
  notes.add(QStringLiteral("method"), LifeCircle::tr("Method"),
            {intentNames().value(inputs.choice(QStringLiteral("INTENT"))),
             QStringLiteral("KEEP=%1, COMPACT=%2, SEED=%3")
                 .arg(choice.options.keep)
                 .arg(choice.options.compact)
                 .arg(choice.options.seed)});
  notes.add(QStringLiteral("crs"), LifeCircle::tr("Analysis CRS"), {crs});
  return notes;
}

/// OUTPUT with every unit, CHANGES and CHANGES_MAP with those that move.
void writeUnits(Inputs& inputs, const QgsProcessingFeatureSource& source, const GridUnits& units,
                const BalanceOutput& result, const QgsLayerMetadata& notes, Feedback& feedback) {
  const OutputFields fields(source.fields(), BalanceOutput::unitFields(), feedback);
  Sink* output = inputs.sink(QStringLiteral("OUTPUT"), fields.fields(), source.wkbType(), source.sourceCrs());
  output->describe(notes);
  output->style(QStringLiteral("balancegrids"));
  Sink* changes = openTable(inputs, QStringLiteral("CHANGES"), BalanceOutput::changeFields(), notes);
  Sink* map = inputs.sink(QStringLiteral("CHANGES_MAP"), BalanceOutput::changeFields(), source.wkbType(),
                          source.sourceCrs());
  if (map) {
    map->describe(notes);
    map->style(QStringLiteral("balancegrids_changes"));
  }
  for (std::size_t f = 0; f < units.features.size(); ++f) {
    feedback.check();
    QgsFeature feature = units.features[f];
    const QgsAttributes change = result.changeAttributes(f);
    feature.setAttributes(fields.attributes(feature.attributes(), result.unitAttributes(f)));
    output->add(feature);
    if (change.isEmpty()) continue;
    feature.setAttributes(change);
    if (map) map->add(feature);
    feature.clearGeometry();
    if (changes) changes->add(feature);
  }
}

}  // namespace

void BalanceGrids::declare() {
  add(parameters::gridUnits(true));
  const QString units = QStringLiteral("UNITS");
  add(parameters::optionalField(QStringLiteral("PARENT_FIELD"),
                                LifeCircle::tr("Field of the parent's id in the units"), units));
  add(parameters::optionalField(QStringLiteral("GRID_FIELD"), LifeCircle::tr("Field of today's grid"),
                                units));
  add(parameters::optionalField(QStringLiteral("LOAD_FIELD"),
                                LifeCircle::tr("Field of a second load (events a year)"), units));
  add(parameters::optionalField(QStringLiteral("LOCK_FIELD"),
                                LifeCircle::tr("Field that locks a unit in its grid"), units));
  add(parameters::gridLines());
  add(whole("GRIDS", LifeCircle::tr("Number of grids in all (0: as many as today, or from the target)"), 0));
  add(number("TARGET", LifeCircle::tr("Weight per grid"), QVariant(), 0.0, 1e12, true));
  add(number("TOLERANCE", LifeCircle::tr("Tolerance (percent of the parent's mean)"), 10.0, 0.0, 1000.0));
  add(number("KEEP", LifeCircle::tr("Weight of few changes (0-1)"), 0.3, 0.0, 1.0));
  add(number("COMPACT", LifeCircle::tr("Weight of compactness (0-1)"), 0.3, 0.0, 1.0));
  add(std::make_unique<QgsProcessingParameterEnum>(QStringLiteral("INTENT"), LifeCircle::tr("How to begin"),
                                                   intentNames(), false, 0));
  add(std::make_unique<QgsProcessingParameterString>(
      QStringLiteral("CODE"), LifeCircle::tr("Template of codes"), QStringLiteral("{parent}-{n:2}")));
  using parameters::advanced;
  add(advanced(number("LOAD_TOLERANCE",
                      LifeCircle::tr("Tolerance of the second load (percent; default: the same)"), QVariant(),
                      0.0, 1000.0, true)));
  add(advanced(
      number("GAP", LifeCircle::tr("Gap across which units are neighbours (metres)"), 30.0, 0.0, 1000.0)));
  add(advanced(
      number("SECONDS", LifeCircle::tr("Seconds for the search (0: a fixed effort)"), 0.0, 0.0, 86400.0)));
  add(advanced(whole("SEED", LifeCircle::tr("Seed of the search"), 1)));
  add(parameters::analysisCrs());
  add(output("OUTPUT", LifeCircle::tr("Units with their grids"), compat::any_geometry, false));
  add(output("GRIDS_OUT", LifeCircle::tr("Grids"), compat::polygon_layer, true));
  add(output("CHANGES", LifeCircle::tr("Changes"), compat::table, true));
  add(output("CHANGES_MAP", LifeCircle::tr("Units that move"), compat::any_geometry, true));
  add(output("SUMMARY", LifeCircle::tr("Grids before and after, by parent"), compat::table, true));
  add(output("JOINS", LifeCircle::tr("Bridges and joins of islands"), compat::line_layer, true));
  add(std::make_unique<QgsProcessingParameterFeatureSink>(
      QStringLiteral("PARETO"), LifeCircle::tr("Few changes against short borders: five other searches"),
      compat::table, QVariant(), true, false));
}

QVariantMap BalanceGrids::run(Inputs& inputs, Feedback& feedback) {
  const bool withPareto = inputs.given(QStringLiteral("PARETO"));
  PartialProgress reading(feedback, 0.0, 0.15), searching(feedback, 0.15, withPareto ? 0.3 : 0.9);
  PartialProgress weighing(feedback, 0.3, 0.9);
  feedback.stage(LifeCircle::tr("Reading"));
  const auto source = inputs.source(QStringLiteral("UNITS"));
  requireUnits(*source);
  const QgsCoordinateReferenceSystem crs = chooseAnalysisCrs(
      inputs.crs(QStringLiteral("ANALYSIS_CRS")), *source, inputs.context().transformContext(), feedback);
  const GridUnits units = readGridUnits(inputs, *source, crs, feedback, reading);
  const std::vector<grids::GroundLine> lines = readGridLines(inputs, crs, feedback, reading);
  const BalanceChoice choice = readBalanceChoice(inputs, units);
  const double gap = inputs.number(QStringLiteral("GAP"));
  const geometry::GroundMetric metric = groundAround(units, crs);

  feedback.stage(LifeCircle::tr("Searching"));
  const grids::UnitGraph graph = buildUnitGraph(units, lines, gap, metric, feedback);
  logUnitGraph(graph, units, feedback);
  feedback.check();
  const GridPlan plan =
      searchPlan(graph, countGrids(choice, units, graph, feedback), units, choice, feedback, searching);
  logPlan(plan, units, choice, feedback);
  std::vector<grids::ParetoPoint> pareto;
  if (withPareto) {
    feedback.stage(LifeCircle::tr("Searching with other weights"));
    pareto = grids::pareto(graph, plan.counts.asked, choice.options, weighing);
    feedback.check();
  }

  feedback.stage(LifeCircle::tr("Drawing"));
  const GridPolygons after = drawGrids(units, plan.gridOf, plan.gridCount(), lines, gap, metric, feedback);
  const GridPolygons before =
      drawGrids(units, plan.todayOf, units.todays.size(), lines, gap, metric, feedback);
  if (after.leftOver > 1.0)
    feedback.warn(
        LifeCircle::tr("%1 m² of parents without units are in no grid").arg(after.leftOver, 0, 'f', 0));
  const BalanceOutput result(units, graph, plan, after, before, inputs.text(QStringLiteral("CODE")),
                             feedback);

  feedback.stage(LifeCircle::tr("Writing"));
  const QgsCoordinateTransform toResult(crs, source->sourceCrs(), inputs.context().transformContext());
  const QgsLayerMetadata notes = notesOf(inputs, choice, crs.authid()).metadata();
  writeUnits(inputs, *source, units, result, notes, feedback);
  if (Sink* sink = inputs.sink(QStringLiteral("GRIDS_OUT"), BalanceOutput::gridFields(),
                               compat::multi_polygon, source->sourceCrs())) {
    sink->describe(notes);
    sink->style(QStringLiteral("balancegrids_grids"));
    for (const std::uint32_t grid : result.gridOrder())
      addFeature(*sink, toMultiPolygon(after.areas[grid]), toResult, result.gridAttributes(grid));
  }
  if (Sink* sink = openTable(inputs, QStringLiteral("SUMMARY"), BalanceOutput::summaryFields(), notes))
    result.writeSummary(*sink);
  if (Sink* sink =
          inputs.sink(QStringLiteral("JOINS"), joinFields(), compat::multi_line, source->sourceCrs())) {
    sink->describe(notes);
    sink->style(QStringLiteral("balancegrids_joins"));
    writeJoins(*sink, graph, units, toResult);
  }
  if (Sink* sink = openTable(inputs, QStringLiteral("PARETO"), BalanceOutput::paretoFields(), notes))
    BalanceOutput::writePareto(*sink, pareto);
  return {};
}

}  // namespace lifecircle::plugin
