#include <qgsexception.h>

#include <plugin/layers/number_field.h>
#include <plugin/processing/parcel_inputs.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

[[noreturn]] void refuseEmpty(const QgsFeatureSource& source) {
  throw QgsProcessingException(
      LifeCircle::tr("The layer %1 has no parcels: choose a layer with features.").arg(source.sourceName()));
}

}  // namespace

void requireParcels(const QgsFeatureSource& source) {
  if (source.featureCount() == 0) refuseEmpty(source);
}

PlaceLayer readParcels(const QgsProcessingFeatureSource& source, const GeometryReader& reader,
                       Feedback& feedback, Progress& progress) {
  PlaceLayer parcels =
      readPlaces(source, reader, source.fields().allAttributesList(), Keep::attributesAndGeometry, progress);
  if (parcels.places.empty()) refuseEmpty(source);  // some sources cannot tell beforehand how much they have
  feedback.info(LifeCircle::tr("Parcels: %1 read from %2, %3 without usable geometry")
                    .arg(parcels.places.size())
                    .arg(source.sourceName())
                    .arg(parcels.withoutGeometry));
  return parcels;
}

PlaceLayer readFacilities(const QgsProcessingFeatureSource& source, int categoryField,
                          const GeometryReader& reader, Feedback& feedback, Progress& progress) {
  PlaceLayer facilities =
      readPlaces(source, reader, categoryField < 0 ? QgsAttributeList() : QgsAttributeList{categoryField},
                 Keep::attributes, progress);
  feedback.info(LifeCircle::tr("Facilities: %1 read from %2, %3 without usable geometry")
                    .arg(facilities.places.size())
                    .arg(source.sourceName())
                    .arg(facilities.withoutGeometry));
  return facilities;
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

}  // namespace lifecircle::plugin
