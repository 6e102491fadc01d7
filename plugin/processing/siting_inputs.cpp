#include <qgsexception.h>

#include <access/storey_rows.h>
#include <access/street_sites.h>
#include <geometry/polygon_ops.h>
#include <plugin/layers/analysis_crs.h>
#include <plugin/layers/number_field.h>
#include <plugin/processing/parcel_inputs.h>
#include <plugin/processing/siting_inputs.h>
#include <plugin/processing/street_inputs.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

QStringList modelNames() {
  return {LifeCircle::tr("Maximal covering (MCLP): as many people as possible within the minutes"),
          LifeCircle::tr("Set covering (LSCP): as few sites as possible for everybody within reach"),
          LifeCircle::tr("p-median: the least walking of all people together"),
          LifeCircle::tr("p-center: the longest walk as short as possible")};
}

QList<int> places() {
  return {static_cast<int>(compat::point_layer), static_cast<int>(compat::polygon_layer)};
}

SiteLayer readSites(const Inputs& inputs, const QString& name, const QString& what,
                    const QgsCoordinateReferenceSystem& crs, Feedback& feedback, Progress& progress) {
  SiteLayer sites;
  sites.source = inputs.optionalSource(name);
  if (!sites.source) return sites;
  const QgsFeatureSource& source = *sites.source;
  sites.layer = readPlaces(*sites.source, geometryReader(source, crs, inputs.context().transformContext()),
                           source.fields().allAttributesList(), Keep::attributesAndGeometry, progress);
  feedback.info(LifeCircle::tr("%1: %2 read from %3, %4 without usable geometry")
                    .arg(what)
                    .arg(sites.layer.places.size())
                    .arg(source.sourceName())
                    .arg(sites.layer.withoutGeometry));
  return sites;
}

/// Leaves out the existing facilities that are closed when people come. WHEN is looked at even where there
/// are none, so that a wrong one never passes.
void keepOpen(SitingInputs& siting, const Inputs& inputs, Feedback& feedback) {
  SiteLayer& existing = siting.existing;
  const QString layer = existing.source ? existing.source->sourceName() : QString();
  const int hours = existing.source ? openField(inputs, *existing.source) : -1;
  siting.open = readOpenPlaces(inputs, layer, hours, existing.layer, feedback);
  PlaceLayer kept;
  kept.withoutGeometry = existing.layer.withoutGeometry;
  for (std::uint32_t p = 0; p < existing.layer.places.size(); ++p) {
    if (siting.open.isClosed(p)) continue;
    siting.kept.push_back(p);
    kept.places.push_back(std::move(existing.layer.places[p]));
    kept.features.push_back(existing.layer.features[p]);
  }
  existing.layer = std::move(kept);
}

/// Where sites along the streets may stand; empty: everywhere.
std::vector<network::Place> readAllowed(const Inputs& inputs, const QgsCoordinateReferenceSystem& crs,
                                        Progress& progress) {
  const auto source = inputs.optionalSource(QStringLiteral("ALLOWED"));
  if (!source) return {};
  PlaceLayer layer = readPlaces(*source, geometryReader(*source, crs, inputs.context().transformContext()),
                                {}, Keep::attributes, progress);
  std::vector<network::Place> allowed;
  for (network::Place& place : layer.places) {
    place.areas = geometry::repaired(place.areas);
    if (!place.areas.empty()) allowed.push_back(std::move(place));
  }
  if (allowed.empty())
    throw QgsProcessingException(
        LifeCircle::tr("The layer %1 has no areas in which to build: choose a layer with polygons (ALLOWED).")
            .arg(source->sourceName()));
  return allowed;
}

/// Capacities per column; empty where no field names any. What is missing is 0: it is never assumed.
std::vector<double> readCapacities(const Inputs& inputs, const SitingInputs& siting, Feedback& feedback) {
  const auto read = [&](const SiteLayer& sites, const QString& name) {
    std::vector<double> capacity;
    if (!sites.source) return capacity;
    NumberField field(inputs.field(name, *sites.source), NumberField::Allow::notNegative);
    if (!field.given()) return capacity;
    for (const QgsFeature& feature : sites.layer.features)
      capacity.push_back(field.read(feature).value_or(0.0));
    field.log(name, sites.source->fields(), feedback);
    return capacity;
  };
  const std::vector<double> candidates = read(siting.candidates, QStringLiteral("CAPACITY_FIELD")),
                            existing = read(siting.existing, QStringLiteral("EXISTING_CAPACITY_FIELD"));
  if (candidates.empty() && existing.empty()) return {};
  std::vector<double> capacity;
  for (std::size_t j = 0; j < siting.town.site_of_column.size(); ++j) {
    const std::vector<double>& of = j < siting.town.candidates ? candidates : existing;
    capacity.push_back(of.empty() ? access::no_capacity_limit : of[siting.town.site_of_column[j]]);
  }
  return capacity;
}

void logReach(const SitingInputs& siting, Feedback& feedback) {
  qint64 candidates = 0, existing = 0;
  for (std::size_t j = 0; j < siting.town.hung.size(); ++j)
    if (!siting.town.hung[j]) ++(j < siting.town.candidates ? candidates : existing);
  if (candidates > 0)
    feedback.warn(
        LifeCircle::tr("%1 candidates are too far from any street and cannot be chosen").arg(candidates));
  if (existing > 0)
    feedback.warn(
        LifeCircle::tr("%1 facilities are too far from any street and cannot be reached").arg(existing));
}

}  // namespace

namespace parameters {

ParameterList sites() {
  ParameterList list;
  const auto add = [&list](auto parameter) { list.push_back(std::move(parameter)); };
  add(std::make_unique<QgsProcessingParameterFeatureSource>(
      QStringLiteral("CANDIDATES"), LifeCircle::tr("Candidate sites (default: places along the streets)"),
      places(), QVariant(), true));
  add(optionalField(QStringLiteral("CAPACITY_FIELD"),
                    LifeCircle::tr("Field with the people that a candidate can serve (default: no limit)"),
                    QStringLiteral("CANDIDATES")));
  add(std::make_unique<QgsProcessingParameterNumber>(
      QStringLiteral("SPACING"),
      LifeCircle::tr("Metres between places along the streets, where no candidates are given"),
      compat::double_number, 100.0, false, 1.0));
  add(std::make_unique<QgsProcessingParameterFeatureSource>(
      QStringLiteral("ALLOWED"),
      LifeCircle::tr("Areas in which or beside which places along the streets may be chosen"),
      QList<int>{static_cast<int>(compat::polygon_layer)}, QVariant(), true));
  add(std::make_unique<QgsProcessingParameterFeatureSource>(
      QStringLiteral("EXISTING"), LifeCircle::tr("Existing facilities of the same kind, which stay"),
      places(), QVariant(), true));
  add(advanced(optionalField(
      QStringLiteral("EXISTING_CAPACITY_FIELD"),
      LifeCircle::tr("Field with the people that an existing facility can serve (default: no limit)"),
      QStringLiteral("EXISTING"))));
  for (auto& parameter : openingHours(QStringLiteral("EXISTING"))) add(std::move(parameter));
  return list;
}

ParameterList sitingModel() {
  using Number = QgsProcessingParameterNumber;
  ParameterList list;
  const auto add = [&list](auto parameter) { list.push_back(std::move(parameter)); };
  add(std::make_unique<QgsProcessingParameterEnum>(QStringLiteral("MODEL"), LifeCircle::tr("What is best"),
                                                   modelNames(), false, 0));
  add(std::make_unique<Number>(QStringLiteral("COUNT"),
                               LifeCircle::tr("How many sites to choose (not used by set covering)"),
                               compat::whole_number, 1, false, 1));
  add(std::make_unique<Number>(QStringLiteral("MINUTES"), LifeCircle::tr("Minutes of walking that are near"),
                               compat::double_number, 15.0, false, 0.0));
  add(advanced(std::make_unique<Number>(
      QStringLiteral("MAX_MINUTES"),
      LifeCircle::tr("p-median and p-center: minutes that a longer walk counts as, and how far to look"),
      compat::double_number, 60.0, false, 0.0)));
  add(advanced(std::make_unique<Number>(
      QStringLiteral("SECONDS"),
      LifeCircle::tr("Seconds after which to stop searching (0: a fixed effort, the same result everywhere)"),
      compat::double_number, 0.0, false, 0.0)));
  return list;
}

}  // namespace parameters

SitingInputs readSiting(const Inputs& inputs, Feedback& feedback, Progress& progress) {
  PartialProgress reading(progress, 0.0, 0.2), building(progress, 0.2, 0.5), walking(progress, 0.5, 1.0);
  SitingInputs siting;
  feedback.stage(LifeCircle::tr("Reading"));
  static_cast<HomeInputs&>(siting) = readHomeInputs(inputs, Measure::time, feedback, reading);
  siting.candidates = readSites(inputs, QStringLiteral("CANDIDATES"), LifeCircle::tr("Candidates"),
                                siting.crs, feedback, reading);
  siting.existing = readSites(inputs, QStringLiteral("EXISTING"), LifeCircle::tr("Existing facilities"),
                              siting.crs, feedback, reading);
  keepOpen(siting, inputs, feedback);
  if (siting.candidates.source && siting.candidates.layer.places.empty())
    throw QgsProcessingException(
        LifeCircle::tr("The layer %1 has no candidates: choose a layer with features, or none, to look along "
                       "the streets (CANDIDATES).")
            .arg(siting.candidates.source->sourceName()));
  const WalkingNetwork streets =
      readWalkingNetwork(inputs, network::Measure::time, siting.crs, feedback, building);
  if (!siting.candidates.source) {
    siting.candidates.layer.places =
        access::street_sites(*streets.graph, Metres(inputs.number(QStringLiteral("SPACING"))),
                             readAllowed(inputs, siting.crs, reading));
    feedback.info(
        LifeCircle::tr("Candidates: %1 places along the streets").arg(siting.candidates.layer.places.size()));
    if (siting.candidates.layer.places.empty())
      throw QgsProcessingException(LifeCircle::tr(
          "No street lies in or beside the areas in which to build: check the layer ALLOWED and its CRS."));
  }

  feedback.stage(LifeCircle::tr("Walking"));
  siting.problem.model = static_cast<access::LocationModel>(inputs.choice(QStringLiteral("MODEL")));
  siting.problem.count = static_cast<std::size_t>(inputs.integer(QStringLiteral("COUNT")));
  siting.problem.threshold = network::Cost(60.0 * inputs.number(QStringLiteral("MINUTES")));
  siting.problem.limit = network::Cost(60.0 * inputs.number(QStringLiteral("MAX_MINUTES")));
  siting.options.seconds = Seconds(inputs.number(QStringLiteral("SECONDS")));
  const network::Cost reach = siting.problem.reach();
  siting.town =
      access::siting_town(*streets.graph, *streets.snapper, siting.origins.places,
                          siting.candidates.layer.places, siting.existing.layer.places, reach, walking);
  access::StoreyRows rows = access::with_stairs(std::move(siting.town.times), siting.stairsToday(), reach,
                                                std::move(siting.town.home_of_row));
  siting.problem.demand = rows.spread(siting.residents());
  siting.problem.times = std::move(rows.times);
  siting.problem.candidates = siting.town.candidates;
  siting.parcelOfRow = std::move(rows.parcel);
  siting.share = std::move(rows.share);
  siting.problem.capacity = readCapacities(inputs, siting, feedback);
  logParcels(siting.town.standing, siting.origins, feedback);
  logReach(siting, feedback);
  return siting;
}

QString modelName(access::LocationModel model) {
  return modelNames().value(static_cast<int>(model)).section(QLatin1Char(':'), 0, 0);
}

ResultNotes describe(const SitingInputs& siting, const Inputs& inputs, const QString& title) {
  ResultNotes notes(QStringLiteral("sitefacilities"), title);
  noteMeasure(notes, Measure::time);
  notes.add(QStringLiteral("model"), LifeCircle::tr("What is best"),
            {modelNames().value(static_cast<int>(siting.problem.model))});
  notes.add(QStringLiteral("thresholds"), LifeCircle::tr("Thresholds"),
            {LifeCircle::tr("%1 min").arg(inputs.number(QStringLiteral("MINUTES")))});
  notePeople(notes, inputs);
  notes.add(QStringLiteral("crs"), LifeCircle::tr("Analysis CRS"), {siting.crs.authid()});
  noteOpening(notes, inputs);
  noteStairs(notes, inputs);
  noteWalking(notes, inputs);
  return notes;
}

}  // namespace lifecircle::plugin
