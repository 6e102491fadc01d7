#include <cmath>
#include <memory>

#include <qgscurvepolygon.h>
#include <qgsexception.h>
#include <qgsgeometrycollection.h>
#include <qgslinestring.h>
#include <qgspoint.h>

#include <plugin/layers/geometry_reader.h>

namespace lifecircle::plugin {

namespace {

/// Calls `visit` for every part of the given class; stops where it answers false.
template <class Part, class Visit>
bool forEachPart(const QgsAbstractGeometry* geometry, Visit visit) {
  if (!geometry || geometry->isEmpty()) return true;
  if (const auto* collection = dynamic_cast<const QgsGeometryCollection*>(geometry)) {
    for (int i = 0; i < collection->numGeometries(); ++i)
      if (!forEachPart<Part>(collection->geometryN(i), visit)) return false;
    return true;
  }
  const auto* part = dynamic_cast<const Part*>(geometry);
  return !part || visit(*part);
}

}  // namespace

bool GeometryReader::bringOver(std::vector<double>& x, std::vector<double>& y,
                               geometry::Polyline& points) const {
  for (std::size_t i = 0; i < x.size(); ++i)
    if (!std::isfinite(x[i]) || !std::isfinite(y[i])) return false;
  if (!mTransform.isShortCircuited()) {
    std::vector<double> z(x.size(), 0.0);
    try {
      mTransform.transformCoords(static_cast<int>(x.size()), x.data(), y.data(), z.data());
    } catch (const QgsCsException&) {
      return false;
    }
  }
  points.resize(x.size());
  for (std::size_t i = 0; i < x.size(); ++i) {
    points[i] = {x[i], y[i]};
    if (!geometry::is_finite(points[i])) return false;
  }
  return true;
}

bool GeometryReader::readCurve(const QgsCurve& curve, geometry::Polyline& points) const {
  std::unique_ptr<QgsLineString> straight;
  const auto* line = dynamic_cast<const QgsLineString*>(&curve);
  if (!line) {
    straight.reset(curve.curveToLine());
    line = straight.get();
  }
  std::vector<double> x(line->xData(), line->xData() + line->numPoints());
  std::vector<double> y(line->yData(), line->yData() + line->numPoints());
  return bringOver(x, y, points);
}

bool GeometryReader::readLines(const QgsGeometry& geometry, std::vector<geometry::Polyline>& lines) const {
  lines.clear();
  const bool sound = forEachPart<QgsCurve>(
      geometry.constGet(), [&](const QgsCurve& curve) { return readCurve(curve, lines.emplace_back()); });
  if (!sound) lines.clear();
  return !lines.empty();
}

bool GeometryReader::readPoints(const QgsGeometry& geometry, std::vector<geometry::Point>& points) const {
  std::vector<double> x;
  std::vector<double> y;
  forEachPart<QgsPoint>(geometry.constGet(), [&](const QgsPoint& point) {
    x.push_back(point.x());
    y.push_back(point.y());
    return true;
  });
  if (!bringOver(x, y, points)) points.clear();
  return !points.empty();
}

bool GeometryReader::readPolygons(const QgsGeometry& geometry,
                                  std::vector<geometry::Polygon>& polygons) const {
  polygons.clear();
  const bool sound = forEachPart<QgsCurvePolygon>(geometry.constGet(), [&](const QgsCurvePolygon& area) {
    if (!area.exteriorRing()) return true;
    auto& rings = polygons.emplace_back().rings;
    if (!readCurve(*area.exteriorRing(), rings.emplace_back())) return false;
    for (int i = 0; i < area.numInteriorRings(); ++i)
      if (!readCurve(*area.interiorRing(i), rings.emplace_back())) return false;
    return true;
  });
  if (!sound) polygons.clear();
  return !polygons.empty();
}

}  // namespace lifecircle::plugin
