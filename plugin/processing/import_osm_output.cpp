#include <algorithm>
#include <memory>

#include <QFileInfo>
#include <qgsfeature.h>
#include <qgspoint.h>

#include <plugin/layers/geometry_writer.h>
#include <plugin/layers/output_fields.h>
#include <plugin/layers/result_notes.h>
#include <plugin/layers/text_field.h>
#include <plugin/processing/import_osm_output.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

using compat::FieldType;

// One row of each layer: geometry and attributes in the order of the fields given in writeImport.

QgsFeature row(const data::OsmStreet& street) {
  const auto direction = name_of(street.direction);
  QgsFeature feature;
  feature.setGeometry(toLine(street.line));
  feature.setAttributes(QgsAttributes()
                        << QString::fromStdString(street.kind) << textOrNull(street.name)
                        << orNull(street.walk_kmh)
                        << QString::fromLatin1(direction.data(), static_cast<int>(direction.size()))
                        << street.level << (street.steps ? 1 : 0));
  return feature;
}

QgsFeature row(const data::OsmBuilding& building) {
  QgsFeature feature;
  feature.setGeometry(toMultiPolygon(building.parts));
  feature.setAttributes(QgsAttributes() << orNull(building.storeys) << orNull(building.height_m)
                                        << textOrNull(building.use) << textOrNull(building.name));
  return feature;
}

QgsFeature row(const data::OsmFacility& facility) {
  QgsFeature feature;
  feature.setGeometry(QgsGeometry(std::make_unique<QgsPoint>(facility.place.x, facility.place.y)));
  feature.setAttributes(QgsAttributes()
                        << QString::fromStdString(facility.category) << textOrNull(facility.name)
                        << QString::number(facility.id.number) << orNull(facility.capacity));
  return feature;
}

QgsFeature row(const data::OsmBarrier& barrier) {
  QgsFeature feature;
  feature.setGeometry(toLine(barrier.line));
  feature.setAttributes(QgsAttributes() << QString::fromStdString(barrier.kind) << textOrNull(barrier.name));
  return feature;
}

/// Where the data come from and under which licence they may be used.
QgsLayerMetadata notes(const QString& title, const QString& path) {
  ResultNotes notes(QStringLiteral("importosm"), title);
  notes.add(QStringLiteral("source"), LifeCircle::tr("Source"), {QFileInfo(path).fileName()});
  QgsLayerMetadata metadata = notes.metadata();
  metadata.setRights({QStringLiteral("© OpenStreetMap contributors")});
  metadata.setLicenses({QStringLiteral("ODbL-1.0")});
  return metadata;
}

/// The four layers, one after the other, as one piece of work.
class Writer {
 public:
  Writer(const data::OsmData& osm, const QString& path, Inputs& inputs, Progress& progress)
      : mPath(path),
        mInputs(inputs),
        mProgress(progress),
        mAll(osm.streets.size() + osm.buildings.size() + osm.facilities.size() + osm.barriers.size()) {}

  template <class Items>
  void write(const Items& items, const char* name, const QString& title, compat::WkbType geometry,
             const QgsFields& columns) {
    Sink* sink = mInputs.sink(QString::fromLatin1(name), columns, geometry,
                              QgsCoordinateReferenceSystem(QStringLiteral("EPSG:4326")));
    if (!sink) return;
    for (const auto& item : items) {
      mProgress.check();
      mProgress.report(static_cast<double>(++mDone) / static_cast<double>(mAll));
      QgsFeature feature = row(item);
      sink->add(feature);
    }
    sink->describe(notes(title, mPath));
    sink->style(QStringLiteral("importosm_") + QString::fromLatin1(name).toLower());
  }

 private:
  QString mPath;
  Inputs& mInputs;
  Progress& mProgress;
  std::size_t mAll;
  std::size_t mDone = 0;
};

void logReasons(const QString& line, const std::map<std::string, std::size_t>& reasons, Feedback& feedback) {
  for (const auto& [reason, count] : reasons)
    feedback.info(line.arg(count).arg(QString::fromStdString(reason)));
}

}  // namespace

void logImport(const data::OsmData& osm, Feedback& feedback) {
  feedback.info(LifeCircle::tr("Read: %1 points, %2 lines, %3 areas with tags")
                    .arg(osm.read.points)
                    .arg(osm.read.lines)
                    .arg(osm.read.areas));
  feedback.info(LifeCircle::tr("Kept: %1 streets, %2 buildings, %3 facilities, %4 barriers")
                    .arg(osm.streets.size())
                    .arg(osm.buildings.size())
                    .arg(osm.facilities.size())
                    .arg(osm.barriers.size()));
  const auto storeys = std::count_if(osm.buildings.begin(), osm.buildings.end(),
                                     [](const auto& building) { return building.storeys.has_value(); });
  feedback.info(LifeCircle::tr("Buildings that say how many storeys they have: %1").arg(storeys));
  const data::OsmSkipped& skipped = osm.skipped;
  logReasons(LifeCircle::tr("Skipped: %1 ways closed to pedestrians by %2"), skipped.closed, feedback);
  logReasons(LifeCircle::tr("Skipped: %1 ways of the class highway=%2, which the way table does not have"),
             skipped.unknown_highways, feedback);
  const auto count = [&feedback](std::size_t number, const QString& line) {
    if (number > 0) feedback.info(line.arg(number));
  };
  count(skipped.outside, LifeCircle::tr("Skipped: %1 objects outside the area asked for"));
  count(osm.read.incomplete,
        LifeCircle::tr("Skipped: %1 objects whose outline the extract does not hold in full"));
  count(skipped.degenerate, LifeCircle::tr("Skipped: %1 lines or areas of no size"));
  count(skipped.underground_buildings, LifeCircle::tr("Skipped: %1 buildings under the ground"));
  count(skipped.unreadable_storeys,
        LifeCircle::tr("Left empty: storeys of %1 buildings that cannot be read"));
  count(skipped.unreadable_heights,
        LifeCircle::tr("Left empty: heights of %1 buildings that cannot be read"));
  if (osm.streets.empty()) feedback.warn(LifeCircle::tr("There is no street that pedestrians may use."));
}

void writeImport(const data::OsmData& osm, const QString& path, Inputs& inputs, Progress& progress) {
  constexpr auto text = FieldType::text;
  constexpr auto number = FieldType::number;
  constexpr auto integer = FieldType::integer;
  Writer writer(osm, path, inputs, progress);
  writer.write(osm.streets, "STREETS", LifeCircle::tr("Streets"), compat::WkbType::LineString,
               makeFields({{"kind", text},
                           {"name", text},
                           {"walk_kmh", number},
                           {"oneway_f", text},
                           {"level", integer},
                           {"steps", integer}}));
  writer.write(osm.buildings, "BUILDINGS", LifeCircle::tr("Buildings"), compat::WkbType::MultiPolygon,
               makeFields({{"storeys", number}, {"height_m", number}, {"use", text}, {"name", text}}));
  writer.write(osm.facilities, "FACILITIES", LifeCircle::tr("Facilities"), compat::WkbType::Point,
               makeFields({{"category", text}, {"name", text}, {"osm_id", text}, {"capacity", number}}));
  writer.write(osm.barriers, "BARRIERS", LifeCircle::tr("Barriers"), compat::WkbType::LineString,
               makeFields({{"kind", text}, {"name", text}}));
}

}  // namespace lifecircle::plugin
