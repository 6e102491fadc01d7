#include <algorithm>
#include <cmath>

#include <qgscoordinatetransform.h>
#include <qgsexception.h>
#include <qgsfeature.h>

#include <plugin/gui/unit_map.h>

namespace lifecircle::plugin {

UnitMap::UnitMap(const GridUnits& units, std::span<const grids::UnitId> members,
                 const QgsCoordinateTransform& toCanvas) {
  for (const grids::UnitId unit : members) {
    QgsGeometry geometry = units.features[units.featureOf[unit.index()]].geometry();
    try {
      geometry.transform(toCanvas);
    } catch (const QgsCsException&) {  // outside of what the canvas can show
      continue;
    }
    const QgsPointXY inside = geometry.pointOnSurface().asPoint();
    mIndex.addFeature(static_cast<QgsFeatureId>(mPlaced.size()), geometry.boundingBox());
    mExtent.combineExtentWith(geometry.boundingBox());
    mPlaced.push_back({unit, geometry, inside});
  }
}

const UnitMap::Placed* UnitMap::find(const QgsPointXY& point, double reach) const {
  const QgsGeometry here = QgsGeometry::fromPointXY(point);
  const QgsRectangle around(point.x() - reach, point.y() - reach, point.x() + reach, point.y() + reach);
  QList<QgsFeatureId> candidates = mIndex.intersects(around);
  std::sort(candidates.begin(), candidates.end());
  const Placed* nearest = nullptr;
  double least = reach;
  for (const QgsFeatureId candidate : qAsConst(candidates)) {
    const Placed& placed = mPlaced[static_cast<std::size_t>(candidate)];
    const double distance = placed.geometry.distance(here);
    if (distance == 0.0) return &placed;
    if (distance > 0.0 && distance <= least) least = distance, nearest = &placed;
  }
  return nearest;
}

std::vector<grids::UnitId> UnitMap::along(const QgsPointXY& from, const QgsPointXY& to, double step,
                                          double reach) const {
  std::vector<grids::UnitId> units;
  const int steps = std::max(1, static_cast<int>(std::ceil(from.distance(to) / step)));
  for (int i = 0; i <= steps; ++i) {
    const double share = static_cast<double>(i) / steps;
    const QgsPointXY at(from.x() + (to.x() - from.x()) * share, from.y() + (to.y() - from.y()) * share);
    const Placed* found = find(at, reach);
    if (found && (units.empty() || units.back() != found->unit)) units.push_back(found->unit);
  }
  return units;
}

}  // namespace lifecircle::plugin
