#include <algorithm>
#include <span>

#include <access/coverage_summary.h>
#include <access/hung_places.h>
#include <access/life_circle.h>
#include <plugin/layers/analysis_crs.h>
#include <plugin/layers/output_fields.h>
#include <plugin/layers/place_reader.h>
#include <plugin/layers/result_notes.h>
#include <plugin/processing/accessibility.h>
#include <plugin/processing/accessibility_output.h>
#include <plugin/processing/category_choice.h>
#include <plugin/processing/parameters.h>
#include <plugin/processing/parcel_inputs.h>
#include <plugin/processing/street_inputs.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

void logOutcome(const access::LifeCircle& circle, const access::Origins& origins, Feedback& feedback) {
  const auto count = [&](access::ParcelStatus status) {
    return std::count(circle.status.begin(), circle.status.end(), status);
  };
  feedback.info(
      LifeCircle::tr("Parcels: %1 answered, %2 too far from any street, %3 without geometry, %4 repaired")
          .arg(count(access::ParcelStatus::ok))
          .arg(count(access::ParcelStatus::off_network))
          .arg(count(access::ParcelStatus::no_geometry))
          .arg(origins.repaired));
  if (circle.facilities_off_network > 0)
    feedback.warn(LifeCircle::tr("%1 facilities are too far from any street and cannot be reached")
                      .arg(circle.facilities_off_network));
}

/// The one engine call, along streets or as the crow flies.
access::LifeCircle evaluate(const Inputs& inputs, const QgsCoordinateReferenceSystem& crs, Measure measure,
                            const access::Origins& origins, const PlaceLayer& facilities,
                            std::span<const access::EvaluatedCategory> categories, Feedback& feedback,
                            Progress& progress) {
  const network::Cost limit(measure == Measure::time ? 60.0 * inputs.number(QStringLiteral("MAX_MINUTES"))
                                                     : inputs.number(QStringLiteral("MAX_DISTANCE")));
  if (measure == Measure::radius) {
    geometry::Box extent;
    for (const network::Place& place : origins.places)
      for (const geometry::Point& point : place.points) extent.include(point);
    const geometry::GroundMetric metric(definition(crs), extent.grown(limit.value()));
    return access::life_circle_by_radius(metric, origins.places, facilities.places, categories, limit,
                                         progress);
  }
  PartialProgress reading(progress, 0.0, 0.5), walking(progress, 0.5, 1.0);
  const auto counted = measure == Measure::time ? network::Measure::time : network::Measure::distance;
  const WalkingNetwork town = readWalkingNetwork(inputs, counted, crs, feedback, reading);
  return access::life_circle_by_street(*town.graph, *town.snapper, origins.places, facilities.places,
                                       categories, limit, walking);
}

/// What the result says about itself.
ResultNotes describe(const Inputs& inputs, const QgsCoordinateReferenceSystem& crs, Measure measure,
                     const CategoryChoice& choice) {
  ResultNotes notes(QStringLiteral("accessibility"), LifeCircle::tr("Life-circle accessibility"));
  notes.add(QStringLiteral("measure"), LifeCircle::tr("What is measured"),
            {parameters::measureNames().value(static_cast<int>(measure))});
  notes.add(QStringLiteral("standard"), LifeCircle::tr("Standard"), {choice.catalogueName});
  notes.add(QStringLiteral("thresholds"), LifeCircle::tr("Thresholds"), thresholdTexts(choice, measure));
  notes.add(QStringLiteral("crs"), LifeCircle::tr("Analysis CRS"), {crs.authid()});
  if (measure != Measure::radius) noteWalking(notes, inputs);
  return notes;
}

}  // namespace

void Accessibility::declare() {
  using Number = QgsProcessingParameterNumber;
  const QList<int> places{static_cast<int>(compat::point_layer), static_cast<int>(compat::polygon_layer)};
  add(std::make_unique<QgsProcessingParameterFeatureSource>(
      QStringLiteral("PARCELS"), LifeCircle::tr("Parcels or buildings where people live"), places));
  add(parameters::people(QStringLiteral("PARCELS")));
  add(parameters::facilities());
  add(parameters::streets(parameters::Streets::optional));
  add(parameters::categories());
  add(parameters::measure());
  add(std::make_unique<Number>(QStringLiteral("MAX_MINUTES"),
                               LifeCircle::tr("How far to look, walking time (minutes)"),
                               compat::double_number, 30.0, false, 0.0));
  add(std::make_unique<Number>(QStringLiteral("MAX_DISTANCE"),
                               LifeCircle::tr("How far to look, distance or radius (metres)"),
                               compat::double_number, 3000.0, false, 0.0));
  add(parameters::analysisCrs());
  add(std::make_unique<QgsProcessingParameterFeatureSink>(QStringLiteral("OUTPUT"),
                                                          LifeCircle::tr("Accessibility")));
  add(std::make_unique<QgsProcessingParameterFeatureSink>(
      QStringLiteral("SUMMARY"), LifeCircle::tr("Summary by category"), compat::table, QVariant(), true));
}

QVariantMap Accessibility::run(Inputs& inputs, Feedback& feedback) {
  const auto measure = static_cast<Measure>(inputs.choice(QStringLiteral("MEASURE")));
  PartialProgress reading(feedback, 0.0, 0.2), walking(feedback, 0.2, 0.8), writing(feedback, 0.8, 1.0);

  feedback.stage(LifeCircle::tr("Reading"));
  const auto parcelSource = inputs.source(QStringLiteral("PARCELS"));
  requireParcels(*parcelSource);
  const auto facilitySource = inputs.source(QStringLiteral("FACILITIES"));
  const QgsCoordinateTransformContext transforms = inputs.context().transformContext();
  const QgsCoordinateReferenceSystem crs =
      chooseAnalysisCrs(inputs.crs(QStringLiteral("ANALYSIS_CRS")), *parcelSource, transforms, feedback);
  const PlaceLayer parcels =
      readParcels(*parcelSource, geometryReader(*parcelSource, crs, transforms), feedback, reading);
  const auto population = readPopulation(inputs, *parcelSource, parcels, feedback);
  // An empty file may have lost its fields too; then there is nothing to read from them.
  const bool anyFacility = facilitySource->featureCount() != 0;
  const int categoryField =
      anyFacility ? inputs.field(QStringLiteral("CATEGORY_FIELD"), *facilitySource) : -1;
  const PlaceLayer facilities = readFacilities(
      *facilitySource, categoryField, geometryReader(*facilitySource, crs, transforms), feedback, reading);
  const CategoryChoice choice = chooseCategories(inputs, facilities, categoryField, measure, feedback);
  const access::Origins origins = access::as_origins(parcels.places);

  feedback.info(LifeCircle::tr("Measure: %1; the nearest facility is looked for up to %2")
                    .arg(parameters::measureNames().value(static_cast<int>(measure)),
                         measure == Measure::time
                             ? LifeCircle::tr("%1 min").arg(inputs.number(QStringLiteral("MAX_MINUTES")))
                             : LifeCircle::tr("%1 m").arg(inputs.number(QStringLiteral("MAX_DISTANCE")))));
  feedback.stage(LifeCircle::tr("Walking"));
  const access::LifeCircle circle =
      evaluate(inputs, crs, measure, origins, facilities, choice.evaluated, feedback, walking);
  logOutcome(circle, origins, feedback);

  feedback.stage(LifeCircle::tr("Writing"));
  const ResultNotes notes = describe(inputs, crs, measure, choice);
  const AccessibilityOutput result(choice, circle, measure);
  const OutputFields fields(parcelSource->fields(), result.parcelFields(), feedback);
  Sink* output = inputs.sink(QStringLiteral("OUTPUT"), fields.fields(), parcelSource->wkbType(),
                             parcelSource->sourceCrs());
  output->describe(notes.metadata());
  output->style(QStringLiteral("accessibility"));
  for (std::size_t p = 0; p < parcels.features.size(); ++p) {
    QgsFeature feature = parcels.features[p];
    feature.setAttributes(fields.attributes(feature.attributes(), result.parcelAttributes(p)));
    output->add(feature);
    writing.check();
    writing.report(static_cast<double>(p) / static_cast<double>(parcels.features.size()));
  }
  if (Sink* summary = inputs.sink(QStringLiteral("SUMMARY"), AccessibilityOutput::summaryFields(),
                                  compat::no_geometry, QgsCoordinateReferenceSystem())) {
    summary->describe(notes.metadata());
    result.writeSummary(*summary, access::summarize(circle, choice.evaluated, population));
  }
  return {};
}

}  // namespace lifecircle::plugin
