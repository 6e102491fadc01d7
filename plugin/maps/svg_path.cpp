#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <memory>

#include <qgscurvepolygon.h>
#include <qgsgeometrycollection.h>
#include <qgslinestring.h>
#include <qgspoint.h>

#include <plugin/maps/svg_path.h>

namespace lifecircle::plugin {

namespace {

/// "3 4" or "3-4": a minus sign parts two numbers as well as a space does.
void append(QString& path, std::int64_t x, std::int64_t y) {
  if (!path.isEmpty() && path.back().isDigit() && x >= 0) path += QLatin1Char(' ');
  path += QString::number(x);
  if (y >= 0) path += QLatin1Char(' ');
  path += QString::number(y);
}

}  // namespace

SvgPath::Place SvgPath::place(double x, double y) const {
  return {std::llround(mScale.x(x) * DrawingScale::quarters),
          std::llround(mScale.y(y) * DrawingScale::quarters)};
}

void SvgPath::add(const QgsGeometry& geometry) {
  if (!geometry.isNull()) addParts(*geometry.constGet());
}

void SvgPath::addParts(const QgsAbstractGeometry& geometry) {
  if (const auto* collection = dynamic_cast<const QgsGeometryCollection*>(&geometry)) {
    for (int i = 0; i < collection->numGeometries(); ++i) addParts(*collection->geometryN(i));
  } else if (const auto* polygon = dynamic_cast<const QgsCurvePolygon*>(&geometry)) {
    if (polygon->exteriorRing()) addCurve(*polygon->exteriorRing(), Kind::outer);
    for (int i = 0; i < polygon->numInteriorRings(); ++i) addCurve(*polygon->interiorRing(i), Kind::hole);
  } else if (const auto* curve = dynamic_cast<const QgsCurve*>(&geometry)) {
    addCurve(*curve, Kind::line);
  } else if (const auto* point = dynamic_cast<const QgsPoint*>(&geometry)) {
    const Place at = place(point->x(), point->y());
    mDots += QLatin1Char('M');
    append(mDots, at.x, at.y);
    mDots += QLatin1String("h0");
  }
}

void SvgPath::addCurve(const QgsCurve& curve, Kind kind) {
  constexpr std::int64_t visible = 2;  // half a pixel
  const std::unique_ptr<QgsLineString> straight(curve.curveToLine());
  std::vector<Place> places;
  for (int i = 0; i < straight->numPoints(); ++i) {
    const Place next = place(straight->xAt(i), straight->yAt(i));
    const bool far = places.empty() || std::abs(next.x - places.back().x) >= visible ||
                     std::abs(next.y - places.back().y) >= visible;
    if (far) places.push_back(next);
  }
  if (kind != Kind::line && places.size() > 1 && places.front() == places.back()) places.pop_back();
  if (places.empty() || (places.size() < 3 && kind == Kind::hole)) return;
  if (places.size() == 1 || (places.size() == 2 && kind == Kind::outer)) {
    // A short piece of a line is no wider than the line.
    QString& dots = kind == Kind::line ? mLines : mDots;
    dots += QLatin1Char('M');
    append(dots, places[0].x, places[0].y);
    dots += QLatin1String("h0");
    return;
  }
  if (kind != Kind::line) {
    std::int64_t twiceArea = 0;
    for (std::size_t i = 0; i < places.size(); ++i) {
      const Place &a = places[i], &b = places[(i + 1) % places.size()];
      twiceArea += a.x * b.y - b.x * a.y;
    }
    if ((twiceArea > 0) != (kind == Kind::outer)) std::reverse(places.begin(), places.end());
  }
  QString& path = kind == Kind::line ? mLines : mAreas;
  path += QLatin1Char('M');
  append(path, places[0].x, places[0].y);
  path += QLatin1Char('l');
  for (std::size_t i = 1; i < places.size(); ++i)
    append(path, places[i].x - places[i - 1].x, places[i].y - places[i - 1].y);
  if (kind != Kind::line) path += QLatin1Char('z');
}

}  // namespace lifecircle::plugin
