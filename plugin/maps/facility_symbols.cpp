#include <array>
#include <map>
#include <memory>

#include <qgsexpression.h>
#include <qgsfeatureiterator.h>
#include <qgsfillsymbol.h>
#include <qgsfillsymbollayer.h>
#include <qgsmarkersymbol.h>
#include <qgsrulebasedrenderer.h>
#include <qgssinglesymbolrenderer.h>
#include <qgsvectorlayer.h>

#include <plugin/layers/builtin_catalogue.h>
#include <plugin/maps/facility_symbols.h>
#include <plugin/maps/map_text.h>
#include <plugin/maps/theme.h>
#include <plugin/qgis_compat.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

constexpr std::size_t fewCategories = 8;

/// The catalogue's classes in the order of the legend.
struct Class {
  const char* id;
  const char* title;
};
constexpr std::array classes{
    Class{"教", QT_TRANSLATE_NOOP("LifeCircle", "Education")},
    Class{"医", QT_TRANSLATE_NOOP("LifeCircle", "Health")},
    Class{"养", QT_TRANSLATE_NOOP("LifeCircle", "Care of the aged")},
    Class{"党", QT_TRANSLATE_NOOP("LifeCircle", "Party-mass service")},
    Class{"政", QT_TRANSLATE_NOOP("LifeCircle", "Administration")},
    Class{"居", QT_TRANSLATE_NOOP("LifeCircle", "Community services")},
    Class{"文", QT_TRANSLATE_NOOP("LifeCircle", "Culture")},
    Class{"体", QT_TRANSLATE_NOOP("LifeCircle", "Sports")},
    Class{"娱", QT_TRANSLATE_NOOP("LifeCircle", "Leisure")},
    Class{"绿", QT_TRANSLATE_NOOP("LifeCircle", "Parks")},
    Class{"商", QT_TRANSLATE_NOOP("LifeCircle", "Shops")},
    Class{"行", QT_TRANSLATE_NOOP("LifeCircle", "Transport")},
    Class{"安", QT_TRANSLATE_NOOP("LifeCircle", "Safety")},
    Class{"业", QT_TRANSLATE_NOOP("LifeCircle", "Work")},
    Class{"市政", QT_TRANSLATE_NOOP("LifeCircle", "Utilities")},
};

/// One entry of the legend: the texts in the category field that it stands for, and how many there are.
struct Entry {
  QString label;
  QStringList texts;
  qint64 count = 0;
};

std::map<QString, qint64> countTexts(const QgsVectorLayer& layer, int field) {
  std::map<QString, qint64> counts;
  QgsFeatureRequest request;
  request.setFlags(compat::attributes_only).setSubsetOfAttributes({field});
  QgsFeatureIterator features = layer.getFeatures(request);
  for (QgsFeature feature; features.nextFeature(feature);) ++counts[feature.attribute(field).toString()];
  return counts;
}

/// Entries by category, in the order of the catalogue, or by class where there are many categories.
std::vector<Entry> entriesOf(const std::map<QString, qint64>& texts, const QString& only) {
  const access::FacilityCatalogue catalogue = builtInCatalogue();
  std::map<std::size_t, Entry> byCategory, byClass;
  Entry other{LifeCircle::tr("Other facilities"), {}, 0};
  for (const auto& [text, count] : texts) {
    const auto add = [&, &text = text, &count = count](Entry& to) {
      to.texts << text;
      to.count += count;
    };
    const auto found = catalogue.find(text.trimmed().toStdString());
    if (!only.isEmpty() && (!found || catalogue[*found].id != only.toStdString())) continue;
    if (!found) {
      add(other);
      continue;
    }
    Entry& category = byCategory[*found];
    category.label = nameOf(catalogue[*found]);
    add(category);
    for (std::size_t c = 0; c < classes.size(); ++c)
      if (catalogue[*found].kind == classes[c].id) {
        byClass[c].label = QCoreApplication::translate("LifeCircle", classes[c].title);
        add(byClass[c]);
      }
  }
  std::vector<Entry> entries;
  for (auto& [place, entry] : byCategory.size() <= fewCategories ? byCategory : byClass)
    entries.push_back(std::move(entry));
  if (other.count > 0) entries.push_back(std::move(other));
  return entries;
}

/// Many symbols are small, few are large; millimetres.
double sizeFor(qint64 count) {
  return count > 600 ? 1.1 : count > 150 ? 1.6 : 2.4;
}

/// Shapes first, then the same shapes hollow: grey copies keep them apart. Shapes that fill less are larger.
std::unique_ptr<QgsMarkerSymbol> marker(std::size_t index, double size) {
  constexpr std::array<std::pair<const char*, double>, 8> shapes{{{"circle", 1.0},
                                                                  {"square", 0.95},
                                                                  {"triangle", 1.2},
                                                                  {"diamond", 1.2},
                                                                  {"pentagon", 1.1},
                                                                  {"star", 1.6},
                                                                  {"semi_circle", 1.5},
                                                                  {"hexagon", 1.1}}};
  constexpr std::array colours{"160,40,40", "20,60,120", "150,80,0", "90,20,110"};
  const auto& [shape, factor] = shapes[index % shapes.size()];
  const bool hollow = (index / shapes.size()) % 2 == 1;
  const QString colour = QString::fromLatin1(colours[index % colours.size()]);
  return std::unique_ptr<QgsMarkerSymbol>(
      QgsMarkerSymbol::createSimple({{"name", QString::fromLatin1(shape)},
                                     {"color", hollow ? QStringLiteral("255,255,255") : colour},
                                     {"outline_color", hollow ? colour : QStringLiteral("255,255,255")},
                                     {"outline_width", QString::number((hollow ? 0.09 : 0.05) * size)},
                                     {"size", QString::number(size * factor)}}));
}

QgsSymbol* symbolFor(const QgsVectorLayer& layer, std::size_t index, double size) {
  std::unique_ptr<QgsMarkerSymbol> point = marker(index, size);
  if (layer.geometryType() != compat::polygon_geometry) return point.release();
  auto middle = std::make_unique<QgsCentroidFillSymbolLayer>();
  middle->setPointOnSurface(true);
  middle->setSubSymbol(point.release());
  auto symbol = std::make_unique<QgsFillSymbol>();
  symbol->changeSymbolLayer(0, middle.release());
  return symbol.release();
}

}  // namespace

void dressFacilities(QgsVectorLayer& layer, int field, const QString& only) {
  layer.setName(LifeCircle::tr("Facilities"));
  layer.setLabelsEnabled(false);
  if (field < 0) {
    layer.setRenderer(new QgsSingleSymbolRenderer(symbolFor(layer, 0, sizeFor(layer.featureCount()))));
    return;
  }
  const std::vector<Entry> entries = entriesOf(countTexts(layer, field), only);
  qint64 shown = 0;
  for (const Entry& entry : entries) shown += entry.count;
  const QString name = QgsExpression::quotedColumnRef(layer.fields().at(field).name());
  auto root = std::make_unique<QgsRuleBasedRenderer::Rule>(nullptr);
  for (std::size_t e = 0; e < entries.size(); ++e) {
    QStringList quoted;
    for (const QString& text : entries[e].texts) quoted << QgsExpression::quotedString(text);
    root->appendChild(new QgsRuleBasedRenderer::Rule(symbolFor(layer, e, sizeFor(shown)), 0, 0,
                                                     QStringLiteral("coalesce(to_string(") + name +
                                                         QStringLiteral("), '') IN (") +
                                                         quoted.join(QLatin1Char(',')) + QLatin1Char(')'),
                                                     entries[e].label));
  }
  layer.setRenderer(new QgsRuleBasedRenderer(root.release()));
}

}  // namespace lifecircle::plugin
