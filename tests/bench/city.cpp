#include "city.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <random>

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <data/osm_import.h>
#include <geometry/projection.h>

namespace lifecircle::bench {

namespace {

/// Where a city's streets are kept, beside the sources, and the metric CRS to measure them in.
struct Origin {
  const char* name;
  const char* path;
  int epsg;
  const char* layer = nullptr;  // nothing: the first one
};
constexpr Origin origins[] = {
    {"wuhan", "/../shared/data/wuhan/wuhan_streets.gpkg", 32650},
    {"manhattan", "/../shared/data/nyc_manhattan/nyc_roads.gpkg", 32618},
    {"porto", "/../shared/data/osm/porto.osm.pbf", 32629},
    {"sample", "/sample_data/lifecircle_sample.gpkg", 32650, "streets"},
};

void add_line(network::StreetTable& streets, std::vector<geometry::Point> points) {
  network::Street street;
  street.id = static_cast<FeatureId>(streets.street_count());
  streets.add_street(street);
  streets.add_part(points);
}

/// The lines of the layer, brought to the metric CRS.
void read_layer(const std::string& path, const Origin& origin, network::StreetTable& streets) {
  GDALAllRegister();
  const GDALDatasetUniquePtr data(GDALDataset::Open(path.c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY));
  if (!data) return;
  OGRSpatialReference metric;
  metric.importFromEPSG(origin.epsg);
  metric.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
  OGRLayer* layer = origin.layer ? data->GetLayerByName(origin.layer) : data->GetLayer(0);
  // Once: looking for the way from one CRS to the other takes a tenth of a second.
  const std::unique_ptr<OGRCoordinateTransformation> to_metric(
      OGRCreateCoordinateTransformation(layer->GetSpatialRef(), &metric));
  for (const auto& feature : *layer) {
    OGRGeometry* geometry = feature->GetGeometryRef();
    if (!geometry || wkbFlatten(geometry->getGeometryType()) != wkbLineString) continue;
    if (!to_metric || geometry->transform(to_metric.get()) != OGRERR_NONE) continue;
    std::vector<geometry::Point> points;
    for (const OGRPoint& p : *geometry->toLineString()) points.push_back({p.getX(), p.getY()});
    add_line(streets, std::move(points));
  }
}

std::string text_of(const std::string& path) {
  std::ifstream file(path);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// The streets of an OpenStreetMap extract, as lifecircle:importosm finds them.
void read_extract(const std::string& path, int epsg, network::StreetTable& streets) {
  const std::string catalogue = LIFECIRCLE_SOURCE_DIR "/plugin/catalogue/";
  data::OsmImportOptions options;
  options.path = path;
  options.settings = text_of(catalogue + "osmconf.ini");
  options.facility_table = data::TagTable::read(catalogue + "osm_tags.csv", "category");
  options.way_table = data::TagTable::read(catalogue + "osm_ways.csv", "use");
  NoProgress progress;
  const geometry::Projection projection("EPSG:" + std::to_string(epsg));
  for (const data::OsmStreet& street : data::import_osm(options, progress).streets) {
    std::vector<geometry::Point> points;
    for (const geometry::Point p : street.line) points.push_back(projection.from_geographic({p.x, p.y}));
    add_line(streets, std::move(points));
  }
}

void draw_lattice(network::StreetTable& streets) {
  constexpr int size = 215;
  for (int row = 0; row < size; ++row)
    for (int column = 0; column < size; ++column)
      for (const auto& [dx, dy] : {std::pair{1, 0}, {0, 1}}) {
        network::Street street;
        street.id = static_cast<FeatureId>(streets.street_count());
        streets.add_street(street);
        streets.add_part(std::vector<geometry::Point>{{80.0 * column, 80.0 * row},
                                                      {80.0 * (column + dx), 80.0 * (row + dy)}});
      }
}

std::vector<network::Place> strew(const network::StreetTable& streets, std::size_t count,
                                  std::uint64_t seed) {
  std::mt19937_64 random(seed);
  std::vector<network::Place> places;
  for (std::size_t i = 0; i < count; ++i) {
    const auto part = streets.part(random() % streets.part_count());
    const std::size_t segment = part.size() > 2 ? random() % (part.size() - 1) : 0;
    const double fraction = static_cast<double>(random() % 1000) / 1000.0;
    const geometry::Point on_street = geometry::between(part[segment], part[segment + 1], fraction);
    const geometry::Point aside{static_cast<double>(random() % 60) - 30,
                                static_cast<double>(random() % 60) - 30};
    places.push_back({static_cast<FeatureId>(i), {on_street + aside}, {}});
  }
  return places;
}

}  // namespace

City city_of(const std::string& name, std::size_t parcels, std::size_t facilities) {
  City city;
  for (const Origin& origin : origins) {
    const std::string path = std::string(LIFECIRCLE_SOURCE_DIR) + origin.path;
    if (name != origin.name || !std::filesystem::exists(path)) continue;
    if (path.ends_with(".pbf"))
      read_extract(path, origin.epsg, city.streets);
    else
      read_layer(path, origin, city.streets);
    geometry::Box extent;
    for (const geometry::Point p : city.streets.points()) extent.include(p);
    city.metric = geometry::GroundMetric("EPSG:" + std::to_string(origin.epsg), extent);
    city.name = name;
  }
  if (city.streets.street_count() == 0) {
    city.name = "lattice (the data folder is not here)";
    draw_lattice(city.streets);
  }
  city.parcels = strew(city.streets, parcels, 1);
  city.facilities = strew(city.streets, facilities, 2);
  return city;
}

const City& city() {
  static const City the_city = city_of("wuhan", 10'000, 500);
  return the_city;
}

}  // namespace lifecircle::bench
