#include <plugin/maps/report_parts.h>
#include <plugin/maps/report_section.h>
#include <plugin/text.h>

namespace lifecircle::plugin::sections {

namespace {

const QString share = QStringLiteral("share");

/// People, the aged and children of each row, as far as the result tells them apart.
Html sharesByRow(const ReportResult& result, const ReportRows& rows, const QString& description) {
  struct Group {
    QString field;
    QString label;
  };
  std::vector<Group> groups{{share, LifeCircle::tr("all people")}};
  for (const Group& group : {Group{QStringLiteral("eld_share"), LifeCircle::tr("aged 60 and more")},
                             Group{QStringLiteral("chi_share"), LifeCircle::tr("children")}})
    for (const QgsFeature* row : rows)
      if (result.number(*row, group.field)) {
        groups.push_back(group);
        break;
      }
  QStringList series;
  for (const Group& group : groups) series << group.label;
  std::vector<DotRow> dots;
  for (const QgsFeature* row : rows) {
    DotRow dot{result.text(*row, QStringLiteral("name")), {}};
    for (const Group& group : groups) dot.values.push_back(result.number(*row, group.field));
    dots.push_back(dot);
  }
  return dotChart(description, dots, series, 1.0, Format::percent);
}

}  // namespace

ReportSection categories(const ReportResult& result, SmallCount) {
  ReportSection section{LifeCircle::tr("Coverage by category and age group"), {}, {}};
  const ReportRows answered = sortedBy(
      result, rowsOf(result, [&](const QgsFeature& row) { return result.number(row, share).has_value(); }),
      share, true);
  if (!answered.empty())
    section.summary = LifeCircle::tr("Least covered: %1, which %2 of the people reach in time.")
                          .arg(result.text(*answered.back(), QStringLiteral("name")),
                               cellText(result.value(*answered.back(), share), Format::percent));
  section.body += sharesByRow(result, answered, LifeCircle::tr("Share of people covered, by category"));
  section.body += tableOf(result, answered, LifeCircle::tr("People covered, by category"),
                          {{QStringLiteral("name"), LifeCircle::tr("Category"), Format::text},
                           {QStringLiteral("minutes"), LifeCircle::tr("Within, min"), Format::whole},
                           {QStringLiteral("radius_m"), LifeCircle::tr("Within, m"), Format::whole},
                           {QStringLiteral("facilities"), LifeCircle::tr("Facilities"), Format::whole},
                           {QStringLiteral("covered"), LifeCircle::tr("People covered"), Format::whole},
                           {share, LifeCircle::tr("Share"), Format::percent},
                           {QStringLiteral("eld_share"), LifeCircle::tr("Aged 60+"), Format::percent},
                           {QStringLiteral("chi_share"), LifeCircle::tr("Children"), Format::percent},
                           {QStringLiteral("p50_min"), LifeCircle::tr("Median, min"), Format::tenth},
                           {QStringLiteral("p90_min"), LifeCircle::tr("90 % within, min"), Format::tenth},
                           {QStringLiteral("p50_m"), LifeCircle::tr("Median, m"), Format::whole},
                           {QStringLiteral("p90_m"), LifeCircle::tr("90 % within, m"), Format::whole},
                           {QStringLiteral("gini"), LifeCircle::tr("Gini"), Format::hundredth},
                           {QStringLiteral("confidence"), LifeCircle::tr("Confidence"), Format::text}});
  QStringList without;
  for (const QgsFeature* row :
       rowsOf(result, [&](const QgsFeature& each) { return !result.number(each, share).has_value(); }))
    without << result.text(*row, QStringLiteral("name"));
  if (!without.isEmpty())
    section.body += paragraph(
        LifeCircle::tr("No data on: %1").arg(without.join(LifeCircle::tr(", ", "between items of a list"))));
  if (!answered.empty())
    section.body += paragraph(
        LifeCircle::tr(
            "People assessed: %1. People who live where no street is near, and are in no share: %2.")
            .arg(cellText(result.value(*answered.front(), QStringLiteral("people")), Format::whole),
                 cellText(result.value(*answered.front(), QStringLiteral("people_na")), Format::whole)));
  return section;
}

ReportSection groups(const ReportResult& result, SmallCount) {
  ReportSection section{LifeCircle::tr("Coverage by group of categories"), {}, {}};
  const ReportRows rows = rowsOf(
      result, [&](const QgsFeature& row) { return result.number(row, QStringLiteral("score")).has_value(); });
  const ReportRows worst = sortedBy(result, rows, QStringLiteral("score"), false);
  if (!worst.empty())
    section.summary =
        LifeCircle::tr("Worst served: %1, score %2 of 100.")
            .arg(result.text(*worst.front(), QStringLiteral("name")),
                 cellText(result.value(*worst.front(), QStringLiteral("score")), Format::tenth));
  section.body += barsOf(result, rows, QStringLiteral("name"), LifeCircle::tr("Score by group"),
                         {{QStringLiteral("score"), LifeCircle::tr("Score"), Format::tenth}}, 100.0);
  section.body += tableOf(result, rows, LifeCircle::tr("People who reach all categories of a group"),
                          {{QStringLiteral("name"), LifeCircle::tr("Group"), Format::text},
                           {QStringLiteral("with_data"), LifeCircle::tr("Categories"), Format::whole},
                           {QStringLiteral("facilities"), LifeCircle::tr("Facilities"), Format::whole},
                           {QStringLiteral("reach_all"), LifeCircle::tr("Reach all"), Format::whole},
                           {share, LifeCircle::tr("Share"), Format::percent},
                           {QStringLiteral("eld_share"), LifeCircle::tr("Aged 60+"), Format::percent},
                           {QStringLiteral("chi_share"), LifeCircle::tr("Children"), Format::percent},
                           {QStringLiteral("score"), LifeCircle::tr("Score"), Format::tenth}});
  return section;
}

}  // namespace lifecircle::plugin::sections
