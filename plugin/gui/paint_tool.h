#pragma once

#include <optional>

#include <QPointer>
#include <qgsmaptool.h>
#include <qgspointxy.h>

#include <plugin/gui/redraw_session.h>
#include <plugin/gui/unit_map.h>

class QgsRubberBand;

namespace lifecircle::plugin {

/// Paints units into a grid: a click one unit, a drag all that the mouse passes, as one step. Ctrl-click
/// takes the grid under the mouse as the one to paint into. The unit under the mouse is outlined.
class PaintTool final : public QgsMapTool {
  Q_OBJECT
 public:
  explicit PaintTool(QgsMapCanvas* canvas);
  ~PaintTool() override;

  /// What is painted on; both must outlive the tool or be replaced before they go.
  void setSession(RedrawSession* session, const UnitMap* map);
  void setTarget(std::uint32_t grid) { mTarget = grid; }

  [[nodiscard]] Flags flags() const override { return QgsMapTool::AllowZoomRect; }
  void canvasPressEvent(QgsMapMouseEvent* event) override;
  void canvasMoveEvent(QgsMapMouseEvent* event) override;
  void canvasReleaseEvent(QgsMapMouseEvent* event) override;
  void deactivate() override;

 signals:
  void targetPicked(std::uint32_t grid);
  /// Something the planner should know, e.g. why nothing was painted.
  void said(const QString& sentence);

 private:
  [[nodiscard]] double reach() const;
  [[nodiscard]] const UnitMap::Placed* under(const QgsPointXY& point) const;
  void pick(const QgsPointXY& point);
  void paintTo(const QgsPointXY& point);
  void endStroke();
  void outline(const QgsPointXY& point);
  void clearOutline();

  QPointer<RedrawSession> mSession;
  const UnitMap* mMap = nullptr;
  std::uint32_t mTarget = grids::none;
  std::optional<QgsPointXY> mLast;   // of the stroke
  QPointer<QgsRubberBand> mOutline;  // the canvas deletes it with itself
};

}  // namespace lifecircle::plugin
