#include <QDir>
#include <qgsmaplayerstylemanager.h>
#include <qgsrenderer.h>
#include <qgssymbol.h>

#include <plugin/layers/result_style.h>
#include <support/qgis_session.h>

using lifecircle::plugin::resultStyle;
using lifecircle::test::memoryLayer;

namespace {

/// What a layer looks like once it wears the style: the type of its renderer; the warnings where it does not
/// fit.
QString wear(const QString& style, const QString& geometry) {
  const auto layer = memoryLayer(geometry + "?crs=EPSG:4549&field=lc_score:double&field=kind:string", {});
  lifecircle::test::RecordingFeedback feedback;
  QgsProcessingContext context;
  resultStyle(style)->postProcessLayer(layer.get(), context, &feedback);
  return feedback.warnings.isEmpty() ? layer->renderer()->type() : feedback.warnings.join(' ');
}

}  // namespace

TEST_CASE("Results wear their styles, whatever their geometry", "[plugin]") {
  CHECK(wear("accessibility", "Polygon") == "RuleRenderer");
  CHECK(wear("accessibility", "MultiPolygon") == "RuleRenderer");
  CHECK(wear("accessibility", "Point") == "RuleRenderer");
  CHECK(wear("coverage", "MultiPolygon") == "RuleRenderer");
  CHECK_FALSE(wear("importosm_streets", "LineString").contains("could not be applied"));
  CHECK_FALSE(wear("importosm_buildings", "MultiPolygon").contains("could not be applied"));
  CHECK_FALSE(wear("importosm_facilities", "Point").contains("could not be applied"));
  CHECK_FALSE(wear("importosm_barriers", "LineString").contains("could not be applied"));
}

TEST_CASE("A result may bring a second style, to switch to", "[plugin]") {
  const auto layer = memoryLayer("Polygon?crs=EPSG:4549&field=ev_status:string&field=ev_grade:string", {});
  lifecircle::test::RecordingFeedback feedback;
  QgsProcessingContext context;
  resultStyle("elevatorcandidates", {{"Lights", "elevatorcandidates_lights"}})
      ->postProcessLayer(layer.get(), context, &feedback);
  CHECK(feedback.warnings.isEmpty());
  const auto yellows = [&] {
    QgsRenderContext rendering;
    int count = 0;
    for (const QgsSymbol* symbol : layer->renderer()->symbols(rendering))
      count += symbol->color() == QColor(240, 205, 60);
    return count;
  };
  CHECK(layer->styleManager()->styles().contains("Lights"));
  CHECK(yellows() == 0);
  REQUIRE(layer->styleManager()->setCurrentStyle("Lights"));
  CHECK(yellows() == 1);
}

TEST_CASE("A style that does not exist is a warning", "[plugin]") {
  CHECK(wear("nothing", "Point").contains("nothing could not be applied"));
}

TEST_CASE("Every style that is shipped is XML with a renderer", "[plugin]") {
  lifecircle::test::startQgis();
  const QDir styles(":/lifecircle/styles");
  REQUIRE(styles.entryList().size() >= 6);
  for (const QString& name : styles.entryList()) {
    CAPTURE(name.toStdString());
    QFile file(styles.filePath(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().contains("<renderer-v2"));
  }
}
