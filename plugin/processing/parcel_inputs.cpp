#include <algorithm>

#include <plugin/layers/analysis_crs.h>
#include <plugin/layers/empty_layer.h>
#include <plugin/layers/number_field.h>
#include <plugin/processing/parcel_inputs.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

PlaceLayer logged(PlaceLayer facilities, const QgsFeatureSource& source, Feedback& feedback) {
  feedback.info(LifeCircle::tr("Facilities: %1 read from %2, %3 without usable geometry")
                    .arg(facilities.places.size())
                    .arg(source.sourceName())
                    .arg(facilities.withoutGeometry));
  return facilities;
}

}  // namespace

void requireParcels(const QgsFeatureSource& source) {
  requireFeatures(source, LifeCircle::tr("parcels"), QStringLiteral("PARCELS"));
}

PlaceLayer readParcels(const QgsProcessingFeatureSource& source, const GeometryReader& reader,
                       Feedback& feedback, Progress& progress) {
  PlaceLayer parcels =
      readPlaces(source, reader, source.fields().allAttributesList(), Keep::attributesAndGeometry, progress);
  if (parcels.places.empty()) refuseEmpty(source, LifeCircle::tr("parcels"), QStringLiteral("PARCELS"));
  feedback.info(LifeCircle::tr("Parcels: %1 read from %2, %3 without usable geometry")
                    .arg(parcels.places.size())
                    .arg(source.sourceName())
                    .arg(parcels.withoutGeometry));
  return parcels;
}

PlaceLayer readFacilities(const QgsProcessingFeatureSource& source, int categoryField,
                          const GeometryReader& reader, Feedback& feedback, Progress& progress,
                          int otherField) {
  QgsAttributeList fields;
  for (const int field : {categoryField, otherField})
    if (field >= 0) fields << field;
  return logged(readPlaces(source, reader, fields, Keep::attributes, progress), source, feedback);
}

PlaceLayer readWholeFacilities(const QgsProcessingFeatureSource& source, const GeometryReader& reader,
                               Feedback& feedback, Progress& progress) {
  return logged(
      readPlaces(source, reader, source.fields().allAttributesList(), Keep::attributesAndGeometry, progress),
      source, feedback);
}

std::vector<access::Population> readPopulation(const Inputs& inputs, const QgsFeatureSource& source,
                                               const PlaceLayer& parcels, Feedback& feedback) {
  const auto field = [&](const QString& name) {
    return NumberField(inputs.field(name, source), NumberField::Allow::notNegative);
  };
  NumberField people = field(QStringLiteral("POPULATION_FIELD"));
  NumberField elderly = field(QStringLiteral("ELDERLY_FIELD"));
  NumberField children = field(QStringLiteral("CHILDREN_FIELD"));
  const double unnamed = people.given() ? 0.0 : 1.0;

  std::vector<access::Population> population;
  population.reserve(parcels.features.size());
  for (const QgsFeature& feature : parcels.features)
    population.push_back({people.read(feature).value_or(unnamed), elderly.read(feature).value_or(0.0),
                          children.read(feature).value_or(0.0)});
  if (!people.given())
    feedback.info(LifeCircle::tr("No population field: every parcel counts as one person"));
  people.log(QStringLiteral("POPULATION_FIELD"), source.fields(), feedback);
  elderly.log(QStringLiteral("ELDERLY_FIELD"), source.fields(), feedback);
  children.log(QStringLiteral("CHILDREN_FIELD"), source.fields(), feedback);
  return population;
}

void notePeople(ResultNotes& notes, const Inputs& inputs) {
  const auto note = [&](const char* parameter, const char* what, const QString& label) {
    if (inputs.given(QLatin1String(parameter)))
      notes.add(QLatin1String(what), label, {inputs.text(QLatin1String(parameter))});
  };
  note("POPULATION_FIELD", "people_field", LifeCircle::tr("Field with people"));
  note("ELDERLY_FIELD", "elderly_field", LifeCircle::tr("Field with people of 60 years and above"));
  note("CHILDREN_FIELD", "children_field", LifeCircle::tr("Field with children"));
}

geometry::GroundMetric groundAround(const access::Origins& origins, const QgsCoordinateReferenceSystem& crs,
                                    double reach) {
  geometry::Box extent;
  for (const network::Place& place : origins.places)
    for (const geometry::Point& point : place.points) extent.include(point);
  return {definition(crs), extent.grown(reach)};
}

void logParcels(const access::ParcelStanding& parcels, const access::Origins& origins, Feedback& feedback) {
  const auto count = [&](access::ParcelStatus status) {
    return std::count(parcels.status.begin(), parcels.status.end(), status);
  };
  feedback.info(
      LifeCircle::tr("Parcels: %1 answered, %2 too far from any street, %3 without geometry, %4 repaired")
          .arg(count(access::ParcelStatus::ok))
          .arg(count(access::ParcelStatus::off_network))
          .arg(count(access::ParcelStatus::no_geometry))
          .arg(origins.repaired));
}

QString statusText(access::ParcelStatus status) {
  switch (status) {
    case access::ParcelStatus::ok:
      return QStringLiteral("ok");
    case access::ParcelStatus::off_network:
      return QStringLiteral("off_network");
    case access::ParcelStatus::no_geometry:
      break;
  }
  return QStringLiteral("no_geometry");
}

}  // namespace lifecircle::plugin
