#include "city.h"

#include <random>

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

namespace lifecircle::bench {

namespace {

bool read_lines(const std::string& path, network::StreetTable& streets, std::string& crs) {
  GDALAllRegister();
  const GDALDatasetUniquePtr data(GDALDataset::Open(path.c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY));
  if (!data) return false;
  OGRLayer* layer = data->GetLayer(0);
  char* wkt = nullptr;
  layer->GetSpatialRef()->exportToWkt(&wkt);
  crs = wkt;
  CPLFree(wkt);
  for (const auto& feature : *layer) {
    const OGRGeometry* geometry = feature->GetGeometryRef();
    if (!geometry || wkbFlatten(geometry->getGeometryType()) != wkbLineString) continue;
    std::vector<geometry::Point> points;
    for (const OGRPoint& p : *geometry->toLineString()) points.push_back({p.getX(), p.getY()});
    network::Street street;
    street.id = feature->GetFID();
    streets.add_street(street);
    streets.add_part(points);
  }
  return streets.street_count() > 0;
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
    const double fraction = static_cast<double>(random() % 1000) / 1000.0;
    const geometry::Point on_street = geometry::between(part[0], part[1], fraction);
    const geometry::Point aside{static_cast<double>(random() % 60) - 30,
                                static_cast<double>(random() % 60) - 30};
    places.push_back({static_cast<FeatureId>(i), {on_street + aside}, {}});
  }
  return places;
}

City make_city() {
  City city;
  std::string crs;
  if (read_lines(LIFECIRCLE_SOURCE_DIR "/../shared/data/wuhan/wuhan_streets.gpkg", city.streets, crs)) {
    city.name = "wuhan";
    geometry::Box extent;
    for (const geometry::Point p : city.streets.points()) extent.include(p);
    city.metric = geometry::GroundMetric(crs, extent);
  } else {
    city.name = "lattice (the data folder is not here)";
    draw_lattice(city.streets);
  }
  city.parcels = strew(city.streets, 10'000, 1);
  city.facilities = strew(city.streets, 500, 2);
  return city;
}

}  // namespace

const City& city() {
  static const City the_city = make_city();
  return the_city;
}

}  // namespace lifecircle::bench
