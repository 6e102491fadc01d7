#include <algorithm>
#include <cmath>

#include <QPainter>
#include <QPainterPath>
#include <qgscoordinatetransform.h>
#include <qgsexception.h>
#include <qgsmapcanvas.h>
#include <qgsproject.h>

#include <plugin/gui/ring_item.h>

namespace lifecircle::plugin {

namespace {

/// How far the area goes beside a reached street, as lifecircle:isochrones has it by default.
constexpr double bufferMetres = 30.0;

QPolygonF inMap(const geometry::Polyline& line, const QgsCoordinateTransform& transform) {
  QPolygonF points;
  for (const geometry::Point& point : line) points << QPointF(point.x, point.y);
  transform.transformPolygon(points);
  return points;
}

}  // namespace

RingItem::RingItem(QgsMapCanvas* canvas) : QgsMapCanvasItem(canvas) {}

QColor RingItem::color(std::size_t ring) {
  static const QColor colors[] = {QColor(0, 90, 50), QColor(49, 163, 84), QColor(180, 220, 130)};
  return colors[std::min<std::size_t>(ring, 2)];
}

void RingItem::setRings(const std::vector<access::ReachedRing>& rings,
                        const QgsCoordinateReferenceSystem& crs) {
  mRings.clear();
  const QgsCoordinateTransform transform(crs, mMapCanvas->mapSettings().destinationCrs(),
                                         QgsProject::instance()->transformContext());
  try {
    for (const access::ReachedRing& ring : rings) {
      mRings.emplace_back();
      for (const geometry::Polyline& line : ring.new_streets) mRings.back().push_back(inMap(line, transform));
    }
    if (!rings.empty() && !rings.front().new_streets.empty()) {
      const geometry::Point from = rings.front().new_streets.front().front();
      const QPolygonF leg = inMap({from, from + geometry::Point{bufferMetres, 0.0}}, transform);
      mHalfWidth = std::hypot(leg[1].x() - leg[0].x(), leg[1].y() - leg[0].y());
    }
  } catch (const QgsCsException&) {  // the map's CRS does not hold the town
    mRings.clear();
  }
  updatePosition();
}

void RingItem::clear() {
  mRings.clear();
  updatePosition();
}

QRectF RingItem::boundingRect() const {
  return {QPointF(0, 0), QSizeF(mMapCanvas->size())};
}

void RingItem::updatePosition() {
  prepareGeometryChange();
  update();
}

void RingItem::paint(QPainter* painter) {
  // Painted opaque, from the widest ring to the smallest, then laid over the map as a whole: where bands of
  // one ring meet they are one area.
  const double ratio = mMapCanvas->devicePixelRatioF();
  QImage image(mMapCanvas->size() * ratio, QImage::Format_ARGB32_Premultiplied);
  image.setDevicePixelRatio(ratio);
  image.fill(Qt::transparent);
  QPainter bands(&image);
  bands.setRenderHint(QPainter::Antialiasing);
  const double width = 2 * mHalfWidth / mMapCanvas->mapUnitsPerPixel();
  for (std::size_t ring = mRings.size(); ring-- > 0;) {
    QPainterPath path;
    for (std::size_t inner = 0; inner <= ring; ++inner)
      for (const QPolygonF& line : mRings[inner]) {
        QPolygonF pixels;
        for (const QPointF& point : line) pixels << toCanvasCoordinates(QgsPointXY(point));
        path.addPolygon(pixels);
      }
    for (const bool outline : {true, false}) {
      const QColor fill = color(ring);
      bands.setPen(QPen(outline ? fill.darker(160) : fill, outline ? width + 3 : width, Qt::SolidLine,
                        Qt::RoundCap, Qt::RoundJoin));
      bands.drawPath(path);
    }
  }
  bands.end();
  painter->setOpacity(0.55);
  painter->drawImage(0, 0, image);
}

}  // namespace lifecircle::plugin
