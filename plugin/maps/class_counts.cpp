#include <algorithm>
#include <cmath>
#include <map>
#include <memory>

#include <qgsexpressioncontextutils.h>
#include <qgsfeatureiterator.h>
#include <qgsgeometryengine.h>
#include <qgsrendercontext.h>
#include <qgsrenderer.h>
#include <qgsspatialindex.h>
#include <qgsvectorlayer.h>

#include <plugin/maps/class_counts.h>
#include <plugin/maps/map_text.h>

namespace lifecircle::plugin {

namespace {

/// Which area holds a point; prepared once, asked often.
class AreaFinder {
 public:
  explicit AreaFinder(const std::vector<PageArea>& areas) {
    for (const PageArea& area : areas) {
      if (area.shape.isEmpty()) continue;
      mIndex.addFeature(area.id, area.shape.boundingBox());
      auto& engine = mEngines[area.id];
      engine.reset(QgsGeometry::createGeometryEngine(area.shape.constGet()));
      engine->prepareGeometry();
    }
  }

  [[nodiscard]] std::optional<QgsFeatureId> find(const QgsGeometry& shape) const {
    if (mEngines.empty() || shape.isEmpty()) return std::nullopt;
    const QgsGeometry inside = shape.pointOnSurface();
    if (inside.isEmpty()) return std::nullopt;
    QList<QgsFeatureId> near = mIndex.intersects(inside.boundingBox());
    std::sort(near.begin(), near.end());
    for (const QgsFeatureId id : qAsConst(near))
      if (mEngines.at(id)->intersects(inside.constGet())) return id;
    return std::nullopt;
  }

 private:
  QgsSpatialIndex mIndex;
  std::map<QgsFeatureId, std::unique_ptr<QgsGeometryEngine>> mEngines;
};

}  // namespace

bool ClassCounts::isWorthALine(std::size_t number) const {
  const QString& label = labels.at(static_cast<int>(number));
  return all.at(number).features > 0 ||
         std::any_of(label.begin(), label.end(), [](QChar character) { return character.isDigit(); });
}

ClassCounts countClasses(const QgsVectorLayer& layer, const QgsFeatureRenderer& given, int weight,
                         const std::vector<PageArea>& areas, Feedback& feedback) {
  const std::unique_ptr<QgsFeatureRenderer> renderer(given.clone());
  ClassCounts counts;
  counts.weighed = weight >= 0;
  std::map<QString, std::size_t> classOf;
  const QgsLegendSymbolList legend = renderer->legendSymbolItems();
  for (const QgsLegendSymbolItem& item : legend) {
    classOf.emplace(item.ruleKey(), classOf.size());
    counts.labels << item.label();
  }
  counts.all.resize(classOf.size());

  QgsRenderContext context;
  context.expressionContext().appendScopes(QgsExpressionContextUtils::globalProjectLayerScopes(&layer));
  renderer->startRender(context, layer.fields());
  const AreaFinder finder(areas);
  FeatureProgress progress(layer, feedback);
  QgsFeatureIterator features = layer.getFeatures();
  for (QgsFeature feature; features.nextFeature(feature);) {
    progress.next();
    context.expressionContext().setFeature(feature);
    std::size_t first = counts.all.size();
    const QSet<QString> keys = renderer->legendKeysForFeature(feature, context);
    for (const QString& key : keys)
      if (const auto found = classOf.find(key); found != classOf.end())
        first = std::min(first, found->second);
    if (first == counts.all.size()) continue;  // drawn in no class of the legend
    bool isNumber = false;
    const double number = weight >= 0 ? feature.attribute(weight).toDouble(&isNumber) : 0.0;
    const ClassCount one{1, isNumber && std::isfinite(number) ? number : 0.0};
    const auto add = [&](ClassCount& to) {
      to.features += one.features;
      to.weight += one.weight;
    };
    add(counts.all[first]);
    if (const auto area = finder.find(feature.geometry())) {
      auto& row = counts.inArea[*area];
      row.resize(counts.all.size());
      add(row[first]);
    }
  }
  renderer->stopRender(context);
  return counts;
}

}  // namespace lifecircle::plugin
