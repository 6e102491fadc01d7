#include "table_writer.h"

#include <cmath>
#include <cstdio>
#include <stdexcept>

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include "plan.h"

namespace lifecircle::sample {
namespace {

double east(Point p) {
  return std::round((p.x + local_origin.x) * 1000) / 1000;
}
double north(Point p) {
  return std::round((p.y + local_origin.y) * 1000) / 1000;
}

OGRFieldType ogr_type(FieldType type) {
  return type == FieldType::integer ? OFTInteger : type == FieldType::real ? OFTReal : OFTString;
}

}  // namespace

GeoPackage::GeoPackage(const std::string& path) {
  // The time of the last change stands in every GeoPackage; a fixed one keeps the bytes the same.
  CPLSetConfigOption("OGR_CURRENT_DATE", "2024-06-07T00:00:00.000Z");
  std::remove(path.c_str());
  GDALDriver* driver = GetGDALDriverManager()->GetDriverByName("GPKG");
  file_.reset(driver->Create(path.c_str(), 0, 0, 0, GDT_Unknown, nullptr));
  if (!file_) throw std::runtime_error("cannot write " + path);
  file_->StartTransaction();
}

GeoPackage::~GeoPackage() {
  file_->CommitTransaction();
}

GeoPackage::Table GeoPackage::table(const std::string& name, Shape shape, const std::vector<Field>& fields) {
  OGRSpatialReference crs;
  crs.importFromEPSG(4549);
  crs.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
  const OGRwkbGeometryType type = shape == Shape::point  ? wkbPoint
                                  : shape == Shape::line ? wkbLineString
                                                         : wkbPolygon;
  Table table;
  table.layer_ = file_->CreateLayer(name.c_str(), &crs, type, nullptr);
  table.fields_ = fields.size();
  for (const Field& field : fields) {
    OGRFieldDefn definition(field.name, ogr_type(field.type));
    if (table.layer_->CreateField(&definition) != OGRERR_NONE)
      throw std::runtime_error("cannot add a field to " + name);
  }
  return table;
}

void GeoPackage::Table::add_point(Point place, const std::vector<Value>& row) {
  add(std::make_unique<OGRPoint>(east(place), north(place)), row);
}

void GeoPackage::Table::add_line(const Line& line, const std::vector<Value>& row) {
  auto geometry = std::make_unique<OGRLineString>();
  for (const Point p : line) geometry->addPoint(east(p), north(p));
  add(std::move(geometry), row);
}

void GeoPackage::Table::add_polygon(const Ring& ring, const std::vector<Value>& row) {
  auto border = std::make_unique<OGRLinearRing>();
  for (const Point p : ring) border->addPoint(east(p), north(p));
  border->closeRings();
  auto geometry = std::make_unique<OGRPolygon>();
  geometry->addRingDirectly(border.release());
  add(std::move(geometry), row);
}

void GeoPackage::Table::add(std::unique_ptr<OGRGeometry> geometry, const std::vector<Value>& row) {
  if (row.size() != fields_)
    throw std::runtime_error(std::string("wrong number of values for ") + layer_->GetName());
  OGRFeature feature(layer_->GetLayerDefn());
  feature.SetGeometryDirectly(geometry.release());
  for (std::size_t i = 0; i < row.size(); ++i) {
    const int field = static_cast<int>(i);
    if (const auto* whole = std::get_if<int>(&row[i])) {
      feature.SetField(field, *whole);
    } else if (const auto* real = std::get_if<double>(&row[i])) {
      feature.SetField(field, *real);
    } else if (const auto* text = std::get_if<std::string>(&row[i])) {
      feature.SetField(field, text->c_str());
    } else {
      feature.SetFieldNull(field);
    }
  }
  if (layer_->CreateFeature(&feature) != OGRERR_NONE) throw std::runtime_error("cannot write a feature");
}

}  // namespace lifecircle::sample
