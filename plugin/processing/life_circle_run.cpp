#include <iterator>
#include <utility>

#include <plugin/processing/life_circle_run.h>
#include <plugin/processing/parcel_inputs.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

void logOutcome(const LifeCircleRun& run, Feedback& feedback) {
  logParcels(run.circle, run.origins, feedback);
  if (run.circle.facilities_off_network > 0)
    feedback.warn(LifeCircle::tr("%1 facilities are too far from any street and cannot be reached")
                      .arg(run.circle.facilities_off_network));
}

/// The one engine call, along streets or as the crow flies.
void evaluate(LifeCircleRun& run, const Inputs& inputs, Feedback& feedback, Progress& progress) {
  if (run.measure == Measure::radius) {
    run.metric = groundAround(run.origins, run.crs, run.limit.value());
    run.circle = access::life_circle_by_radius(run.metric, run.origins.places, run.facilities.places,
                                               run.choice.evaluated, run.limit, progress);
    return;
  }
  PartialProgress reading(progress, 0.0, 0.5), walking(progress, 0.5, 1.0);
  const auto counted = run.measure == Measure::time ? network::Measure::time : network::Measure::distance;
  run.town = readWalkingNetwork(inputs, counted, run.crs, feedback, reading);
  run.metric = run.town.graph->metric();
  run.circle = access::life_circle_by_street(*run.town.graph, *run.town.snapper, run.origins.places,
                                             run.facilities.places, run.choice.evaluated, run.limit, walking,
                                             run.stairsToday());
}

}  // namespace

ParameterList parameters::lifeCircle() {
  ParameterList list;
  const auto append = [&](ParameterList more) {
    std::move(more.begin(), more.end(), std::back_inserter(list));
  };
  append(homes());
  append(openFacilities());
  append(streets(Streets::optional));
  append(categories());
  list.push_back(measure());
  list.push_back(maxMinutes());
  list.push_back(std::make_unique<QgsProcessingParameterNumber>(
      QStringLiteral("MAX_DISTANCE"), LifeCircle::tr("How far to look, distance or radius (metres)"),
      compat::double_number, 3000.0, false, 0.0));
  list.push_back(analysisCrs());
  return list;
}

LifeCircleRun readLifeCircle(Inputs& inputs, Feedback& feedback, Progress& reading, Progress& walking) {
  LifeCircleRun run;
  run.measure = static_cast<Measure>(inputs.choice(QStringLiteral("MEASURE")));
  const bool time = run.measure == Measure::time;
  const double farthest =
      inputs.number(time ? QStringLiteral("MAX_MINUTES") : QStringLiteral("MAX_DISTANCE"));
  run.limit = network::Cost(time ? 60.0 * farthest : farthest);

  feedback.stage(LifeCircle::tr("Reading"));
  static_cast<HomeInputs&>(run) = readHomeInputs(inputs, run.measure, feedback, reading);
  static_cast<FacilityInputs&>(run) =
      readFacilityInputs(inputs, run.crs, run.measure, Keep::attributes, feedback, reading);

  feedback.info(
      LifeCircle::tr("Measure: %1; the nearest facility is looked for up to %2")
          .arg(parameters::measureNames().value(static_cast<int>(run.measure)),
               time ? LifeCircle::tr("%1 min").arg(farthest) : LifeCircle::tr("%1 m").arg(farthest)));
  feedback.stage(LifeCircle::tr("Walking"));
  evaluate(run, inputs, feedback, walking);
  logOutcome(run, feedback);
  return run;
}

ResultNotes describe(const LifeCircleRun& run, const Inputs& inputs, const QString& algorithm,
                     const QString& title) {
  ResultNotes notes(algorithm, title);
  noteMeasure(notes, run.measure);
  noteStandard(notes, run.choice, run.measure);
  QStringList weights;
  bool equal = true;
  for (const access::Category& category : run.choice.categories) {
    equal &= category.weight == run.choice.categories.front().weight;
    weights << QStringLiteral("%1 %2").arg(QString::fromStdString(category.id)).arg(category.weight);
  }
  if (!equal) notes.add(QStringLiteral("weights"), LifeCircle::tr("Weights in the score"), weights);
  notePeople(notes, inputs);
  notes.add(QStringLiteral("crs"), LifeCircle::tr("Analysis CRS"), {run.crs.authid()});
  noteOpening(notes, inputs);
  if (run.stairs) noteStairs(notes, inputs);
  if (run.measure != Measure::radius) noteWalking(notes, inputs);
  return notes;
}

}  // namespace lifecircle::plugin
