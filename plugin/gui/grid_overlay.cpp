#include <QPainter>
#include <qgscurve.h>
#include <qgscurvepolygon.h>
#include <qgsmapcanvas.h>

#include <plugin/gui/grid_marks.h>
#include <plugin/gui/grid_overlay.h>

namespace lifecircle::plugin {

namespace {

constexpr double pointRadius = 5.0;  // pixels

QPainterPath pathOf(const QgsGeometry& geometry, const QTransform& toItem) {
  QPainterPath path;
  for (auto part = geometry.const_parts_begin(); part != geometry.const_parts_end(); ++part) {
    if (const auto* area = qgsgeometry_cast<const QgsCurvePolygon*>(*part)) {
      if (area->exteriorRing()) path.addPolygon(toItem.map(area->exteriorRing()->asQPolygonF()));
      for (int ring = 0; ring < area->numInteriorRings(); ++ring)
        path.addPolygon(toItem.map(area->interiorRing(ring)->asQPolygonF()));
    } else {
      for (auto at = (*part)->vertices_begin(); at != (*part)->vertices_end(); ++at)
        path.addEllipse(toItem.map(QPointF((*at).x(), (*at).y())), pointRadius, pointRadius);
    }
  }
  return path;
}

}  // namespace

GridOverlay::GridOverlay(QgsMapCanvas* canvas) : QgsMapCanvasItem(canvas) {
  setZValue(50);  // below QGIS's own rubber bands
}

void GridOverlay::show(const RedrawSession* session, const UnitMap* map) {
  mSession = session;
  mMap = map;
  mToItem = QTransform();
  mPaths.clear();
  mPicture = QImage();
  setVisible(session != nullptr && map != nullptr);
  updatePosition();
  update();
}

void GridOverlay::setTarget(std::uint32_t grid) {
  mTarget = grid;
  update();
}

void GridOverlay::updatePosition() {
  if (mMap && !mMap->extent().isNull()) setRect(mMap->extent().buffered(mMapCanvas->mapUnitsPerPixel() * 60));
}

/// Paths in pixels, kept until the canvas is zoomed: the patterns of brushes are in pixels too.
void GridOverlay::bringToCanvas() {
  const QgsPointXY origin = mMap->extent().center();
  QTransform toItem = mMapCanvas->getCoordinateTransform()->transform();
  const QPointF shift = toCanvasCoordinates(origin) - toItem.map(origin.toQPointF()) - pos();
  toItem *= QTransform::fromTranslate(shift.x(), shift.y());
  if (toItem == mToItem && mPaths.size() == mMap->placed().size()) return;
  mToItem = toItem;
  mPicture = QImage();
  mPaths.clear();
  mInside.clear();
  for (const UnitMap::Placed& placed : mMap->placed()) {
    mPaths.push_back(pathOf(placed.geometry, toItem));
    mInside.push_back(toItem.map(placed.inside.toQPointF()));
  }
}

/// Draws into the picture what looks otherwise than it was drawn.
void GridOverlay::bringUpToDate() {
  const QRectF rect = mapRectFromScene(mMapCanvas->mapToScene(mMapCanvas->viewport()->rect()).boundingRect());
  if (mPicture.isNull() || rect != mPictureRect) {
    const double ratio = mMapCanvas->devicePixelRatioF();
    mPicture = QImage((rect.size() * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    mPicture.setDevicePixelRatio(ratio);
    mPicture.fill(Qt::transparent);
    mPictureRect = rect;
    mLooks.assign(mPaths.size(), Look());
  }
  const grids::PlanEditor& editor = mSession->editor();
  QPainter painter(&mPicture);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.translate(-rect.topLeft());
  for (std::size_t i = 0; i < mPaths.size(); ++i) {
    const std::uint32_t grid = editor.grid_of(unit(i));
    const Look look{grid, grid != editor.today_of(unit(i)), true};
    if (look == mLooks[i]) continue;
    mLooks[i] = look;
    if (mPaths[i].boundingRect().intersects(rect)) paintUnit(painter, i, look);
  }
}

void GridOverlay::paint(QPainter* painter) {
  if (!mSession || !mMap) return;
  bringToCanvas();
  bringUpToDate();
  painter->save();
  painter->drawImage(mPictureRect.topLeft(), mPicture);
  painter->setRenderHint(QPainter::Antialiasing);
  paintCutOff(*painter);
  paintTarget(*painter);
  painter->setPen(Qt::NoPen);
  painter->setBrush(Qt::black);
  for (std::size_t i = 0; i < mPaths.size(); ++i)
    if (mSession->editor().locked(unit(i))) painter->drawEllipse(mInside[i], 2.5, 2.5);
  paintLabels(*painter);
  painter->restore();
}

void GridOverlay::paintUnit(QPainter& painter, std::size_t place, const Look& look) const {
  QColor fill = look.grid == grids::none ? QColor(Qt::white) : gridColour(mSession->colourOf(look.grid));
  fill.setAlpha(look.grid == grids::none ? 60 : 220);
  painter.setCompositionMode(QPainter::CompositionMode_Source);  // in place of how it was drawn before
  painter.setPen(QPen(QColor(60, 60, 60), 0.7));
  painter.setBrush(fill);
  painter.drawPath(mPaths[place]);
  if (!look.moved) return;
  painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
  painter.setBrush(QBrush(QColor(0, 0, 0, 190), Qt::BDiagPattern));
  painter.drawPath(mPaths[place]);
}

void GridOverlay::paintCutOff(QPainter& painter) const {
  painter.setBrush(Qt::NoBrush);
  for (std::size_t i = 0; i < mPaths.size(); ++i) {
    if (!mSession->editor().cut_off(unit(i))) continue;
    painter.setPen(QPen(Qt::white, 4.0));
    painter.drawPath(mPaths[i]);
    painter.setPen(QPen(Qt::black, 2.0, Qt::DashLine));
    painter.drawPath(mPaths[i]);
  }
}

void GridOverlay::paintTarget(QPainter& painter) const {
  if (mTarget == grids::none) return;
  painter.setBrush(Qt::NoBrush);
  for (const auto& [colour, width] : {std::pair(QColor(Qt::white), 4.5), {QColor(Qt::black), 2.2}}) {
    painter.setPen(QPen(colour, width));
    for (std::size_t i = 0; i < mPaths.size(); ++i) {
      if (mSession->editor().grid_of(unit(i)) == mTarget && !mSession->editor().cut_off(unit(i)))
        painter.drawPath(mPaths[i]);
    }
  }
}

/// The name of each grid in that of its units that lies nearest to the middle of them all.
void GridOverlay::paintLabels(QPainter& painter) const {
  const grids::PlanEditor& editor = mSession->editor();
  std::vector<QPointF> sum(editor.grid_count()), at(editor.grid_count());
  std::vector<double> count(editor.grid_count(), 0.0), least(editor.grid_count(), 1e300);
  const auto each = [&](auto what) {
    for (std::size_t i = 0; i < mInside.size(); ++i) {
      const grids::UnitId unit = mMap->placed()[i].unit;
      if (editor.grid_of(unit) != grids::none && !editor.cut_off(unit))
        what(editor.grid_of(unit), mInside[i]);
    }
  };
  each([&](std::uint32_t grid, const QPointF& point) { sum[grid] += point, count[grid] += 1.0; });
  each([&](std::uint32_t grid, const QPointF& point) {
    const QPointF off = point - sum[grid] / count[grid];
    const double distance = QPointF::dotProduct(off, off);
    if (distance < least[grid]) least[grid] = distance, at[grid] = point;
  });
  QFont font = painter.font();
  font.setBold(true);
  font.setPointSizeF(9.0);
  painter.setFont(font);
  const QFontMetricsF metrics(font);
  for (std::uint32_t grid = 0; grid < editor.grid_count(); ++grid) {
    if (count[grid] == 0.0) continue;
    QString text = mSession->gridNames().value(static_cast<int>(grid));
    if (const QString sign = bandSign(editor.grid(grid)); !sign.isEmpty()) text += QLatin1Char(' ') + sign;
    if (editor.grid(grid).pieces > 1) text += QStringLiteral(" ≠");
    const QPointF corner =
        at[grid] + QPointF(-metrics.horizontalAdvance(text) / 2.0, metrics.capHeight() / 2.0);
    painter.setPen(Qt::white);  // a halo
    for (const auto& [right, down] : {std::pair(-1.5, 0.0),
                                      {1.5, 0.0},
                                      {0.0, -1.5},
                                      {0.0, 1.5},
                                      {-1.0, -1.0},
                                      {1.0, 1.0},
                                      {-1.0, 1.0},
                                      {1.0, -1.0}})
      painter.drawText(corner + QPointF(right, down), text);
    painter.setPen(Qt::black);
    painter.drawText(corner, text);
  }
}

}  // namespace lifecircle::plugin
