#pragma once

#include <vector>

#include <QColor>
#include <QPolygonF>
#include <qgscoordinatereferencesystem.h>
#include <qgsmapcanvasitem.h>

#include <access/place_explorer.h>

namespace lifecircle::plugin {

/// The rings around a place, drawn over the map as areas, as lifecircle:isochrones has them. The canvas owns
/// it.
class RingItem final : public QgsMapCanvasItem {
 public:
  explicit RingItem(QgsMapCanvas* canvas);

  /// The colour of a ring, the smallest first: dark to light, to be told apart in grey too.
  [[nodiscard]] static QColor color(std::size_t ring);

  void setRings(const std::vector<access::ReachedRing>& rings, const QgsCoordinateReferenceSystem& crs);
  void clear();

  void paint(QPainter* painter) override;
  void updatePosition() override;
  [[nodiscard]] QRectF boundingRect() const override;

 private:
  std::vector<std::vector<QPolygonF>> mRings;  ///< outlines and holes in the CRS of the map
};

}  // namespace lifecircle::plugin
