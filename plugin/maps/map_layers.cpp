#include <memory>

#include <qgslayertree.h>
#include <qgsproject.h>
#include <qgsvectorlayer.h>

#include <plugin/maps/base_layers.h>
#include <plugin/maps/facility_symbols.h>
#include <plugin/maps/map_layers.h>
#include <plugin/maps/map_order.h>
#include <plugin/maps/map_text.h>
#include <plugin/maps/result_kind.h>
#include <plugin/maps/theme.h>

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
    : mProject(project),
      mStreetsAbove(coversGround(kind)),
      mResult(adopt(order.result)),
      mFacilities(adopt(order.facilities)),
      mStreets(adopt(order.streets)),
      mWater(adopt(order.water)),
      mAreas(adopt(order.areas)),
      mOverview(order.atlas ? adopt(order.areas) : nullptr) {
  mResult->setName(literalText(theme.title, 40));
  mResult->setLabelsEnabled(false);
  mResult->setRenderer(theme.renderer->clone());
  if (mFacilities)
    dressFacilities(*mFacilities, mFacilities->fields().lookupField(order.categoryField), theme.categoryId);
  if (mStreets) dressStreets(*mStreets, mStreetsAbove);
  if (mWater) dressWater(*mWater);
  if (mAreas) dressAreas(*mAreas, order.areaField, order.atlas);
  if (mOverview) dressOverview(*mOverview);
  list(title);
}

MapLayers::~MapLayers() {
  if (mKept) return;
  if (QgsLayerTreeGroup* group = mProject.layerTreeRoot()->findGroup(mGroup))
    mProject.layerTreeRoot()->removeChildNode(group);
  mProject.removeMapLayers(mAdopted);
}

QgsVectorLayer* MapLayers::adopt(const QgsVectorLayer* layer) {
  if (!layer) return nullptr;
  auto copy = std::unique_ptr<QgsVectorLayer>(layer->clone());
  copy->setLabelsEnabled(false);
  QgsVectorLayer* adopted = copy.get();
  mProject.addMapLayer(copy.release(), false);
  mAdopted << adopted->id();
  return adopted;
}

void MapLayers::list(const QString& title) {
  QgsLayerTree* root = mProject.layerTreeRoot();
  for (int number = 1; mGroup.isEmpty() || root->findGroup(mGroup); ++number)
    mGroup = number == 1 ? title : QStringLiteral("%1 (%2)").arg(title).arg(number);
  QgsLayerTreeGroup* group = root->insertGroup(0, mGroup);
  const QList<QgsMapLayer*> layers = onMap();
  for (QgsMapLayer* layer : layers) group->addLayer(layer);
  if (mOverview) group->addLayer(mOverview);
  group->setItemVisibilityCheckedRecursive(false);
  group->setExpanded(false);
}

QList<QgsMapLayer*> MapLayers::onMap() const {
  QList<QgsMapLayer*> layers{mFacilities, mAreas, mStreetsAbove ? mStreets : mResult,
                             mStreetsAbove ? mResult : mStreets, mWater};
  layers.removeAll(nullptr);
  return layers;
}

QList<QgsMapLayer*> MapLayers::onOverview() const {
  QList<QgsMapLayer*> layers{mOverview, mWater};
  layers.removeAll(nullptr);
  return layers;
}

QList<QgsMapLayer*> MapLayers::inLegend() const {
  QList<QgsMapLayer*> layers{mResult, mFacilities, mAreas, mStreets, mWater};
  layers.removeAll(nullptr);
  return layers;
}

}  // namespace lifecircle::plugin
