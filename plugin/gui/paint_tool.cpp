#include <qgsmapcanvas.h>
#include <qgsmapmouseevent.h>
#include <qgsrubberband.h>

#include <plugin/gui/paint_tool.h>
#include <plugin/qgis_compat.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {
constexpr double reachPixels = 6.0, stepPixels = 3.0;
}

PaintTool::PaintTool(QgsMapCanvas* canvas)
    : QgsMapTool(canvas), mOutline(new QgsRubberBand(canvas, compat::polygon_geometry)) {
  mOutline->setFillColor(QColor(255, 255, 255, 60));
  mOutline->setStrokeColor(Qt::black);
  mOutline->setSecondaryStrokeColor(Qt::white);
  mOutline->setWidth(2);
  setCursor(Qt::PointingHandCursor);
}

PaintTool::~PaintTool() {
  delete mOutline;
}

void PaintTool::setSession(RedrawSession* session, const UnitMap* map) {
  endStroke();
  clearOutline();
  mSession = session;
  mMap = map;
}

double PaintTool::reach() const {
  return reachPixels * canvas()->mapUnitsPerPixel();
}

const UnitMap::Placed* PaintTool::under(const QgsPointXY& point) const {
  return mSession && mMap ? mMap->find(point, reach()) : nullptr;
}

void PaintTool::pick(const QgsPointXY& point) {
  const UnitMap::Placed* placed = under(point);
  if (!placed) return;
  const std::uint32_t grid = mSession->editor().grid_of(placed->unit);
  if (grid == grids::none) {
    emit said(LifeCircle::tr("This unit is in no grid: choose another one, or a row of the table."));
    return;
  }
  emit targetPicked(grid);
}

void PaintTool::canvasPressEvent(QgsMapMouseEvent* event) {
  if (event->button() != Qt::LeftButton || !mSession || !mMap) return;
  if ((event->modifiers() & Qt::ControlModifier) != 0) return pick(event->mapPoint());
  if (mSession->isFinishing()) {
    emit said(LifeCircle::tr("Wait for the search, or cancel it, before you paint."));
    return;
  }
  if (mTarget == grids::none) {
    emit said(
        LifeCircle::tr("Choose the grid to paint into first: a row of the table, or Ctrl-click a unit."));
    return;
  }
  mSession->beginStroke();
  mLast = event->mapPoint();
  paintTo(event->mapPoint());
}

void PaintTool::canvasMoveEvent(QgsMapMouseEvent* event) {
  if (mLast && (event->buttons() & Qt::LeftButton) != 0) paintTo(event->mapPoint());
  outline(event->mapPoint());
}

void PaintTool::canvasReleaseEvent(QgsMapMouseEvent* event) {
  if (event->button() == Qt::LeftButton) endStroke();
}

void PaintTool::deactivate() {
  endStroke();
  clearOutline();
  QgsMapTool::deactivate();
}

void PaintTool::paintTo(const QgsPointXY& point) {
  if (!mSession || !mMap) return;
  const auto units = mMap->along(*mLast, point, stepPixels * canvas()->mapUnitsPerPixel(), reach());
  const bool first = *mLast == point;
  mLast = point;
  mSession->paint(units, mTarget);
  if (!first || units.empty()) return;
  if (mSession->editor().locked(units.front()))
    emit said(LifeCircle::tr("This unit is locked: it stays in its grid."));
}

void PaintTool::endStroke() {
  if (mLast && mSession) mSession->endStroke();
  mLast.reset();
}

void PaintTool::clearOutline() {
  if (mOutline) mOutline->reset(compat::polygon_geometry);
}

void PaintTool::outline(const QgsPointXY& point) {
  clearOutline();
  const UnitMap::Placed* placed = under(point);
  if (placed && mOutline) mOutline->addGeometry(placed->geometry, canvas()->mapSettings().destinationCrs());
}

}  // namespace lifecircle::plugin
