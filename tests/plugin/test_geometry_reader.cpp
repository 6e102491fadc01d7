#include <limits>

#include <qgslinestring.h>

#include <plugin/layers/geometry_reader.h>
#include <support/qgis_session.h>

using namespace lifecircle;
using plugin::GeometryReader;

namespace {

GeometryReader reader(const QString& from = "EPSG:4549", const QString& to = "EPSG:4549") {
  test::startQgis();
  return {QgsCoordinateReferenceSystem(from), QgsCoordinateReferenceSystem(to),
          QgsCoordinateTransformContext()};
}

std::vector<geometry::Polyline> lines(const QString& wkt, const GeometryReader& with = reader()) {
  std::vector<geometry::Polyline> result;
  const bool usable = with.readLines(QgsGeometry::fromWkt(wkt), result);
  CHECK(usable == !result.empty());
  return result;
}

std::vector<geometry::Polygon> polygons(const QString& wkt) {
  std::vector<geometry::Polygon> result;
  const bool usable = reader().readPolygons(QgsGeometry::fromWkt(wkt), result);
  CHECK(usable == !result.empty());
  return result;
}

}  // namespace

TEST_CASE("Lines fall into parts, heights are dropped", "[plugin]") {
  CHECK(lines("LineString (0 0, 1 2)") == std::vector<geometry::Polyline>{{{0, 0}, {1, 2}}});
  CHECK(lines("LineStringZM (0 0 9 8, 1 2 7 6)") == std::vector<geometry::Polyline>{{{0, 0}, {1, 2}}});
  CHECK(lines("MultiLineStringZ ((0 0 5, 1 0 5), (2 0 5, 3 0 5, 4 0 5))") ==
        std::vector<geometry::Polyline>{{{0, 0}, {1, 0}}, {{2, 0}, {3, 0}, {4, 0}}});
  CHECK(lines("GeometryCollection (Point (9 9), LineString (0 0, 1 0))").size() == 1);
}

TEST_CASE("Curves become short straight pieces", "[plugin]") {
  const auto curve = lines("CompoundCurve (CircularString (0 0, 1 1, 2 0), (2 0, 3 0))");
  REQUIRE(curve.size() == 1);
  CHECK(curve[0].size() > 20);
  CHECK(curve[0].front() == geometry::Point{0, 0});
  CHECK(curve[0].back() == geometry::Point{3, 0});
  const auto disc = polygons("CurvePolygon (CircularString (0 0, 1 1, 2 0, 1 -1, 0 0))");
  REQUIRE(disc.size() == 1);
  CHECK(disc[0].rings[0].size() > 40);
}

TEST_CASE("Null, empty and broken geometries are no geometry", "[plugin]") {
  CHECK(lines("").empty());
  CHECK(lines("LineString EMPTY").empty());
  CHECK(lines("MultiLineString EMPTY").empty());
  CHECK(lines("Point (1 1)").empty());
  const double nan = std::numeric_limits<double>::quiet_NaN();
  std::vector<geometry::Polyline> result;
  CHECK_FALSE(reader().readLines(
      QgsGeometry(new QgsLineString(QVector<double>{0, nan}, QVector<double>{0, 1})), result));
  CHECK(result.empty());
}

TEST_CASE("Polygons keep their holes and stay unrepaired", "[plugin]") {
  const auto ring = polygons("Polygon ((0 0, 9 0, 9 9, 0 9, 0 0), (1 1, 2 1, 2 2, 1 1))");
  REQUIRE(ring.size() == 1);
  CHECK(ring[0].rings.size() == 2);
  CHECK(polygons("MultiPolygon (((0 0, 1 0, 1 1, 0 0)), ((5 5, 6 5, 6 6, 5 5)))").size() == 2);
  CHECK(polygons("Polygon ((0 0, 2 2, 2 0, 0 2, 0 0))").size() == 1);  // a bow tie, for the engine to repair
}

TEST_CASE("Points of a multipoint are all read", "[plugin]") {
  std::vector<geometry::Point> points;
  CHECK(reader().readPoints(QgsGeometry::fromWkt("MultiPointZ ((1 2 3), (4 5 6))"), points));
  CHECK(points == std::vector<geometry::Point>{{1, 2}, {4, 5}});
  CHECK_FALSE(reader().readPoints(QgsGeometry::fromWkt("LineString (0 0, 1 1)"), points));
  CHECK(points.empty());
}

TEST_CASE("Coordinates are brought to the analysis CRS; what does not fit there is no geometry", "[plugin]") {
  const GeometryReader shanghai = reader("EPSG:4490", "EPSG:4549");
  const auto meridian = lines("LineString (120 31, 120 31.01)", shanghai);
  REQUIRE(meridian.size() == 1);
  CHECK(meridian[0][0].x == Approx(500000.0).margin(1e-3));
  CHECK(meridian[0][1].y - meridian[0][0].y == Approx(1108.7).margin(0.1));
  CHECK(lines("LineString (120 31, 120 91)", shanghai).empty());
}
