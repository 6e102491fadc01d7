#pragma once

#include <QTimer>
#include <qgsmaptool.h>
#include <qgspointxy.h>

namespace lifecircle::plugin {

/// The map tool of the panel Explore: tells where the user clicks, and where the mouse rests.
class ExploreTool final : public QgsMapTool {
  Q_OBJECT
 public:
  explicit ExploreTool(QgsMapCanvas* canvas);

  void canvasReleaseEvent(QgsMapMouseEvent* event) override;
  void canvasMoveEvent(QgsMapMouseEvent* event) override;

 signals:
  /// In the CRS of the map.
  void clicked(const QgsPointXY& point);
  void hovered(const QgsPointXY& point);

 private:
  QTimer mRest;
  QgsPointXY mLast;
};

}  // namespace lifecircle::plugin
