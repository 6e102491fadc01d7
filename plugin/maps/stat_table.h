#pragma once

#include <map>
#include <vector>

#include <QString>
#include <qgsfeatureid.h>

namespace lifecircle::plugin {

/// A cell of a statistics table: one text, or one for each page of an atlas.
struct StatCell {
  QString text;
  std::map<QgsFeatureId, QString> pages;  ///< by the page's feature; a page without stays empty
};

/// Numbers as they are printed. Every row has a cell per heading.
struct StatTable {
  struct Column {
    QString heading;
    double share = 1.0;   ///< of the table's width, relative to the other columns
    bool isText = false;  ///< left-aligned
  };
  std::vector<Column> columns;
  std::vector<std::vector<StatCell>> rows;
  bool suppressed = false;  ///< some numbers were too small to be shown
};

}  // namespace lifecircle::plugin
