#include <algorithm>

#include <QLocale>
#include <qgsfeatureiterator.h>
#include <qgsvectorlayer.h>

#include <plugin/maps/area_card.h>
#include <plugin/maps/map_text.h>
#include <plugin/maps/theme.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

constexpr int worstShown = 10;

QString numberOf(const QgsFeature& feature, const char* field, int decimals) {
  bool isNumber = false;
  const double number = feature.attribute(QString::fromLatin1(field)).toDouble(&isNumber);
  return isNumber ? QLocale().toString(number, 'f', decimals) : QStringLiteral("…");
}

/// Categories and shares of an area, the smallest share first; ties in the order of the fields.
std::vector<std::pair<QString, double>> sharesOf(const QgsFeature& feature) {
  std::vector<std::pair<QString, double>> shares;
  const QgsFields fields = feature.fields();
  for (int f = 0; f < fields.size(); ++f) {
    const QString name = fields.at(f).name();
    if (!name.startsWith(QLatin1String("c_"))) continue;
    bool isNumber = false;
    const double share = feature.attribute(f).toDouble(&isNumber);
    if (isNumber && !feature.attribute(f).isNull()) shares.emplace_back(categoryName(name.mid(2)), share);
  }
  std::stable_sort(shares.begin(), shares.end(),
                   [](const auto& a, const auto& b) { return a.second < b.second; });
  return shares;
}

}  // namespace

StatTable areaCard(const QgsVectorLayer& coverage, const std::vector<PageArea>& areas, Feedback& feedback) {
  StatTable table;
  table.columns = {{LifeCircle::tr("This area"), 2.6, true}, {QString(), 1.0, false}};
  table.rows = {{{LifeCircle::tr("People"), {}}, {}},
                {{LifeCircle::tr("Life-circle score"), {}}, {}},
                {{LifeCircle::tr("Rank"), {}}, {}},
                {{LifeCircle::tr("Fewest people reach:"), {}}, {}}};
  const std::size_t head = table.rows.size();
  table.rows.resize(head + worstShown, {{}, {}});

  FeatureProgress progress(coverage, feedback);
  QgsFeatureIterator features = coverage.getFeatures();
  for (QgsFeature feature; features.nextFeature(feature);) {
    progress.next();
    const QgsGeometry inside = feature.geometry().pointOnSurface();
    const auto page = std::find_if(areas.begin(), areas.end(), [&](const PageArea& area) {
      return !inside.isEmpty() && area.shape.boundingBox().contains(inside.boundingBox()) &&
             area.shape.intersects(inside);
    });
    if (page == areas.end() || table.rows[0][1].pages.count(page->id) > 0) continue;
    table.rows[0][1].pages[page->id] = numberOf(feature, "people", 0);
    table.rows[1][1].pages[page->id] = numberOf(feature, "lc_score", 1);
    table.rows[2][1].pages[page->id] = numberOf(feature, "lc_rank", 0);
    const auto shares = sharesOf(feature);
    for (std::size_t s = 0; s < std::min<std::size_t>(shares.size(), worstShown); ++s) {
      table.rows[head + s][0].pages[page->id] = shares[s].first;
      table.rows[head + s][1].pages[page->id] = percent(shares[s].second);
    }
    table.suppressed |=
        feature.attribute(QStringLiteral("cv_status")).toString().startsWith(QLatin1String("suppressed"));
  }
  return table;
}

}  // namespace lifecircle::plugin
