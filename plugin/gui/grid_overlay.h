#pragma once

#include <vector>

#include <QImage>
#include <QObject>
#include <QPainterPath>
#include <QPointer>
#include <QTransform>
#include <qgsmapcanvasitem.h>

#include <plugin/gui/redraw_session.h>
#include <plugin/gui/unit_map.h>

namespace lifecircle::plugin {

/// The plan of a session over the map, drawn from memory, so that a stroke shows at once: no layer is
/// rendered, and of the picture only the units are drawn anew that have changed since. A colour and a name
/// for each grid; hatched where a unit is elsewhere than today, dashed where it is cut off from its grid, a
/// dot where it is locked, thick around the grid that is painted into. The canvas deletes it with itself, as
/// it does its other items; whoever made it deletes it earlier.
class GridOverlay final : public QObject, public QgsMapCanvasItem {
  Q_OBJECT
 public:
  explicit GridOverlay(QgsMapCanvas* canvas);

  /// What to draw; both must outlive the overlay or be replaced before they go. nullptr draws nothing.
  void show(const RedrawSession* session, const UnitMap* map);
  /// grids::none: no grid is painted into.
  void setTarget(std::uint32_t grid);

  void updatePosition() override;

 protected:
  void paint(QPainter* painter) override;

 private:
  /// How a unit was drawn last.
  struct Look {
    std::uint32_t grid = grids::none;
    bool moved = false, drawn = false;
    bool operator==(const Look&) const = default;
  };
  void bringToCanvas();
  void bringUpToDate();
  void paintUnit(QPainter& painter, std::size_t place, const Look& look) const;
  void paintCutOff(QPainter& painter) const;
  void paintTarget(QPainter& painter) const;
  void paintLabels(QPainter& painter) const;
  [[nodiscard]] grids::UnitId unit(std::size_t place) const { return mMap->placed()[place].unit; }

  QPointer<const RedrawSession> mSession;
  const UnitMap* mMap = nullptr;
  std::uint32_t mTarget = grids::none;
  QTransform mToItem;
  std::vector<QPainterPath> mPaths;  // by place in the map
  std::vector<QPointF> mInside;
  QImage mPicture;      // of what the canvas shows
  QRectF mPictureRect;  // where it lies in the item
  std::vector<Look> mLooks;
};

}  // namespace lifecircle::plugin
