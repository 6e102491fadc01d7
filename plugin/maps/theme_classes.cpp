#include <algorithm>
#include <array>
#include <map>

#include <QLocale>
#include <qgsexpression.h>
#include <qgsfeatureiterator.h>
#include <qgsfillsymbol.h>
#include <qgslinesymbol.h>
#include <qgsmarkersymbol.h>
#include <qgsrulebasedrenderer.h>
#include <qgssymbollayerutils.h>
#include <qgsvectorlayer.h>

#include <plugin/maps/map_text.h>
#include <plugin/maps/theme_classes.h>
#include <plugin/qgis_layout_compat.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

/// From light to dark, so that grey copies and colour-blind readers keep the order (ColorBrewer YlGnBu).
constexpr std::array<QRgb, 7> ramp{0xffffffcc, 0xffc7e9b4, 0xff7fcdbb, 0xff41b6c4,
                                   0xff1d91c0, 0xff225ea8, 0xff0c2c84};
/// Colours without an order that colour-blind readers tell apart (Okabe and Ito 2008, Paul Tol's grey).
constexpr std::array<QRgb, 8> distinct{0xff0072b2, 0xffe69f00, 0xff009e73, 0xfff0e442,
                                       0xff56b4e9, 0xffd55e00, 0xffcc79a7, 0xff5a5a5a};

/// The colour of class `index` of `count`: dark is good.
QColor shade(std::size_t index, std::size_t count, Good good) {
  const std::size_t place = good == Good::high ? index : count - 1 - index;
  const double step = count > 1 ? static_cast<double>(ramp.size() - 1) / static_cast<double>(count - 1) : 0.0;
  return QColor::fromRgb(ramp[static_cast<std::size_t>(step * static_cast<double>(place) + 0.5)]);
}

QString number(double value) {
  return QLocale().toString(value, 'g', 6);
}

std::unique_ptr<QgsSymbol> symbolFor(const ThemeClass& one, const QgsVectorLayer& layer) {
  const QString colour = QgsSymbolLayerUtils::encodeColor(one.colour);
  if (layer.geometryType() == compat::line_geometry)
    return std::unique_ptr<QgsSymbol>(
        QgsLineSymbol::createSimple({{"line_color", colour}, {"line_width", "0.6"}}));
  if (layer.geometryType() == compat::point_geometry)
    return std::unique_ptr<QgsSymbol>(QgsMarkerSymbol::createSimple(
        {{"color", colour}, {"size", "1.8"}, {"outline_color", "90,90,90"}, {"outline_width", "0.1"}}));
  return std::unique_ptr<QgsSymbol>(
      QgsFillSymbol::createSimple({{"color", colour},
                                   {"style", one.hatched ? "b_diagonal" : "solid"},
                                   {"outline_color", "110,110,110"},
                                   {"outline_width", "0.08"}}));
}

}  // namespace

std::vector<ThemeClass> classesBetween(const QString& field, const std::vector<double>& breaks, Good good,
                                       const QString& unit, double scale) {
  const QString name = QgsExpression::quotedColumnRef(field);
  const QString behind = unit.isEmpty() ? QString() : QLatin1Char(' ') + unit;
  std::vector<ThemeClass> classes;
  for (std::size_t c = 0; c <= breaks.size(); ++c) {
    const bool first = c == 0, last = c == breaks.size();
    const QString lower = first ? QString() : number(breaks[c - 1] * scale);
    const QString upper = last ? QString() : number(breaks[c] * scale);
    QStringList conditions;
    if (!first) conditions << name + QStringLiteral(" >= ") + QString::number(breaks[c - 1], 'g', 17);
    if (!last) conditions << name + QStringLiteral(" < ") + QString::number(breaks[c], 'g', 17);
    const QString label = first  ? QStringLiteral("< ") + upper
                          : last ? QStringLiteral("≥ ") + lower
                                 : QStringLiteral("%1 – %2").arg(lower, upper);
    classes.push_back(
        {conditions.join(QStringLiteral(" AND ")), label + behind, shade(c, breaks.size() + 1, good), false});
  }
  return classes;
}

std::vector<ThemeClass> countClasses(const QString& expression, Good good) {
  constexpr std::array<std::pair<int, int>, 5> ranges{{{0, 0}, {1, 1}, {2, 2}, {3, 5}, {6, 10}}};
  std::vector<ThemeClass> classes;
  for (const auto& [from, to] : ranges)
    classes.push_back({QStringLiteral("(%1) >= %2 AND (%1) <= %3").arg(expression).arg(from).arg(to),
                       from == to ? QString::number(from) : QStringLiteral("%1 – %2").arg(from).arg(to),
                       shade(classes.size(), ranges.size() + 1, good), false});
  classes.push_back({QStringLiteral("(%1) > 10").arg(expression), QStringLiteral("> 10"),
                     shade(ranges.size(), ranges.size() + 1, good), false});
  return classes;
}

std::vector<ThemeClass> numberClasses(const QgsVectorLayer& layer, int field) {
  constexpr int wanted = 5;
  const double least = layer.minimumValue(field).toDouble(), most = layer.maximumValue(field).toDouble();
  std::vector<double> breaks;
  const QList<double> round = QgsSymbolLayerUtils::prettyBreaks(least, most, wanted);
  for (const double at : round)
    if (at > least && at < most) breaks.push_back(at);
  return classesBetween(layer.fields().at(field).name(), breaks, Good::high);
}

std::vector<ThemeClass> changeClasses(const QString& expression) {
  const auto among = [&](const char* words) {
    return QStringLiteral("%1 IN (%2)").arg(expression, QLatin1String(words));
  };
  return {{among("'gained'"), LifeCircle::tr("Gains it"), QColor(33, 102, 172), false},
          {among("'lost'"), LifeCircle::tr("Loses it"), QColor(230, 97, 1), false},
          {among("'covered', 'same'"), LifeCircle::tr("Has it as before"), QColor(209, 229, 240), false},
          {among("'partly'"), LifeCircle::tr("Some have it, as before"), QColor(225, 225, 225), false},
          {among("'uncovered'"), LifeCircle::tr("Lacks it as before"), QColor(255, 255, 255), false},
          {QStringLiteral("ELSE"), LifeCircle::tr("Not compared"), QColor(150, 150, 150), true}};
}

std::vector<ThemeClass> textClasses(const QgsVectorLayer& layer, int field) {
  std::map<QString, qint64> counts;
  QgsFeatureRequest request;
  request.setFlags(compat::attributes_only).setSubsetOfAttributes({field});
  QgsFeatureIterator features = layer.getFeatures(request);
  for (QgsFeature feature; features.nextFeature(feature);) ++counts[feature.attribute(field).toString()];
  std::vector<std::pair<QString, qint64>> frequent(counts.begin(), counts.end());
  std::stable_sort(frequent.begin(), frequent.end(),
                   [](const auto& a, const auto& b) { return a.second > b.second; });
  const QString name = QgsExpression::quotedColumnRef(layer.fields().at(field).name());
  std::vector<ThemeClass> classes;
  for (const auto& [text, count] : frequent) {
    if (text.isEmpty() || classes.size() + 1 == distinct.size()) continue;
    classes.push_back({name + QStringLiteral(" = ") + QgsExpression::quotedString(text),
                       literalText(text, 30), QColor::fromRgb(distinct[classes.size()]), false});
  }
  classes.push_back({QStringLiteral("ELSE"), LifeCircle::tr("Other or none"), QColor(225, 225, 225), false});
  return classes;
}

std::unique_ptr<QgsFeatureRenderer> drawClasses(const std::vector<ThemeClass>& classes,
                                                const QgsVectorLayer& layer) {
  auto root = std::make_unique<QgsRuleBasedRenderer::Rule>(nullptr);
  for (const ThemeClass& one : classes)
    root->appendChild(
        new QgsRuleBasedRenderer::Rule(symbolFor(one, layer).release(), 0, 0, one.expression, one.label));
  return std::make_unique<QgsRuleBasedRenderer>(root.release());
}

}  // namespace lifecircle::plugin
