#include <qgsexception.h>
#include <qgsfeatureiterator.h>

#include <access/street_coverage.h>
#include <plugin/layers/analysis_crs.h>
#include <plugin/layers/number_field.h>
#include <plugin/layers/output_fields.h>
#include <plugin/layers/result_notes.h>
#include <plugin/layers/street_records.h>
#include <plugin/processing/area_inputs.h>
#include <plugin/processing/facility_inputs.h>
#include <plugin/processing/optional_places.h>
#include <plugin/processing/output_rows.h>
#include <plugin/processing/parameters.h>
#include <plugin/processing/street_front.h>
#include <plugin/processing/street_front_output.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

using Number = QgsProcessingParameterNumber;

std::unique_ptr<QgsProcessingParameterDefinition> metres(const QString& name, const QString& label,
                                                         double value) {
  return std::make_unique<Number>(name, label, compat::double_number, value, false, 0.0);
}

/// The streets that may be a front, with their widths.
std::vector<access::FrontStreet> readFronts(const Inputs& inputs, const QgsProcessingFeatureSource& source,
                                            const GeometryReader& reader, Feedback& feedback,
                                            Progress& progress) {
  const StreetRecords wanted(source, inputs.text(QStringLiteral("STREET_FILTER")), inputs.context());
  NumberField width(inputs.field(QStringLiteral("WIDTH_FIELD"), source), NumberField::Allow::notNegative);
  std::vector<access::FrontStreet> streets;
  QgsFeatureIterator features = source.getFeatures(QgsFeatureRequest(), compat::keep_invalid_geometry);
  FeatureProgress steps(source, progress);
  for (QgsFeature feature; features.nextFeature(feature);) {
    steps.next();
    access::FrontStreet street;
    if (!wanted.selected(feature.id()) || !reader.readLines(feature.geometry(), street.parts)) continue;
    street.id = feature.id();
    street.width = Metres(width.read(feature).value_or(0.0));
    streets.push_back(std::move(street));
  }
  width.log(QStringLiteral("WIDTH_FIELD"), source.fields(), feedback);
  feedback.info(LifeCircle::tr("Streets that may be a front: %1 lines").arg(streets.size()));
  return streets;
}

/// The gated compounds, and what they are called.
struct Compounds {
  std::vector<network::Place> places;
  std::vector<QString> names;
};

Compounds readCompounds(const Inputs& inputs, const QgsCoordinateReferenceSystem& crs, Feedback& feedback,
                        Progress& progress) {
  Compounds compounds;
  const auto [source, layer] = readOptionalPlaces(inputs, QStringLiteral("COMPOUNDS"), crs, progress);
  if (!source) return compounds;
  const int name = inputs.field(QStringLiteral("COMPOUND_FIELD"), *source);
  NumberField gated(inputs.field(QStringLiteral("GATED_FIELD"), *source));
  for (std::size_t c = 0; c < layer.places.size(); ++c) {
    // Unknown is gated: an office behind an unknown gate is to be looked at.
    if (gated.given() && !gated.flag(layer.features[c]).value_or(true)) continue;
    compounds.places.push_back(layer.places[c]);
    compounds.names.push_back(name < 0 ? QString::number(layer.places[c].id)
                                       : layer.features[c].attribute(name).toString());
  }
  gated.log(QStringLiteral("GATED_FIELD"), source->fields(), feedback);
  feedback.info(
      LifeCircle::tr("Compounds: %1 gated of %2").arg(compounds.places.size()).arg(layer.places.size()));
  return compounds;
}

geometry::GroundMetric metricOver(const PlaceLayer& offices, const QgsCoordinateReferenceSystem& crs,
                                  Metres search) {
  geometry::Box extent;
  for (const network::Place& office : offices.places) extent.include(office.box());
  if (extent.empty()) return {};  // nowhere to measure
  return geometry::GroundMetric(definition(crs), extent.grown(search.value()));
}

ResultNotes describe(const Inputs& inputs, const CategoryChoice& choice,
                     const access::StreetFrontOptions& options, const QgsCoordinateReferenceSystem& crs) {
  ResultNotes notes(QStringLiteral("streetfront"), LifeCircle::tr("Offices on the street front"));
  notes.add(QStringLiteral("standard"), LifeCircle::tr("Standard"), {choice.catalogueName});
  notes.add(QStringLiteral("thresholds"), LifeCircle::tr("Thresholds"),
            {LifeCircle::tr("up to %1 m from a public street").arg(options.distance.value()),
             LifeCircle::tr("up to %1 m inside a gated compound").arg(options.rim.value())});
  notes.add(QStringLiteral("crs"), LifeCircle::tr("Analysis CRS"), {crs.authid()});
  noteOpening(notes, inputs);
  return notes;
}

/// For each category a row for all offices, then one for each area.
void writeSummary(Sink& summary, const AreaLayer& areas, const FacilityInputs& read,
                  const std::vector<access::FrontFinding>& findings) {
  const CategoryChoice& choice = read.choice;
  const auto inside = [&](const std::vector<std::uint32_t>& members, std::size_t area) {
    return access::facilities_inside(read.facilities.places, members, std::span(&areas.places[area], 1));
  };
  for (std::size_t c = 0; c < choice.categories.size(); ++c) {
    const std::vector<std::uint32_t>&checked = choice.evaluated[c].demand.facilities,
          &closed = choice.closed[c];
    const auto write = [&](const QString& area, const std::vector<std::uint32_t>& offices,
                           std::size_t notOpen) {
      StreetFrontOutput::writeRow(summary, area, choice.categories[c],
                                  access::count_fronts(findings, offices),
                                  openingCounts(read.open, offices, notOpen));
    };
    write(QStringLiteral("all"), checked, closed.size());
    for (std::size_t a = 0; a < areas.size(); ++a)
      write(QString::fromStdString(areas.names[a]), inside(checked, a), inside(closed, a).size());
  }
}

}  // namespace

void StreetFront::declare() {
  add(parameters::openFacilities());
  add(parameters::categories(QStringLiteral("pty_stn")));
  add(std::make_unique<QgsProcessingParameterFeatureSource>(
      QStringLiteral("STREETS"), LifeCircle::tr("Streets and footpaths"),
      QList<int>{static_cast<int>(compat::line_layer)}));
  add(std::make_unique<QgsProcessingParameterExpression>(
      QStringLiteral("STREET_FILTER"),
      LifeCircle::tr("Public streets (default: all outside gated compounds)"), QVariant(),
      QStringLiteral("STREETS"), true));
  add(parameters::optionalField(QStringLiteral("WIDTH_FIELD"),
                                LifeCircle::tr("Field with the width of the carriageway (metres)"),
                                QStringLiteral("STREETS")));
  const QList<int> polygons{static_cast<int>(compat::polygon_layer)};
  add(std::make_unique<QgsProcessingParameterFeatureSource>(
      QStringLiteral("COMPOUNDS"), LifeCircle::tr("Residential compounds"), polygons, QVariant(), true));
  add(parameters::optionalField(QStringLiteral("COMPOUND_FIELD"),
                                LifeCircle::tr("Field with the name of the compound"),
                                QStringLiteral("COMPOUNDS")));
  add(parameters::optionalField(QStringLiteral("GATED_FIELD"),
                                LifeCircle::tr("Field that is true for gated compounds (default: all are)"),
                                QStringLiteral("COMPOUNDS")));
  const access::StreetFrontOptions usual;
  add(metres(QStringLiteral("DISTANCE"), LifeCircle::tr("Farthest from a street that is its front (metres)"),
             usual.distance.value()));
  add(parameters::advanced(
      metres(QStringLiteral("RIM"),
             LifeCircle::tr("How deep inside a compound an office may still open to the street (metres)"),
             usual.rim.value())));
  add(parameters::advanced(metres(QStringLiteral("SEARCH"),
                                  LifeCircle::tr("How far to look for a street (metres)"),
                                  usual.search.value())));
  add(parameters::areas());
  add(parameters::analysisCrs());
  add(std::make_unique<QgsProcessingParameterFeatureSink>(QStringLiteral("OUTPUT"),
                                                          LifeCircle::tr("Offices checked")));
  add(std::make_unique<QgsProcessingParameterFeatureSink>(QStringLiteral("SUMMARY"),
                                                          LifeCircle::tr("Summary by category and area"),
                                                          compat::table, QVariant(), true));
}

QVariantMap StreetFront::run(Inputs& inputs, Feedback& feedback) {
  PartialProgress reading(feedback, 0.0, 0.7);
  feedback.stage(LifeCircle::tr("Reading"));
  const auto streetSource = inputs.source(QStringLiteral("STREETS"));
  const QgsCoordinateTransformContext transforms = inputs.context().transformContext();
  const QgsCoordinateReferenceSystem crs =
      chooseAnalysisCrs(inputs.crs(QStringLiteral("ANALYSIS_CRS")),
                        *inputs.source(QStringLiteral("FACILITIES")), transforms, feedback);
  const FacilityInputs read =
      readFacilityInputs(inputs, crs, Measure::distance, Keep::attributesAndGeometry, feedback, reading);
  const QgsProcessingFeatureSource& source = *read.facilitySource;
  const PlaceLayer& offices = read.facilities;
  const Compounds compounds = readCompounds(inputs, crs, feedback, reading);
  const auto streets =
      readFronts(inputs, *streetSource, geometryReader(*streetSource, crs, transforms), feedback, reading);

  feedback.stage(LifeCircle::tr("Comparing"));
  const AreaLayer areas = readOptionalAreas(inputs, crs, feedback, reading);
  access::StreetFrontOptions options;
  options.distance = Metres(inputs.number(QStringLiteral("DISTANCE")));
  options.rim = Metres(inputs.number(QStringLiteral("RIM")));
  options.search = Metres(inputs.number(QStringLiteral("SEARCH")));
  const auto findings = access::street_fronts(metricOver(offices, crs, options.search), offices.places,
                                              streets, compounds.places, options);

  feedback.stage(LifeCircle::tr("Writing"));
  const StreetFrontOutput result(options, compounds.names);
  const ResultNotes notes = describe(inputs, read.choice, options, crs);
  const OutputFields fields(source.fields(), StreetFrontOutput::officeFields(), feedback);
  Sink* output = inputs.sink(QStringLiteral("OUTPUT"), fields.fields(), source.wkbType(), source.sourceCrs());
  output->describe(notes.metadata());
  output->style(QStringLiteral("streetfront"));
  const auto write = [&](std::uint32_t office, const QgsAttributes& said) {
    feedback.check();
    QgsFeature feature = offices.features[office];
    feature.setAttributes(fields.attributes(feature.attributes(), said));
    output->add(feature);
  };
  for (std::size_t c = 0; c < read.choice.evaluated.size(); ++c) {
    for (const std::uint32_t office : read.choice.evaluated[c].demand.facilities)
      write(office, result.officeAttributes(findings[office]));
    for (const std::uint32_t office : read.choice.closed[c])
      write(office, StreetFrontOutput::closedAttributes(inputs.text(QStringLiteral("WHEN")).trimmed()));
  }
  if (Sink* summary = openTable(inputs, QStringLiteral("SUMMARY"),
                                StreetFrontOutput::summaryFields(read.open), notes.metadata()))
    writeSummary(*summary, areas, read, findings);
  return {};
}

}  // namespace lifecircle::plugin
