#include <memory>
#include <optional>

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <support/city_streets.h>

namespace lifecircle::testing {

namespace {

/// Streets and paths of an OpenStreetMap layer; every line of a layer that does not say what it is.
bool is_street(const OGRFeature& feature) {
  const int highway = feature.GetFieldIndex("highway");
  return highway < 0 || feature.IsFieldSetAndNotNull(highway);
}

/// Does the line say that it is one-way? Nothing where the layer has no such field.
std::optional<bool> one_way(const OGRFeature& feature) {
  if (const int own = feature.GetFieldIndex("oneway"); own >= 0) {
    const std::string text = feature.GetFieldAsString(own);
    return text == "yes" || text == "F" || text == "1";
  }
  if (const int tags = feature.GetFieldIndex("other_tags"); tags >= 0)
    return std::string(feature.GetFieldAsString(tags)).find("\"oneway\"=>\"yes\"") != std::string::npos;
  return std::nullopt;
}

}  // namespace

CityStreets city_streets(const std::string& path, const std::string& layer, int epsg) {
  CityStreets city;
  GDALAllRegister();
  const CPLErrorHandlerPusher quiet(CPLQuietErrorHandler);  // OpenStreetMap has rings that do not close
  const std::string file = LIFECIRCLE_SOURCE_DIR "/../shared/data/" + path;
  const GDALDatasetUniquePtr data(GDALDataset::Open(file.c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY));
  if (!data || !data->GetLayerByName(layer.c_str())) return city;
  OGRSpatialReference metric;
  metric.importFromEPSG(epsg);
  metric.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
  // One transformation for all lines: to make one asks PROJ's database, which takes longer than the whole
  // city.
  OGRLayer& lines = *data->GetLayerByName(layer.c_str());
  const std::unique_ptr<OGRCoordinateTransformation> to_metric(
      OGRCreateCoordinateTransformation(lines.GetSpatialRef(), &metric));
  if (!to_metric) return city;
  geometry::Box extent;
  for (const auto& feature : lines) {
    OGRGeometry* shape = feature->GetGeometryRef();
    if (!shape || wkbFlatten(shape->getGeometryType()) != wkbLineString || !is_street(*feature)) continue;
    if (shape->transform(to_metric.get()) != OGRERR_NONE) continue;
    std::vector<geometry::Point> points;
    for (const OGRPoint& p : *shape->toLineString()) {
      points.push_back({p.getX(), p.getY()});
      extent.include(points.back());
    }
    network::Street street;
    street.id = static_cast<FeatureId>(city.streets.street_count());
    if (one_way(*feature).value_or(street.id % 5 == 0)) street.direction = network::Direction::forward;
    city.streets.add_street(street);
    city.streets.add_part(points);
  }
  if (city.found()) city.metric = geometry::GroundMetric("EPSG:" + std::to_string(epsg), extent);
  return city;
}

}  // namespace lifecircle::testing
