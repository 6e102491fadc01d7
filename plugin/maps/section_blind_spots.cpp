#include <plugin/maps/report_parts.h>
#include <plugin/maps/report_section.h>
#include <plugin/text.h>

namespace lifecircle::plugin::sections {

namespace {

const QString people = QStringLiteral("people");

/// Patches of several categories lie over one another: each of the first four has a map of its own.
Html smallMaps(const ReportResult& result, const ReportRows& greatest) {
  constexpr int most = 4;
  QStringList names;
  for (const QgsFeature* row : greatest)
    if (const QString name = result.text(*row, QStringLiteral("name"));
        !names.contains(name) && names.size() < most)
      names << name;
  Html maps;
  for (const QString& name : names) {
    SvgMap map(QList<svg::Key>{{name, svg::ramp(7)[6]}});
    for (const QgsFeature& row : result.rows)
      if (result.text(row, QStringLiteral("name")) == name)
        map.add(row.geometry(), 0);
      else
        map.cover(row.geometry());
    maps += Html::element("div", {{"class", QStringLiteral("half")}},
                          subheading(name) + map.html(LifeCircle::tr("Map: %1").arg(name), false, 320.0));
  }
  return Html::element("div", {{"class", QStringLiteral("pair")}}, maps);
}

}  // namespace

ReportSection blindSpots(const ReportResult& result, SmallCount small) {
  ReportSection section{LifeCircle::tr("Blind spots"), {}, {}};
  const ReportRows greatest = sortedBy(result, rowsOf(result), people, true);
  if (greatest.empty()) {
    section.summary = LifeCircle::tr("There are no blind spots.");
    return section;
  }
  if (result.number(*greatest.front(), people))
    section.summary = LifeCircle::tr("%1 blind spots; the greatest, for %2, has %3 people.")
                          .arg(greatest.size())
                          .arg(result.text(*greatest.front(), QStringLiteral("name")),
                               cellText(result.value(*greatest.front(), people), Format::few, small));
  section.body += smallMaps(result, greatest);
  section.body += tableOf(result, greatest, LifeCircle::tr("Blind spots, the greatest first"),
                          {{QStringLiteral("spot"), LifeCircle::tr("Number"), Format::whole},
                           {QStringLiteral("name"), LifeCircle::tr("Category"), Format::text},
                           {people, LifeCircle::tr("People"), Format::few},
                           {QStringLiteral("elderly"), LifeCircle::tr("Aged 60+"), Format::few},
                           {QStringLiteral("children"), LifeCircle::tr("Children"), Format::few},
                           {QStringLiteral("parcels"), LifeCircle::tr("Parcels"), Format::whole},
                           {QStringLiteral("minutes"), LifeCircle::tr("To the nearest, min"), Format::tenth},
                           {QStringLiteral("too_far"), LifeCircle::tr("Too far by, min"), Format::tenth},
                           {QStringLiteral("metres"), LifeCircle::tr("To the nearest, m"), Format::whole},
                           {QStringLiteral("too_far_m"), LifeCircle::tr("Too far by, m"), Format::whole},
                           {QStringLiteral("status"), LifeCircle::tr("Status"), Format::code}},
                          small, 30);
  return section;
}

ReportSection blindSpotCategories(const ReportResult& result, SmallCount small) {
  ReportSection section{LifeCircle::tr("Blind spots by category"), {}, {}};
  const ReportRows rows =
      sortedBy(result,
               rowsOf(result,
                      [&](const QgsFeature& row) {
                        return result.text(row, QStringLiteral("category")) != QLatin1String("all") &&
                               result.number(row, people).has_value();
                      }),
               people, true);
  if (!rows.empty())
    section.summary = LifeCircle::tr("Most people without: %1 (%2).")
                          .arg(result.text(*rows.front(), QStringLiteral("name")),
                               cellText(result.value(*rows.front(), people), Format::few, small));
  section.body +=
      barsOf(result, rows, QStringLiteral("name"), LifeCircle::tr("People in blind spots, by category"),
             {{people, LifeCircle::tr("People"), Format::whole}});
  section.body += tableOf(result, rows, LifeCircle::tr("People in blind spots, by category"),
                          {{QStringLiteral("name"), LifeCircle::tr("Category"), Format::text},
                           {QStringLiteral("minutes"), LifeCircle::tr("Within, min"), Format::whole},
                           {QStringLiteral("radius_m"), LifeCircle::tr("Within, m"), Format::whole},
                           {QStringLiteral("patches"), LifeCircle::tr("Patches"), Format::whole},
                           {QStringLiteral("suppressed"), LifeCircle::tr("Suppressed"), Format::whole},
                           {people, LifeCircle::tr("People"), Format::few},
                           {QStringLiteral("biggest"), LifeCircle::tr("In the greatest"), Format::few}},
                          small);
  return section;
}

}  // namespace lifecircle::plugin::sections
