#include <qgsmapcanvas.h>
#include <qgsmapmouseevent.h>

#include <plugin/gui/explore_tool.h>

namespace lifecircle::plugin {

ExploreTool::ExploreTool(QgsMapCanvas* canvas) : QgsMapTool(canvas) {
  setCursor(Qt::CrossCursor);
  mRest.setSingleShot(true);
  mRest.setInterval(60);
  connect(&mRest, &QTimer::timeout, this, [this] { emit hovered(mLast); });
}

void ExploreTool::canvasReleaseEvent(QgsMapMouseEvent* event) {
  if (event->button() == Qt::LeftButton) emit clicked(event->mapPoint());
}

void ExploreTool::canvasMoveEvent(QgsMapMouseEvent* event) {
  mLast = event->mapPoint();
  mRest.start();
}

}  // namespace lifecircle::plugin
