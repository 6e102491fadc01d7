#include <qgsexception.h>

#include <plugin/layers/analysis_crs.h>
#include <support/qgis_session.h>

using namespace lifecircle::plugin;
using lifecircle::test::memoryLayer;

namespace {

struct Choice {
  QString authid;
  QString sentence;
  QStringList log;
};

Choice choose(const QString& layerCrs, const QString& wkt, const QString& requested = QString()) {
  const auto layer = memoryLayer(QStringLiteral("Point?crs=") + layerCrs, {{wkt, {}}});
  lifecircle::test::RecordingFeedback recorded;
  Feedback feedback(recorded);
  Choice choice;
  try {
    choice.authid = chooseAnalysisCrs(QgsCoordinateReferenceSystem(requested), *layer,
                                      QgsCoordinateTransformContext(), feedback)
                        .authid();
  } catch (const QgsProcessingException& exception) {
    choice.sentence = exception.what();
  }
  choice.log = recorded.lines;
  return choice;
}

}  // namespace

TEST_CASE("A metric main layer is measured in its own CRS", "[plugin]") {
  CHECK(choose("EPSG:4549", "Point (500000 3450000)").authid == "EPSG:4549");
  CHECK(choose("EPSG:32650", "Point (500000 3450000)").authid == "EPSG:32650");
}

TEST_CASE("Degrees, feet and web Mercator get the zone that fits the data", "[plugin]") {
  CHECK(choose("EPSG:4326", "Point (121.47 31.23)").authid == "EPSG:4549");   // Shanghai, 120E
  CHECK(choose("EPSG:4326", "Point (87.6 43.8)").authid == "EPSG:4538");      // Urumqi, 87E
  CHECK(choose("EPSG:4326", "Point (24.94 60.17)").authid == "EPSG:32635");   // Helsinki
  CHECK(choose("EPSG:4326", "Point (-51.2 -30.03)").authid == "EPSG:32722");  // Porto Alegre
  CHECK(choose("EPSG:3857", "Point (13522000 3662000)").authid == "EPSG:4549");
  CHECK(choose("EPSG:2263", "Point (987000 213000)").authid == "EPSG:32618");  // New York, feet
}

TEST_CASE("The choice is named in the log", "[plugin]") {
  const Choice choice = choose("EPSG:4326", "Point (121.47 31.23)");
  REQUIRE(choice.log.size() == 1);
  CHECK(choice.log.first().contains("EPSG:4549"));
}

TEST_CASE("The user's choice counts if it is metric", "[plugin]") {
  CHECK(choose("EPSG:4326", "Point (121.47 31.23)", "EPSG:32651").authid == "EPSG:32651");
  CHECK(
      choose("EPSG:4549", "Point (500000 3450000)", "EPSG:3857").sentence.contains("ANALYSIS_CRS EPSG:3857"));
  CHECK(
      choose("EPSG:4549", "Point (500000 3450000)", "EPSG:4326").sentence.contains("ANALYSIS_CRS EPSG:4326"));
  CHECK(
      choose("EPSG:4549", "Point (500000 3450000)", "EPSG:2263").sentence.contains("ANALYSIS_CRS EPSG:2263"));
}

TEST_CASE("A layer without CRS ends the run with a sentence that names it", "[plugin]") {
  lifecircle::test::startQgis();
  auto layer = memoryLayer("Point?crs=EPSG:4326", {{"Point (1 1)", {}}});
  layer->setCrs(QgsCoordinateReferenceSystem(), false);
  lifecircle::test::RecordingFeedback recorded;
  Feedback feedback(recorded);
  CHECK_THROWS_AS(chooseAnalysisCrs({}, *layer, QgsCoordinateTransformContext(), feedback),
                  QgsProcessingException);
  try {
    (void)crsOf(*layer);
    FAIL("no exception");
  } catch (const QgsProcessingException& exception) {
    CHECK(exception.what().contains("drawn has no coordinate system"));
  }
}

TEST_CASE("A layer without geometry needs no CRS", "[plugin]") {
  const auto table = memoryLayer("None?field=people:integer", {{"", {3}}});
  const QgsCoordinateReferenceSystem crs("EPSG:4549");
  std::vector<lifecircle::geometry::Point> points;
  CHECK_FALSE(geometryReader(*table, crs, QgsCoordinateTransformContext()).readPoints(QgsGeometry(), points));
}

TEST_CASE("Web Mercator is recognised under its other names", "[plugin]") {
  lifecircle::test::startQgis();
  CHECK_FALSE(isMetric(QgsCoordinateReferenceSystem("EPSG:3857")));
  CHECK_FALSE(isMetric(QgsCoordinateReferenceSystem("ESRI:102100")));
  CHECK_FALSE(isMetric(QgsCoordinateReferenceSystem()));
  CHECK(isMetric(QgsCoordinateReferenceSystem("EPSG:3826")));
}

TEST_CASE("The engine understands the definition", "[plugin]") {
  lifecircle::test::startQgis();
  CHECK(definition(QgsCoordinateReferenceSystem("EPSG:4549")).find("Gauss-Kruger CM 120E") !=
        std::string::npos);
}
