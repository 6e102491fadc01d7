#pragma once

#include <optional>
#include <vector>

#include <qgsgeometry.h>
#include <qgsspatialindex.h>

#include <grids/unit_graph.h>
#include <plugin/processing/grid_units.h>

class QgsCoordinateTransform;

namespace lifecircle::plugin {

/// Where the units of one parent lie on the map canvas, and which of them lies under the mouse. In the
/// canvas' coordinate system: make it anew when that changes.
class UnitMap {
 public:
  UnitMap() = default;
  /// `toCanvas` brings the layer's coordinates to the canvas. Units that cannot be brought there have no
  /// place on it.
  UnitMap(const GridUnits& units, std::span<const grids::UnitId> members,
          const QgsCoordinateTransform& toCanvas);

  struct Placed {
    grids::UnitId unit;
    QgsGeometry geometry;
    QgsPointXY inside;  ///< a point in it
  };
  [[nodiscard]] const std::vector<Placed>& placed() const { return mPlaced; }
  [[nodiscard]] const QgsRectangle& extent() const { return mExtent; }

  /// The unit in which the point lies, or else the nearest one within `reach`, in map units; for points and
  /// narrow parcels.
  [[nodiscard]] const Placed* find(const QgsPointXY& point, double reach) const;
  /// Units along a straight piece of the mouse's way, in its order, looked for every `step` map units.
  [[nodiscard]] std::vector<grids::UnitId> along(const QgsPointXY& from, const QgsPointXY& to, double step,
                                                 double reach) const;

 private:
  std::vector<Placed> mPlaced;
  QgsSpatialIndex mIndex;  // by place in mPlaced
  QgsRectangle mExtent;
};

}  // namespace lifecircle::plugin
