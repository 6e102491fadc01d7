#include <qgspoint.h>

#include <network/street_check.h>
#include <plugin/layers/analysis_crs.h>
#include <plugin/layers/geometry_writer.h>
#include <plugin/layers/output_fields.h>
#include <plugin/layers/place_reader.h>
#include <plugin/layers/result_notes.h>
#include <plugin/processing/network_check.h>
#include <plugin/processing/output_rows.h>
#include <plugin/processing/street_inputs.h>
#include <plugin/processing/street_problem_text.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

using compat::FieldType;
using network::StreetProblem;

/// A layer of places that may be left out; empty then.
std::vector<network::Place> readOptionalPlaces(const Inputs& inputs, const QString& name,
                                               const QgsCoordinateReferenceSystem& crs, Feedback& feedback,
                                               Progress& progress) {
  const auto source = inputs.optionalSource(name);
  if (!source) return {};
  PlaceLayer layer = readPlaces(*source, geometryReader(*source, crs, inputs.context().transformContext()),
                                {}, Keep::attributes, progress);
  feedback.info(LifeCircle::tr("Places: %1 read from %2, %3 without usable geometry")
                    .arg(layer.places.size())
                    .arg(source->sourceName())
                    .arg(layer.withoutGeometry));
  return std::move(layer.places);
}

QgsFields problemFields() {
  return makeFields({{"code", FieldType::text},
                     {"severity", FieldType::text},
                     {"street", FieldType::id},
                     {"other", FieldType::id},
                     {"place", FieldType::id},
                     {"amount", FieldType::number},
                     {"unit", FieldType::text},
                     {"sentence", FieldType::text},
                     {"remedy", FieldType::text}});
}

QVariant idOrNull(const std::optional<FeatureId>& id) {
  return id ? QVariant(static_cast<qlonglong>(*id)) : compat::null(FieldType::id);
}

QgsFeature featureOf(const StreetProblem& problem, network::Topology topology,
                     const QgsCoordinateTransform& toResult) {
  QgsGeometry geometry = network::is_point(problem)
                             ? QgsGeometry(std::make_unique<QgsPoint>(problem.point->x, problem.point->y))
                             : toMultiLine(problem.lines);
  geometry.transform(toResult);
  QgsFeature feature;
  feature.setGeometry(geometry);
  feature.setAttributes(QgsAttributes()
                        << codeOf(problem.fault) << nameOf(problem.severity) << idOrNull(problem.street)
                        << idOrNull(problem.other) << idOrNull(problem.place) << orNull(problem.amount)
                        << unitOf(problem.fault) << sentenceOf(problem) << remedyOf(problem, topology));
  return feature;
}

void writeSummary(Sink& sink, const std::vector<network::FaultCount>& counts) {
  for (std::size_t f = 0; f < counts.size(); ++f) {
    const auto fault = static_cast<network::StreetFault>(f);
    addRow(sink, QgsAttributes() << codeOf(fault) << titleOf(fault) << static_cast<int>(counts[f].problems)
                                 << counts[f].metres);
  }
}

void log(const std::vector<network::FaultCount>& counts, Feedback& feedback) {
  for (std::size_t f = 0; f < counts.size(); ++f) {
    if (counts[f].problems == 0) continue;
    const QString title = titleOf(static_cast<network::StreetFault>(f));
    feedback.info(QStringLiteral("%1: %2").arg(title).arg(counts[f].problems));
  }
}

ResultNotes describe(const Inputs& inputs, const QgsCoordinateReferenceSystem& crs) {
  ResultNotes notes(QStringLiteral("networkcheck"), LifeCircle::tr("Check the street network"));
  notes.add(QStringLiteral("check_distance"), LifeCircle::tr("Dead ends are checked within"),
            {LifeCircle::tr("%1 m").arg(inputs.number(QStringLiteral("CHECK_DISTANCE")))});
  notes.add(QStringLiteral("tolerance"), LifeCircle::tr("Vertices are one junction within"),
            {LifeCircle::tr("%1 m").arg(inputs.number(QStringLiteral("TOLERANCE")))});
  notes.add(QStringLiteral("crs"), LifeCircle::tr("Analysis CRS"), {crs.authid()});
  noteWalking(notes, inputs);
  return notes;
}

}  // namespace

void NetworkCheck::declare() {
  using Number = QgsProcessingParameterNumber;
  const QList<int> places{static_cast<int>(compat::point_layer), static_cast<int>(compat::polygon_layer)};
  add(parameters::streets());
  add(std::make_unique<QgsProcessingParameterFeatureSource>(
      QStringLiteral("PARCELS"), LifeCircle::tr("Parcels or buildings where people live"), places, QVariant(),
      true));
  add(std::make_unique<QgsProcessingParameterFeatureSource>(
      QStringLiteral("FACILITIES"), LifeCircle::tr("Facilities"), places, QVariant(), true));
  add(std::make_unique<Number>(
      QStringLiteral("CHECK_DISTANCE"),
      LifeCircle::tr("How near a dead end must come to another street to be asked about (metres)"),
      compat::double_number, 2.0, false, 0.001, 50.0));
  add(parameters::advanced(std::make_unique<Number>(QStringLiteral("MIN_SPEED"),
                                                    LifeCircle::tr("Slower than this is not walking (km/h)"),
                                                    compat::double_number, 0.5, false, 0.0)));
  add(parameters::advanced(std::make_unique<Number>(QStringLiteral("MAX_SPEED"),
                                                    LifeCircle::tr("Faster than this is not walking (km/h)"),
                                                    compat::double_number, 7.0, false, 0.0)));
  add(parameters::analysisCrs());
  add(std::make_unique<QgsProcessingParameterFeatureSink>(
      QStringLiteral("POINTS"), LifeCircle::tr("Problems at places"), compat::point_layer));
  add(std::make_unique<QgsProcessingParameterFeatureSink>(QStringLiteral("LINES"),
                                                          LifeCircle::tr("Problems along streets"),
                                                          compat::line_layer, QVariant(), true));
  add(std::make_unique<QgsProcessingParameterFeatureSink>(
      QStringLiteral("SUMMARY"), LifeCircle::tr("Summary of problems"), compat::table, QVariant(), true));
}

QVariantMap NetworkCheck::run(Inputs& inputs, Feedback& feedback) {
  PartialProgress reading(feedback, 0.0, 0.3), building(feedback, 0.3, 0.5), checking(feedback, 0.5, 0.9),
      writing(feedback, 0.9, 1.0);

  feedback.stage(LifeCircle::tr("Reading"));
  const auto source = inputs.source(QStringLiteral("STREETS"));
  requireStreets(*source);  // before anything is asked of a layer that may have nothing
  const QgsCoordinateTransformContext transforms = inputs.context().transformContext();
  const QgsCoordinateReferenceSystem crs =
      chooseAnalysisCrs(inputs.crs(QStringLiteral("ANALYSIS_CRS")), *source, transforms, feedback);
  StreetInputs streets = readStreetInputs(inputs, network::Measure::time, crs, feedback, reading);
  const auto parcels = readOptionalPlaces(inputs, QStringLiteral("PARCELS"), crs, feedback, reading);
  const auto facilities = readOptionalPlaces(inputs, QStringLiteral("FACILITIES"), crs, feedback, reading);

  network::StreetCheckOptions options;
  options.distance = Metres(inputs.number(QStringLiteral("CHECK_DISTANCE")));
  options.speeds = {inputs.number(QStringLiteral("MIN_SPEED")), inputs.number(QStringLiteral("MAX_SPEED"))};
  options.validate();

  feedback.stage(LifeCircle::tr("Checking"));
  const WalkingNetwork town = buildWalkingNetwork(streets, inputs, feedback, building);
  const std::vector<StreetProblem> problems = network::check_streets(
      {streets.streets, streets.options, *town.graph, *town.snapper, parcels, facilities}, options, checking);
  const auto counts = network::count_faults(problems, streets.metric);
  log(counts, feedback);

  feedback.stage(LifeCircle::tr("Writing"));
  const ResultNotes notes = describe(inputs, crs);
  Sink* points = inputs.sink(QStringLiteral("POINTS"), problemFields(), compat::point, source->sourceCrs());
  points->describe(notes.metadata());
  points->style(QStringLiteral("networkcheck_points"));
  Sink* lines =
      inputs.sink(QStringLiteral("LINES"), problemFields(), compat::multi_line, source->sourceCrs());
  if (lines) {
    lines->describe(notes.metadata());
    lines->style(QStringLiteral("networkcheck_lines"));
  }
  const QgsCoordinateTransform toResult(crs, source->sourceCrs(), transforms);
  for (const StreetProblem& problem : problems) {
    writing.check();
    Sink* sink = network::is_point(problem) ? points : lines;
    if (!sink) continue;
    QgsFeature feature = featureOf(problem, streets.options.topology, toResult);
    sink->add(feature);
  }
  if (Sink* summary = openTable(inputs, QStringLiteral("SUMMARY"),
                                makeFields({{"code", FieldType::text},
                                            {"name", FieldType::text},
                                            {"problems", FieldType::integer},
                                            {"metres", FieldType::number}}),
                                notes.metadata()))
    writeSummary(*summary, counts);
  return {};
}

}  // namespace lifecircle::plugin
