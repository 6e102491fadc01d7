#include <iterator>
#include <utility>

#include <qgsexception.h>

#include <plugin/processing/explain_inputs.h>
#include <plugin/processing/facility_inputs.h>
#include <plugin/processing/feature_filter.h>
#include <plugin/processing/home_inputs.h>
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
  HomeInputs homes = readHomeInputs(inputs, Measure::time, feedback, progress);
  for (const std::size_t p : chosen(inputs, *homes.parcelSource, homes.parcels, feedback)) {
    access::CureStairs climb;
    if (homes.stairs) climb = {homes.stairs->today.mean(p), homes.stairs->elevators.mean(p)};
    read.homes.push_back({homes.origins.places[p], climb, homes.population[p].people});
  }
  read.crs = homes.crs;
  read.parcelSource = std::move(homes.parcelSource);
}

void readTargets(ExplainInputs& read, const Inputs& inputs, Feedback& feedback, Progress& progress) {
  FacilityInputs targets =
      readFacilityInputs(inputs, read.crs, Measure::time, Keep::attributes, feedback, progress);
  read.choice = std::move(targets.choice);
  if (read.choice.evaluated.size() != 1)
    throw QgsProcessingException(
        LifeCircle::tr("One category is explained at a time (CATEGORY): leave one of them."));
  for (const std::uint32_t f : read.choice.evaluated.front().demand.facilities)
    read.facilities.push_back(targets.facilities.places[f]);
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
  ParameterList list;
  const auto add = [&](auto parameter) { list.push_back(std::move(parameter)); };
  const auto append = [&](ParameterList more) {
    for (auto& parameter : more)
      if (parameter->name() != QLatin1String("CATEGORIES")) list.push_back(std::move(parameter));
  };
  append(homes());
  list.insert(list.begin() + 1,
              std::make_unique<QgsProcessingParameterExpression>(
                  QStringLiteral("FILTER"), LifeCircle::tr("Parcels to explain (default: all that are read)"),
                  QVariant(), QStringLiteral("PARCELS"), true));
  append(openFacilities());
  add(std::make_unique<QgsProcessingParameterString>(
      QStringLiteral("CATEGORY"), LifeCircle::tr("Category to explain: an id of the catalogue"), QVariant(),
      false, true));
  append(categories());
  add(std::make_unique<Number>(QStringLiteral("MINUTES"),
                               LifeCircle::tr("Minutes that count as near (default: those of the standard)"),
                               compat::double_number, QVariant(), true, 0.0));
  append(streets());
  add(maxMinutes());
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
  if (inputs.text(QStringLiteral("CATEGORY")).trimmed().isEmpty())
    throw QgsProcessingException(LifeCircle::tr(
        "Say which category is to be explained (CATEGORY): an id of the catalogue, for example wet_mkt."));
  feedback.stage(LifeCircle::tr("Reading"));
  readHomes(read, inputs, feedback, homes);
  readTargets(read, inputs, feedback, targets);
  readOptions(read, inputs);
  read.streets = readStreetInputs(inputs, network::Measure::time, read.crs, feedback, reading);
  read.town = buildWalkingNetwork(read.streets, inputs, feedback, building);
  return read;
}

ResultNotes describe(const ExplainInputs& read, const Inputs& inputs) {
  ResultNotes notes(QStringLiteral("explain"), LifeCircle::tr("Explain walks"));
  const access::Category& category = read.choice.categories.front();
  noteMeasure(notes, Measure::time);
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
