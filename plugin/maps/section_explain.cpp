#include <algorithm>
#include <map>

#include <plugin/maps/report_parts.h>
#include <plugin/maps/report_section.h>
#include <plugin/text.h>

namespace lifecircle::plugin::sections {

namespace {

const QString kind = QStringLiteral("kind");
const QString parcel = QStringLiteral("parcel");
const QString rank = QStringLiteral("rank");
const QString people = QStringLiteral("people");

/// The parts of a walk, in the order in which they are walked.
const std::vector<CodeColour>& parts() {
  static const std::vector<CodeColour> all{{QStringLiteral("stairs"), QStringLiteral("#993404")},
                                           {QStringLiteral("access"), QStringLiteral("#fe9929")},
                                           {QStringLiteral("street"), QStringLiteral("#225ea8")},
                                           {QStringLiteral("delay"), QStringLiteral("#000000")},
                                           {QStringLiteral("last_leg"), QStringLiteral("#41b6c4")}};
  return all;
}

/// One walk: seconds of each part, by its kind.
struct Walk {
  const QgsFeature* row;
  std::map<QString, double> seconds;
};

/// The walks to the nearest facility, the longest first.
std::vector<Walk> nearestWalks(const ReportResult& result) {
  std::map<QString, Walk> byParcel;
  for (const QgsFeature& row : result.rows) {
    if (result.number(row, rank).value_or(0.0) != 1.0) continue;
    Walk& walk = byParcel.emplace(result.text(row, parcel), Walk{&row, {}}).first->second;
    walk.seconds[result.text(row, kind)] += result.number(row, QStringLiteral("seconds")).value_or(0.0);
  }
  std::vector<Walk> walks;
  for (auto& [id, walk] : byParcel) walks.push_back(std::move(walk));
  const auto length = [&](const Walk& walk) {
    return result.number(*walk.row, QStringLiteral("minutes")).value_or(0.0);
  };
  std::stable_sort(walks.begin(), walks.end(),
                   [&](const Walk& a, const Walk& b) { return length(a) > length(b); });
  return walks;
}

double secondsOf(const Walk& walk, const QString& part) {
  const auto found = walk.seconds.find(part);
  return found == walk.seconds.end() ? 0.0 : found->second;
}

Html tableOfWalks(const ReportResult& result, const std::vector<Walk>& walks) {
  constexpr std::size_t longest = 30;
  std::vector<HtmlTable::Heading> headings{{LifeCircle::tr("Parcel"), false},
                                           {LifeCircle::tr("Facility"), false},
                                           {LifeCircle::tr("Minutes"), true}};
  for (const CodeColour& part : parts())
    headings.push_back({LifeCircle::tr("%1, s").arg(codeText(part.code)), true});
  HtmlTable table(LifeCircle::tr("Walks to the nearest facility, the longest first"), headings);
  for (std::size_t i = 0; i < std::min(walks.size(), longest); ++i) {
    const auto cell = [&](const char* field, Format format) {
      return cellText(result.value(*walks[i].row, QLatin1String(field)), format);
    };
    QStringList cells{cell("parcel", Format::text), cell("facility", Format::text),
                      cell("minutes", Format::tenth)};
    for (const CodeColour& part : parts()) cells << cellText(secondsOf(walks[i], part.code), Format::whole);
    table.addRow(cells);
  }
  if (walks.size() > longest)
    table.addNote(LifeCircle::tr("%1 more rows are in the layer.").arg(walks.size() - longest));
  return table.html();
}

}  // namespace

ReportSection explainedWalks(const ReportResult& result, SmallCount) {
  ReportSection section{LifeCircle::tr("Walks, part by part"), {}, {}};
  const std::vector<Walk> walks = nearestWalks(result);
  if (walks.empty()) return section;
  const auto count = static_cast<double>(walks.size());
  double all = 0.0;
  std::vector<Bar> bars;
  for (const CodeColour& part : parts()) {
    double sum = 0.0;
    for (const Walk& walk : walks) sum += secondsOf(walk, part.code);
    all += sum;
    bars.push_back({codeText(part.code), {sum / count / 60.0}, cellText(sum / count / 60.0, Format::tenth)});
  }
  section.summary = LifeCircle::tr("%1 walks to the nearest facility take %2 min on average.")
                        .arg(cellText(count, Format::whole), cellText(all / count / 60.0, Format::tenth));
  section.body += mapByCode(result, kind, parts());
  const QString title = LifeCircle::tr("Where the time goes: minutes of a mean walk");
  section.body += subheading(title) + barChart(title, bars) + tableOfWalks(result, walks);
  return section;
}

ReportSection nearestFacilities(const ReportResult& result, SmallCount small) {
  ReportSection section{LifeCircle::tr("Nearest facilities of chosen parcels"), {}, {}};
  const ReportRows nearest =
      rowsOf(result, [&](const QgsFeature& row) { return result.number(row, rank).value_or(0.0) == 1.0; });
  const auto inTime = std::count_if(nearest.begin(), nearest.end(), [&](const QgsFeature* row) {
    return result.number(*row, QStringLiteral("in_time")).value_or(0.0) > 0.0;
  });
  section.summary = LifeCircle::tr("%1 of %2 parcels are in time.").arg(inTime).arg(nearest.size());
  section.body += tableOf(result, sortedBy(result, rowsOf(result), QStringLiteral("too_long"), true),
                          LifeCircle::tr("Parcels and facilities, the most delayed first"),
                          {{parcel, LifeCircle::tr("Parcel"), Format::text},
                           {rank, LifeCircle::tr("Rank"), Format::whole},
                           {QStringLiteral("facility"), LifeCircle::tr("Facility"), Format::text},
                           {QStringLiteral("minutes"), LifeCircle::tr("Minutes"), Format::tenth},
                           {QStringLiteral("too_long"), LifeCircle::tr("Too long by, min"), Format::tenth},
                           {people, LifeCircle::tr("People"), Format::few},
                           {QStringLiteral("status"), LifeCircle::tr("Status"), Format::code}},
                          small, 40);
  return section;
}

ReportSection cures(const ReportResult& result, SmallCount small) {
  ReportSection section{LifeCircle::tr("What would bring a facility into time"), {}, {}};
  section.summary = LifeCircle::tr("%1 cures were found; each, applied, cures.").arg(result.rows.size());
  section.body += mapByCode(result, kind,
                            {{QStringLiteral("gate"), QStringLiteral("#225ea8")},
                             {QStringLiteral("delay"), QStringLiteral("#000000")},
                             {QStringLiteral("link"), QStringLiteral("#fe9929")},
                             {QStringLiteral("site"), QStringLiteral("#41b6c4")}});
  section.body += subheading(LifeCircle::tr("Cures by kind")) + countsByCode(result, kind);
  section.body += tableOf(result, sortedBy(result, rowsOf(result), rank, false),
                          LifeCircle::tr("Cures, the least change of each parcel first"),
                          {{parcel, LifeCircle::tr("Parcel"), Format::text},
                           {kind, LifeCircle::tr("Cure"), Format::code},
                           {QStringLiteral("min_before"), LifeCircle::tr("Minutes today"), Format::tenth},
                           {QStringLiteral("min_after"), LifeCircle::tr("Minutes after"), Format::tenth},
                           {people, LifeCircle::tr("People"), Format::few},
                           {QStringLiteral("sentence"), LifeCircle::tr("In words"), Format::note}},
                          small, 40);
  return section;
}

ReportSection newSites(const ReportResult& result, SmallCount small) {
  ReportSection section{LifeCircle::tr("Sites for new facilities"), {}, {}};
  section.summary = LifeCircle::tr("%1 sites would bring %2 parcels into time.")
                        .arg(cellText(static_cast<double>(result.rows.size()), Format::whole),
                             cellText(result.sum(QStringLiteral("parcels")), Format::whole));
  section.body += tableOf(result, sortedBy(result, rowsOf(result), people, true),
                          LifeCircle::tr("Sites, those for most people first"),
                          {{QStringLiteral("site"), LifeCircle::tr("Site"), Format::text},
                           {QStringLiteral("parcels"), LifeCircle::tr("Parcels"), Format::whole},
                           {people, LifeCircle::tr("People"), Format::few},
                           {QStringLiteral("mean_min"), LifeCircle::tr("Mean walk, min"), Format::tenth}},
                          small, 40);
  return section;
}

}  // namespace lifecircle::plugin::sections
