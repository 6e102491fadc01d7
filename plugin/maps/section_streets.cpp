#include <algorithm>

#include <plugin/maps/report_parts.h>
#include <plugin/maps/report_section.h>
#include <plugin/text.h>

namespace lifecircle::plugin::sections {

namespace {

const QString share = QStringLiteral("share");
const QString area = QStringLiteral("area");
const QString minutes = QStringLiteral("minutes");

/// The minutes of the rings of `rows`, which are sorted by them.
std::vector<double> ringsOf(const ReportResult& result, const ReportRows& rows) {
  std::vector<double> rings;
  for (const QgsFeature* row : rows)
    if (const auto ring = result.number(*row, minutes); ring && (rings.empty() || rings.back() != *ring))
      rings.push_back(*ring);
  return rings;
}

/// Large rings come first, so that the small ones lie on top of them.
Html ringMap(const ReportResult& result, const ReportRows& rows, const std::vector<double>& rings) {
  QList<svg::Key> classes;
  const QStringList colours = svg::ramp(static_cast<int>(rings.size()) + 1);
  for (std::size_t i = 0; i < rings.size(); ++i)
    classes << svg::Key{LifeCircle::tr("up to %1 min").arg(rings[i]), colours[static_cast<int>(i) + 1]};
  SvgMap map(classes);
  for (const QgsFeature* row : rows) {
    const auto ring = std::find(rings.begin(), rings.end(), result.number(*row, minutes).value_or(-1.0));
    map.add(row->geometry(), static_cast<int>(ring - rings.begin()));
  }
  return map.html(LifeCircle::tr("Map: %1").arg(result.name));
}

}  // namespace

ReportSection isochrones(const ReportResult& result, SmallCount) {
  ReportSection section{LifeCircle::tr("Isochrones on foot"), {}, {}};
  const ReportRows rows = sortedBy(result, rowsOf(result), minutes, true);
  const std::vector<double> rings = ringsOf(result, rows);
  section.summary = LifeCircle::tr("%1 areas in %2 rings.").arg(rows.size()).arg(rings.size());
  section.body += ringMap(result, rows, rings);
  section.body += tableOf(result, sortedBy(result, rows, minutes, false), LifeCircle::tr("Reached areas"),
                          {{QStringLiteral("place"), LifeCircle::tr("Place"), Format::text},
                           {QStringLiteral("category"), LifeCircle::tr("Category"), Format::text},
                           {minutes, LifeCircle::tr("Minutes"), Format::tenth},
                           {QStringLiteral("area_m2"), LifeCircle::tr("Area, m²"), Format::whole},
                           {QStringLiteral("status"), LifeCircle::tr("Status"), Format::code}},
                          {}, 30);
  return section;
}

ReportSection reachedStreets(const ReportResult& result, SmallCount) {
  ReportSection section{LifeCircle::tr("Streets in reach"), {}, {}};
  const ReportRows rows = sortedBy(result, rowsOf(result), minutes, true);
  std::vector<double> rings = ringsOf(result, rows);
  section.body += ringMap(result, rows, rings);
  std::reverse(rings.begin(), rings.end());
  // A piece stands in the smallest ring that reaches it: the streets of a ring are those of all up to it.
  std::vector<Bar> bars;
  double kilometres = 0.0;
  for (const double ring : rings) {
    for (const QgsFeature* row : rows)
      if (result.number(*row, minutes) == ring) kilometres += row->geometry().length() / 1000.0;
    bars.push_back(
        {LifeCircle::tr("up to %1 min").arg(ring), {kilometres}, cellText(kilometres, Format::tenth)});
  }
  section.summary = LifeCircle::tr("%1 km of street are in reach, those of all places added up.")
                        .arg(cellText(kilometres, Format::tenth));
  const QString title = LifeCircle::tr("Streets in reach, km");
  section.body += subheading(title) + barChart(title, bars);
  return section;
}

ReportSection streetCoverage(const ReportResult& result, SmallCount) {
  ReportSection section{LifeCircle::tr("Coverage of streets"), {}, {}};
  SvgMap map({{LifeCircle::tr("reached"), svg::ramp(7)[6]},
              {LifeCircle::tr("not reached"), QStringLiteral("#fdae61")}});
  double reached = 0.0, all = 0.0;
  for (const QgsFeature& row : result.rows) {
    const bool isReached = result.number(row, QStringLiteral("reached")).value_or(0.0) > 0.0;
    const double length = result.number(row, QStringLiteral("length_m")).value_or(0.0);
    all += length;
    if (isReached) reached += length;
    map.add(row.geometry(), isReached ? 0 : 1);
  }
  if (all > 0.0)
    section.summary =
        LifeCircle::tr("%1 km of %2 km are reached.")
            .arg(cellText(reached / 1000.0, Format::tenth), cellText(all / 1000.0, Format::tenth));
  section.body += map.html(LifeCircle::tr("Map: %1").arg(result.name));
  return section;
}

ReportSection streetCoverageAreas(const ReportResult& result, SmallCount) {
  ReportSection section{LifeCircle::tr("Coverage of streets by area"), {}, {}};
  const ReportRows rows = sortedBy(result, rowsOf(result), share, false);
  if (!rows.empty() && result.number(*rows.front(), share))
    section.summary = LifeCircle::tr("Least covered: %1, %2 of the streets.")
                          .arg(areaText(result.text(*rows.front(), area)),
                               cellText(result.value(*rows.front(), share), Format::percent));
  section.body += tableOf(result, rows, LifeCircle::tr("Metres of street covered"),
                          {{area, LifeCircle::tr("Area"), Format::text},
                           {QStringLiteral("name"), LifeCircle::tr("Category"), Format::text},
                           {QStringLiteral("facilities"), LifeCircle::tr("Facilities"), Format::whole},
                           {QStringLiteral("street_m"), LifeCircle::tr("Street, m"), Format::whole},
                           {QStringLiteral("covered_m"), LifeCircle::tr("Covered, m"), Format::whole},
                           {share, LifeCircle::tr("Share"), Format::percent},
                           {QStringLiteral("gap_m"), LifeCircle::tr("Longest gap, m"), Format::whole},
                           {QStringLiteral("status"), LifeCircle::tr("Status"), Format::code}});
  return section;
}

ReportSection streetFront(const ReportResult& result, SmallCount) {
  ReportSection section{LifeCircle::tr("Offices on the street front"), {}, {}};
  const QString status = QStringLiteral("fr_status");
  const ReportRows front = rowsOf(result, [&](const QgsFeature& row) {
    return result.text(row, status) == QLatin1String("street_front");
  });
  section.summary =
      LifeCircle::tr("%1 of %2 offices stand on a street front.").arg(front.size()).arg(result.rows.size());
  section.body += mapByCode(result, status,
                            {{QStringLiteral("street_front"), svg::ramp(7)[6]},
                             {QStringLiteral("set_back"), svg::ramp(7)[3]},
                             {QStringLiteral("in_compound"), QStringLiteral("#fdae61")}});
  section.body += tableOf(result, rowsOf(result), LifeCircle::tr("Offices"),
                          {{result.nameField(), LifeCircle::tr("Name"), Format::text},
                           {QStringLiteral("fr_dist"), LifeCircle::tr("From the street, m"), Format::tenth},
                           {status, LifeCircle::tr("Status"), Format::code},
                           {QStringLiteral("fr_why"), LifeCircle::tr("Why"), Format::text}});
  return section;
}

ReportSection streetFrontAreas(const ReportResult& result, SmallCount) {
  ReportSection section{LifeCircle::tr("Offices on the street front by area"), {}, {}};
  section.body += tableOf(result, rowsOf(result), LifeCircle::tr("Offices by area"),
                          {{area, LifeCircle::tr("Area"), Format::text},
                           {QStringLiteral("name"), LifeCircle::tr("Category"), Format::text},
                           {QStringLiteral("offices"), LifeCircle::tr("Offices"), Format::whole},
                           {QStringLiteral("front"), LifeCircle::tr("On the front"), Format::whole},
                           {QStringLiteral("set_back"), LifeCircle::tr("Set back"), Format::whole},
                           {QStringLiteral("in_compnd"), LifeCircle::tr("In compounds"), Format::whole},
                           {share, LifeCircle::tr("Share"), Format::percent}});
  return section;
}

ReportSection streetProblems(const ReportResult& result, SmallCount) {
  ReportSection section{LifeCircle::tr("Problems of the street network"), {}, {}};
  section.summary = LifeCircle::tr("%1 problems were found.").arg(result.rows.size());
  section.body += tableOf(result, rowsOf(result), LifeCircle::tr("Problems"),
                          {{QStringLiteral("severity"), LifeCircle::tr("Severity"), Format::code},
                           {QStringLiteral("sentence"), LifeCircle::tr("Problem"), Format::text},
                           {QStringLiteral("remedy"), LifeCircle::tr("Remedy"), Format::text}},
                          {}, 30);
  return section;
}

ReportSection streetProblemCounts(const ReportResult& result, SmallCount) {
  ReportSection section{LifeCircle::tr("Problems of the street network by kind"), {}, {}};
  section.body += tableOf(result, rowsOf(result), LifeCircle::tr("Problems by kind"),
                          {{QStringLiteral("name"), LifeCircle::tr("Problem"), Format::text},
                           {QStringLiteral("problems"), LifeCircle::tr("Count"), Format::whole},
                           {QStringLiteral("metres"), LifeCircle::tr("Metres"), Format::whole}});
  return section;
}

}  // namespace lifecircle::plugin::sections
