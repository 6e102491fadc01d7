#include <iterator>
#include <utility>

#include <qgsexception.h>

#include <access/hung_places.h>
#include <plugin/layers/analysis_crs.h>
#include <plugin/processing/explain_inputs.h>
#include <plugin/processing/feature_filter.h>
#include <plugin/processing/opening_inputs.h>
#include <plugin/processing/parcel_inputs.h>
#include <plugin/processing/stair_inputs.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

/// The parcels that FILTER leaves.
std::vector<std::size_t> chosen(const Inputs& inputs, const QgsProcessingFeatureSource& source,
                                const PlaceLayer& parcels, Feedback& feedback) {
  FeatureFilter filter(inputs, source);
  std::vector<std::size_t> numbers;
  for (std::size_t p = 0; p < parcels.features.size(); ++p)
    if (!filter.leavesOut(parcels.features[p])) numbers.push_back(p);
  if (numbers.empty())
    throw QgsProcessingException(
        LifeCircle::tr("The filter leaves no parcel of %1 (FILTER): change it.").arg(source.sourceName()));
  feedback.info(
      LifeCircle::tr("Explained: %1 of %2 parcels").arg(numbers.size()).arg(parcels.features.size()));
  return numbers;
}

void readHomes(ExplainInputs& read, const Inputs& inputs, Feedback& feedback, Progress& progress) {
  const QgsProcessingFeatureSource& source = *read.parcelSource;
  PlaceLayer parcels = readParcels(
      source, geometryReader(source, read.crs, inputs.context().transformContext()), feedback, progress);
  const auto population = readPopulation(inputs, source, parcels, feedback);
  const auto stairs = readStairs(inputs, source, parcels, feedback);
  const std::vector<std::size_t> numbers = chosen(inputs, source, parcels, feedback);
  const access::Origins origins = access::as_origins(std::move(parcels.places));
  for (const std::size_t p : numbers) {
    access::CureStairs climb;
    if (stairs) climb = {stairs->today.mean(p), stairs->elevators.mean(p)};
    read.homes.push_back({origins.places[p], climb, population[p].people});
  }
}

void readTargets(ExplainInputs& read, const Inputs& inputs, Feedback& feedback, Progress& progress) {
  if (inputs.text(QStringLiteral("CATEGORY")).trimmed().isEmpty())
    throw QgsProcessingException(LifeCircle::tr(
        "Say which category is to be explained (CATEGORY): an id of the catalogue, for example wet_mkt."));
  const auto source = inputs.source(QStringLiteral("FACILITIES"));
  const bool any = source->featureCount() != 0;  // an empty file may have lost its fields too
  const int field = any ? inputs.field(QStringLiteral("CATEGORY_FIELD"), *source) : -1;
  const int hours = any ? openField(inputs, *source) : -1;
  const PlaceLayer facilities =
      readFacilities(*source, field, geometryReader(*source, read.crs, inputs.context().transformContext()),
                     feedback, progress, hours);
  const OpenPlaces open = readOpenPlaces(inputs, hours, facilities, feedback);
  read.choice = chooseCategories(inputs, facilities, field, Measure::time, feedback, open);
  if (read.choice.evaluated.size() != 1)
    throw QgsProcessingException(
        LifeCircle::tr("One category is explained at a time (CATEGORY): leave one of them."));
  for (const std::uint32_t f : read.choice.evaluated.front().demand.facilities)
    read.facilities.push_back(facilities.places[f]);
}

void readOptions(ExplainInputs& read, const Inputs& inputs) {
  access::EvaluatedCategory& category = read.choice.evaluated.front();
  if (const auto minutes = inputs.optionalNumber(QStringLiteral("MINUTES")))
    category.demand.threshold = network::Cost(60.0 * *minutes);
  read.options.limit = network::Cost(60.0 * inputs.number(QStringLiteral("MAX_MINUTES")));
  read.options.nearest = static_cast<std::size_t>(inputs.integer(QStringLiteral("COUNT")));
  read.options.find_cures = inputs.given(QStringLiteral("CURES")) || inputs.given(QStringLiteral("SITES"));
  read.options.cures.threshold = category.demand.threshold;
  read.options.cures.longest_link = Metres(inputs.number(QStringLiteral("MAX_LINK")));
  read.options.cures.validate();
}

}  // namespace

ParameterList parameters::explain() {
  using Number = QgsProcessingParameterNumber;
  const QString parcels = QStringLiteral("PARCELS");
  ParameterList list;
  const auto add = [&](auto parameter) { list.push_back(std::move(parameter)); };
  const auto append = [&](ParameterList more) {
    for (auto& parameter : more)
      if (parameter->name() != QLatin1String("CATEGORIES")) list.push_back(std::move(parameter));
  };
  add(std::make_unique<QgsProcessingParameterFeatureSource>(
      parcels, LifeCircle::tr("Parcels or buildings where people live"),
      QList<int>{static_cast<int>(compat::point_layer), static_cast<int>(compat::polygon_layer)}));
  add(std::make_unique<QgsProcessingParameterExpression>(
      QStringLiteral("FILTER"), LifeCircle::tr("Parcels to explain (default: all that are read)"), QVariant(),
      parcels, true));
  append(people(parcels));
  append(homeStairs(parcels));
  append(facilities());
  append(openingHours());
  add(std::make_unique<QgsProcessingParameterString>(
      QStringLiteral("CATEGORY"), LifeCircle::tr("Category to explain: an id of the catalogue"), QVariant(),
      false, true));
  append(categories());
  add(std::make_unique<Number>(QStringLiteral("MINUTES"),
                               LifeCircle::tr("Minutes that count as near (default: those of the standard)"),
                               compat::double_number, QVariant(), true, 0.0));
  append(streets());
  add(std::make_unique<Number>(QStringLiteral("MAX_MINUTES"),
                               LifeCircle::tr("How far to look, walking time (minutes)"),
                               compat::double_number, 30.0, false, 0.0));
  add(std::make_unique<Number>(QStringLiteral("COUNT"),
                               LifeCircle::tr("How many of the nearest facilities are explained"),
                               compat::whole_number, 3, false, 1, 100));
  add(std::make_unique<Number>(QStringLiteral("MAX_LINK"),
                               LifeCircle::tr("Longest new footpath that is proposed (metres; 0: none)"),
                               compat::double_number, 300.0, false, 0.0, 5000.0));
  add(analysisCrs());
  return list;
}

ExplainInputs readExplainInputs(Inputs& inputs, Feedback& feedback, Progress& progress) {
  PartialProgress homes(progress, 0.0, 0.2), targets(progress, 0.2, 0.4), reading(progress, 0.4, 0.7),
      building(progress, 0.7, 1.0);
  ExplainInputs read;
  feedback.stage(LifeCircle::tr("Reading"));
  read.parcelSource = inputs.source(QStringLiteral("PARCELS"));
  requireParcels(*read.parcelSource);
  read.crs = chooseAnalysisCrs(inputs.crs(QStringLiteral("ANALYSIS_CRS")), *read.parcelSource,
                               inputs.context().transformContext(), feedback);
  readTargets(read, inputs, feedback, targets);
  readOptions(read, inputs);
  readHomes(read, inputs, feedback, homes);
  read.streets = readStreetInputs(inputs, network::Measure::time, read.crs, feedback, reading);
  read.town = buildWalkingNetwork(read.streets, inputs, feedback, building);
  return read;
}

ResultNotes describe(const ExplainInputs& read, const Inputs& inputs) {
  ResultNotes notes(QStringLiteral("explain"), LifeCircle::tr("Explain walks"));
  const access::Category& category = read.choice.categories.front();
  notes.add(QStringLiteral("measure"), LifeCircle::tr("What is measured"), {LifeCircle::tr("Walking time")});
  notes.add(QStringLiteral("category"), LifeCircle::tr("Category"),
            {QString::fromStdString(category.id), nameOf(category)});
  notes.add(QStringLiteral("standard"), LifeCircle::tr("Standard"), {read.choice.catalogueName});
  notes.add(QStringLiteral("thresholds"), LifeCircle::tr("Thresholds"),
            {QString::fromStdString(category.id) + QLatin1Char(' ') +
             LifeCircle::tr("%1 min").arg(to_minutes(Seconds(read.options.cures.threshold.value())))});
  notes.add(QStringLiteral("crs"), LifeCircle::tr("Analysis CRS"), {read.crs.authid()});
  noteOpening(notes, inputs);
  noteStairs(notes, inputs);
  noteWalking(notes, inputs);
  return notes;
}

}  // namespace lifecircle::plugin
