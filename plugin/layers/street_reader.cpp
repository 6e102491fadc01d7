#include <qgsexception.h>
#include <qgsfeatureiterator.h>

#include <plugin/layers/street_reader.h>
#include <plugin/qgis_compat.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

[[noreturn]] void refuseEmpty(const QgsFeatureSource& source) {
  throw QgsProcessingException(
      LifeCircle::tr("The layer %1 has no streets that can be used: choose a layer with lines.")
          .arg(source.sourceName()));
}

}  // namespace

network::Direction StreetFields::directionOf(const QgsFeature& feature) const {
  if (direction < 0) return otherwise;
  const QString value = feature.attribute(direction).toString();
  if (value == both) return network::Direction::both;
  if (value == forward) return network::Direction::forward;
  if (value == backward) return network::Direction::backward;
  return otherwise;
}

QgsAttributeList StreetFields::attributes() const {
  QgsAttributeList list;
  for (const int index : {direction, speed.index(), steps.index(), delay.index(), level.index()})
    if (index >= 0 && !list.contains(index)) list << index;
  return list;
}

void requireStreets(const QgsFeatureSource& source) {
  if (source.featureCount() == 0) refuseEmpty(source);
}

network::StreetTable readStreets(const QgsProcessingFeatureSource& source, const GeometryReader& reader,
                                 StreetFields fields, Feedback& feedback, Progress& progress) {
  network::StreetTable table;
  qint64 withoutGeometry = 0;
  std::vector<geometry::Polyline> parts;
  const QgsFeatureRequest request = QgsFeatureRequest().setSubsetOfAttributes(fields.attributes());
  QgsFeatureIterator features = source.getFeatures(request, compat::keep_invalid_geometry);
  FeatureProgress steps(source, progress);
  for (QgsFeature feature; features.nextFeature(feature);) {
    steps.next();
    if (!reader.readLines(feature.geometry(), parts)) {
      ++withoutGeometry;
      continue;
    }
    network::Street street;
    street.id = feature.id();
    street.direction = fields.directionOf(feature);
    if (const auto speed = fields.speed.read(feature)) street.speed_kmh = *speed;
    street.steps = fields.steps.flag(feature).value_or(false);
    street.delay = Seconds(fields.delay.read(feature).value_or(0.0));
    street.level = static_cast<int>(fields.level.read(feature).value_or(0.0));
    table.add_street(street);
    for (const auto& part : parts) table.add_part(part);
  }

  feedback.info(LifeCircle::tr("Streets: %1 lines read from %2, %3 skipped without usable geometry")
                    .arg(table.street_count())
                    .arg(source.sourceName())
                    .arg(withoutGeometry));
  fields.speed.log(QStringLiteral("SPEED_FIELD"), source.fields(), feedback);
  fields.steps.log(QStringLiteral("STEPS_FIELD"), source.fields(), feedback);
  fields.delay.log(QStringLiteral("DELAY_FIELD"), source.fields(), feedback);
  fields.level.log(QStringLiteral("LEVEL_FIELD"), source.fields(), feedback);
  if (table.street_count() == 0) refuseEmpty(source);
  return table;
}

}  // namespace lifecircle::plugin
