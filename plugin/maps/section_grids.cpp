#include <algorithm>
#include <cmath>
#include <map>

#include <plugin/maps/report_parts.h>
#include <plugin/maps/report_section.h>
#include <plugin/text.h>

namespace lifecircle::plugin::sections {

namespace {

const QString parent = QStringLiteral("parent");
const QString deviation = QStringLiteral("dev_pct");

/// The units coloured by the grid in a field. Which colour means nothing: only that neighbours mostly differ.
Html mosaic(const ReportResult& result, const QString& field, const QString& description) {
  constexpr int colourCount = 6;
  QList<svg::Key> classes;
  for (const char* colour : {"#c7e9b4", "#41b6c4", "#225ea8", "#fee391", "#fe9929", "#993404"})
    classes << svg::Key{QString(), QLatin1String(colour)};
  std::map<QString, int> number;
  SvgMap map(classes);
  for (const QgsFeature& row : result.rows) {
    const QString grid = result.text(row, field);
    const auto known = number.emplace(grid, static_cast<int>(number.size()));
    map.add(row.geometry(), grid.isEmpty() ? -1 : known.first->second % colourCount);
  }
  return Html::element("div", {{"class", QStringLiteral("half")}},
                       subheading(description) + map.html(description, false, 320.0));
}

ReportRows farthestFirst(const ReportResult& result) {
  ReportRows rows = rowsOf(result);
  const auto distance = [&](const QgsFeature* row) {
    return std::abs(result.number(*row, deviation).value_or(0.0));
  };
  std::stable_sort(rows.begin(), rows.end(),
                   [&](const QgsFeature* a, const QgsFeature* b) { return distance(a) > distance(b); });
  return rows;
}

}  // namespace

ReportSection gridUnits(const ReportResult& result, SmallCount) {
  ReportSection section{LifeCircle::tr("Grids before and after"), {}, {}};
  const ReportRows moved = rowsOf(result, [&](const QgsFeature& row) {
    return result.number(row, QStringLiteral("moved")).value_or(0.0) > 0.0;
  });
  section.summary = LifeCircle::tr("%1 of %2 units go to another grid.")
                        .arg(cellText(static_cast<double>(moved.size()), Format::whole),
                             cellText(static_cast<double>(result.rows.size()), Format::whole));
  section.body += Html::element("div", {{"class", QStringLiteral("pair")}},
                                mosaic(result, QStringLiteral("grid_old"), LifeCircle::tr("Today")) +
                                    mosaic(result, QStringLiteral("grid_id"), LifeCircle::tr("Balanced")));
  section.body += paragraph(LifeCircle::tr("Colours tell one grid from the next; pale units have no grid."));
  section.body +=
      subheading(LifeCircle::tr("Units by status")) + countsByCode(result, QStringLiteral("gb_status"));
  return section;
}

ReportSection grids(const ReportResult& result, SmallCount) {
  ReportSection section{LifeCircle::tr("Grids"), {}, {}};
  const ReportRows rows = sortedBy(result, rowsOf(result), deviation, true);
  if (!rows.empty())
    section.summary = LifeCircle::tr("%1 grids; the heaviest is %2 above the mean of its parent.")
                          .arg(rows.size())
                          .arg(cellText(result.value(*rows.front(), deviation), Format::points));
  section.body += mapByNumber(result, deviation, {-25.0, -10.0, 10.0, 25.0}, Format::points);
  section.body += paragraph(LifeCircle::tr("Deviation of a grid's weight from the mean of its parent."));
  if (result.has(QStringLiteral("gr_status")))
    section.body +=
        subheading(LifeCircle::tr("Grids by status")) + countsByCode(result, QStringLiteral("gr_status"));
  section.body +=
      tableOf(result, farthestFirst(result), LifeCircle::tr("Grids, the farthest from the mean first"),
              {{QStringLiteral("code"), LifeCircle::tr("Code"), Format::text},
               {QStringLiteral("grid_id"), LifeCircle::tr("Grid"), Format::text},
               {parent, LifeCircle::tr("Parent"), Format::text},
               {QStringLiteral("units"), LifeCircle::tr("Units"), Format::whole},
               {QStringLiteral("weight"), LifeCircle::tr("Weight"), Format::whole},
               {QStringLiteral("load"), LifeCircle::tr("Load"), Format::whole},
               {deviation, LifeCircle::tr("Deviation"), Format::points},
               {QStringLiteral("pp"), LifeCircle::tr("Compactness"), Format::hundredth},
               {QStringLiteral("change"), LifeCircle::tr("Change"), Format::code},
               {QStringLiteral("gr_status"), LifeCircle::tr("Status"), Format::code}},
              {}, 40);
  return section;
}

ReportSection gridParents(const ReportResult& result, SmallCount) {
  ReportSection section{LifeCircle::tr("Balance of grids, before and after"), {}, {}};
  const QString before = QStringLiteral("max_dev_0"), after = QStringLiteral("max_dev");
  std::vector<DotRow> dots;
  double full = 10.0;
  for (const QgsFeature& row : result.rows) {
    dots.push_back(
        {areaText(result.text(row, parent)), {result.number(row, after), result.number(row, before)}});
    full =
        std::max({full, result.number(row, after).value_or(0.0), result.number(row, before).value_or(0.0)});
    if (result.text(row, parent) == QLatin1String("all"))
      section.summary = result.number(row, before)
                            ? LifeCircle::tr("The greatest deviation from the mean falls from %1 to %2.")
                                  .arg(cellText(result.value(row, before), Format::points),
                                       cellText(result.value(row, after), Format::points))
                            : LifeCircle::tr("The greatest deviation from the mean is %1.")
                                  .arg(cellText(result.value(row, after), Format::points));
  }
  full = 10.0 * std::ceil(full / 10.0);
  section.body += subheading(LifeCircle::tr("Greatest deviation from the mean")) +
                  dotChart(LifeCircle::tr("Greatest deviation from the mean"), dots,
                           {LifeCircle::tr("after"), LifeCircle::tr("before")}, full, Format::points);
  section.body +=
      tableOf(result, rowsOf(result), LifeCircle::tr("Before (today) and after"),
              {{parent, LifeCircle::tr("Parent"), Format::code},
               {QStringLiteral("grids_0"), LifeCircle::tr("Grids today"), Format::whole},
               {QStringLiteral("grids"), LifeCircle::tr("Grids"), Format::whole},
               {before, LifeCircle::tr("Greatest deviation today"), Format::points},
               {after, LifeCircle::tr("Greatest deviation"), Format::points},
               {QStringLiteral("best_dev"), LifeCircle::tr("Least possible"), Format::points},
               {QStringLiteral("mean_dev_0"), LifeCircle::tr("Mean deviation today"), Format::points},
               {QStringLiteral("mean_dev"), LifeCircle::tr("Mean deviation"), Format::points},
               {QStringLiteral("pp_mean_0"), LifeCircle::tr("Compactness today"), Format::hundredth},
               {QStringLiteral("pp_mean"), LifeCircle::tr("Compactness"), Format::hundredth},
               {QStringLiteral("moved_pct"), LifeCircle::tr("Moved"), Format::points},
               {QStringLiteral("status"), LifeCircle::tr("Status"), Format::code}});
  return section;
}

ReportSection gridTradeOffs(const ReportResult& result, SmallCount) {
  ReportSection section{LifeCircle::tr("Few changes against short borders"), {}, {}};
  section.body += tableOf(result, rowsOf(result), LifeCircle::tr("What other weights would give"),
                          {{QStringLiteral("keep"), LifeCircle::tr("Few changes"), Format::hundredth},
                           {QStringLiteral("compact"), LifeCircle::tr("Compactness"), Format::hundredth},
                           {QStringLiteral("moved_pct"), LifeCircle::tr("Moved"), Format::points},
                           {QStringLiteral("cut_m"), LifeCircle::tr("Inner borders, m"), Format::whole},
                           {QStringLiteral("max_dev"), LifeCircle::tr("Greatest deviation"), Format::points},
                           {QStringLiteral("out_band"), LifeCircle::tr("Parents outside"), Format::whole}});
  return section;
}

ReportSection gridProblems(const ReportResult& result, SmallCount) {
  ReportSection section{LifeCircle::tr("Faults of grids"), {}, {}};
  section.summary = LifeCircle::tr("%1 faults were found.").arg(result.rows.size());
  section.body += countsByCode(result, QStringLiteral("code"));
  section.body += tableOf(result, rowsOf(result), LifeCircle::tr("Faults"),
                          {{QStringLiteral("grid"), LifeCircle::tr("Grid"), Format::text},
                           {QStringLiteral("other"), LifeCircle::tr("Other"), Format::text},
                           {QStringLiteral("amount"), LifeCircle::tr("Amount"), Format::tenth},
                           {QStringLiteral("sentence"), LifeCircle::tr("Fault"), Format::text}},
                          {}, 40);
  return section;
}

}  // namespace lifecircle::plugin::sections
