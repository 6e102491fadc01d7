#include <plugin/maps/page_plan.h>

namespace lifecircle::plugin {

namespace {

constexpr double margin = 10.0, gap = 4.0, titleHeight = 9.0, subtitleHeight = 6.0, captionHeight = 12.0;

PagePlan planLandscape(QSizeF page, double scale, double top, bool withOverview) {
  PagePlan plan;
  const double column = 72.0 * scale;
  const double captionTop = page.height() - margin - captionHeight * scale, bottom = captionTop - gap;
  const double left = page.width() - margin - column;
  const double overview = withOverview ? 44.0 * scale : 0.0;
  plan.map = QRectF(margin, top, left - gap - margin, bottom - top);
  plan.legend = QRectF(left, top, column, bottom - top - (withOverview ? overview + gap : 0.0));
  plan.table = plan.legend;
  plan.overview = QRectF(left, bottom - overview, column, overview);
  plan.caption = QRectF(margin, captionTop, page.width() - 2.0 * margin, captionHeight * scale);
  return plan;
}

PagePlan planPortrait(QSizeF page, double scale, double top, bool withOverview) {
  PagePlan plan;
  const double width = page.width() - 2.0 * margin;
  const double captionHeightHere = 1.5 * captionHeight * scale;
  const double captionTop = page.height() - margin - captionHeightHere;
  const double bandHeight = 66.0 * scale, bandTop = captionTop - gap - bandHeight;
  const double overview = withOverview ? 44.0 * scale : 0.0;
  const double shared = width - gap - (withOverview ? overview + gap : 0.0);
  const double legend = 0.45 * shared, table = shared - legend;
  plan.map = QRectF(margin, top, width, bandTop - gap - top);
  plan.legend = QRectF(margin, bandTop, legend, bandHeight);
  plan.table = QRectF(margin + legend + gap, bandTop, table, bandHeight);
  plan.overview = QRectF(page.width() - margin - overview, bandTop, overview, overview);
  plan.caption = QRectF(margin, captionTop, width, captionHeightHere);
  plan.tableFollowsLegend = false;
  return plan;
}

}  // namespace

PagePlan planPage(Paper paper, Orientation orientation, bool withSubtitle, bool withOverview) {
  const double scale = paper == Paper::a3 ? 1.3 : 1.0;
  QSizeF page = paper == Paper::a3 ? QSizeF(420.0, 297.0) : QSizeF(297.0, 210.0);
  const bool landscape = orientation == Orientation::landscape;
  if (!landscape) page.transpose();
  const double top = margin + (titleHeight + (withSubtitle ? subtitleHeight : 0.0) + 2.0) * scale;
  PagePlan plan = landscape ? planLandscape(page, scale, top, withOverview)
                            : planPortrait(page, scale, top, withOverview);
  const double width = page.width() - 2.0 * margin;
  plan.page = page;
  plan.textScale = scale;
  plan.title = QRectF(margin, margin, width, titleHeight * scale);
  plan.subtitle = QRectF(margin, margin + titleHeight * scale, width, subtitleHeight * scale);
  return plan;
}

std::vector<double> roundScales() {
  std::vector<double> scales;
  for (double power = 100.0; power < 1e8; power *= 10.0)
    for (const double step : {1.0, 1.25, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 7.5})
      scales.push_back(step * power);
  return scales;
}

}  // namespace lifecircle::plugin
