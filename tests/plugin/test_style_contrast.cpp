// Every output has a style, and its classes stay apart for colour-blind readers and on a grey copy.
#include <QDir>
#include <QDomDocument>
#include <QRegularExpression>
#include <qgsfillsymbol.h>
#include <qgslinesymbol.h>
#include <qgsmarkersymbol.h>
#include <qgsprocessingparameters.h>
#include <qgsrenderer.h>
#include <qgssymbol.h>
#include <qgssymbollayer.h>
#include <qgssymbollayerutils.h>

#include <plugin/layers/result_style.h>
#include <plugin/provider.h>
#include <plugin/text.h>
#include <support/colour_vision.h>
#include <support/qgis_session.h>

using namespace lifecircle::plugin;
using lifecircle::test::deuteranopeContrast;
using lifecircle::test::greyContrast;

namespace {

/// What tells a class from others beside its colour: shape, hatching, dashes, width.
QString shapeOf(const QgsSymbol& symbol) {
  QString shape;
  for (int l = 0; l < symbol.symbolLayerCount(); ++l) {
    const QgsSymbolLayer* layer = symbol.symbolLayer(l);
    const QVariantMap properties = layer->properties();
    shape += layer->layerType();
    for (const char* key : {"style", "name", "line_style", "line_width", "size", "customdash"})
      shape += '/' + properties.value(key).toString();
    if (auto* inner = const_cast<QgsSymbolLayer*>(layer)->subSymbol()) shape += shapeOf(*inner);
  }
  return shape;
}

/// The colour that covers most of a symbol: its fill, else its outline.
QColor colourOf(const QgsSymbol& symbol) {
  const QVariantMap properties = symbol.symbolLayer(0)->properties();
  const QString name = properties.contains("line_color") ? "line_color" : "color";
  const QColor fill = QgsSymbolLayerUtils::decodeColor(properties.value(name).toString());
  if (fill.isValid() && fill.alpha() > 0 && properties.value("style") != "no") return fill;
  return QgsSymbolLayerUtils::decodeColor(properties.value("outline_color").toString());
}

/// How far the darkest of its lines and fills is from white paper.
double inkOf(const QgsSymbol& symbol) {
  double ink = 0.0;
  for (int l = 0; l < symbol.symbolLayerCount(); ++l) {
    const QgsSymbolLayer* layer = symbol.symbolLayer(l);
    const QVariantMap properties = layer->properties();
    const auto see = [&](const char* key, bool drawn) {
      const QColor colour = QgsSymbolLayerUtils::decodeColor(properties.value(key).toString());
      if (drawn && colour.isValid() && colour.alpha() > 0)
        ink = std::max(ink, greyContrast(colour, Qt::white));
    };
    // Crosses and the like have no inside: they are drawn in the colour of their outline.
    const QString shape = properties.value("name").toString();
    const bool strokes = shape.startsWith("cross") && shape != "cross_fill";
    see("color", !strokes && properties.value("style") != "no");
    see("outline_color", properties.value("outline_style") != "no");
    see("line_color", true);
    if (auto* inner = const_cast<QgsSymbolLayer*>(layer)->subSymbol()) ink = std::max(ink, inkOf(*inner));
  }
  return ink;
}

/// A layer that wears a style, whatever geometry that is made for.
std::unique_ptr<QgsVectorLayer> dressed(const QString& file) {
  QDomDocument document;
  REQUIRE(document.setContent(resourceText("styles/" + file)));
  const QString symbol = document.elementsByTagName("symbol").at(0).toElement().attribute("type");
  const QString geometry = symbol == "fill" ? "Polygon" : symbol == "line" ? "LineString" : "Point";
  auto layer = lifecircle::test::memoryLayer(geometry + "?crs=EPSG:4549", {});
  QString error;
  const QString name = QString(file).remove(QRegularExpression("(\\.(point|polygon))?\\.qml$"));
  REQUIRE(wearStyle(*layer, name, error));
  return layer;
}

}  // namespace

TEST_CASE("Classes of a style stay apart for colour-blind readers and in grey", "[plugin]") {
  lifecircle::test::startQgis();
  // 2 is just noticed side by side; on a map the classes lie apart.
  constexpr double leastGrey = 8.0, leastColour = 10.0;
  for (const QString& file : QDir(":/lifecircle/styles").entryList()) {
    const auto layer = dressed(file);
    const QgsLegendSymbolList items = layer->renderer()->legendSymbolItems();
    for (int i = 0; i < items.size(); ++i)
      for (int j = i + 1; j < items.size(); ++j) {
        const QgsSymbol &a = *items[i].symbol(), &b = *items[j].symbol();
        if (shapeOf(a) != shapeOf(b)) continue;
        CAPTURE(file.toStdString(), items[i].label().toStdString(), items[j].label().toStdString());
        CHECK(greyContrast(colourOf(a), colourOf(b)) >= leastGrey);
        CHECK(deuteranopeContrast(colourOf(a), colourOf(b)) >= leastColour);
      }
  }
}

TEST_CASE("Every class of a style can be seen on white paper", "[plugin]") {
  lifecircle::test::startQgis();
  constexpr double least = 8.0;  // as between two classes
  for (const QString& file : QDir(":/lifecircle/styles").entryList()) {
    const auto layer = dressed(file);
    for (const QgsLegendSymbolItem& item : layer->renderer()->legendSymbolItems()) {
      CAPTURE(file.toStdString(), item.label().toStdString());
      CHECK(inkOf(*item.symbol()) >= least);
    }
  }
}

TEST_CASE("The contrast test sees what colour-blind readers do not", "[plugin]") {
  const QColor red(214, 39, 40), green(44, 160, 44), olive(140, 150, 40);
  CHECK(deuteranopeContrast(red, olive) < deuteranopeContrast(red, QColor(31, 119, 180)));
  CHECK(deuteranopeContrast(QColor(200, 120, 60), QColor(150, 140, 50)) < 15.0);
  CHECK(greyContrast(red, QColor(0, 100, 0)) < 12.0);
  CHECK(greyContrast(Qt::white, Qt::black) == Approx(100.0).margin(0.1));
  CHECK(greyContrast(green, green) == 0.0);
}

TEST_CASE("Every algorithm whose results are places has a style for them", "[plugin]") {
  lifecircle::test::startQgis();
  Provider provider;
  provider.refreshAlgorithms();
  const QStringList styles = QDir(":/lifecircle/styles").entryList();
  int seen = 0;
  for (const QgsProcessingAlgorithm* algorithm : provider.algorithms()) {
    bool places = false;
    for (const QgsProcessingParameterDefinition* parameter : algorithm->destinationParameterDefinitions())
      if (const auto* sink = dynamic_cast<const QgsProcessingParameterFeatureSink*>(parameter))
        places |= sink->hasGeometry();
    if (!places) continue;
    ++seen;
    CAPTURE(algorithm->name().toStdString());
    CHECK(styles.filter(QRegularExpression("^" + algorithm->name() + "[._]")).size() >= 1);
  }
  CHECK(seen >= 8);
}
