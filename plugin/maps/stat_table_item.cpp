#include <qgsexpression.h>
#include <qgslayout.h>
#include <qgslayoutframe.h>
#include <qgslayoutitemmanualtable.h>
#include <qgsproperty.h>
#include <qgstablecell.h>

#include <plugin/maps/map_text.h>
#include <plugin/maps/page_items.h>
#include <plugin/maps/stat_table.h>

namespace lifecircle::plugin {

namespace {

constexpr int longest = 34;

/// What a cell holds: its text, or for an atlas an expression that picks the page's. So the table turns its
/// pages in a saved project too, where nothing of ours runs.
QVariant contentOf(const StatCell& cell) {
  if (cell.pages.empty()) return plainText(cell.text, longest);
  QStringList pairs;
  for (const auto& [page, text] : cell.pages)
    pairs << QStringLiteral("'%1',").arg(page) + QgsExpression::quotedString(plainText(text, longest));
  return QVariant::fromValue(
      QgsProperty::fromExpression(QStringLiteral("coalesce(map_get(map(") + pairs.join(QLatin1Char(',')) +
                                  QStringLiteral("), to_string(@atlas_featureid)), '')")));
}

QgsTableCell cellOf(const QVariant& content, const StatTable::Column& column) {
  QgsTableCell cell(content);
  cell.setHorizontalAlignment(column.isText ? Qt::AlignLeft : Qt::AlignRight);
  cell.setVerticalAlignment(Qt::AlignVCenter);
  return cell;
}

/// Headings are the first row: QGIS would print its own all to the left.
QgsTableRow headingsOf(const StatTable& table, double points) {
  QgsTableRow cells;
  for (const StatTable::Column& column : table.columns) {
    QgsTableCell cell = cellOf(plainText(column.heading, longest), column);
    cell.setTextFormat(mapText(points, QColor(20, 20, 20), true));
    cells << cell;
  }
  return cells;
}

}  // namespace

double tableHeight(const StatTable& table, double textScale) {
  constexpr double row = 3.6, lines = 1.0;  // millimetres; with a line to spare
  return (static_cast<double>(table.rows.size()) + 1.0 + lines) * row * textScale;
}

QgsLayoutItemManualTable* addTable(QgsLayout& layout, const StatTable& table, const QRectF& where,
                                   double textScale) {
  const double points = 6.5 * textScale;
  auto* item = new QgsLayoutItemManualTable(&layout);
  layout.addMultiFrame(item);
  item->setCellMargin(0.6 * textScale);
  item->setContentTextFormat(mapText(points));
  item->setShowGrid(true);
  item->setVerticalGrid(false);
  item->setGridStrokeWidth(0.1);
  item->setGridColor(QColor(170, 170, 170));
  item->setWrapBehavior(QgsLayoutTable::WrapText);

  double shares = 0.0;
  for (const StatTable::Column& column : table.columns) shares += column.share;
  const double margins = 2.0 * 0.6 * textScale * static_cast<double>(table.columns.size());
  QList<double> widths;
  for (const StatTable::Column& column : table.columns)
    widths << (where.width() - margins - 1.0) * column.share / shares;
  QgsTableContents contents{headingsOf(table, points)};
  for (const auto& row : table.rows) {
    QgsTableRow cells;
    for (std::size_t c = 0; c < row.size(); ++c) cells << cellOf(contentOf(row[c]), table.columns[c]);
    contents << cells;
  }
  item->setColumnWidths(widths);
  item->setTableContents(contents);

  auto* frame = new QgsLayoutFrame(&layout, item);
  frame->setId(QStringLiteral("table"));
  frame->attemptMove(QgsLayoutPoint(where.left(), where.top()));
  frame->attemptResize(QgsLayoutSize(where.width(), where.height()));
  item->addFrame(frame);
  return item;
}

}  // namespace lifecircle::plugin
