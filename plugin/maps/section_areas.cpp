#include <algorithm>
#include <map>

#include <plugin/maps/report_parts.h>
#include <plugin/maps/report_section.h>
#include <plugin/text.h>

namespace lifecircle::plugin::sections {

namespace {

const QString score = QStringLiteral("lc_score");
const QString share = QStringLiteral("share");

/// The three categories that the fewest people of an area reach, in words.
QString leastCovered(const ReportResult& result, const QgsFeature& row) {
  std::vector<std::pair<double, QString>> shares;
  for (const QgsField& field : result.fields)
    if (field.name().startsWith(QLatin1String("c_")))
      if (const auto covered = result.number(row, field.name()))
        shares.emplace_back(*covered, field.name().mid(2));
  std::stable_sort(shares.begin(), shares.end(),
                   [](const auto& a, const auto& b) { return a.first < b.first; });
  QStringList words;
  for (std::size_t i = 0; i < std::min<std::size_t>(3, shares.size()); ++i)
    words << QStringLiteral("%1 %2").arg(categoryText(shares[i].second),
                                         cellText(shares[i].first, Format::percent));
  return words.join(LifeCircle::tr(", ", "between items of a list"));
}

/// One row for each category, one column for each area: what fits on a page as long as areas are few.
Html matrix(const ReportResult& result, const QStringList& areas, const QStringList& categories,
            const std::map<std::pair<QString, QString>, const QgsFeature*>& cells) {
  std::vector<HtmlTable::Heading> headings{{LifeCircle::tr("Category"), false}};
  for (const QString& area : areas) headings.push_back({areaText(area), true});
  HtmlTable table(LifeCircle::tr("Share of people covered, by category and area"), headings);
  for (const QString& category : categories) {
    QStringList texts{categoryText(category)};
    bool any = false;
    for (const QString& area : areas) {
      const auto cell = cells.find({area, category});
      const QVariant value = cell == cells.end() ? QVariant() : result.value(*cell->second, share);
      any = any || !value.isNull();
      texts << cellText(value, Format::percent);
    }
    if (any) table.addRow(texts);
  }
  return table.html();
}

/// With many areas: where each category is covered worst and best.
Html extremes(const ReportResult& result, const QStringList& categories) {
  HtmlTable table(LifeCircle::tr("Where each category is covered worst and best"),
                  {{LifeCircle::tr("Category"), false},
                   {LifeCircle::tr("Worst area"), false},
                   {LifeCircle::tr("Share"), true},
                   {LifeCircle::tr("Best area"), false},
                   {LifeCircle::tr("Share"), true},
                   {LifeCircle::tr("Areas"), true}});
  for (const QString& category : categories) {
    const ReportRows rows =
        sortedBy(result,
                 rowsOf(result,
                        [&](const QgsFeature& row) {
                          return result.text(row, QStringLiteral("category")) == category &&
                                 result.number(row, share).has_value();
                        }),
                 share, false);
    if (rows.empty()) continue;
    const auto area = [&](const QgsFeature* row) {
      return areaText(result.text(*row, QStringLiteral("area")));
    };
    table.addRow({categoryText(category), area(rows.front()),
                  cellText(result.value(*rows.front(), share), Format::percent), area(rows.back()),
                  cellText(result.value(*rows.back(), share), Format::percent),
                  cellText(static_cast<double>(rows.size()), Format::whole)});
  }
  return table.html();
}

}  // namespace

ReportSection areas(const ReportResult& result, SmallCount) {
  ReportSection section{LifeCircle::tr("Coverage by area"), {}, {}};
  const QString name = result.nameField();
  const ReportRows rows = sortedBy(result, rowsOf(result), QStringLiteral("lc_rank"), true);
  const ReportRows scored =
      rowsOf(result, [&](const QgsFeature& row) { return result.number(row, score).has_value(); });
  if (!scored.empty()) {
    const ReportRows worst = sortedBy(result, scored, score, false);
    section.summary = LifeCircle::tr("Worst of %1 areas: %2, score %3 of 100.")
                          .arg(scored.size())
                          .arg(result.text(*worst.front(), name),
                               cellText(result.value(*worst.front(), score), Format::tenth));
  }
  section.body += mapByNumber(result, score, {20.0, 40.0, 60.0, 80.0}, Format::whole,
                              result.rows.size() <= 60 ? QStringLiteral("lc_rank") : QString());
  section.body += paragraph(LifeCircle::tr("Numbers on the map are ranks: 1 has the best score."));
  section.body +=
      barsOf(result, sortedBy(result, scored, score, false), name, LifeCircle::tr("Score by area"),
             {{score, LifeCircle::tr("Score"), Format::tenth}}, 100.0);
  HtmlTable table(LifeCircle::tr("Areas, the worst first"), {{LifeCircle::tr("Rank"), true},
                                                             {LifeCircle::tr("Area"), false},
                                                             {LifeCircle::tr("People"), true},
                                                             {LifeCircle::tr("Score"), true},
                                                             {LifeCircle::tr("Gini"), true},
                                                             {LifeCircle::tr("Least covered"), false},
                                                             {LifeCircle::tr("Status"), false}});
  constexpr std::size_t longest = 200;
  for (std::size_t i = 0; i < std::min(rows.size(), longest); ++i) {
    const QgsFeature& row = *rows[i];
    table.addRow({cellText(result.value(row, QStringLiteral("lc_rank")), Format::whole),
                  cellText(result.value(row, name), Format::text),
                  cellText(result.value(row, QStringLiteral("people")), Format::whole),
                  cellText(result.value(row, score), Format::tenth),
                  cellText(result.value(row, QStringLiteral("gini")), Format::hundredth),
                  leastCovered(result, row),
                  cellText(result.value(row, QStringLiteral("cv_status")), Format::code)});
  }
  if (rows.size() > longest)
    table.addNote(LifeCircle::tr("%1 more rows are in the layer.").arg(rows.size() - longest));
  section.body += table.html();
  return section;
}

ReportSection areaCategories(const ReportResult& result, SmallCount) {
  ReportSection section{LifeCircle::tr("Coverage by area and category"), {}, {}};
  QStringList areas, categories;
  std::map<std::pair<QString, QString>, const QgsFeature*> cells;
  const QgsFeature* worst = nullptr;
  for (const QgsFeature& row : result.rows) {
    const QString area = result.text(row, QStringLiteral("area"));
    const QString category = result.text(row, QStringLiteral("category"));
    if (!areas.contains(area)) areas << area;
    if (!categories.contains(category)) categories << category;
    cells[{area, category}] = &row;
    if (const auto covered = result.number(row, share);
        covered && (!worst || *covered < result.number(*worst, share)))
      worst = &row;
  }
  if (worst)
    section.summary = LifeCircle::tr("Least covered: %1 in %2, %3 of the people.")
                          .arg(categoryText(result.text(*worst, QStringLiteral("category"))),
                               areaText(result.text(*worst, QStringLiteral("area"))),
                               cellText(result.value(*worst, share), Format::percent));
  constexpr int widest = 7;
  section.body +=
      areas.size() <= widest ? matrix(result, areas, categories, cells) : extremes(result, categories);
  return section;
}

}  // namespace lifecircle::plugin::sections
