#include <map>

#include <plugin/layers/analysis_crs.h>
#include <plugin/layers/output_fields.h>
#include <plugin/layers/result_notes.h>
#include <plugin/processing/elevator_area_summary.h>
#include <plugin/processing/elevator_candidates.h>
#include <plugin/processing/elevator_output.h>
#include <plugin/processing/elevator_parameters.h>
#include <plugin/processing/elevator_surroundings.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

elevator::ShaftOptions readShaftOptions(const Inputs& inputs) {
  const auto metres = [&](const char* name) { return Metres(inputs.number(QString::fromLatin1(name))); };
  elevator::ShaftOptions options;
  options.width = metres("SHAFT_WIDTH");
  options.depth = metres("SHAFT_DEPTH");
  options.gallery = metres("GALLERY_DEPTH");
  options.slide = metres("SLIDE");
  options.building_gap = metres("BUILDING_GAP");
  options.fire_lane = metres("FIRE_LANE");
  options.lane_min = metres("LANE_MIN");
  options.entrance_spacing = metres("ENTRANCE_SPACING");
  options.side = static_cast<elevator::EntranceSide>(inputs.choice(QStringLiteral("ENTRANCE_SIDE")));
  options.validate();
  return options;
}

/// Buildings as the engine sees them, with the measures of the ground below.
elevator::Scene makeScene(ElevatorBuildings& buildings, const QgsCoordinateReferenceSystem& crs) {
  elevator::Scene scene;
  scene.buildings = std::move(buildings.shapes);
  geometry::Box extent;
  for (const ElevatorBuilding& row : buildings.rows)
    if (row.inside) extent.include(*row.inside);
  if (extent.empty()) return scene;
  constexpr double around = 1000.0;  // metres: beyond the middles of the outermost buildings
  scene.metric = geometry::GroundMetric(definition(crs), extent.grown(around));
  scene.north = geometry::TrueNorth(definition(crs), extent.grown(around));
  return scene;
}

/// What had to be assumed, in sentences.
QStringList assumptionsOf(const ElevatorOutcome& outcome, const ElevatorSentences& sentences,
                          QStringList assumptions) {
  qint64 spread = 0, estimated = 0;
  for (const elevator::ShaftSite& site : outcome.sites()) {
    spread += site.source == elevator::EntranceSource::count;
    estimated += site.source == elevator::EntranceSource::spacing;
  }
  if (spread > 0)
    assumptions << LifeCircle::tr("%1 entrances are spread along a side, by their number").arg(spread);
  if (estimated > 0)
    assumptions << LifeCircle::tr("%1 entrances are estimated from the length of a side").arg(estimated);
  const QStringList rules = sentences.unanswerable();
  if (!rules.isEmpty())
    assumptions << LifeCircle::tr("not checked, since the layer has no such field: %1")
                       .arg(rules.join(LifeCircle::tr(", ")));
  if (!outcome.buildings().peopleByStorey)
    assumptions << LifeCircle::tr("residents are spread evenly over the storeys, all ages alike");
  qint64 agesAssumed = 0;
  for (std::size_t b = 0; b < outcome.size(); ++b)
    agesAssumed += outcome[b].benefit.gain && outcome[b].benefit.ages_assumed;
  if (agesAssumed > 0)
    assumptions << LifeCircle::tr("in %1 buildings residents of unknown age climb like those under 60")
                       .arg(agesAssumed);
  return assumptions;
}

/// SUNLIGHT: hours on the reference day; nothing where it was not asked for.
std::vector<elevator::SunLoss> sunLost(const Inputs& inputs, const elevator::Scene& scene,
                                       const ElevatorOutcome& outcome,
                                       const QgsCoordinateReferenceSystem& crs, QStringList& assumptions,
                                       Progress& progress) {
  if (!inputs.flag(QStringLiteral("SUNLIGHT")) || outcome.sites().empty()) return {};
  const geometry::Point place = outcome.sites().front().entrance;
  elevator::SunOptions options;
  options.latitude = QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem(QStringLiteral("EPSG:4326")),
                                            inputs.context().transformContext())
                         .transform(QgsPointXY(place.x, place.y))
                         .y();
  assumptions << LifeCircle::tr(
                     "sunlight on the Great Cold day, %1 to %2 h, level ground, a ground-floor window every "
                     "%3 m, shafts %4 m "
                     "above the roof, 2.8 m a storey where no height is stated")
                     .arg(options.from_hour)
                     .arg(options.to_hour)
                     .arg(options.window_spacing.value())
                     .arg(options.overrun.value());
  return elevator::sun_lost(scene, outcome.sites(), options, progress);
}

void logOutcome(const ElevatorOutcome& outcome, Feedback& feedback) {
  std::map<elevator::Status, int> statuses;
  std::array<std::size_t, 3> graded{};
  for (std::size_t b = 0; b < outcome.size(); ++b) {
    ++statuses[outcome[b].verdict.status];
    for (std::size_t g = 0; g < graded.size(); ++g) graded[g] += outcome[b].graded[g];
  }
  QStringList counts;
  for (const auto& [status, count] : statuses)
    counts << QStringLiteral("%1 %2").arg(QString::fromStdString(std::string(name_of(status)))).arg(count);
  feedback.info(LifeCircle::tr("Status of the buildings: %1").arg(counts.join(QStringLiteral(", "))));
  feedback.info(LifeCircle::tr("Shafts: %1 entrances, %2 A, %3 B, %4 C")
                    .arg(outcome.sites().size())
                    .arg(graded[0])
                    .arg(graded[1])
                    .arg(graded[2]));
}

/// What the result says about itself.
ResultNotes describe(const ElevatorTables& tables, const elevator::ShaftOptions& options,
                     const QgsCoordinateReferenceSystem& crs, const QStringList& assumptions) {
  ResultNotes notes(QStringLiteral("elevatorcandidates"), LifeCircle::tr("Elevator candidates"));
  notes.add(QStringLiteral("measure"), LifeCircle::tr("What is measured"),
            {LifeCircle::tr("Room for a shaft before each entrance, and whom it serves")});
  notes.add(QStringLiteral("thresholds"), LifeCircle::tr("Thresholds"),
            {LifeCircle::tr("shaft %1 x %2 m and gallery %3 m")
                 .arg(options.width.value())
                 .arg(options.depth.value())
                 .arg(options.gallery.value()),
             LifeCircle::tr("moves by %1 m").arg(options.slide.value()),
             LifeCircle::tr("other buildings %1 m").arg(options.building_gap.value()),
             LifeCircle::tr("fire lane %1 m, at least %2 m")
                 .arg(options.fire_lane.value())
                 .arg(options.lane_min.value())});
  QStringList rules, weights;
  for (const elevator::Rule& rule : tables.rules.rules())
    rules << QString::fromStdString(rule.id + " " + rule.source + " (" + rule.confidence + ")");
  for (const elevator::Criterion& criterion : tables.criteria)
    weights << QStringLiteral("%1 %2").arg(QString::fromStdString(criterion.id)).arg(criterion.weight);
  notes.add(QStringLiteral("standard"), LifeCircle::tr("Rules of eligibility"), rules);
  notes.add(QStringLiteral("weights"), LifeCircle::tr("Weights of the score"), weights);
  notes.add(QStringLiteral("assumptions"), LifeCircle::tr("Assumptions"), assumptions);
  notes.add(QStringLiteral("crs"), LifeCircle::tr("Analysis CRS"), {crs.authid()});
  return notes;
}

}  // namespace

void ElevatorCandidates::declare() {
  add(parameters::elevatorBuildings());
  add(parameters::elevatorSurroundings());
  add(parameters::elevatorRules());
  add(parameters::elevatorOutputs());
}

QVariantMap ElevatorCandidates::run(Inputs& inputs, Feedback& feedback) {
  PartialProgress reading(feedback, 0.0, 0.2), siting(feedback, 0.2, 0.7), sunlight(feedback, 0.7, 0.8),
      shafts(feedback, 0.8, 0.9), writing(feedback, 0.9, 1.0);
  const elevator::ShaftOptions options = readShaftOptions(inputs);
  const ElevatorTables tables = readElevatorTables(inputs);

  feedback.stage(LifeCircle::tr("Reading"));
  const auto source = inputs.source(QStringLiteral("BUILDINGS"));
  requireBuildings(*source);
  const QgsCoordinateTransformContext transforms = inputs.context().transformContext();
  const QgsCoordinateReferenceSystem crs =
      chooseAnalysisCrs(inputs.crs(QStringLiteral("ANALYSIS_CRS")), *source, transforms, feedback);
  ElevatorBuildings buildings = readElevatorBuildings(
      inputs, *source, geometryReader(*source, crs, transforms), tables.rules, feedback, reading);
  elevator::Scene scene = makeScene(buildings, crs);
  const ElevatorSurroundings surroundings = readElevatorSurroundings(inputs, crs, scene, feedback, reading);

  feedback.stage(LifeCircle::tr("Placing shafts"));
  ElevatorOutcome outcome(buildings, tables, scene);
  outcome.rank(elevator::site_shafts(scene, options, siting), scene);
  const ElevatorSentences sentences(outcome, surroundings.obstacleLayers, options.lane_min);
  QStringList assumptions = assumptionsOf(outcome, sentences, surroundings.assumptions);
  std::vector<elevator::SunLoss> sun = sunLost(inputs, scene, outcome, crs, assumptions, sunlight);
  for (const QString& assumption : qAsConst(assumptions))
    feedback.info(LifeCircle::tr("Assumed: %1").arg(assumption));
  logOutcome(outcome, feedback);

  feedback.stage(LifeCircle::tr("Writing"));
  const QgsLayerMetadata notes = describe(tables, options, crs, assumptions).metadata();
  const ElevatorOutput result(outcome, sentences, std::move(sun));
  writeElevatorAreas(inputs, crs, outcome, notes, feedback, writing);
  if (Sink* sink = inputs.sink(QStringLiteral("ENTRANCES_OUT"), result.shaftFields(), compat::multi_polygon,
                               source->sourceCrs())) {
    sink->describe(notes);
    sink->style(QStringLiteral("elevatorcandidates_shafts"));
    sink->alternativeStyle(QStringLiteral("elevatorcandidates_shafts_lights"),
                           LifeCircle::tr("Green, yellow, red"));
    result.writeShafts(*sink, QgsCoordinateTransform(crs, source->sourceCrs(), transforms), shafts);
  }
  const OutputFields fields(source->fields(), result.buildingFields(), feedback);
  Sink* output =
      inputs.sink(QStringLiteral("OUTPUT"), fields.fields(), source->wkbType(), source->sourceCrs());
  output->describe(notes);
  output->style(QStringLiteral("elevatorcandidates"));
  output->alternativeStyle(QStringLiteral("elevatorcandidates_lights"), LifeCircle::tr("Green, yellow, red"));
  for (std::size_t b = 0; b < outcome.size(); ++b) {
    QgsFeature feature = buildings.rows[b].feature;
    feature.setAttributes(fields.attributes(feature.attributes(), result.buildingAttributes(b)));
    output->add(feature);
    writing.check();
    writing.report(static_cast<double>(b) / static_cast<double>(outcome.size()));
  }
  return {};
}

}  // namespace lifecircle::plugin
