#include <cmath>

#include <qgsfillsymbol.h>
#include <qgslayout.h>
#include <qgslayoutitemlegend.h>
#include <qgslayoutitemmap.h>
#include <qgslayoutitempicture.h>
#include <qgslayoutitemscalebar.h>
#include <qgslayoutitemshape.h>
#include <qgslayoututils.h>
#include <qgslegendrenderer.h>
#include <qgssymbollayerutils.h>

#include <plugin/maps/map_text.h>
#include <plugin/maps/page_items.h>
#include <plugin/qgis_layout_compat.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

void place(QgsLayoutItem& item, const QString& id, const QRectF& where) {
  item.setId(id);
  item.attemptMove(QgsLayoutPoint(where.left(), where.top()));
  item.attemptResize(QgsLayoutSize(where.width(), where.height()));
}

/// White below scale bar and arrow, so that they can be read on any map.
void addPlate(QgsLayout& layout, const QString& id, const QRectF& where) {
  auto* plate = new QgsLayoutItemShape(&layout);
  plate->setShapeType(QgsLayoutItemShape::Rectangle);
  const std::unique_ptr<QgsFillSymbol> white(
      QgsFillSymbol::createSimple({{"color", "255,255,255"}, {"outline_style", "no"}}));
  plate->setSymbol(white.get());
  layout.addLayoutItem(plate);
  place(*plate, id, where);
}

void setTextScale(QgsLayoutItemLegend& legend, double scale) {
  using Part = QgsLegendStyle;
  compat::setTextFormat(legend, Part::Subgroup, mapText(8.0 * scale, QColor(20, 20, 20), true));
  compat::setTextFormat(legend, Part::SymbolLabel, mapText(7.0 * scale, QColor(40, 40, 40)));
  legend.setStyleMargin(Part::Symbol, Part::Top, 0.9 * scale);
  legend.setStyleMargin(Part::Subgroup, Part::Top, 2.0 * scale);
  legend.setSymbolWidth(5.0 * scale);
  legend.setSymbolHeight(2.8 * scale);
  legend.setColumnSpace(3.0 * scale);
}

}  // namespace

QgsLayoutItemMap* addMap(QgsLayout& layout, const QString& id, const QRectF& where) {
  auto* map = new QgsLayoutItemMap(&layout);
  layout.addLayoutItem(map);
  place(*map, id, where);
  map->setFrameEnabled(true);
  map->setFrameStrokeWidth(QgsLayoutMeasurement(0.2));
  map->setFrameStrokeColor(QColor(90, 90, 90));
  map->setBackgroundColor(Qt::white);
  return map;
}

void addScale(QgsLayout& layout, QgsLayoutItemMap& map, double textScale) {
  const QRectF frame(map.pos(), QSizeF(map.rect().width(), map.rect().height()));
  const QRectF corner(frame.left() + 1.0, frame.bottom() - 11.5 * textScale, 62.0 * textScale,
                      10.5 * textScale);
  addPlate(layout, QStringLiteral("scale plate"), corner);
  auto* bar = new QgsLayoutItemScaleBar(&layout);
  layout.addLayoutItem(bar);
  bar->setStyle(QStringLiteral("Line Ticks Up"));
  bar->setLinkedMap(&map);
  bar->setUnits(compat::metres);
  bar->setUnitLabel(LifeCircle::tr("m"));
  bar->setNumberOfSegments(2);
  bar->setNumberOfSegmentsLeft(0);
  compat::fitWidth(*bar);
  bar->setMinimumBarWidth(18.0 * textScale);
  bar->setMaximumBarWidth(40.0 * textScale);
  bar->setHeight(1.5 * textScale);
  bar->setTextFormat(mapText(6.5 * textScale));
  bar->update();
  place(*bar, QStringLiteral("scale bar"), corner);

  // The number comes from the map, which an atlas sets anew for every page.
  addParagraph(
      layout, QStringLiteral("scale"),
      QStringLiteral("1 : [% format_number(round(map_get(item_variables('map'), 'map_scale'), -2), 0) %]"),
      QRectF(corner.right() - 21.0 * textScale, corner.top() + 1.0 * textScale, 20.0 * textScale,
             5.0 * textScale),
      6.5 * textScale, Qt::AlignRight);
}

void addNorthArrow(QgsLayout& layout, QgsLayoutItemMap& map, double textScale) {
  const QRectF frame(map.pos(), QSizeF(map.rect().width(), map.rect().height()));
  const double width = 9.0 * textScale, height = 12.0 * textScale;
  const QRectF corner(frame.right() - width - 1.0, frame.top() + 1.0, width, height);
  addPlate(layout, QStringLiteral("north plate"), corner);
  auto* arrow = new QgsLayoutItemPicture(&layout);
  layout.addLayoutItem(arrow);
  arrow->setPicturePath(QgsSymbolLayerUtils::svgSymbolNameToPath(QStringLiteral("arrows/NorthArrow_04.svg"),
                                                                 QgsPathResolver()));
  arrow->setLinkedMap(&map);
  arrow->setNorthMode(QgsLayoutItemPicture::GridNorth);
  place(*arrow, QStringLiteral("north arrow"), corner.adjusted(0.8, 0.8, -0.8, -0.8));
}

QgsLayoutItemLegend* addLegend(QgsLayout& layout, QgsLayoutItemMap& map, const QRectF& where) {
  auto* legend = new QgsLayoutItemLegend(&layout);
  layout.addLayoutItem(legend);
  place(*legend, QStringLiteral("legend"), where);
  legend->setLinkedMap(&map);
  legend->setAutoUpdateModel(false);
  legend->setBackgroundEnabled(false);
  legend->setBoxSpace(0.0);
  legend->setResizeToContents(true);
  legend->setWrapString(QStringLiteral("\n"));
  return legend;
}

QSizeF fitLegend(QgsLayout& layout, QgsLayoutItemLegend& legend, const QSizeF& room, double textScale) {
  QSizeF needed;
  legend.setSplitLayer(true);
  for (const double step : {1.0, 0.9, 0.8, 0.7, 0.6, 0.5})
    for (const int columns : {1, 2}) {
      setTextScale(legend, textScale * step);
      legend.setColumnCount(columns);
      QgsRenderContext context = QgsLayoutUtils::createRenderContextForLayout(&layout, nullptr);
      needed = QgsLegendRenderer(legend.model(), legend.legendSettings()).minimumSize(&context);
      if (needed.height() <= room.height() && needed.width() <= room.width()) return needed;
    }
  return needed;
}

}  // namespace lifecircle::plugin
