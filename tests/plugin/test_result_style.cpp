#include <QDir>
#include <QRegularExpression>
#include <qgsmaplayerstylemanager.h>
#include <qgsrenderer.h>
#include <qgssymbol.h>

#include <plugin/layers/result_style.h>
#include <support/qgis_session.h>

using lifecircle::plugin::labelInLanguage;
using lifecircle::plugin::resultStyle;
using lifecircle::plugin::wearStyle;
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

TEST_CASE("Labels are shown in one language", "[plugin]") {
  CHECK(labelInLanguage("Water | 水域", "en") == "Water");
  CHECK(labelInLanguage("Water | 水域", "zh_CN") == "水域");
  CHECK(labelInLanguage("20 – 40", "zh_CN") == "20 – 40");
  const auto layer = memoryLayer("LineString?crs=EPSG:4549&field=kind:string", {});
  QString error;
  REQUIRE(wearStyle(*layer, "importosm_barriers", error));
  QStringList labels;
  for (const QgsLegendSymbolItem& item : layer->renderer()->legendSymbolItems()) labels << item.label();
  CHECK(labels.contains("Water"));
  CHECK_FALSE(labels.join(' ').contains('|'));
}

TEST_CASE("Every label of a style that has words has them in both languages", "[plugin]") {
  lifecircle::test::startQgis();
  const QDir styles(":/lifecircle/styles");
  for (const QString& name : styles.entryList()) {
    CAPTURE(name.toStdString());
    QFile file(styles.filePath(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    auto labels = QRegularExpression(" label=\"([^\"]*)\"").globalMatch(QString::fromUtf8(file.readAll()));
    while (labels.hasNext()) {
      const QString label = labels.next().captured(1).remove(QRegularExpression("&\\w+;"));
      CAPTURE(label.toStdString());
      const QRegularExpression latin("[A-Za-z]"), chinese("[\\x{4e00}-\\x{9fff}]");
      CHECK_FALSE(labelInLanguage(label, "en").contains(chinese));
      if (label.contains(latin) || label.contains(chinese)) {
        CHECK(label.count(" | ") == 1);
        CHECK(labelInLanguage(label, "en").contains(latin));
        CHECK(labelInLanguage(label, "zh_CN") != labelInLanguage(label, "en"));
      }
    }
  }
}
