#pragma once

#include <QRectF>
#include <QSizeF>
#include <QString>

class QgsLayout;
class QgsLayoutItemLegend;
class QgsLayoutItemManualTable;
class QgsLayoutItemMap;
class QgsLayoutItemScaleBar;

namespace lifecircle::plugin {

struct StatTable;

/// The furniture of a page. Each is added to the layout, which owns it, under an id by which a planner finds
/// it again; text is given as labels take it (see literalText).

/// One line as large as fits, but no larger than `points` and no smaller than half of that.
void addLine(QgsLayout& layout, const QString& id, const QString& text, const QRectF& place, double points,
             bool bold);
/// Small text that wraps.
void addParagraph(QgsLayout& layout, const QString& id, const QString& text, const QRectF& place,
                  double points, Qt::AlignmentFlag alignment = Qt::AlignLeft);
QgsLayoutItemMap* addMap(QgsLayout& layout, const QString& id, const QRectF& place);
/// In the lower left corner of the map: a bar with round numbers, and the scale in figures.
void addScale(QgsLayout& layout, QgsLayoutItemMap& map, double textScale);
/// In the upper right corner of the map.
void addNorthArrow(QgsLayout& layout, QgsLayoutItemMap& map, double textScale);
/// A legend without entries, to be filled and then made to fit.
QgsLayoutItemLegend* addLegend(QgsLayout& layout, QgsLayoutItemMap& map, const QRectF& place);
/// Sets the legend smaller, and in two columns, until it needs no more than `room`. Returns what it needs.
QSizeF fitLegend(QgsLayout& layout, QgsLayoutItemLegend& legend, const QSizeF& room, double textScale);
/// How high a table will be; the table itself knows it only when its pages are drawn.
[[nodiscard]] double tableHeight(const StatTable& table, double textScale);
/// A table as wide as `place`. Cells that differ by page are expressions that look up the page's feature.
QgsLayoutItemManualTable* addTable(QgsLayout& layout, const StatTable& table, const QRectF& place,
                                   double textScale);

}  // namespace lifecircle::plugin
