#include <plugin/maps/report_parts.h>
#include <plugin/maps/report_section.h>
#include <plugin/text.h>

namespace lifecircle::plugin::sections {

ReportSection sites(const ReportResult& result, SmallCount small) {
  ReportSection section{LifeCircle::tr("Sites for new facilities"), {}, {}};
  const QString order = QStringLiteral("sf_order");
  const ReportRows rows = sortedBy(result, rowsOf(result), order, false);
  section.summary = LifeCircle::tr("%1 sites were chosen.").arg(rows.size());
  SvgMap map(QList<svg::Key>{{LifeCircle::tr("chosen site"), svg::seriesColour(0)}});
  for (const QgsFeature& row : result.rows) {
    map.add(row.geometry(), 0);
    map.label(row.geometry(), result.text(row, order));
  }
  section.body += map.html(LifeCircle::tr("Map: %1").arg(result.name));
  section.body += barsOf(result, rows, order, LifeCircle::tr("Gain of each site"),
                         {{QStringLiteral("sf_gain"), LifeCircle::tr("Gain"), Format::whole}});
  section.body += tableOf(result, rows, LifeCircle::tr("Sites in their order"),
                          {{order, LifeCircle::tr("Order"), Format::whole},
                           {result.nameField(), LifeCircle::tr("Name"), Format::text},
                           {QStringLiteral("sf_gain"), LifeCircle::tr("Gain"), Format::whole},
                           {QStringLiteral("sf_people"), LifeCircle::tr("People"), Format::few},
                           {QStringLiteral("sf_new"), LifeCircle::tr("Newly in time"), Format::few},
                           {QStringLiteral("sf_mean"), LifeCircle::tr("Minutes, mean"), Format::tenth},
                           {QStringLiteral("sf_worst"), LifeCircle::tr("Minutes, longest"), Format::tenth}},
                          small);
  return section;
}

ReportSection siteProof(const ReportResult& result, SmallCount) {
  ReportSection section{LifeCircle::tr("How good the choice of sites is"), {}, {}};
  if (!result.rows.empty() && result.has(QStringLiteral("share_0"))) {
    const QgsFeature& row = result.rows.front();
    section.summary = LifeCircle::tr("People in time: %1 before, %2 after.")
                          .arg(cellText(result.value(row, QStringLiteral("share_0")), Format::percent),
                               cellText(result.value(row, QStringLiteral("share")), Format::percent));
  }
  section.body +=
      tableOf(result, rowsOf(result), LifeCircle::tr("Before and after"),
              {{QStringLiteral("people"), LifeCircle::tr("People"), Format::whole},
               {QStringLiteral("covered_0"), LifeCircle::tr("In time before"), Format::whole},
               {QStringLiteral("covered"), LifeCircle::tr("In time after"), Format::whole},
               {QStringLiteral("mean_min_0"), LifeCircle::tr("Mean minutes before"), Format::tenth},
               {QStringLiteral("mean_min"), LifeCircle::tr("Mean minutes after"), Format::tenth},
               {QStringLiteral("worst_0"), LifeCircle::tr("Longest before, min"), Format::tenth},
               {QStringLiteral("worst"), LifeCircle::tr("Longest after, min"), Format::tenth}});
  section.body += tableOf(result, rowsOf(result), LifeCircle::tr("Value and proven bound"),
                          {{QStringLiteral("sites"), LifeCircle::tr("Sites"), Format::whole},
                           {QStringLiteral("value"), LifeCircle::tr("Value"), Format::tenth},
                           {QStringLiteral("bound"), LifeCircle::tr("Proven bound"), Format::tenth},
                           {QStringLiteral("gap"), LifeCircle::tr("Gap"), Format::percent}});
  return section;
}

ReportSection siteParcels(const ReportResult& result, SmallCount) {
  ReportSection section{LifeCircle::tr("Parcels before and after new sites"), {}, {}};
  const QString status = QStringLiteral("sf_status");
  const ReportRows fresh =
      rowsOf(result, [&](const QgsFeature& row) { return result.text(row, status) == QLatin1String("new"); });
  section.summary = LifeCircle::tr("%1 of %2 parcels are newly in time.")
                        .arg(cellText(static_cast<double>(fresh.size()), Format::whole),
                             cellText(static_cast<double>(result.rows.size()), Format::whole));
  section.body += mapByCode(result, status,
                            {{QStringLiteral("covered"), svg::ramp(7)[2]},
                             {QStringLiteral("new"), svg::ramp(7)[6]},
                             {QStringLiteral("partly"), svg::ramp(7)[4]},
                             {QStringLiteral("beyond"), QStringLiteral("#fdae61")}});
  return section;
}

ReportSection closures(const ReportResult& result, SmallCount small) {
  ReportSection section{LifeCircle::tr("What the closure of a facility does"), {}, {}};
  const QString lost = QStringLiteral("cl_lost");
  const ReportRows rows = sortedBy(result, rowsOf(result), QStringLiteral("cl_rank"), false);
  if (!rows.empty())
    section.summary = LifeCircle::tr("The closure that hurts most leaves %1 people without.")
                          .arg(cellText(result.value(*rows.front(), lost), Format::few, small));
  section.body += mapByNumber(result, lost, {10.0, 100.0, 500.0, 2000.0}, Format::whole);
  section.body += tableOf(result, rows, LifeCircle::tr("Facilities, the most needed first"),
                          {{QStringLiteral("cl_rank"), LifeCircle::tr("Rank"), Format::whole},
                           {result.nameField(), LifeCircle::tr("Name"), Format::text},
                           {lost, LifeCircle::tr("People who lose coverage"), Format::few},
                           {QStringLiteral("cl_mean"), LifeCircle::tr("Minutes more, mean"), Format::tenth},
                           {QStringLiteral("cl_worst"), LifeCircle::tr("Minutes more, worst"), Format::tenth},
                           {QStringLiteral("cl_next"), LifeCircle::tr("Taken over by"), Format::text},
                           {QStringLiteral("cl_load"), LifeCircle::tr("People it gets"), Format::few}},
                          small, 30);
  return section;
}

}  // namespace lifecircle::plugin::sections
