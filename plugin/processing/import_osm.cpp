#include <qgsexception.h>
#include <qgsfeatureiterator.h>

#include <data/osm_import.h>
#include <geometry/polygon_ops.h>
#include <plugin/layers/analysis_crs.h>
#include <plugin/layers/geometry_reader.h>
#include <plugin/processing/import_osm.h>
#include <plugin/processing/import_osm_output.h>
#include <plugin/processing/parameters.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

using Area = std::vector<geometry::Polygon>;

QgsCoordinateReferenceSystem degrees() {
  return QgsCoordinateReferenceSystem(QStringLiteral("EPSG:4326"));
}

/// A tag table: the user's own file, or the one that comes with the plugin.
data::TagTable tagTable(const Inputs& inputs, const QString& parameter, const QString& own,
                        const char* result) {
  if (inputs.given(parameter)) return data::TagTable::read(inputs.file(parameter).toStdString(), result);
  const QByteArray text = resourceBytes(QStringLiteral("catalogue/") + own);
  return data::TagTable::parse(std::string_view(text.constData(), static_cast<std::size_t>(text.size())),
                               own.toStdString(), result);
}

Area boundary(const QgsProcessingFeatureSource& source, const QgsProcessingContext& context,
              Feedback& feedback) {
  const GeometryReader reader(crsOf(source), degrees(), context.transformContext());
  Area area;
  Area polygons;
  QgsFeatureIterator features =
      source.getFeatures(QgsFeatureRequest().setNoAttributes(), compat::keep_invalid_geometry);
  QgsFeature feature;
  while (features.nextFeature(feature)) {
    feedback.check();
    if (reader.readPolygons(feature.geometry(), polygons))
      area.insert(area.end(), polygons.begin(), polygons.end());
  }
  area = geometry::repaired(area);
  if (area.empty())
    throw QgsProcessingException(
        LifeCircle::tr("The layer %1 (BOUNDARY) has no polygons: choose a layer with areas or leave it out.")
            .arg(source.sourceName()));
  return area;
}

Area extent(const Inputs& inputs) {
  const GeometryReader reader(degrees(), degrees(), inputs.context().transformContext());
  Area area;
  if (!reader.readPolygons(inputs.extent(QStringLiteral("EXTENT"), degrees()), area))
    throw QgsProcessingException(
        LifeCircle::tr("The extent (EXTENT) is empty: give west, east, south and north."));
  return area;
}

}  // namespace

void ImportOsm::declare() {
  add(std::make_unique<QgsProcessingParameterFile>(
      QStringLiteral("INPUT"), LifeCircle::tr("OpenStreetMap extract (.osm or .osm.pbf)"), compat::one_file,
      QString(), QVariant(), false, LifeCircle::tr("OpenStreetMap extracts (*.osm *.pbf);;All files (*.*)")));
  add(std::make_unique<QgsProcessingParameterExtent>(
      QStringLiteral("EXTENT"), LifeCircle::tr("Import only what lies in this rectangle"), QVariant(), true));
  add(std::make_unique<QgsProcessingParameterFeatureSource>(
      QStringLiteral("BOUNDARY"), LifeCircle::tr("Import only what lies in these areas"),
      QList<int>{static_cast<int>(compat::polygon_layer)}, QVariant(), true));
  const auto table = [this](const char* name, const QString& label) {
    add(parameters::advanced(std::make_unique<QgsProcessingParameterFile>(
        QString::fromLatin1(name), label, compat::one_file, QStringLiteral("csv"), QVariant(), true)));
  };
  table("TAG_TABLE", LifeCircle::tr("Own table of tags and facility categories, instead of osm_tags.csv"));
  table("WAY_TABLE", LifeCircle::tr("Own table of walkable ways and barriers, instead of osm_ways.csv"));
  const auto layer = [this](const char* name, const QString& label, compat::SourceType type, bool optional) {
    add(std::make_unique<QgsProcessingParameterFeatureSink>(QString::fromLatin1(name), label, type,
                                                            QVariant(), optional));
  };
  layer("STREETS", LifeCircle::tr("Streets"), compat::line_layer, false);
  layer("BUILDINGS", LifeCircle::tr("Buildings"), compat::polygon_layer, true);
  layer("FACILITIES", LifeCircle::tr("Facilities"), compat::point_layer, true);
  layer("BARRIERS", LifeCircle::tr("Barriers"), compat::line_layer, true);
}

QVariantMap ImportOsm::run(Inputs& inputs, Feedback& feedback) {
  data::OsmImportOptions options;
  options.path = inputs.file(QStringLiteral("INPUT")).toStdString();
  options.settings = resourceBytes(QStringLiteral("catalogue/osmconf.ini")).toStdString();
  options.facility_table =
      tagTable(inputs, QStringLiteral("TAG_TABLE"), QStringLiteral("osm_tags.csv"), "category");
  options.way_table = tagTable(inputs, QStringLiteral("WAY_TABLE"), QStringLiteral("osm_ways.csv"), "use");
  if (inputs.given(QStringLiteral("EXTENT"))) options.areas.push_back(extent(inputs));
  if (const auto source = inputs.optionalSource(QStringLiteral("BOUNDARY")))
    options.areas.push_back(boundary(*source, inputs.context(), feedback));

  feedback.stage(LifeCircle::tr("Reading %1").arg(QString::fromStdString(options.path)));
  PartialProgress reading(feedback, 0.0, 0.8);
  const data::OsmData osm = data::import_osm(options, reading);
  logImport(osm, feedback);

  feedback.stage(LifeCircle::tr("Writing layers"));
  PartialProgress writing(feedback, 0.8, 1.0);
  writeImport(osm, QString::fromStdString(options.path), inputs, writing);
  return {};
}

}  // namespace lifecircle::plugin
