#include <algorithm>

#include <QPainter>
#include <QPainterPath>
#include <qgscoordinatetransform.h>
#include <qgsexception.h>
#include <qgsmapcanvas.h>
#include <qgsproject.h>

#include <plugin/gui/ring_item.h>

namespace lifecircle::plugin {

namespace {

QPolygonF inMap(const geometry::Ring& ring, const QgsCoordinateTransform& transform) {
  QPolygonF points;
  for (const geometry::Point& point : ring) points << QPointF(point.x, point.y);
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
      for (const geometry::Ring& outline : ring.outline) mRings.back().push_back(inMap(outline, transform));
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
  // Painted opaque, from the widest ring to the smallest, then laid over the map as a whole: the colours stay
  // those of the legend where rings lie on each other.
  const double ratio = mMapCanvas->devicePixelRatioF();
  QImage image(mMapCanvas->size() * ratio, QImage::Format_ARGB32_Premultiplied);
  image.setDevicePixelRatio(ratio);
  image.fill(Qt::transparent);
  QPainter areas(&image);
  areas.setRenderHint(QPainter::Antialiasing);
  for (std::size_t ring = mRings.size(); ring-- > 0;) {
    QPainterPath path;  // holes stay empty: odd-even
    for (const QPolygonF& outline : mRings[ring]) {
      QPolygonF pixels;
      for (const QPointF& point : outline) pixels << toCanvasCoordinates(QgsPointXY(point));
      path.addPolygon(pixels);
    }
    areas.setBrush(color(ring));
    areas.setPen(QPen(color(ring).darker(160), 1.5));
    areas.drawPath(path);
  }
  areas.end();
  painter->setOpacity(0.55);
  painter->drawImage(0, 0, image);
}

}  // namespace lifecircle::plugin
