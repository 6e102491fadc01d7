#include <algorithm>

#include <plugin/maps/report_parts.h>
#include <plugin/maps/report_section.h>
#include <plugin/text.h>

namespace lifecircle::plugin::sections {

namespace {

/// The fields with one group's shares: as if all lived at the door, with the stairs as they are, with the
/// planned elevators.
struct Group {
  QString atDoor, today, planned;
  QString people;
};

Group aged() {
  return {QStringLiteral("eld_door"), QStringLiteral("eld_share"), QStringLiteral("eld_lift"),
          LifeCircle::tr("Those aged 60 and more")};
}
Group everybody() {
  return {QStringLiteral("sh_door"), QStringLiteral("share"), QStringLiteral("sh_lift"),
          LifeCircle::tr("All people")};
}

bool known(const ReportResult& result, const QgsFeature& row, const Group& group) {
  return result.number(row, group.atDoor) && result.number(row, group.today);
}

double mean(const ReportResult& result, const ReportRows& rows, const QString& field) {
  double sum = 0.0;
  for (const QgsFeature* row : rows) sum += result.number(*row, field).value_or(0.0);
  return rows.empty() ? 0.0 : sum / static_cast<double>(rows.size());
}

/// The rows that know both figures, what the stairs take most from first.
ReportRows byLoss(const ReportResult& result, const Group& group) {
  ReportRows rows = rowsOf(result, [&](const QgsFeature& row) { return known(result, row, group); });
  const auto loss = [&](const QgsFeature* row) {
    return *result.number(*row, group.atDoor) - *result.number(*row, group.today);
  };
  std::stable_sort(rows.begin(), rows.end(),
                   [&](const QgsFeature* a, const QgsFeature* b) { return loss(a) > loss(b); });
  return rows;
}

Html figures(const ReportResult& result, const ReportRows& rows, const Group& group, bool planned) {
  std::vector<TableColumn> columns{
      {group.atDoor, LifeCircle::tr("From the door"), Format::percent},
      {group.today, LifeCircle::tr("With the stairs"), Format::percent},
  };
  if (planned) columns.push_back({group.planned, LifeCircle::tr("With planned elevators"), Format::percent});
  std::vector<Bar> bars;
  for (const TableColumn& column : columns) {
    const double share = mean(result, rows, column.field);
    bars.push_back({column.heading, {share}, cellText(share, Format::percent)});
  }
  columns.insert(columns.begin(), {QStringLiteral("name"), LifeCircle::tr("Category"), Format::text});
  const QString title = LifeCircle::tr("%1: share covered, mean of the categories").arg(group.people);
  return subheading(title) + barChart(title, bars) +
         tableOf(result, rows,
                 LifeCircle::tr("%1: share covered, what the stairs take most from first").arg(group.people),
                 columns);
}

QString inOneSentence(const ReportResult& result, const ReportRows& rows, const Group& group, bool planned) {
  const auto text = [&](const QString& field) {
    return cellText(mean(result, rows, field), Format::percent);
  };
  return planned ? LifeCircle::tr(
                       "%1, mean of the categories: %2 are covered from the door, %3 with the "
                       "stairs, %4 with the planned elevators.")
                       .arg(group.people, text(group.atDoor), text(group.today), text(group.planned))
                 : LifeCircle::tr(
                       "%1, mean of the categories: %2 are covered from the door, %3 with the "
                       "stairs.")
                       .arg(group.people, text(group.atDoor), text(group.today));
}

}  // namespace

bool hasStairs(const ReportResult& result) {
  return result.has(QStringLiteral("sh_door")) && !byLoss(result, everybody()).empty();
}

ReportSection stairs(const ReportResult& result, SmallCount) {
  ReportSection section{LifeCircle::tr("Stairs and elevators"), {}, {}};
  bool anyPlanned = false;
  for (const Group& group : {aged(), everybody()}) {
    const ReportRows rows = byLoss(result, group);
    if (rows.empty()) continue;
    const bool planned = std::all_of(rows.begin(), rows.end(), [&](const QgsFeature* row) {
      return result.number(*row, group.planned).has_value();
    });
    anyPlanned = anyPlanned || planned;
    if (section.summary.isEmpty()) section.summary = inOneSentence(result, rows, group, planned);
    section.body += figures(result, rows, group, planned);
  }
  section.body += paragraph(LifeCircle::tr(
      "From the door: as if everybody lived on the ground floor. With the stairs: people live evenly over "
      "the "
      "storeys, and walk half of the way down and up to their own. The difference is what the stairs take."));
  section.body += paragraph(
      anyPlanned
          ? LifeCircle::tr("With planned elevators: the same people, streets and facilities, once all "
                           "elevators that the run was told of are built.")
          : LifeCircle::tr("No elevators are planned as far as the run was told (PLANNED_FIELD), so what "
                           "they would give back is not known."));
  section.body += paragraph(
      LifeCircle::tr("The figures tell who would be in time, not who can climb stairs: except by wheelchair, "
                     "everybody is taken to manage "
                     "them, however slowly. They say nothing of consent, cost or the year of building."));
  return section;
}

}  // namespace lifecircle::plugin::sections
