#pragma once

#include <vector>

#include <QRectF>
#include <QSizeF>

namespace lifecircle::plugin {

/// Where things stand on the page: millimetres from its upper left corner. Landscape pages have the map on
/// the left and a column beside it, portrait pages a band of columns below the map.
struct PagePlan {
  QSizeF page;
  QRectF title;
  QRectF subtitle;
  QRectF map;
  QRectF legend;    ///< the legend begins here and may be shorter
  QRectF table;     ///< the same; on landscape pages the table follows the legend in the same column
  QRectF overview;  ///< empty without an atlas
  QRectF caption;
  bool tableFollowsLegend = true;
  double textScale = 1.0;  ///< larger pages are read from farther away
};

enum class Paper { a4, a3 };
enum class Orientation { landscape, portrait };

[[nodiscard]] PagePlan planPage(Paper paper, Orientation orientation, bool withSubtitle, bool withOverview);

/// Scales that read well, the largest (1 : 100) first.
[[nodiscard]] std::vector<double> roundScales();

}  // namespace lifecircle::plugin
