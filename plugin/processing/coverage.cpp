#include <algorithm>

#include <qgsexception.h>

#include <access/area_coverage.h>
#include <access/area_release.h>
#include <access/hung_places.h>
#include <plugin/layers/analysis_crs.h>
#include <plugin/layers/builtin_catalogue.h>
#include <plugin/layers/output_fields.h>
#include <plugin/layers/result_notes.h>
#include <plugin/processing/area_facilities.h>
#include <plugin/processing/area_inputs.h>
#include <plugin/processing/assessed_parcels.h>
#include <plugin/processing/coverage.h>
#include <plugin/processing/coverage_output.h>
#include <plugin/processing/opening_inputs.h>
#include <plugin/processing/output_rows.h>
#include <plugin/processing/parcel_inputs.h>
#include <plugin/processing/small_counts.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

std::ptrdiff_t countHidden(const access::AreaRelease& release, access::CellStatus status) {
  std::ptrdiff_t count = 0;
  for (const auto* table : {&release.covered, &release.elderly, &release.children, &release.people_na,
                            &release.people_edge, &release.areas})
    count += std::count(table->begin(), table->end(), status);
  return count;
}

void logRelease(const access::AreaRelease& release, double minPeople, Feedback& feedback) {
  feedback.info(
      LifeCircle::tr("Numbers about fewer than %1 people: %2 suppressed, and %3 more from which they "
                     "could be worked back")
          .arg(minPeople)
          .arg(countHidden(release, access::CellStatus::suppressed))
          .arg(countHidden(release, access::CellStatus::complement)));
  warnOfExposed(release.exposed, feedback);
}

void logWorst(const AreaLayer& areas, const std::vector<access::AreaCoverage>& rows,
              const std::vector<std::optional<std::size_t>>& ranks, Feedback& feedback) {
  const auto worst = std::max_element(ranks.begin(), ranks.end());
  if (worst == ranks.end() || !*worst) {
    feedback.warn(LifeCircle::tr("No area has a score: check that the parcels lie in the areas"));
    return;
  }
  const auto row = static_cast<std::size_t>(worst - ranks.begin());
  feedback.info(LifeCircle::tr("Worst area: %1, score %2 (rank %3)")
                    .arg(QString::fromStdString(areas.names[row]), QString::number(*rows[row].score, 'f', 1),
                         QString::number(**worst)));
}

ResultNotes describe(const Inputs& inputs, const QgsLayerMetadata& parcels, bool counted) {
  ResultNotes notes(QStringLiteral("coverage"), LifeCircle::tr("Coverage of areas"));
  notes.carryOver(parcels);
  // The walks may have been asked about another moment: theirs is carried over as "when".
  if (const QString when = inputs.text(QStringLiteral("WHEN")).trimmed(); counted && !when.isEmpty())
    notes.add(QStringLiteral("count_when"), LifeCircle::tr("Facilities counted are open at"), {when});
  notes.add(QStringLiteral("min_people"), LifeCircle::tr("Numbers about fewer people are suppressed"),
            {QString::number(inputs.number(QStringLiteral("MIN_PEOPLE")))});
  return notes;
}

/// The geometry in the result's CRS; null where it cannot be brought there, which cv_status tells.
QgsGeometry brought(QgsGeometry geometry, const QgsCoordinateTransform& toResult) {
  try {
    geometry.transform(toResult);
  } catch (const QgsCsException&) {
    return QgsGeometry();
  }
  return geometry;
}

}  // namespace

void Coverage::declare() {
  const QString parcels = QStringLiteral("PARCELS"), areas = QStringLiteral("AREAS");
  const QList<int> places{static_cast<int>(compat::point_layer), static_cast<int>(compat::polygon_layer)};
  add(std::make_unique<QgsProcessingParameterFeatureSource>(
      parcels, LifeCircle::tr("Parcels: a result of \"Life-circle accessibility\""), places));
  add(parameters::people(parcels));
  add(std::make_unique<QgsProcessingParameterFeatureSource>(
      areas, LifeCircle::tr("Areas by which to sum up"),
      QList<int>{static_cast<int>(compat::polygon_layer)}));
  add(parameters::optionalField(QStringLiteral("AREA_FIELD"),
                                LifeCircle::tr("Field with the name of the area (default: the feature id)"),
                                areas));
  add(parameters::minPeople());
  add(std::make_unique<QgsProcessingParameterFeatureSource>(
      QStringLiteral("FACILITIES"), LifeCircle::tr("Facilities to be counted in each area"), places,
      QVariant(), true));
  add(parameters::optionalField(QStringLiteral("CATEGORY_FIELD"),
                                LifeCircle::tr("Field with the category (id or name in the catalogue)"),
                                QStringLiteral("FACILITIES")));
  add(parameters::openingHours());
  add(parameters::analysisCrs());
  add(std::make_unique<QgsProcessingParameterFeatureSink>(
      QStringLiteral("OUTPUT"), LifeCircle::tr("Coverage of areas"), compat::polygon_layer));
  add(std::make_unique<QgsProcessingParameterFeatureSink>(QStringLiteral("SUMMARY"),
                                                          LifeCircle::tr("Summary by area and category"),
                                                          compat::table, QVariant(), true));
}

QVariantMap Coverage::run(Inputs& inputs, Feedback& feedback) {
  PartialProgress reading(feedback, 0.0, 0.7), writing(feedback, 0.8, 1.0);

  feedback.stage(LifeCircle::tr("Reading"));
  const auto source = inputs.source(QStringLiteral("PARCELS"));
  requireParcels(*source);
  const QStringList evaluated = categoriesOf(*source);
  const auto areaSource = inputs.source(QStringLiteral("AREAS"));
  const QgsCoordinateTransformContext transforms = inputs.context().transformContext();
  const QgsCoordinateReferenceSystem crs =
      chooseAnalysisCrs(inputs.crs(QStringLiteral("ANALYSIS_CRS")), *source, transforms, feedback);
  const AreaLayer areas =
      readAreas(inputs, *areaSource, geometryReader(*areaSource, crs, transforms), feedback, reading);
  const PlaceLayer parcels =
      readParcels(*source, geometryReader(*source, crs, transforms), feedback, reading);
  const QgsLayerMetadata inputNotes = inputs.metadata(QStringLiteral("PARCELS"));
  const AccessibilityResult result = readAccessibility(
      *source, parcels, readPopulation(inputs, *source, parcels, feedback), inputNotes, feedback);
  const access::Origins inside = access::as_origins(parcels.places);
  const auto areaOf = areasOf(inside.places, areas, LifeCircle::tr("Parcels"), feedback);
  const access::FacilityCatalogue catalogue = builtInCatalogue();
  const AreaFacilities facilities =
      readAreaFacilities(inputs, evaluated, catalogue, areas, crs, feedback, reading);

  feedback.stage(LifeCircle::tr("Summing up"));
  const double minPeople = inputs.number(QStringLiteral("MIN_PEOPLE"));
  auto rows = access::cover_areas(result.assessed, areaOf, areas.size());
  const bool anyOutside = std::count(areaOf.begin(), areaOf.end(), std::nullopt) > 0;
  if (!anyOutside) rows.pop_back();
  const access::AreaRelease release =
      access::release(rows, areas.size(), result.weighed, minPeople, feedback);
  const CoverageOutput output(result, areas, facilities, catalogue, rows, release);
  logRelease(release, minPeople, feedback);
  logWorst(areas, rows, output.ranks(), feedback);

  feedback.stage(LifeCircle::tr("Writing"));
  const ResultNotes notes = describe(inputs, inputNotes, facilities.given);
  const OutputFields fields(areaSource->fields(), output.areaFields(), feedback);
  Sink* sink =
      inputs.sink(QStringLiteral("OUTPUT"), fields.fields(), areaSource->wkbType(), source->sourceCrs());
  sink->describe(notes.metadata());
  sink->style(QStringLiteral("coverage"));
  const QgsCoordinateTransform toResult(areaSource->sourceCrs(), source->sourceCrs(), transforms);
  for (std::size_t a = 0; a < areas.size(); ++a) {
    QgsFeature feature = areas.features[a];
    feature.setGeometry(brought(feature.geometry(), toResult));
    feature.setAttributes(fields.attributes(feature.attributes(), output.areaAttributes(areas.row[a])));
    sink->add(feature);
    writing.check();
    writing.report(static_cast<double>(a + 1) / static_cast<double>(areas.size()));
  }
  if (Sink* summary =
          openTable(inputs, QStringLiteral("SUMMARY"), CoverageOutput::summaryFields(), notes.metadata()))
    output.writeSummary(*summary, writing);
  return {};
}

}  // namespace lifecircle::plugin
