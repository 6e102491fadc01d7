#include <plugin/maps/report_parts.h>
#include <plugin/maps/report_section.h>
#include <plugin/text.h>

namespace lifecircle::plugin::sections {

namespace {

const QString status = QStringLiteral("ev_status");

/// Dark to light, so that suitable ones stand out in grey, too.
const std::vector<CodeColour>& gradeColours() {
  static const std::vector<CodeColour> colours{{QStringLiteral("A"), QStringLiteral("#0c2c84")},
                                               {QStringLiteral("B"), QStringLiteral("#41b6c4")},
                                               {QStringLiteral("C"), QStringLiteral("#fdae61")}};
  return colours;
}

bool isCandidate(const ReportResult& result, const QgsFeature& row) {
  return result.text(row, status) == QLatin1String("candidate");
}

}  // namespace

ReportSection elevatorBuildings(const ReportResult& result, SmallCount small) {
  ReportSection section{LifeCircle::tr("Elevator candidates"), {}, {}};
  const ReportRows candidates =
      sortedBy(result, rowsOf(result, [&](const QgsFeature& row) { return isCandidate(result, row); }),
               QStringLiteral("ev_rank"), false);
  section.summary = LifeCircle::tr("%1 of %2 buildings are candidates for an elevator.")
                        .arg(cellText(static_cast<double>(candidates.size()), Format::whole),
                             cellText(static_cast<double>(result.rows.size()), Format::whole));
  section.body += mapByCode(result, QStringLiteral("ev_grade"), gradeColours(),
                            LifeCircle::tr("no shaft needed or allowed"));
  section.body += subheading(LifeCircle::tr("Buildings by status")) + countsByCode(result, status);
  section.body += tableOf(result, candidates, LifeCircle::tr("Candidates, the first in rank"),
                          {{QStringLiteral("ev_rank"), LifeCircle::tr("Rank"), Format::whole},
                           {QStringLiteral("ev_bldg"), LifeCircle::tr("Building"), Format::text},
                           {QStringLiteral("ev_grade"), LifeCircle::tr("Grade"), Format::text},
                           {QStringLiteral("ev_a"), LifeCircle::tr("Entrances A"), Format::whole},
                           {QStringLiteral("ev_b"), LifeCircle::tr("B"), Format::whole},
                           {QStringLiteral("ev_c"), LifeCircle::tr("C"), Format::whole},
                           {QStringLiteral("ev_up"), LifeCircle::tr("People upstairs"), Format::few},
                           {QStringLiteral("ev_up60"), LifeCircle::tr("of these 60+"), Format::few},
                           {QStringLiteral("ev_score"), LifeCircle::tr("Score"), Format::tenth},
                           {QStringLiteral("ev_consent"), LifeCircle::tr("Consent"), Format::code}},
                          small, 30);
  section.body += paragraph(LifeCircle::tr(
      "People upstairs live on the third storey and above. Every site is to be checked on the spot."));
  return section;
}

ReportSection elevatorShafts(const ReportResult& result, SmallCount) {
  ReportSection section{LifeCircle::tr("Shafts before entrances"), {}, {}};
  const QString grade = QStringLiteral("grade");
  const ReportRows suitable =
      rowsOf(result, [&](const QgsFeature& row) { return result.text(row, grade) == QLatin1String("A"); });
  section.summary = LifeCircle::tr("%1 of %2 entrances are suitable (grade A).")
                        .arg(cellText(static_cast<double>(suitable.size()), Format::whole),
                             cellText(static_cast<double>(result.rows.size()), Format::whole));
  section.body += subheading(LifeCircle::tr("Entrances by grade")) + countsByCode(result, grade);
  std::vector<Bar> bars;
  for (const char* code : {"building", "lot", "lane", "road", "obstacle"}) {
    const QString limit = QLatin1String(code);
    const double count = static_cast<double>(
        rowsOf(result, [&](const QgsFeature& row) {
          return result.text(row, QStringLiteral("limits")).split(QLatin1Char(',')).contains(limit);
        }).size());
    if (count > 0.0) bars.push_back({codeText(limit), {count}, cellText(count, Format::whole)});
  }
  if (!bars.empty())
    section.body += subheading(LifeCircle::tr("What stands in the way")) +
                    barChart(LifeCircle::tr("What stands in the way"), bars);
  return section;
}

ReportSection elevatorAreas(const ReportResult& result, SmallCount small) {
  ReportSection section{LifeCircle::tr("Elevators by area"), {}, {}};
  const ReportRows rows = rowsOf(result, [&](const QgsFeature& row) {
    return result.text(row, QStringLiteral("area")) != QLatin1String("all");
  });
  section.body += barsOf(result, rows, QStringLiteral("area"), LifeCircle::tr("Entrances by area and grade"),
                         {{QStringLiteral("grade_a"), codeText(QStringLiteral("A")), Format::whole},
                          {QStringLiteral("grade_b"), codeText(QStringLiteral("B")), Format::whole},
                          {QStringLiteral("grade_c"), codeText(QStringLiteral("C")), Format::whole}});
  section.body += tableOf(result, rowsOf(result), LifeCircle::tr("Entrances and projects by area"),
                          {{QStringLiteral("area"), LifeCircle::tr("Area"), Format::code},
                           {QStringLiteral("buildings"), LifeCircle::tr("Buildings"), Format::whole},
                           {QStringLiteral("entrances"), LifeCircle::tr("Entrances"), Format::whole},
                           {QStringLiteral("grade_a"), LifeCircle::tr("A"), Format::whole},
                           {QStringLiteral("grade_b"), LifeCircle::tr("B"), Format::whole},
                           {QStringLiteral("grade_c"), LifeCircle::tr("C"), Format::whole},
                           {QStringLiteral("planned"), LifeCircle::tr("Planned"), Format::whole},
                           {QStringLiteral("started"), LifeCircle::tr("Started"), Format::whole},
                           {QStringLiteral("completed"), LifeCircle::tr("Completed"), Format::whole},
                           {QStringLiteral("progress"), LifeCircle::tr("Progress"), Format::percent},
                           {QStringLiteral("people"), LifeCircle::tr("People upstairs"), Format::few}},
                          small);
  return section;
}

}  // namespace lifecircle::plugin::sections
