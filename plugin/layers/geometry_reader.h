#pragma once

#include <vector>

#include <qgscoordinatetransform.h>
#include <qgsgeometry.h>

#include <geometry/polygon.h>

class QgsCurve;

namespace lifecircle::plugin {

/// QGIS geometries as the engine's, in the analysis CRS: curves become short straight pieces, Z and M are
/// dropped, collections fall into their parts. Nothing is repaired here. What is null or empty, has a
/// coordinate that is no number or cannot be brought to the analysis CRS has no usable geometry: then the
/// functions answer false and leave their result empty.
class GeometryReader {
 public:
  GeometryReader(const QgsCoordinateReferenceSystem& from, const QgsCoordinateReferenceSystem& to,
                 const QgsCoordinateTransformContext& transforms)
      : mTransform(from, to, transforms) {}

  bool readLines(const QgsGeometry& geometry, std::vector<geometry::Polyline>& lines) const;
  bool readPoints(const QgsGeometry& geometry, std::vector<geometry::Point>& points) const;
  bool readPolygons(const QgsGeometry& geometry, std::vector<geometry::Polygon>& polygons) const;

 private:
  bool readCurve(const QgsCurve& curve, geometry::Polyline& points) const;
  bool bringOver(std::vector<double>& x, std::vector<double>& y, geometry::Polyline& points) const;

  QgsCoordinateTransform mTransform;
};

}  // namespace lifecircle::plugin
