#include <algorithm>

#include <qgsexception.h>
#include <qgsexpression.h>
#include <qgslayertree.h>
#include <qgslayoutatlas.h>
#include <qgslayoutframe.h>
#include <qgslayoutitemlegend.h>
#include <qgslayoutitemmanualtable.h>
#include <qgslayoutitemmap.h>
#include <qgslayoutitempage.h>
#include <qgslayoutmanager.h>
#include <qgslayoutpagecollection.h>
#include <qgslayoutrendercontext.h>
#include <qgslegendrenderer.h>
#include <qgsmaplayerlegend.h>
#include <qgsproject.h>
#include <qgsvectorlayer.h>

#include <plugin/layers/analysis_crs.h>
#include <plugin/maps/area_card.h>
#include <plugin/maps/caption.h>
#include <plugin/maps/class_counts.h>
#include <plugin/maps/class_table.h>
#include <plugin/maps/map_sheet.h>
#include <plugin/maps/map_text.h>
#include <plugin/maps/page_items.h>
#include <plugin/qgis_compat.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

void requireDrawable(const QgsVectorLayer& layer) {
  if (!layer.isSpatial())
    throw QgsProcessingException(
        LifeCircle::tr("The layer %1 is a table: a map needs a result with geometries.")
            .arg(plainText(layer.name())));
  if (layer.featureCount() == 0)
    throw QgsProcessingException(LifeCircle::tr("The layer %1 has no features: there is nothing to map.")
                                     .arg(plainText(layer.name())));
}

/// The next scale that reads well.
double roundScale(double scale) {
  const std::vector<double> scales = roundScales();
  const auto next = std::lower_bound(scales.begin(), scales.end(), scale);
  return next == scales.end() ? scale : *next;
}

/// The ground a layer covers, with a little air around it: points get more, lest the scale or the arrow hide
/// one.
QgsRectangle groundOf(QgsVectorLayer& layer, const QgsCoordinateReferenceSystem& crs, QgsProject& project) {
  layer.updateExtents();
  QgsRectangle ground = layer.extent();
  if (ground.isNull() || !ground.isFinite())
    throw QgsProcessingException(
        LifeCircle::tr("The features of the layer %1 have no geometry to map.").arg(plainText(layer.name())));
  ground = QgsCoordinateTransform(layer.crs(), crs, project.transformContext()).transformBoundingBox(ground);
  constexpr double least = 200.0;
  const double air = layer.geometryType() == compat::polygon_geometry ? 1.04 : 1.3;
  if (std::max(ground.width(), ground.height()) < least) ground.grow(least / 2.0);
  ground.scale(air);
  return ground;
}

/// Shows the ground in the middle of a map, whose place on the page stays.
void show(QgsLayoutItemMap& map, QgsRectangle ground) {
  const double shape = map.rect().width() / map.rect().height();
  const double width = std::max(ground.width(), ground.height() * shape);
  map.setExtent(QgsRectangle::fromCenterAndSize(ground.center(), width, width / shape));
}

QString weightName(const QString& field) {
  if (field == QLatin1String("people") || field == QLatin1String("ep_people") ||
      field == QLatin1String("cp_people") || field == QLatin1String("sf_people"))
    return LifeCircle::tr("People");
  if (field == QLatin1String("ev_up")) return LifeCircle::tr("People above");
  if (field == QLatin1String("weight")) return LifeCircle::tr("Weight");
  return plainText(field, 12);
}

std::vector<PageArea> pageAreas(const QgsVectorLayer& areas, const QgsCoordinateReferenceSystem& crs,
                                const QgsProject& project, Feedback& feedback) {
  std::vector<PageArea> pages;
  const QgsCoordinateTransform transform(areas.crs(), crs, project.transformContext());
  QgsFeatureIterator features = areas.getFeatures();
  for (QgsFeature feature; features.nextFeature(feature);) {
    feedback.check();
    if (feature.geometry().isEmpty()) continue;
    QgsGeometry shape = feature.geometry();
    shape.transform(transform);
    pages.push_back({feature.id(), shape});
  }
  return pages;
}

}  // namespace

MapSheet::MapSheet(QgsProject& project, const MapOrder& order, Feedback& feedback)
    : mProject(project),
      mOrder(order),
      mFeedback(feedback),
      mFacts((requireDrawable(*order.result), *order.result)),
      mLook(ResultLook::of(*order.result)),
      mTheme(chooseTheme(*order.result, mLook, order.theme)),
      mCrs(chooseAnalysisCrs(QgsCoordinateReferenceSystem(), *order.result, project.transformContext(),
                             feedback)),
      mPlan(planPage(order.paper, order.orientation, order.atlas || !order.subtitle.trimmed().isEmpty(),
                     order.atlas)),
      mTitle(plainText(order.title.trimmed().isEmpty() ? mTheme.title : order.title)),
      mLayers(project, order, mTheme, mLook.kind, mTitle),
      mLayout(std::make_unique<QgsPrintLayout>(&project)) {
  startPage();
  if (mOrder.atlas) startAtlas();
  QgsLayoutItemMap& map = addMaps();
  addScale(*mLayout, map, mPlan.textScale);
  addNorthArrow(*mLayout, map, mPlan.textScale);
  addLegendAndTable(map);
  addTexts();
}

int MapSheet::pages() const {
  return mOrder.atlas ? mLayout->atlas()->updateFeatures() : 1;
}

QString MapSheet::keep() {
  QgsLayoutManager* layouts = mProject.layoutManager();
  QString name = mTitle;
  for (int number = 2; layouts->layoutByName(name); ++number)
    name = QStringLiteral("%1 (%2)").arg(mTitle).arg(number);
  mLayout->setName(name);
  mLayers.keep();
  layouts->addLayout(mLayout.release());
  return name;
}

void MapSheet::startPage() {
  mLayout->setName(mTitle);
  mLayout->initializeDefaults();
  mLayout->renderContext().setDpi(mOrder.dpi);
  const std::vector<double> scales = roundScales();
  mLayout->renderContext().setPredefinedScales(QVector<qreal>(scales.begin(), scales.end()));
  mLayout->pageCollection()->page(0)->setPageSize(QgsLayoutSize(mPlan.page.width(), mPlan.page.height()));
  mLayout->pageCollection()->reflow();
}

void MapSheet::startAtlas() {
  QgsLayoutAtlas& atlas = *mLayout->atlas();
  const QString name =
      mOrder.areaField.isEmpty() ? QStringLiteral("to_string($id)") : plainExpression(mOrder.areaField);
  QString error;
  atlas.setCoverageLayer(mLayers.areas());
  atlas.setPageNameExpression(name);
  atlas.setSortFeatures(true);
  atlas.setSortExpression(name);
  atlas.setFilterFeatures(true);
  atlas.setFilterExpression(QStringLiteral("NOT is_empty_or_null($geometry)"), error);
  atlas.setHideCoverage(false);
  atlas.setEnabled(true);
  if (atlas.updateFeatures() == 0)
    throw QgsProcessingException(
        LifeCircle::tr("The layer %1 (AREAS) has no areas for the pages of an atlas.")
            .arg(plainText(mOrder.areas->name())));
}

QgsLayoutItemMap& MapSheet::addMaps() {
  QgsLayoutItemMap* map = addMap(*mLayout, QStringLiteral("map"), mPlan.map);
  map->setCrs(mCrs);
  map->setKeepLayerSet(true);
  map->setLayers(mLayers.onMap());
  map->setKeepLayerStyles(true);
  map->setLayerStyleOverrides(mLayers.stylesOnMap());
  show(*map, groundOf(mLayers.result(), mCrs, mProject));
  map->setScale(roundScale(map->scale()));
  mLayout->setReferenceMap(map);
  if (!mOrder.atlas) return *map;

  // One colour fills the page of an area: its neighbours say more.
  const double air = mLook.kind == ResultKind::coverage ? 0.5 : 0.08;
  map->setAtlasDriven(true);
  map->setAtlasScalingMode(QgsLayoutItemMap::Predefined);
  map->setAtlasMargin(air);
  QgsLayoutItemMap* overview = addMap(*mLayout, QStringLiteral("overview"), mPlan.overview);
  overview->setCrs(mCrs);
  overview->setKeepLayerSet(true);
  overview->setLayers(mLayers.onOverview());
  overview->setKeepLayerStyles(true);
  overview->setLayerStyleOverrides(mLayers.stylesOnOverview());
  show(*overview, groundOf(*mLayers.areas(), mCrs, mProject));
  return *map;
}

StatTable MapSheet::count(std::vector<int>& shown) {
  const std::vector<PageArea> areas =
      mOrder.atlas ? pageAreas(*mLayers.areas(), mLayers.result().crs(), mProject, mFeedback)
                   : std::vector<PageArea>();
  const QString field = mOrder.weightField.isEmpty() ? mLook.weight : mOrder.weightField;
  const int weight = mLayers.result().fields().lookupField(field);
  const ClassCounts counts = countClasses(mLayers.result(), *mTheme.renderer, weight, areas, mFeedback);
  for (std::size_t c = 0; c < counts.all.size(); ++c)
    if (counts.isWorthALine(c)) shown.push_back(static_cast<int>(c));
  if (mOrder.atlas && mLook.kind == ResultKind::coverage) return areaCard(mLayers.result(), areas, mFeedback);
  return classTable(counts, weightName(field), mOrder.minPeople, areas, mFeedback);
}

void MapSheet::fillLegend(QgsLayoutItemLegend& legend, const std::vector<int>& shown) {
  legend.model()->setLayerStyleOverrides(mLayers.stylesOnMap());
  QgsLayerTree* entries = legend.model()->rootGroup();
  entries->clear();
  const QList<MapLayers::Entry> listed = mLayers.inLegend();
  for (const MapLayers::Entry& each : listed) {
    QgsLayerTreeLayer* entry = entries->addLayer(each.layer);
    // The ground needs no heading.
    QgsLegendRenderer::setNodeLegendStyle(entry,
                                          each.isGround ? QgsLegendStyle::Hidden : QgsLegendStyle::Subgroup);
    entry->setCustomProperty(QStringLiteral("legend/title-label"), each.name);
    if (each.layer == &mLayers.result()) {
      constexpr int longest = 60;
      entry->setCustomProperty(
          QStringLiteral("legend/title-label"),
          literalText(mTheme.title, longest).replace(QStringLiteral(": "), QStringLiteral(":\n")));
      QgsMapLayerLegendUtils::setLegendNodeOrder(entry, QList<int>(shown.begin(), shown.end()));
    }
    legend.model()->refreshLayerLegend(entry);
  }
}

void MapSheet::addLegendAndTable(QgsLayoutItemMap& map) {
  std::vector<int> shown;
  const StatTable numbers = count(shown);
  mSuppressed = numbers.suppressed;
  QgsLayoutItemLegend* legend = addLegend(*mLayout, map, mPlan.legend);
  fillLegend(*legend, shown);
  QgsLayoutItemManualTable* table = addTable(*mLayout, numbers, mPlan.table, mPlan.textScale);

  constexpr double gap = 4.0;
  QSizeF room = mPlan.legend.size();
  if (mPlan.tableFollowsLegend) room.rheight() -= tableHeight(numbers, mPlan.textScale) + gap;
  const QSizeF size = fitLegend(*mLayout, *legend, room, mPlan.textScale);
  if (!mPlan.tableFollowsLegend) return;
  const double top = mPlan.legend.top() + size.height() + gap;
  QgsLayoutFrame* frame = table->frame(0);
  frame->attemptMove(QgsLayoutPoint(mPlan.table.left(), top));
  frame->attemptResize(QgsLayoutSize(mPlan.table.width(), std::max(5.0, mPlan.legend.bottom() - top)));
}

void MapSheet::addTexts() {
  const double scale = mPlan.textScale;
  QString subtitle = literalText(mOrder.subtitle, 120);
  if (mOrder.atlas)
    subtitle = QStringLiteral("[% @atlas_pagename %]") +
               (subtitle.isEmpty() ? QString() : QStringLiteral("  ·  ") + subtitle);
  addLine(*mLayout, QStringLiteral("title"), literalText(mTitle), mPlan.title, 18.0 * scale, true);
  addLine(*mLayout, QStringLiteral("subtitle"), subtitle, mPlan.subtitle, 10.0 * scale, false);
  const QString crs = QStringLiteral("%1 (%2)").arg(mCrs.description(), mCrs.authid());
  addParagraph(*mLayout, QStringLiteral("caption"),
               captionOf(mFacts, mLook.kind, mTheme.categoryId, mOrder.dataDate, crs,
                         mSuppressed ? mOrder.minPeople : 0.0),
               mPlan.caption, 6.5 * scale);
}

}  // namespace lifecircle::plugin
