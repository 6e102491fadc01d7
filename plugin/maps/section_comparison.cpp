#include <plugin/maps/report_parts.h>
#include <plugin/maps/report_section.h>
#include <plugin/text.h>

namespace lifecircle::plugin::sections {

namespace {

const QString area = QStringLiteral("area"), category = QStringLiteral("category"),
              gained = QStringLiteral("gained"), lost = QStringLiteral("lost"),
              points = QStringLiteral("points");

bool isAll(const ReportResult& result, const QgsFeature& row) {
  return result.text(row, area) == QLatin1String("all");
}
bool isAny(const ReportResult& result, const QgsFeature& row) {
  return result.text(row, category) == QLatin1String("any");
}

/// Categories in which something changed, the greatest loss first.
ReportRows changedCategories(const ReportResult& result) {
  return sortedBy(result,
                  rowsOf(result,
                         [&](const QgsFeature& row) {
                           return isAll(result, row) && !isAny(result, row) &&
                                  (result.number(row, gained).value_or(0.0) > 0.0 ||
                                   result.number(row, lost).value_or(0.0) > 0.0 ||
                                   result.number(row, points).value_or(0.0) != 0.0);
                         }),
                  points, false);
}

}  // namespace

ReportSection comparison(const ReportResult& result, SmallCount) {
  ReportSection section{LifeCircle::tr("Who gains and who loses"), {}, {}};
  const QString status = QStringLiteral("cp_status");
  const auto count = [&](const char* code) {
    const ReportRows rows = rowsOf(
        result, [&](const QgsFeature& row) { return result.text(row, status) == QLatin1String(code); });
    return cellText(static_cast<double>(rows.size()), Format::whole);
  };
  section.summary = LifeCircle::tr("Of %1 places %2 gain, %3 lose, %4 gain some and lose others.")
                        .arg(cellText(static_cast<double>(result.rows.size()), Format::whole),
                             count("gained"), count("lost"), count("mixed"));
  section.body += mapByCode(result, status,
                            {{gained, QStringLiteral("#2166ac")},
                             {lost, QStringLiteral("#f1a340")},
                             {QStringLiteral("mixed"), QStringLiteral("#762a83")},
                             {QStringLiteral("unchanged"), QStringLiteral("#f0f0f0")}},
                            LifeCircle::tr("Not compared"));
  section.body += countsByCode(result, status);
  return section;
}

ReportSection comparisonSummary(const ReportResult& result, SmallCount) {
  ReportSection section{LifeCircle::tr("Before and after, by category and area"), {}, {}};
  const ReportRows changed = changedCategories(result);
  const ReportRows areas = sortedBy(
      result,
      rowsOf(result, [&](const QgsFeature& row) { return isAny(result, row) && !isAll(result, row); }), lost,
      true);
  for (const QgsFeature& row : result.rows)
    if (isAll(result, row) && isAny(result, row))
      section.summary =
          LifeCircle::tr("Of %1 people %2 only gain, %3 only lose, %4 gain some and lose others.")
              .arg(cellText(result.value(row, QStringLiteral("people")), Format::whole),
                   cellText(result.value(row, gained), Format::whole),
                   cellText(result.value(row, lost), Format::whole),
                   cellText(result.value(row, QStringLiteral("mixed")), Format::whole));
  // Two published coverages may have no figures of the whole town: then those of each area are told.
  const bool knowsAll = !rowsOf(result, [&](const QgsFeature& row) {
                           return isAll(result, row) && result.number(row, points);
                         }).empty();
  if (changed.empty() && knowsAll)
    section.body += paragraph(LifeCircle::tr("Nothing changes in any category."));
  const ReportRows every = rowsOf(result, [&](const QgsFeature& row) { return !isAny(result, row); });
  std::vector<TableColumn> columns{
      {QStringLiteral("name"), LifeCircle::tr("Category"), Format::text},
      {gained, LifeCircle::tr("Gain it"), Format::whole},
      {lost, LifeCircle::tr("Lose it"), Format::whole},
      {QStringLiteral("share_0"), LifeCircle::tr("Share before"), Format::percent},
      {QStringLiteral("share"), LifeCircle::tr("Share after"), Format::percent},
      {QStringLiteral("eld_sh_0"), LifeCircle::tr("Aged, before"), Format::percent},
      {QStringLiteral("eld_share"), LifeCircle::tr("Aged, after"), Format::percent},
      {QStringLiteral("mean_0"), LifeCircle::tr("Mean walk before"), Format::tenth},
      {QStringLiteral("mean"), LifeCircle::tr("Mean walk after"), Format::tenth}};
  if (!changed.empty()) {
    section.body += tableOf(result, changed, LifeCircle::tr("Categories that change"), columns);
  } else {
    columns.insert(columns.begin(), {area, LifeCircle::tr("Area"), Format::code});
    section.body += tableOf(result, every, LifeCircle::tr("Areas and categories"), columns);
  }
  if (areas.empty()) return section;
  section.body += tableOf(result, areas, LifeCircle::tr("Areas, the greatest loss first"),
                          {{area, LifeCircle::tr("Area"), Format::text},
                           {QStringLiteral("people"), LifeCircle::tr("People"), Format::whole},
                           {gained, LifeCircle::tr("Only gain"), Format::whole},
                           {lost, LifeCircle::tr("Only lose"), Format::whole},
                           {QStringLiteral("mixed"), LifeCircle::tr("Both"), Format::whole},
                           {QStringLiteral("score_0"), LifeCircle::tr("Score before"), Format::tenth},
                           {QStringLiteral("score"), LifeCircle::tr("Score after"), Format::tenth},
                           {QStringLiteral("cp_status"), LifeCircle::tr("Status"), Format::code}});
  return section;
}

}  // namespace lifecircle::plugin::sections
