#include <qgsexception.h>
#include <qgsexpression.h>
#include <qgsexpressioncontextutils.h>
#include <qgspallabeling.h>
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

/// What stands beside each feature on the page.
QStringList numbers(const QgsVectorLayer& layer, const Theme& theme) {
  REQUIRE(theme.labeling);
  const QgsPalLayerSettings settings = theme.labeling->settings();
  QgsExpression expression(settings.isExpression ? settings.fieldName
                                                 : QgsExpression::quotedColumnRef(settings.fieldName));
  QgsExpressionContext context;
  context.setFields(layer.fields());
  QStringList texts;
  QgsFeatureIterator features = layer.getFeatures();
  for (QgsFeature feature; features.nextFeature(feature);) {
    context.setFeature(feature);
    texts << expression.evaluate(&context).toString();
    CHECK_FALSE(expression.hasEvalError());
  }
  return texts;
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

TEST_CASE("Chosen sites bear their order and the people they add, where these are not few", "[plugin]") {
  for (const char* geometry : {"Point(1 1)", shape}) {
    const auto layer =
        memoryLayer(QString(geometry).section('(', 0, 0) +
                        "?crs=EPSG:4549&field=sf_order:integer&field=sf_gain:double&field=sf_new:double",
                    {{geometry, {1, 5407.0, 5407.0}}, {geometry, {2, 99.0, 99.0}}});
    const Theme made = theme(*layer, "");
    CHECK(numbers(*layer, made) == QStringList{"1\n+5,407", "2"});
    CHECK(drawn(*layer, made) == QStringList{"Adds most (+ people newly near)", "Next in the order of gain"});
  }
  CHECK_FALSE(theme(*town(), "").labeling);
}

TEST_CASE("Closures are drawn by how many lose coverage, those hardest hit with their number", "[plugin]") {
  const auto layer =
      memoryLayer("Point?crs=EPSG:4549&field=cl_status:string&field=cl_lost:double&field=cl_rank:integer",
                  {{"Point(1 1)", {"critical", 2000.0, 1}},
                   {"Point(2 1)", {"critical", 1999.5, 11}},
                   {"Point(3 1)", {"critical", 500.0, 2}},
                   {"Point(4 1)", {"critical", 99.0, 3}},
                   {"Point(5 1)", {"stranded", 0.0, 4}},
                   {"Point(6 1)", {"replaced", 0.0, 5}},
                   {"Point(7 1)", {"unused", 0.0, 6}},
                   {"Point(8 1)", {"not_evaluated", QVariant(), QVariant()}}});
  const Theme made = theme(*layer, "");
  CHECK(drawn(*layer, made) ==
        QStringList{"2,000 people or more lose coverage", "500 to 2,000 people lose coverage",
                    "500 to 2,000 people lose coverage", "Under 500 people lose coverage",
                    "Some have no other left", "Others take over", "Nobody's nearest",
                    "Open, closed or not evaluated"});
  CHECK(numbers(*layer, made) == QStringList{"2,000", "", "500", "", "", "", "", ""});
  CHECK(made.renderer->orderByEnabled());
}

TEST_CASE("Cures bear what they take, with its unit", "[plugin]") {
  const auto layer = memoryLayer(
      "LineString?crs=EPSG:4549&field=parcel:integer&field=kind:string&field=amount:double&field=min_before:"
      "double&"
      "field=min_after:double",
      {{"LineString(0 0, 9 0)", {1, "link", 79.6, 12.0, 9.0}},
       {"LineString(0 0, 9 0)", {1, "gate", 3.0, 12.0, 9.0}},
       {"LineString(0 0, 9 0)", {1, "delay", 35.0, 12.0, 9.0}},
       {"LineString(0 0, 9 0)", {1, "site", 300.0, 12.0, 5.0}}});
  CHECK(numbers(*layer, theme(*layer, "")) == QStringList{"80 m", "3 m", "35 s", ""});
}

TEST_CASE("Parcels before and after new sites are mapped", "[plugin]") {
  const auto layer = memoryLayer(
      "Polygon?crs=EPSG:4549&field=sf_min_0:double&field=sf_min:double&field=sf_order:integer&field=sf_gain:"
      "double&"
      "field=sf_status:string",
      {{shape, {9.0, 3.0, 1, 0.0, "new"}},
       {shape, {QVariant(), QVariant(), QVariant(), 0.0, "off_network"}}});
  const Theme made = theme(*layer, "");
  CHECK(made.title == "Who comes within the minutes by new sites");
  CHECK(drawn(*layer, made) ==
        QStringList{"Newly within the minutes", "Reached by no site, or off the streets"});
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
