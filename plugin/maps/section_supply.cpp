#include <plugin/maps/report_parts.h>
#include <plugin/maps/report_section.h>
#include <plugin/text.h>

namespace lifecircle::plugin::sections {

namespace {

const QString ratio = QStringLiteral("ratio");

}  // namespace

ReportSection supply(const ReportResult& result, SmallCount) {
  ReportSection section{LifeCircle::tr("Supply where people live"), {}, {}};
  const QString field = QStringLiteral("sd_ratio");
  const ReportRows known =
      rowsOf(result, [&](const QgsFeature& row) { return result.number(row, field).has_value(); });
  const ReportRows below =
      rowsOf(result, [&](const QgsFeature& row) { return result.number(row, field).value_or(1.0) < 1.0; });
  if (!known.empty())
    section.summary = LifeCircle::tr("%1 of %2 parcels have less than the quota.")
                          .arg(cellText(static_cast<double>(below.size()), Format::whole),
                               cellText(static_cast<double>(known.size()), Format::whole));
  section.body += mapByNumber(result, field, {0.25, 0.5, 0.75, 1.0}, Format::hundredth);
  section.body += paragraph(LifeCircle::tr("1.00 is as much as the standard's quota."));
  return section;
}

ReportSection supplyFacilities(const ReportResult& result, SmallCount small) {
  ReportSection section{LifeCircle::tr("Load of facilities"), {}, {}};
  const QString load = QStringLiteral("sd_load");
  const ReportRows rows = sortedBy(
      result, rowsOf(result, [&](const QgsFeature& row) { return result.number(row, load).has_value(); }),
      load, true);
  if (!rows.empty())
    section.summary = LifeCircle::tr("The most crowded of %1 facilities has a load of %2.")
                          .arg(rows.size())
                          .arg(cellText(result.value(*rows.front(), load), Format::hundredth));
  section.body += mapByNumber(result, load, {0.5, 1.0, 1.5, 2.0}, Format::hundredth);
  section.body += tableOf(result, rows, LifeCircle::tr("Facilities, the most crowded first"),
                          {{result.nameField(), LifeCircle::tr("Name"), Format::text},
                           {QStringLiteral("category"), LifeCircle::tr("Category"), Format::text},
                           {QStringLiteral("capacity"), LifeCircle::tr("Capacity"), Format::whole},
                           {QStringLiteral("sd_people"), LifeCircle::tr("People"), Format::few},
                           {load, LifeCircle::tr("Load"), Format::hundredth},
                           {QStringLiteral("sd_status"), LifeCircle::tr("Status"), Format::code}},
                          small, 25);
  return section;
}

ReportSection supplyCategories(const ReportResult& result, SmallCount) {
  ReportSection section{LifeCircle::tr("Supply and demand by category"), {}, {}};
  const ReportRows rows = rowsOf(
      result, [&](const QgsFeature& row) { return !result.value(row, QStringLiteral("capacity")).isNull(); });
  const ReportRows scarce = sortedBy(
      result, rowsOf(result, [&](const QgsFeature& row) { return result.number(row, ratio).has_value(); }),
      ratio, false);
  if (!scarce.empty())
    section.summary = LifeCircle::tr("Scarcest: %1, %2 of its quota.")
                          .arg(result.text(*scarce.front(), QStringLiteral("name")),
                               cellText(result.value(*scarce.front(), ratio), Format::percent));
  section.body +=
      barsOf(result, scarce, QStringLiteral("name"), LifeCircle::tr("Supply as a share of the quota"),
             {{ratio, LifeCircle::tr("Share of the quota"), Format::percent}});
  section.body += tableOf(result, rows, LifeCircle::tr("Supply and demand by category"),
                          {{QStringLiteral("name"), LifeCircle::tr("Category"), Format::text},
                           {QStringLiteral("facilities"), LifeCircle::tr("Facilities"), Format::whole},
                           {QStringLiteral("capacity"), LifeCircle::tr("Capacity"), Format::whole},
                           {QStringLiteral("demand"), LifeCircle::tr("Demand"), Format::whole},
                           {QStringLiteral("per_1000"), LifeCircle::tr("Per 1000"), Format::hundredth},
                           {QStringLiteral("quota"), LifeCircle::tr("Quota"), Format::hundredth},
                           {QStringLiteral("quota_unit"), LifeCircle::tr("Unit"), Format::text},
                           {ratio, LifeCircle::tr("Share of the quota"), Format::percent},
                           {QStringLiteral("below_q"), LifeCircle::tr("Below the quota"), Format::whole},
                           {QStringLiteral("no_supply"), LifeCircle::tr("Without any"), Format::whole},
                           {QStringLiteral("gini"), LifeCircle::tr("Gini"), Format::hundredth},
                           {QStringLiteral("confidence"), LifeCircle::tr("Confidence"), Format::text}});
  return section;
}

}  // namespace lifecircle::plugin::sections
