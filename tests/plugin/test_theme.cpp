#include <qgsexception.h>
#include <qgsexpression.h>
#include <qgsexpressioncontextutils.h>
#include <qgsrendercontext.h>
#include <qgsrenderer.h>

#include <plugin/maps/theme.h>
#include <support/qgis_session.h>

using namespace lifecircle::plugin;
using lifecircle::test::memoryLayer;

namespace {

constexpr const char* parcels =
    "Polygon?crs=EPSG:4549&field=t_wet_mkt:double&field=n_wet_mkt:integer&field=lc_score:double&"
    "field=lc_missing:string&field=lc_status:string&field=use:string&field=height:double";
constexpr const char* shape = "Polygon((0 0, 9 0, 9 9, 0 0))";

std::unique_ptr<QgsVectorLayer> town() {
  return memoryLayer(parcels,
                     {{shape, {4.0, 3, 80.0, "", "ok", "homes", 3.0}},
                      {shape, {10.0, 0, 60.0, "a,b", "ok", "homes", 50.0}},
                      {shape, {QVariant(), 0, 10.0, "a,b,c", "ok", "shop", 20.0}},
                      {shape, {QVariant(), QVariant(), QVariant(), QVariant(), "off_network", "", 1.0}}});
}

Theme theme(const QgsVectorLayer& layer, const QString& asked) {
  return chooseTheme(layer, ResultLook::of(layer), asked);
}

/// The label of the class in which each feature is drawn; all labels where there are several.
QStringList drawn(const QgsVectorLayer& layer, const Theme& theme) {
  QgsRenderContext context;
  context.expressionContext().appendScopes(QgsExpressionContextUtils::globalProjectLayerScopes(&layer));
  theme.renderer->startRender(context, layer.fields());
  QStringList labels;
  QgsFeatureIterator features = layer.getFeatures();
  for (QgsFeature feature; features.nextFeature(feature);) {
    context.expressionContext().setFeature(feature);
    QStringList own;
    for (const QgsLegendSymbolItem& item : theme.renderer->legendSymbolItems())
      if (theme.renderer->legendKeysForFeature(feature, context).contains(item.ruleKey()))
        own << item.label();
    labels << own.join('+');
  }
  theme.renderer->stopRender(context);
  return labels;
}

template <class Work>
QString sentenceOf(Work work) {
  try {
    work();
  } catch (const QgsProcessingException& exception) {
    return exception.what();
  }
  return {};
}

}  // namespace

TEST_CASE("A map shows the main theme of a result in its own style", "[plugin]") {
  const auto layer = town();
  for (const char* asked : {"", "score", "SCORE", "lc_score"}) {
    const Theme made = theme(*layer, asked);
    CHECK(made.title == "Life-circle score");
    CHECK(drawn(*layer, made) == QStringList{"80 – 100", "60 – 80", "0 – 20", "No answer"});
  }
}

TEST_CASE("A category is shown by its minutes, the break belongs to the longer walk", "[plugin]") {
  const auto layer = town();
  for (const char* asked : {"wet_mkt", "t_wet_mkt"}) {
    const Theme made = theme(*layer, asked);
    CHECK(made.title.contains("minutes on foot"));
    CHECK(made.categoryId == "wet_mkt");
    CHECK(drawn(*layer, made) == QStringList{"< 5 min", "10 – 15 min", "None found", "No answer"});
  }
  CHECK(drawn(*layer, theme(*layer, "n_wet_mkt")) == QStringList{"3 – 5", "0", "0", "No answer"});
}

TEST_CASE("Missing categories are counted", "[plugin]") {
  const auto layer = town();
  CHECK(drawn(*layer, theme(*layer, "missing")) == QStringList{"0", "2", "3 – 5", "No answer"});
}

TEST_CASE("Any other field can be a theme", "[plugin]") {
  const auto layer = town();
  CHECK(drawn(*layer, theme(*layer, "use")) == QStringList{"homes", "homes", "shop", "Other or none"});
  for (const QString& label : drawn(*layer, theme(*layer, "height"))) {
    CHECK_FALSE(label.isEmpty());
    CHECK_FALSE(label.contains('+'));
  }
}

TEST_CASE("Names of classes from data are not evaluated", "[plugin]") {
  const auto layer = memoryLayer(parcels, {{shape, {4.0, 3, 80.0, "", "ok", "[% 1 + 1 %]", 3.0}}});
  const QString label = theme(*layer, "use").renderer->legendSymbolItems().first().label();
  QgsExpressionContext context;
  CHECK(QgsExpression::replaceExpressionText(label, &context) == "[% 1 + 1 %]");
}

TEST_CASE("A theme that the layer does not have is told, with those it has", "[plugin]") {
  const auto layer = town();
  const QString said = sentenceOf([&] { static_cast<void>(theme(*layer, "clinic")); });
  CHECK(said.contains("clinic"));
  CHECK(said.contains("t_wet_mkt"));
}

TEST_CASE("A layer that is no result is told what is needed", "[plugin]") {
  const auto layer = memoryLayer("Polygon?crs=EPSG:4549&field=x:double", {});
  CHECK(sentenceOf([&] { static_cast<void>(ResultLook::of(*layer)); }).contains("lc_score"));
}
