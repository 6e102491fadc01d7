#pragma once

#include <vector>

#include <qgscoordinatetransform.h>
#include <qgsgeometry.h>

#include <geometry/polygon.h>

namespace lifecircle::plugin {

/// Engine geometries as QGIS's, brought from the analysis CRS to that of the results.
class GeometryWriter {
 public:
  GeometryWriter(const QgsCoordinateReferenceSystem& from, const QgsCoordinateReferenceSystem& to,
                 const QgsCoordinateTransformContext& transforms)
      : mTransform(from, to, transforms) {}

  /// Multipart; a null geometry where there is nothing. Throws QgsCsException where the way back fails.
  [[nodiscard]] QgsGeometry polygons(const std::vector<geometry::Polygon>& polygons) const;
  [[nodiscard]] QgsGeometry lines(const std::vector<geometry::Polyline>& lines) const;

 private:
  QgsCoordinateTransform mTransform;
};

}  // namespace lifecircle::plugin
