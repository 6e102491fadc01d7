// QGIS 3.22 installs a header of labels that includes a header which it does not install, for a page of the
// web that a label may hold. Its name is enough here.
#define QGSWEBPAGE_H
class QgsWebPage;

#include <qgslayout.h>
#include <qgslayoutitemlabel.h>

#include <plugin/maps/map_text.h>
#include <plugin/maps/page_items.h>
#include <plugin/qgis_layout_compat.h>

namespace lifecircle::plugin {

namespace {

void add(QgsLayout& layout, QgsLayoutItemLabel* label, const QString& id, const QRectF& where) {
  layout.addLayoutItem(label);
  label->setId(id);
  label->attemptMove(QgsLayoutPoint(where.left(), where.top()));
  label->attemptResize(QgsLayoutSize(where.width(), where.height()));
}

}  // namespace

void addLine(QgsLayout& layout, const QString& id, const QString& text, const QRectF& where, double points,
             bool bold) {
  auto* label = new QgsLayoutItemLabel(&layout);
  label->setText(text);
  label->setMarginX(0.0);
  label->setMarginY(0.0);
  label->setVAlign(Qt::AlignVCenter);
  label->setMode(QgsLayoutItemLabel::ModeFont);
  for (double size = points; size >= points / 2.0; size -= 0.5) {
    compat::setTextFormat(*label, mapText(size, QColor(20, 20, 20), bold));
    if (label->sizeForText().width() <= where.width()) break;
  }
  add(layout, label, id, where);
}

void addParagraph(QgsLayout& layout, const QString& id, const QString& text, const QRectF& where,
                  double points, Qt::AlignmentFlag alignment) {
  auto* label = new QgsLayoutItemLabel(&layout);
  label->setText(text);
  label->setMarginX(0.0);
  label->setMarginY(0.0);
  label->setVAlign(Qt::AlignTop);
  label->setHAlign(alignment);
  label->setMode(QgsLayoutItemLabel::ModeFont);
  compat::setTextFormat(*label, mapText(points, QColor(70, 70, 70)));
  add(layout, label, id, where);
}

}  // namespace lifecircle::plugin
