#include <memory>

#include <qgsfillsymbol.h>
#include <qgslinesymbol.h>
#include <qgspallabeling.h>
#include <qgsrulebasedrenderer.h>
#include <qgssinglesymbolrenderer.h>
#include <qgsvectorlayer.h>
#include <qgsvectorlayerlabeling.h>

#include <plugin/maps/base_layers.h>
#include <plugin/maps/map_text.h>
#include <plugin/qgis_compat.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

constexpr const char* isThisPage = "@atlas_featureid IS NOT NULL AND $id = @atlas_featureid";

QgsSymbol* line(const QString& colour, const QString& width) {
  return QgsLineSymbol::createSimple(
      {{"line_color", colour}, {"line_width", width}, {"capstyle", "round"}, {"joinstyle", "round"}});
}
QgsSymbol* fill(const QString& colour, const QString& outline, const QString& width) {
  return QgsFillSymbol::createSimple({{"color", colour},
                                      {"outline_color", outline},
                                      {"outline_width", width},
                                      {"joinstyle", "round"},
                                      {"outline_style", width == QLatin1String("0") ? "no" : "solid"}});
}

/// A renderer of rules (symbol, expression, label).
class Rules {
 public:
  Rules& add(QgsSymbol* symbol, const QString& expression, const QString& label = QString()) {
    mRoot->appendChild(new QgsRuleBasedRenderer::Rule(symbol, 0, 0, expression, label));
    return *this;
  }
  void giveTo(QgsVectorLayer& layer) { layer.setRenderer(new QgsRuleBasedRenderer(mRoot.release())); }

 private:
  std::unique_ptr<QgsRuleBasedRenderer::Rule> mRoot = std::make_unique<QgsRuleBasedRenderer::Rule>(nullptr);
};

bool hasKinds(const QgsVectorLayer& layer) {
  return layer.fields().lookupField(QStringLiteral("kind")) >= 0;
}

}  // namespace

void dressStreets(QgsVectorLayer& layer, bool above) {
  layer.setName(LifeCircle::tr("Streets"));
  layer.setLabelsEnabled(false);
  const QString main = above ? QStringLiteral("0.3") : QStringLiteral("0.5");
  const QString other = above ? QStringLiteral("0.12") : QStringLiteral("0.18");
  if (!hasKinds(layer)) {
    layer.setRenderer(new QgsSingleSymbolRenderer(line(QStringLiteral("178,178,178"), other)));
    return;
  }
  const QString isMain =
      QStringLiteral("regexp_match(\"kind\", '^(motorway|trunk|primary|secondary|tertiary)')");
  Rules()
      .add(line(QStringLiteral("165,165,165"), main), isMain, LifeCircle::tr("Main streets"))
      .add(line(QStringLiteral("190,190,190"), other), QStringLiteral("ELSE"),
           LifeCircle::tr("Other streets"))
      .giveTo(layer);
}

void dressWater(QgsVectorLayer& layer) {
  layer.setName(LifeCircle::tr("Water"));
  layer.setLabelsEnabled(false);
  const bool areas = layer.geometryType() == compat::polygon_geometry;
  QgsSymbol* symbol = areas ? fill("206,226,240", "206,226,240", "0") : line("176,206,230", "0.8");
  if (areas || !hasKinds(layer)) {
    layer.setRenderer(new QgsSingleSymbolRenderer(symbol));
    return;
  }
  Rules()
      .add(symbol, QStringLiteral("regexp_match(\"kind\", 'river|canal|stream|water|drain|ditch|coast')"))
      .giveTo(layer);
}

void dressAreas(QgsVectorLayer& layer, const QString& nameField, bool atlas) {
  layer.setName(LifeCircle::tr("Areas"));
  Rules rules;
  if (atlas)
    rules.add(fill("0,0,0,0", "20,20,20", "0.7"), QString::fromLatin1(isThisPage),
              LifeCircle::tr("This area"));
  // Beside the page's area the others are veiled.
  rules
      .add(fill(atlas ? "255,255,255,130" : "0,0,0,0", "80,80,80", "0.35"), QStringLiteral("ELSE"),
           atlas ? LifeCircle::tr("Other areas") : LifeCircle::tr("Area boundary"))
      .giveTo(layer);
  const bool named = !atlas && !nameField.isEmpty();
  layer.setLabelsEnabled(named);
  if (!named) return;
  constexpr int longest = 24;
  QgsPalLayerSettings settings;
  settings.fieldName = plainExpression(nameField, longest);
  settings.isExpression = true;
  using Placement = decltype(settings.placement);
  settings.placement = Placement::Horizontal;
  QgsTextFormat text = mapText(7.0, QColor(40, 40, 40), true);
  QgsTextBufferSettings halo;
  halo.setEnabled(true);
  halo.setSize(0.6);
  halo.setColor(Qt::white);
  text.setBuffer(halo);
  settings.setFormat(text);
  layer.setLabeling(new QgsVectorLayerSimpleLabeling(settings));
}

void dressOverview(QgsVectorLayer& layer) {
  layer.setName(LifeCircle::tr("Overview"));
  layer.setLabelsEnabled(false);
  Rules()
      .add(fill("60,60,60", "60,60,60", "0.2"), QString::fromLatin1(isThisPage))
      .add(fill("235,235,235", "150,150,150", "0.15"), QStringLiteral("ELSE"))
      .giveTo(layer);
}

}  // namespace lifecircle::plugin
