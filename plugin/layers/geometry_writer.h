#pragma once

#include <vector>

#include <qgsgeometry.h>

#include <geometry/polygon.h>

namespace lifecircle::plugin {

/// Engine geometries as QGIS's, in the same coordinates. Nothing gives a null geometry.
[[nodiscard]] QgsGeometry toLine(const geometry::Polyline& line);
[[nodiscard]] QgsGeometry toMultiLine(const std::vector<geometry::Polyline>& lines);
[[nodiscard]] QgsGeometry toMultiPolygon(const std::vector<geometry::Polygon>& polygons);

}  // namespace lifecircle::plugin
