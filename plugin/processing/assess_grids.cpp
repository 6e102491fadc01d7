#include <algorithm>
#include <optional>

#include <qgsexception.h>

#include <geometry/polygon_ops.h>
#include <grids/bounds.h>
#include <grids/drawn_measures.h>
#include <plugin/layers/analysis_crs.h>
#include <plugin/layers/geometry_writer.h>
#include <plugin/layers/output_fields.h>
#include <plugin/layers/result_notes.h>
#include <plugin/processing/assess_grids.h>
#include <plugin/processing/assess_output.h>
#include <plugin/processing/grid_graph.h>
#include <plugin/processing/grid_lines.h>
#include <plugin/processing/output_rows.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

/// Faults are drawn as areas: a barrier so many metres to each side, a unit that is a point so many around.
constexpr double drawnWidth = 1.0;

geometry::GroundMetric groundOf(const AssessedGrids& grids, const GridParents& parents,
                                const QgsCoordinateReferenceSystem& crs) {
  geometry::Box extent;
  for (const auto* areas : {&grids.areas, &parents.outlines})
    for (const auto& area : *areas)
      for (const geometry::Polygon& part : area) extent.include(part.box());
  return {definition(crs), extent.grown(1000.0)};
}

/// The proven bound of each parent, then of all.
std::vector<double> bestDeviations(const GridFindings& findings, const std::vector<grids::GroundLine>& lines,
                                   double gap, double tolerance, const geometry::GroundMetric& metric,
                                   const Progress& progress) {
  std::vector<std::uint32_t> counts(findings.units->parents.size(), 0);
  for (const grids::GridFacts& facts : findings.assessment.grids)
    if (findings.parents.empty())
      ++counts.front();
    else if (facts.parent < counts.size())
      ++counts[facts.parent];
  const grids::UnitGraph graph = buildUnitGraph(*findings.units, lines, gap, metric, progress);
  std::vector<double> known, best;
  for (std::size_t p = 0; p < counts.size(); ++p)
    known.push_back(
        findings.measures[findings.parents.empty() ? findings.measures.size() - 1 : p].worst_deviation);
  for (const grids::Bound& bound : grids::least_deviations(graph, counts, {known, tolerance}))
    best.push_back(std::min(bound.deviation, known[best.size()]));
  const double worst = *std::max_element(best.begin(), best.end());
  if (findings.parents.empty()) best.clear();
  best.push_back(worst);
  return best;
}

/// Fills `findings` with what the engine says about its grids.
void assess(const Inputs& inputs, const GridParents& parents, const std::vector<grids::GroundLine>& lines,
            const geometry::GroundMetric& metric, GridFindings& findings, Feedback& feedback) {
  std::vector<double> weights;
  std::vector<std::uint32_t> groups, unitParents;
  grids::Assignment today;
  std::vector<geometry::Polyline> barriers;
  for (const grids::GroundLine& line : lines) barriers.push_back(line.line);
  grids::AssessmentInput input;
  input.grids = findings.grids.areas;
  input.codes = findings.grids.codes;
  input.parents = parents.outlines;
  input.barriers = barriers;
  if (findings.units) {
    for (const grids::Unit& unit : findings.units->units) {
      weights.push_back(unit.load[0]);
      groups.push_back(unit.group.index());
      unitParents.push_back(unit.parent.index());
      if (findings.compared) today.push_back(unit.today.index());
    }
    input.units = findings.units->shapes;
    input.groups = groups;
    if (!findings.parents.empty()) input.unit_parents = unitParents;
    input.named_parents = findings.parents.size();
    if (findings.weighed) input.weights = weights;
  }
  grids::AssessmentOptions options;
  options.tolerance_pct = inputs.number(QStringLiteral("TOLERANCE"));
  findings.assessment = grids::assess(input, options, metric, feedback);
  feedback.check();
  feedback.report(0.6);
  findings.measures = grids::measure_drawn(findings.assessment, input, today, metric);
  if (!findings.weighed) return;
  findings.bestDeviation = bestDeviations(findings, lines, inputs.number(QStringLiteral("GAP")),
                                          options.tolerance_pct / 100.0, metric, feedback);
  feedback.check();
}

void writeProblems(Inputs& inputs, const AssessOutput& result, const grids::Assessment& assessment,
                   const QgsLayerMetadata& notes, const QgsCoordinateTransform& toResult,
                   Feedback& feedback) {
  Sink* sink = inputs.sink(QStringLiteral("PROBLEMS"), AssessOutput::problemFields(), compat::multi_polygon,
                           toResult.destinationCrs());
  if (!sink) return;
  sink->describe(notes);
  sink->style(QStringLiteral("assessgrids_problems"));
  for (const grids::Problem& problem : assessment.problems) {
    feedback.check();
    const auto area =
        problem.lines.empty() ? problem.area : geometry::around(problem.lines, drawnWidth, problem.area);
    addFeature(*sink, toMultiPolygon(area), toResult, result.problemAttributes(problem));
  }
}

ResultNotes describe(const Inputs& inputs, bool weighed, const QgsCoordinateReferenceSystem& crs) {
  ResultNotes notes(QStringLiteral("assessgrids"), LifeCircle::tr("Assessed grids"));
  if (weighed)
    notes.add(QStringLiteral("measure"), LifeCircle::tr("What is measured"),
              {LifeCircle::tr("weight of %1").arg(inputs.text(QStringLiteral("WEIGHT_FIELD")))});
  notes.add(
      QStringLiteral("thresholds"), LifeCircle::tr("Thresholds"),
      {LifeCircle::tr("within %1 % of the parent's mean").arg(inputs.number(QStringLiteral("TOLERANCE")))});
  notes.add(QStringLiteral("crs"), LifeCircle::tr("Analysis CRS"), {crs.authid()});
  return notes;
}

}  // namespace

void AssessGrids::declare() {
  const QString layer = QStringLiteral("GRIDS");
  const int polygons = static_cast<int>(compat::polygon_layer);
  add(std::make_unique<QgsProcessingParameterFeatureSource>(
      layer, LifeCircle::tr("Grids (default: drawn of the units that name theirs)"), QList<int>{polygons},
      QVariant(), true));
  add(parameters::optionalField(QStringLiteral("GRID_ID_FIELD"), LifeCircle::tr("Field of the grid's id"),
                                layer));
  add(parameters::optionalField(QStringLiteral("CODE_FIELD"),
                                LifeCircle::tr("Field of the grid's code (default: its id)"), layer));
  add(parameters::gridUnits(false));
  const QString units = QStringLiteral("UNITS");
  add(parameters::optionalField(QStringLiteral("PARENT_FIELD"),
                                LifeCircle::tr("Field of the parent's id in the units"), units));
  add(parameters::optionalField(QStringLiteral("GRID_FIELD"), LifeCircle::tr("Field of today's grid"),
                                units));
  add(std::make_unique<QgsProcessingParameterFeatureSource>(
      QStringLiteral("BARRIERS"), LifeCircle::tr("Barriers: rivers, railways, main roads"),
      QList<int>{static_cast<int>(compat::line_layer), polygons}, QVariant(), true));
  add(std::make_unique<QgsProcessingParameterNumber>(
      QStringLiteral("TOLERANCE"), LifeCircle::tr("Tolerance (percent of the parent's mean)"),
      compat::double_number, 10.0, false, 0.0, 1000.0));
  add(parameters::advanced(std::make_unique<QgsProcessingParameterNumber>(
      QStringLiteral("GAP"), LifeCircle::tr("Gap across which units are neighbours (metres)"),
      compat::double_number, 30.0, false, 0.0, 1000.0)));
  add(parameters::analysisCrs());
  add(std::make_unique<QgsProcessingParameterFeatureSink>(
      QStringLiteral("OUTPUT"), LifeCircle::tr("Assessed grids"), compat::polygon_layer));
  add(std::make_unique<QgsProcessingParameterFeatureSink>(QStringLiteral("PROBLEMS"),
                                                          LifeCircle::tr("Faults of grids"),
                                                          compat::polygon_layer, QVariant(), true));
  add(std::make_unique<QgsProcessingParameterFeatureSink>(
      QStringLiteral("SUMMARY"), LifeCircle::tr("Grids by parent"), compat::table, QVariant(), true));
}

QVariantMap AssessGrids::run(Inputs& inputs, Feedback& feedback) {
  feedback.stage(LifeCircle::tr("Reading"));
  PartialProgress reading(feedback, 0.0, 0.15);
  const auto gridSource = inputs.optionalSource(QStringLiteral("GRIDS"));
  const auto unitSource = inputs.optionalSource(QStringLiteral("UNITS"));
  const bool namesGrids = unitSource && inputs.given(QStringLiteral("GRID_FIELD"));
  if (!gridSource && !namesGrids)
    throw QgsProcessingException(
        LifeCircle::tr("There is nothing to assess: give the grids (GRIDS), or units that name theirs (UNITS "
                       "and GRID_FIELD)."));
  if (gridSource) requireGrids(*gridSource);
  if (unitSource) requireUnits(*unitSource);
  const QgsProcessingFeatureSource& main = gridSource ? *gridSource : *unitSource;
  const auto transforms = inputs.context().transformContext();
  const QgsCoordinateReferenceSystem crs =
      chooseAnalysisCrs(inputs.crs(QStringLiteral("ANALYSIS_CRS")), main, transforms, feedback);
  const QgsCoordinateTransform toResult(crs, main.sourceCrs(), transforms);
  std::optional<GridUnits> units;
  if (unitSource) units = readGridUnits(inputs, *unitSource, crs, feedback, reading);
  const GridParents parents = !units         ? readGridParents(inputs, crs, feedback, reading)
                              : units->tiled ? GridParents{true, units->parents, units->outlines}
                                             : GridParents();
  const std::vector<grids::GroundLine> lines = readGridLines(inputs, crs, feedback, reading);
  GridFindings findings;
  findings.grids = gridSource ? readGrids(inputs, *gridSource, crs, feedback, reading)
                              : drawNamedGrids(*units, lines, inputs.number(QStringLiteral("GAP")),
                                               groundAround(*units, crs), toResult, feedback);
  // Parents without outlines are what the units say.
  findings.parents = units && inputs.given(QStringLiteral("PARENT_FIELD")) ? units->parents : parents.names;
  findings.units = units ? &*units : nullptr;
  findings.weighed = units && inputs.given(QStringLiteral("WEIGHT_FIELD"));
  findings.compared = gridSource && findings.weighed && namesGrids;
  feedback.check();

  feedback.stage(LifeCircle::tr("Assessing"));
  assess(inputs, parents, lines, groundOf(findings.grids, parents, crs), findings, feedback);
  const AssessOutput result(findings);
  result.log(feedback);

  feedback.stage(LifeCircle::tr("Writing"));
  feedback.report(0.9);
  const ResultNotes notes = describe(inputs, findings.weighed, crs);
  const OutputFields fields(findings.grids.fields, AssessOutput::gridFields(), feedback);
  Sink* output = inputs.sink(QStringLiteral("OUTPUT"), fields.fields(), findings.grids.geometry,
                             toResult.destinationCrs());
  output->describe(notes.metadata());
  output->style(QStringLiteral("assessgrids"));
  for (std::size_t g = 0; g < findings.grids.features.size(); ++g) {
    feedback.check();
    QgsFeature feature = findings.grids.features[g];
    feature.setAttributes(fields.attributes(feature.attributes(), result.gridAttributes(g)));
    output->add(feature);
  }
  writeProblems(inputs, result, findings.assessment, notes.metadata(), toResult, feedback);
  if (Sink* sink =
          openTable(inputs, QStringLiteral("SUMMARY"), AssessOutput::summaryFields(), notes.metadata()))
    result.writeSummary(*sink);
  return {};
}

}  // namespace lifecircle::plugin
