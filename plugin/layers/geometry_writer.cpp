#include <memory>

#include <qgslinestring.h>
#include <qgsmultilinestring.h>
#include <qgsmultipolygon.h>
#include <qgspolygon.h>

#include <plugin/layers/geometry_writer.h>

namespace lifecircle::plugin {

namespace {

std::unique_ptr<QgsLineString> lineString(const geometry::Polyline& points) {
  QVector<double> x, y;
  x.reserve(static_cast<int>(points.size()));
  y.reserve(static_cast<int>(points.size()));
  for (const geometry::Point& point : points) {
    x << point.x;
    y << point.y;
  }
  return std::make_unique<QgsLineString>(x, y);
}

}  // namespace

QgsGeometry toLine(const geometry::Polyline& line) {
  return line.empty() ? QgsGeometry() : QgsGeometry(lineString(line));
}

QgsGeometry toMultiLine(const std::vector<geometry::Polyline>& lines) {
  if (lines.empty()) return {};
  auto multi = std::make_unique<QgsMultiLineString>();
  for (const geometry::Polyline& line : lines) multi->addGeometry(lineString(line).release());
  return QgsGeometry(std::move(multi));
}

QgsGeometry toMultiPolygon(const std::vector<geometry::Polygon>& polygons) {
  if (polygons.empty()) return {};
  auto multi = std::make_unique<QgsMultiPolygon>();
  for (const geometry::Polygon& polygon : polygons) {
    auto part = std::make_unique<QgsPolygon>();
    part->setExteriorRing(lineString(polygon.rings.front()).release());
    for (std::size_t r = 1; r < polygon.rings.size(); ++r)
      part->addInteriorRing(lineString(polygon.rings[r]).release());
    multi->addGeometry(part.release());
  }
  return QgsGeometry(std::move(multi));
}

}  // namespace lifecircle::plugin
