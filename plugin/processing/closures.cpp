#include <algorithm>
#include <utility>

#include <qgsexception.h>
#include <qgsexpression.h>

#include <access/storey_rows.h>
#include <base/exact_sum.h>
#include <plugin/layers/number_field.h>
#include <plugin/processing/closures.h>
#include <plugin/processing/closures_output.h>
#include <plugin/processing/facility_inputs.h>
#include <plugin/processing/feature_output.h>
#include <plugin/processing/home_inputs.h>
#include <plugin/processing/output_rows.h>
#include <plugin/processing/parcel_inputs.h>
#include <plugin/processing/street_inputs.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

/// Which facilities CLOSED means; empty where it is not given.
std::vector<bool> readClosed(const Inputs& inputs, const QgsProcessingFeatureSource& source,
                             const PlaceLayer& facilities) {
  if (!inputs.given(QStringLiteral("CLOSED"))) return {};
  QgsExpression expression(inputs.text(QStringLiteral("CLOSED")));
  QgsExpressionContext context = inputs.context().expressionContext();
  context.setFields(source.fields());
  if (expression.hasParserError() || !expression.prepare(&context))
    throw QgsProcessingException(LifeCircle::tr("The filter cannot be read (CLOSED): %1")
                                     .arg(expression.hasParserError() ? expression.parserErrorString()
                                                                      : expression.evalErrorString()));
  std::vector<bool> closed;
  for (const QgsFeature& feature : facilities.features) {
    context.setFeature(feature);
    closed.push_back(readFlag(expression.evaluate(&context)).value_or(false));
    if (expression.hasEvalError())
      throw QgsProcessingException(
          LifeCircle::tr("The filter cannot be evaluated (CLOSED): %1").arg(expression.evalErrorString()));
  }
  if (std::count(closed.begin(), closed.end(), true) == 0)
    throw QgsProcessingException(LifeCircle::tr(
        "No facility fits the filter of those to be closed (CLOSED): change it, or leave it out to close "
        "each facility alone."));
  return closed;
}

std::vector<std::optional<double>> readLimits(const Inputs& inputs, const QgsFeatureSource& source,
                                              const PlaceLayer& facilities, Feedback& feedback) {
  std::vector<std::optional<double>> capacity(facilities.features.size());
  if (facilities.features.empty()) return capacity;
  NumberField field(inputs.field(QStringLiteral("CAPACITY_FIELD"), source), NumberField::Allow::notNegative);
  for (std::size_t f = 0; f < capacity.size(); ++f) capacity[f] = field.read(facilities.features[f]);
  if (field.given()) field.log(QStringLiteral("CAPACITY_FIELD"), source.fields(), feedback);
  return capacity;
}

ClosedCategory close(const access::StoreyRows& rows, const access::CategoryDemand& demand,
                     const std::vector<network::Place>& all, const std::vector<double>& residents,
                     const std::vector<bool>& closed) {
  ClosedCategory category;
  std::vector<network::Place> places;
  for (const std::uint32_t facility : demand.facilities) {
    places.push_back(all[facility]);
    if (!closed.empty()) category.closed.push_back(closed[facility]);
  }
  const std::vector<double> people = rows.spread(residents);
  category.closures = access::closures(rows.times, places, people, demand.threshold, category.closed);
  category.today = access::reach_today(rows.times, people, demand.threshold);
  return category;
}

void log(const std::vector<ClosedCategory>& categories, bool together, Feedback& feedback) {
  std::ptrdiff_t critical = 0;
  ExactSum lost;
  for (const ClosedCategory& category : categories)
    for (const access::Closure& closure : category.closures) {
      critical += closure.lost > 0.0;
      lost.add(closure.lost);
    }
  feedback.info(
      together ? LifeCircle::tr("Closed at once: %1 people lose coverage, category by category")
                     .arg(QString::number(lost.total(), 'f', 1))
               : LifeCircle::tr("Facilities whose closure takes coverage from somebody: %1").arg(critical));
}

}  // namespace

void Closures::declare() {
  add(parameters::homes());
  add(parameters::openFacilities());
  add(parameters::optionalField(QStringLiteral("CAPACITY_FIELD"),
                                LifeCircle::tr("Field with the people that a facility can serve"),
                                QStringLiteral("FACILITIES")));
  add(parameters::streets());
  add(parameters::categories());
  add(parameters::maxMinutes());
  add(std::make_unique<QgsProcessingParameterExpression>(
      QStringLiteral("CLOSED"),
      LifeCircle::tr("Facilities to be closed all at once (default: each is closed alone)"), QVariant(),
      QStringLiteral("FACILITIES"), true));
  add(parameters::analysisCrs());
  add(std::make_unique<QgsProcessingParameterFeatureSink>(QStringLiteral("OUTPUT"),
                                                          LifeCircle::tr("Closures")));
  add(std::make_unique<QgsProcessingParameterFeatureSink>(
      QStringLiteral("SUMMARY"), LifeCircle::tr("Closures by category"), compat::table, QVariant(), true));
}

QVariantMap Closures::run(Inputs& inputs, Feedback& feedback) {
  PartialProgress reading(feedback, 0.0, 0.2), building(feedback, 0.2, 0.4), walking(feedback, 0.4, 0.9),
      writing(feedback, 0.9, 1.0);
  feedback.stage(LifeCircle::tr("Reading"));
  const HomeInputs homes = readHomeInputs(inputs, Measure::time, feedback, reading);
  const FacilityInputs read =
      readFacilityInputs(inputs, homes.crs, Measure::time, Keep::attributesAndGeometry, feedback, reading);
  const std::vector<network::Place>& places = read.facilities.places;
  const auto capacity = readLimits(inputs, *read.facilitySource, read.facilities, feedback);
  const std::vector<bool> closed = readClosed(inputs, *read.facilitySource, read.facilities);

  feedback.stage(LifeCircle::tr("Walking"));
  const WalkingNetwork town =
      readWalkingNetwork(inputs, network::Measure::time, homes.crs, feedback, building);
  const access::HungPlaces doors(homes.origins.places, *town.graph, *town.snapper, building),
      hung(places, *town.graph, *town.snapper, building);
  const network::Cost farthest(60.0 * inputs.number(QStringLiteral("MAX_MINUTES")));
  logParcels(access::standing_by_street(*town.graph, homes.origins.places, doors, farthest), homes.origins,
             feedback);
  const std::vector<double> people = homes.residents();
  const access::HomeStairs stairs = homes.stairsToday();
  std::vector<ClosedCategory> categories;
  const double all = static_cast<double>(read.choice.evaluated.size());
  for (const access::EvaluatedCategory& category : read.choice.evaluated) {
    const double done = static_cast<double>(categories.size());
    PartialProgress part(walking, done / all, (done + 1.0) / all);
    const network::Cost limit = std::max(farthest, category.demand.threshold);
    access::TravelTimes times =
        access::travel_times_by_street(*town.graph, doors, hung, category.demand.facilities, limit, part);
    const access::StoreyRows rows = access::with_stairs(std::move(times), stairs, limit);
    categories.push_back(close(rows, category.demand, places, people, closed));
  }
  log(categories, !closed.empty(), feedback);

  feedback.stage(LifeCircle::tr("Writing"));
  ResultNotes notes(QStringLiteral("closures"), LifeCircle::tr(card.title));
  noteMeasure(notes, Measure::time);
  noteStandard(notes, read.choice, Measure::time);
  if (!closed.empty())
    notes.add(QStringLiteral("closed"), LifeCircle::tr("Closed at once"),
              {inputs.text(QStringLiteral("CLOSED"))});
  notes.add(QStringLiteral("crs"), LifeCircle::tr("Analysis CRS"), {homes.crs.authid()});
  noteOpening(notes, inputs);
  noteStairs(notes, inputs);
  noteWalking(notes, inputs);
  const ClosuresOutput result(read, capacity, categories);
  writeFeatures(inputs, *read.facilitySource, read.facilities.features,
                {QStringLiteral("OUTPUT"), QStringLiteral("closures"), ClosuresOutput::facilityFields(),
                 [&](std::size_t f) { return result.facilityAttributes(f); }},
                notes, homes.parcelSource->sourceCrs(), feedback, writing);
  if (Sink* summary = openTable(inputs, QStringLiteral("SUMMARY"), result.summaryFields(), notes.metadata()))
    result.writeSummary(*summary);
  return {};
}

}  // namespace lifecircle::plugin
