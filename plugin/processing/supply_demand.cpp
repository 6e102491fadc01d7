#include <algorithm>

#include <plugin/processing/facility_inputs.h>
#include <plugin/processing/feature_output.h>
#include <plugin/processing/home_inputs.h>
#include <plugin/processing/output_rows.h>
#include <plugin/processing/parcel_inputs.h>
#include <plugin/processing/street_inputs.h>
#include <plugin/processing/supply_demand.h>
#include <plugin/processing/supply_demand_output.h>
#include <plugin/processing/supply_inputs.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

std::vector<access::SupplyCategory> asked(const CategoryChoice& choice,
                                          const std::vector<SuppliedCategory>& supplied,
                                          const std::vector<access::Population>& population) {
  std::vector<access::SupplyCategory> categories;
  for (std::size_t c = 0; c < supplied.size(); ++c) {
    access::SupplyCategory category;
    category.facilities = choice.evaluated[c].demand.facilities;
    category.closed = choice.evaluated[c].closed;
    category.threshold = choice.evaluated[c].demand.threshold;
    for (const access::Population& residents : population)
      category.demand.push_back(access::members(residents, supplied[c].group));
    if (supplied[c].quota) category.quota = supplied[c].quota->per_1000;
    categories.push_back(std::move(category));
  }
  return categories;
}

/// The one engine call, along streets or as the crow flies.
access::SupplyStudy study(const Inputs& inputs, const HomeInputs& homes, Measure measure,
                          const access::SupplyTown& town,
                          const std::vector<access::SupplyCategory>& categories,
                          const access::SupplyOptions& options, Feedback& feedback, Progress& progress) {
  if (measure == Measure::radius) {
    double reach = 0.0;
    for (const access::SupplyCategory& category : categories)
      reach = std::max(reach, options.catchment_of(category.threshold).value());
    return access::study_supply_by_radius(groundAround(homes.origins, homes.crs, reach), town, categories,
                                          options, progress);
  }
  PartialProgress reading(progress, 0.0, 0.5), walking(progress, 0.5, 1.0);
  const auto counted = measure == Measure::time ? network::Measure::time : network::Measure::distance;
  const WalkingNetwork walks = readWalkingNetwork(inputs, counted, homes.crs, feedback, reading);
  return access::study_supply_by_street(*walks.graph, *walks.snapper, town, categories, options, walking,
                                        homes.stairsToday());
}

void logSuppliers(const access::SupplyStudy& study, Feedback& feedback) {
  const auto count = [&](access::SupplierStatus status) {
    return std::count_if(study.suppliers.begin(), study.suppliers.end(),
                         [&](const auto& supplier) { return supplier && supplier->status == status; });
  };
  feedback.info(
      LifeCircle::tr("Facilities: %1 supply people, %2 have nobody in reach, %3 have no capacity, %4 are too "
                     "far from any street, %5 have no geometry")
          .arg(count(access::SupplierStatus::ok))
          .arg(count(access::SupplierStatus::no_demand))
          .arg(count(access::SupplierStatus::no_capacity))
          .arg(count(access::SupplierStatus::off_network))
          .arg(count(access::SupplierStatus::no_geometry)));
}

}  // namespace

void SupplyDemand::declare() {
  add(parameters::homes());
  add(parameters::openFacilities());
  add(parameters::capacity());
  add(parameters::streets(parameters::Streets::optional));
  add(parameters::categories());
  add(parameters::measure());
  add(parameters::supplyMethod());
  add(parameters::analysisCrs());
  add(std::make_unique<QgsProcessingParameterFeatureSink>(QStringLiteral("OUTPUT"),
                                                          LifeCircle::tr("Supply by parcel")));
  add(std::make_unique<QgsProcessingParameterFeatureSink>(QStringLiteral("FACILITIES_OUT"),
                                                          LifeCircle::tr("Demand by facility"),
                                                          compat::any_geometry, QVariant(), true));
  add(std::make_unique<QgsProcessingParameterFeatureSink>(
      QStringLiteral("SUMMARY"), LifeCircle::tr("Supply by category"), compat::table, QVariant(), true));
}

QVariantMap SupplyDemand::run(Inputs& inputs, Feedback& feedback) {
  const auto measure = static_cast<Measure>(inputs.choice(QStringLiteral("MEASURE")));
  const access::SupplyOptions options = readSupplyMethod(inputs, measure);
  PartialProgress reading(feedback, 0.0, 0.2), walking(feedback, 0.2, 0.8), writing(feedback, 0.8, 0.9),
      finishing(feedback, 0.9, 1.0);

  feedback.stage(LifeCircle::tr("Reading"));
  const HomeInputs homes = readHomeInputs(inputs, measure, feedback, reading);
  const FacilityInputs read =
      readFacilityInputs(inputs, homes.crs, measure, Keep::attributesAndGeometry, feedback, reading);
  const auto capacity = readCapacity(inputs, *read.facilitySource, read.facilities, feedback);
  const auto supplied = readSuppliedCategories(inputs, read.choice, feedback);
  const std::vector<double> residents = homes.residents();

  const QString method = methodText(inputs, options);
  feedback.info(LifeCircle::tr("Measure: %1; method: %2")
                    .arg(parameters::measureNames().value(static_cast<int>(measure)), method));
  feedback.stage(LifeCircle::tr("Walking"));
  const access::SupplyStudy outcome =
      study(inputs, homes, measure, {homes.origins.places, residents, read.facilities.places, capacity},
            asked(read.choice, supplied, homes.population), options, feedback, walking);
  logParcels(outcome.parcels, homes.origins, feedback);
  logSuppliers(outcome, feedback);
  const SupplyDemandOutput result(read, supplied, outcome, measure);
  result.log(feedback);

  feedback.stage(LifeCircle::tr("Writing"));
  ResultNotes notes(QStringLiteral("supplydemand"), LifeCircle::tr("Supply and demand"));
  noteMeasure(notes, measure);
  notes.add(QStringLiteral("method"), LifeCircle::tr("Method"), {method});
  noteStandard(notes, read.choice, measure);
  result.note(notes);
  notes.add(QStringLiteral("crs"), LifeCircle::tr("Analysis CRS"), {homes.crs.authid()});
  noteOpening(notes, inputs);
  if (homes.stairs) noteStairs(notes, inputs);
  if (measure != Measure::radius) noteWalking(notes, inputs);

  const QgsCoordinateReferenceSystem crs = homes.parcelSource->sourceCrs();
  writeFeatures(inputs, *homes.parcelSource, homes.parcels.features,
                {QStringLiteral("OUTPUT"), QStringLiteral("supplydemand"), result.parcelFields(),
                 [&](std::size_t p) { return result.parcelAttributes(p); }},
                notes, crs, feedback, writing);
  writeFeatures(inputs, *read.facilitySource, read.facilities.features,
                {QStringLiteral("FACILITIES_OUT"), QStringLiteral("supplydemand_facilities"),
                 SupplyDemandOutput::facilityFields(),
                 [&](std::size_t f) { return result.facilityAttributes(f, capacity[f]); }},
                notes, crs, feedback, finishing);
  if (Sink* summary = openTable(inputs, QStringLiteral("SUMMARY"), result.summaryFields(), notes.metadata()))
    result.writeSummary(*summary);
  return {};
}

}  // namespace lifecircle::plugin
