#include <memory>

#include <qgslayertree.h>
#include <qgsmaplayerstyle.h>
#include <qgsproject.h>
#include <qgsvectorlayer.h>

#include <plugin/maps/base_layers.h>
#include <plugin/maps/facility_symbols.h>
#include <plugin/maps/map_layers.h>
#include <plugin/maps/map_order.h>
#include <plugin/maps/map_text.h>
#include <plugin/maps/result_kind.h>
#include <plugin/maps/theme.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

/// Results that cover the ground would hide the streets, by which people find their way.
bool coversGround(ResultKind kind) {
  switch (kind) {
    case ResultKind::coverage:
    case ResultKind::isochrones:
    case ResultKind::blindSpots:
    case ResultKind::grids:
    case ResultKind::assessedGrids:
      return true;
    default:
      return false;
  }
}

}  // namespace

MapLayers::MapLayers(QgsProject& project, const MapOrder& order, const Theme& theme, ResultKind kind,
                     const QString& title)
    : mProject(project), mTitle(title), mStreetsAbove(coversGround(kind)) {
  mResult = take(order.result, [&](QgsVectorLayer& layer) {
    layer.setName(literalText(theme.title, 40));
    layer.setRenderer(theme.renderer->clone());
    if (!theme.labeling || order.minPeople > leastPeopleInLabels) return;
    layer.setLabeling(theme.labeling->clone());
    layer.setLabelsEnabled(true);
  });
  mFacilities = take(order.facilities, [&](QgsVectorLayer& layer) {
    dressFacilities(layer, layer.fields().lookupField(order.categoryField), theme.categoryId);
  });
  mStreets = take(order.streets, [&](QgsVectorLayer& layer) { dressStreets(layer, mStreetsAbove); });
  mWater = take(order.water, dressWater);
  mAreas = take(order.areas, [&](QgsVectorLayer& layer) { dressAreas(layer, order.areaField, order.atlas); });
  if (order.atlas) mOverview = take(order.areas, dressOverview);
}

MapLayers::~MapLayers() {
  if (mKept) return;
  if (QgsLayerTreeGroup* group = mProject.layerTreeRoot()->findGroup(mGroup))
    mProject.layerTreeRoot()->removeChildNode(group);
  mProject.removeMapLayers(mAdded);
}

MapLayers::Dressed MapLayers::take(const QgsVectorLayer* ordered, const Dress& dress) {
  if (!ordered) return {};
  std::unique_ptr<QgsVectorLayer> copy(ordered->clone());
  copy->setLabelsEnabled(false);
  dress(*copy);
  Dressed dressed{mProject.mapLayer<QgsVectorLayer*>(ordered->id()), copy->name(), {}};
  // One map draws a layer once, in one style, and the areas may be the result too. The overview is a map of
  // its own.
  const bool isTaken = onMap().contains(dressed.layer) && dressed.layer != mAreas.layer;
  if (dressed.layer == ordered && !isTaken) {
    QgsMapLayerStyle style;
    style.readFromLayer(copy.get());
    dressed.style = style.xmlData();
    return dressed;
  }
  dressed.layer = copy.get();
  add(std::move(copy));
  return dressed;
}

void MapLayers::add(std::unique_ptr<QgsVectorLayer> layer) {
  QgsLayerTree* root = mProject.layerTreeRoot();
  QgsLayerTreeGroup* group = mGroup.isEmpty() ? nullptr : root->findGroup(mGroup);
  if (!group) {
    const QString name = LifeCircle::tr("LifeCircle map: %1").arg(mTitle);
    for (int number = 1; mGroup.isEmpty() || root->findGroup(mGroup); ++number)
      mGroup = number == 1 ? name : QStringLiteral("%1 (%2)").arg(name).arg(number);
    group = root->insertGroup(0, mGroup);
    group->setExpanded(false);
  }
  layer->setName(QStringLiteral("%1 (%2)").arg(layer->name(), mGroup));
  QgsVectorLayer* added = layer.release();
  mProject.addMapLayer(added, false);
  mAdded << added->id();
  group->addLayer(added);
  group->setItemVisibilityCheckedRecursive(false);
}

QList<QgsMapLayer*> MapLayers::onMap() const {
  QList<QgsMapLayer*> layers{mFacilities.layer, mAreas.layer, mStreetsAbove ? mStreets.layer : mResult.layer,
                             mStreetsAbove ? mResult.layer : mStreets.layer, mWater.layer};
  layers.removeAll(nullptr);
  return layers;
}

QList<QgsMapLayer*> MapLayers::onOverview() const {
  QList<QgsMapLayer*> layers{mOverview.layer, mWater.layer};
  layers.removeAll(nullptr);
  return layers;
}

QMap<QString, QString> MapLayers::styles(std::initializer_list<const Dressed*> layers) {
  QMap<QString, QString> styles;
  for (const Dressed* each : layers)
    if (each->layer && !each->style.isEmpty()) styles.insert(each->layer->id(), each->style);
  return styles;
}

QMap<QString, QString> MapLayers::stylesOnMap() const {
  return styles({&mResult, &mFacilities, &mStreets, &mWater, &mAreas});
}

QMap<QString, QString> MapLayers::stylesOnOverview() const {
  return styles({&mOverview, &mWater});
}

QList<MapLayers::Entry> MapLayers::inLegend() const {
  QList<Entry> entries;
  for (const Dressed* each : {&mResult, &mFacilities, &mAreas, &mStreets, &mWater})
    if (each->layer) entries << Entry{each->layer, each->name, each != &mResult && each != &mFacilities};
  return entries;
}

}  // namespace lifecircle::plugin
