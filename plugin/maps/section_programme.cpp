#include <algorithm>
#include <map>
#include <set>

#include <plugin/maps/report_parts.h>
#include <plugin/maps/report_section.h>
#include <plugin/text.h>

namespace lifecircle::plugin::sections {

namespace {

const QString year = QStringLiteral("ep_year");
const QString area = QStringLiteral("area");
const QString shafts = QStringLiteral("shafts");

/// One row for each area, one column for each year: elevators, and how far the area has come at the end.
Html byAreaAndYear(const ReportResult& result, const ReportRows& rows) {
  std::set<int> years;
  QStringList areas;
  std::map<std::pair<QString, int>, const QgsFeature*> cells;
  for (const QgsFeature* row : rows) {
    const int each = static_cast<int>(result.number(*row, QStringLiteral("year")).value_or(0.0));
    const QString name = result.text(*row, area);
    if (each > 0) years.insert(each);
    if (!areas.contains(name)) areas << name;
    cells[{name, each}] = row;
  }
  if (years.empty()) return {};
  std::vector<HtmlTable::Heading> headings{{LifeCircle::tr("Area"), false}};
  for (const int each : years) headings.push_back({LifeCircle::tr("Year %1").arg(each), true});
  headings.push_back({LifeCircle::tr("Done"), true});
  const bool targets = std::any_of(rows.begin(), rows.end(), [&](const QgsFeature* row) {
    return result.number(*row, QStringLiteral("target")).has_value();
  });
  if (targets) {
    headings.push_back({LifeCircle::tr("Target"), true});
    headings.push_back({LifeCircle::tr("Progress"), true});
  }
  HtmlTable table(LifeCircle::tr("Elevators by area and year"), headings);
  for (const QString& name : areas) {
    QStringList texts{areaText(name)};
    const QgsFeature* last = nullptr;
    for (const int each : years) {
      const auto cell = cells.find({name, each});
      if (cell != cells.end()) last = cell->second;
      texts << cellText(cell == cells.end() ? QVariant() : result.value(*cell->second, shafts),
                        Format::whole);
    }
    const auto atTheEnd = [&](const char* field, Format format) {
      return cellText(last ? result.value(*last, QLatin1String(field)) : QVariant(), format);
    };
    texts << atTheEnd("done", Format::whole);
    if (targets) texts << atTheEnd("target", Format::whole) << atTheEnd("progress", Format::percent);
    table.addRow(texts);
  }
  return table.html();
}

}  // namespace

ReportSection programme(const ReportResult& result, SmallCount small) {
  ReportSection section{LifeCircle::tr("Elevator programme"), {}, {}};
  std::set<int> years;
  for (const QgsFeature& row : result.rows)
    if (const auto built = result.number(row, year)) years.insert(static_cast<int>(*built));
  QList<svg::Key> classes;
  // The first year is the darkest.
  const QStringList colours = svg::ramp(static_cast<int>(years.size()) + 1);
  for (const int each : years) {
    const int place = static_cast<int>(classes.size());
    classes << svg::Key{LifeCircle::tr("Year %1").arg(each), colours[static_cast<int>(years.size()) - place]};
  }
  SvgMap map(classes, codeText(QStringLiteral("not_chosen")));
  for (const QgsFeature& row : result.rows) {
    const auto built = result.number(row, year);
    map.add(
        row.geometry(),
        built ? static_cast<int>(std::distance(years.begin(), years.find(static_cast<int>(*built)))) : -1);
  }
  const ReportRows chosen = sortedBy(
      result, rowsOf(result, [&](const QgsFeature& row) { return result.number(row, year).has_value(); }),
      QStringLiteral("ep_order"), false);
  section.summary = LifeCircle::tr("%1 of %2 are built in %3 years.")
                        .arg(cellText(static_cast<double>(chosen.size()), Format::whole),
                             cellText(static_cast<double>(result.rows.size()), Format::whole))
                        .arg(years.size());
  section.body += map.html(LifeCircle::tr("Map: %1").arg(result.name));
  section.body += tableOf(result, chosen, LifeCircle::tr("In the order of building"),
                          {{QStringLiteral("ep_order"), LifeCircle::tr("Order"), Format::whole},
                           {year, LifeCircle::tr("Year"), Format::whole},
                           {QStringLiteral("bldg"), LifeCircle::tr("Building"), Format::text},
                           {QStringLiteral("ev_bldg"), LifeCircle::tr("Building"), Format::text},
                           {QStringLiteral("entr_no"), LifeCircle::tr("Entrance"), Format::whole},
                           {QStringLiteral("ep_area"), LifeCircle::tr("Area"), Format::text},
                           {QStringLiteral("ep_people"), LifeCircle::tr("People"), Format::few},
                           {QStringLiteral("ep_cost"), LifeCircle::tr("Cost, yuan"), Format::whole},
                           {QStringLiteral("ep_subsidy"), LifeCircle::tr("Subsidy, yuan"), Format::whole},
                           {QStringLiteral("ep_consent"), LifeCircle::tr("Consent"), Format::code}},
                          small, 40);
  return section;
}

ReportSection programmeYears(const ReportResult& result, SmallCount small) {
  ReportSection section{LifeCircle::tr("Elevator programme by area and year"), {}, {}};
  const auto ofAll = [&](bool all) {
    return rowsOf(result, [&](const QgsFeature& row) {
      return (result.text(row, area) == QLatin1String("all")) == all;
    });
  };
  const std::vector<TableColumn> columns{
      {area, LifeCircle::tr("Area"), Format::code},
      {QStringLiteral("year"), LifeCircle::tr("Year"), Format::whole},
      {shafts, LifeCircle::tr("Elevators"), Format::whole},
      {QStringLiteral("cost"), LifeCircle::tr("Cost, yuan"), Format::whole},
      {QStringLiteral("subsidy"), LifeCircle::tr("Subsidy, yuan"), Format::whole},
      {QStringLiteral("people"), LifeCircle::tr("People"), Format::few},
      {QStringLiteral("done"), LifeCircle::tr("Done so far"), Format::whole},
      {QStringLiteral("target"), LifeCircle::tr("Target"), Format::whole},
      {QStringLiteral("progress"), LifeCircle::tr("Progress"), Format::percent}};
  const ReportRows whole = ofAll(true);
  section.body += barsOf(result, whole, QStringLiteral("year"), LifeCircle::tr("Elevators by year"),
                         {{shafts, LifeCircle::tr("Elevators"), Format::whole}});
  section.body += tableOf(result, whole, LifeCircle::tr("All areas"), columns, small);
  section.body += byAreaAndYear(result, ofAll(false));
  return section;
}

}  // namespace lifecircle::plugin::sections
