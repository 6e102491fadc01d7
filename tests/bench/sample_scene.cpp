#include "sample_scene.h"

#include <map>
#include <stdexcept>
#include <string>

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

namespace lifecircle::bench {

namespace {

using namespace lifecircle::elevator;
using geometry::Point;

geometry::Polyline points_of(const OGRLineString& line, Point by) {
  geometry::Polyline points;
  for (const OGRPoint& p : line) points.push_back(Point{p.getX(), p.getY()} + by);
  return points;
}

/// One feature's geometry, taken apart and moved.
struct Shape {
  std::vector<Point> points;
  std::vector<geometry::Polyline> lines;
  std::vector<geometry::Polygon> areas;

  void add(const OGRGeometry* geometry, Point by) {
    if (!geometry) return;
    const OGRwkbGeometryType type = wkbFlatten(geometry->getGeometryType());
    if (type == wkbPoint) {
      points.push_back(Point{geometry->toPoint()->getX(), geometry->toPoint()->getY()} + by);
    } else if (type == wkbLineString) {
      lines.push_back(points_of(*geometry->toLineString(), by));
    } else if (type == wkbPolygon) {
      geometry::Polygon polygon;
      for (const auto* ring : *geometry->toPolygon()) polygon.rings.push_back(points_of(*ring, by));
      areas.push_back(std::move(polygon));
    } else {
      for (const auto* part : *geometry->toGeometryCollection()) add(part, by);
    }
  }
};

template <class Take>
void for_each(GDALDataset& data, const char* layer, Point by, Take take) {
  for (const auto& feature : *data.GetLayerByName(layer)) {
    Shape shape;
    shape.add(feature->GetGeometryRef(), by);
    take(*feature, std::move(shape));
  }
}

Severity severity_of(OGRFeature& feature) {
  const std::string text = feature.GetFieldAsString("severity");
  return text == "major" ? Severity::major : text == "strong" ? Severity::strong : Severity::weak;
}

/// Beyond the town go streets that would run through the houses of the next copy.
bool stands_in(const OGREnvelope& town, OGRFeature& feature) {
  OGREnvelope extent;
  feature.GetGeometryRef()->getEnvelope(&extent);
  return town.Contains(extent);
}

void add_copy(GDALDataset& data, const OGREnvelope& town, Point by, Scene& scene) {
  std::map<std::string, std::size_t> by_id;
  for_each(data, "buildings", by, [&](OGRFeature& feature, Shape shape) {
    by_id[feature.GetFieldAsString("bldg_id")] = scene.buildings.size();
    Building building;
    building.id = static_cast<FeatureId>(scene.buildings.size());
    building.parts = std::move(shape.areas);
    building.height = Metres(feature.GetFieldAsDouble("height_m"));
    scene.buildings.push_back(std::move(building));
  });
  for_each(data, "entrances", by, [&](OGRFeature& feature, Shape shape) {
    const auto found = by_id.find(feature.GetFieldAsString("bldg_id"));
    if (found != by_id.end()) scene.buildings[found->second].entrances.push_back(shape.points.at(0));
  });
  for_each(data, "lots", by, [&](OGRFeature&, Shape shape) {
    scene.lots.push_back({static_cast<FeatureId>(scene.lots.size()), std::move(shape.areas)});
  });
  for_each(data, "streets", by, [&](OGRFeature& feature, Shape shape) {
    if (!stands_in(town, feature)) return;
    Road road;
    road.id = static_cast<FeatureId>(scene.roads.size());
    road.lines = std::move(shape.lines);
    road.width = Metres(feature.GetFieldAsDouble("width_m"));
    if (feature.IsFieldSetAndNotNull(feature.GetFieldIndex("fire_lane")))
      road.fire_lane = feature.GetFieldAsInteger("fire_lane") == 1;
    scene.roads.push_back(std::move(road));
  });
  for (const char* layer : {"trees", "pipes", "substations"})
    for_each(data, layer, by, [&](OGRFeature& feature, Shape shape) {
      Obstacle obstacle;
      obstacle.id = static_cast<FeatureId>(scene.obstacles.size());
      obstacle.points = std::move(shape.points);
      obstacle.lines = std::move(shape.lines);
      obstacle.areas = std::move(shape.areas);
      obstacle.severity = severity_of(feature);
      scene.obstacles.push_back(std::move(obstacle));
    });
}

}  // namespace

Scene sample_scene(int across) {
  GDALAllRegister();
  const GDALDatasetUniquePtr data(GDALDataset::Open(
      LIFECIRCLE_SOURCE_DIR "/sample_data/lifecircle_sample.gpkg", GDAL_OF_VECTOR | GDAL_OF_READONLY));
  if (!data) throw std::runtime_error("sample_data/lifecircle_sample.gpkg cannot be opened");
  OGREnvelope town;
  if (data->GetLayerByName("subdistrict")->GetExtent(&town) != OGRERR_NONE)
    throw std::runtime_error("the sample town has no extent");
  Scene scene;
  for (int row = 0; row < across; ++row)
    for (int column = 0; column < across; ++column)
      add_copy(*data, town, {(town.MaxX - town.MinX) * column, (town.MaxY - town.MinY) * row}, scene);
  return scene;
}

}  // namespace lifecircle::bench
