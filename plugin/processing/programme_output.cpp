#include <algorithm>
#include <map>

#include <elevator/consent.h>
#include <plugin/layers/output_fields.h>
#include <plugin/processing/output_rows.h>
#include <plugin/processing/programme_output.h>
#include <plugin/qgis_compat.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

using compat::FieldType;
using elevator::Entry;

namespace {

QString latin(std::string_view name) {
  return QString::fromLatin1(name.data(), static_cast<int>(name.size()));
}

}  // namespace

ProgrammeOutput::ProgrammeOutput(const ProgrammeInputs& inputs, const elevator::ProgrammeEntries& entries,
                                 const elevator::Programme& programme, std::size_t years,
                                 std::size_t shaftsAYear, const elevator::Cost& each)
    : mInputs(inputs),
      mEntries(entries),
      mProgramme(programme),
      mYears(years),
      mShaftsAYear(shaftsAYear),
      mEach(each),
      mOrder(inputs.entrances.size(), 0) {
  std::vector<std::vector<std::size_t>> entrancesOf(entries.units.size());
  for (std::size_t e = 0; e < entries.unit.size(); ++e)
    if (entries.unit[e]) entrancesOf[*entries.unit[e]].push_back(e);
  int number = 0;
  for (const std::size_t unit : programme.order)
    for (const std::size_t entrance : entrancesOf[unit]) mOrder[entrance] = ++number;
}

std::optional<std::size_t> ProgrammeOutput::yearOf(std::size_t entrance) const {
  const auto& unit = mEntries.unit[entrance];
  return unit ? mProgramme.year[*unit] : std::nullopt;
}

QString ProgrammeOutput::statusOf(std::size_t entrance) const {
  const auto& unit = mEntries.unit[entrance];
  if (!unit) return latin(name_of(mEntries.entry[entrance]));
  if (mProgramme.year[*unit]) return QStringLiteral("chosen");
  return mEntries.units[*unit].shafts > mShaftsAYear ? QStringLiteral("too_large")
                                                     : QStringLiteral("not_chosen");
}

QgsFields ProgrammeOutput::entranceFields() {
  return makeFields({{"ep_status", FieldType::text},
                     {"ep_year", FieldType::integer},
                     {"ep_order", FieldType::integer},
                     {"ep_cost", FieldType::number},
                     {"ep_subsidy", FieldType::number},
                     {"ep_people", FieldType::number},
                     {"ep_gain", FieldType::number},
                     {"ep_consent", FieldType::text},
                     {"ep_area", FieldType::text}});
}

QgsAttributes ProgrammeOutput::entranceAttributes(std::size_t entrance) const {
  const auto year = yearOf(entrance);
  const auto& building = mInputs.entrances[entrance].building;
  const auto& unit = mEntries.unit[entrance];
  const QVariant none = compat::null(FieldType::integer), noText = compat::null(FieldType::text);
  const auto ifChosen = [&](std::optional<double> value) { return orNull(year ? value : std::nullopt); };
  QgsAttributes values;
  values << statusOf(entrance) << (year ? QVariant(static_cast<int>(*year) + 1) : none)
         << (year ? QVariant(mOrder[entrance]) : none) << ifChosen(mEach.total) << ifChosen(mEach.subsidy)
         << ifChosen(mEntries.people[entrance]);
  if (unit) {
    const elevator::ProgrammeUnit& of = mEntries.units[*unit];
    values << of.benefit / static_cast<double>(of.shafts);
  } else {
    values << compat::null(FieldType::number);
  }
  const elevator::JudgedBuilding* judged = building ? &mInputs.buildings[*building] : nullptr;
  values << (judged ? QVariant(judged->consent.empty() ? latin(name_of(elevator::Consent::unknown))
                                                       : QString::fromStdString(judged->consent))
                    : noText)
         << (judged && judged->area < mInputs.areas.size()
                 ? QVariant(QString::fromStdString(mInputs.areas[judged->area]))
                 : noText);
  return values;
}

void ProgrammeOutput::log(Feedback& feedback) const {
  std::map<QString, int> count;
  int unasked = 0;
  for (std::size_t e = 0; e < mEntries.unit.size(); ++e) {
    ++count[statusOf(e)];
    if (!yearOf(e)) continue;
    const std::string& consent = mInputs.buildings[*mInputs.entrances[e].building].consent;
    unasked += consent != name_of(elevator::Consent::met);
  }
  QStringList parts;
  for (const auto& [status, number] : count) parts << QStringLiteral("%1 %2").arg(status).arg(number);
  feedback.info(LifeCircle::tr("Entrances: %1").arg(parts.join(QStringLiteral(", "))));
  if (unasked > 0)
    feedback.warn(
        LifeCircle::tr(
            "%1 of the chosen entrances stand in buildings whose consent is not known: see ep_consent")
            .arg(unasked));
  if (count.count(QStringLiteral("too_large")) > 0)
    feedback.warn(LifeCircle::tr("%1 entrances stand in buildings with more entrances than the %2 elevators "
                                 "of a year: choose entrances, or raise the budget or the number a year")
                      .arg(count[QStringLiteral("too_large")])
                      .arg(mShaftsAYear));
}

QgsFields ProgrammeOutput::summaryFields() {
  return makeFields({{"area", FieldType::text},
                     {"year", FieldType::integer},
                     {"shafts", FieldType::integer},
                     {"cost", FieldType::number},
                     {"subsidy", FieldType::number},
                     {"people", FieldType::number},
                     {"planned", FieldType::integer},
                     {"started", FieldType::integer},
                     {"completed", FieldType::integer},
                     {"done", FieldType::integer},
                     {"target", FieldType::number},
                     {"progress", FieldType::number}});
}

std::vector<ProgrammeOutput::Tally> ProgrammeOutput::tallies() const {
  Tally empty;
  empty.shafts.assign(mYears, 0);
  empty.people.assign(mYears, 0.0);
  std::vector<Tally> tallies(mInputs.areas.size() + 1, empty);
  for (std::size_t a = 0; a < mInputs.areas.size(); ++a) tallies[a].target = mInputs.targets[a];
  for (const elevator::JudgedBuilding& building : mInputs.buildings) {
    Tally& tally = tallies[building.area];
    const std::size_t elevators = std::max<std::size_t>(building.entrances, 1);
    if (building.status == "planned") tally.planned += elevators;
    if (building.status == "started") tally.started += elevators;
    if (building.status == "completed") tally.completed += elevators;
  }
  for (std::size_t e = 0; e < mEntries.unit.size(); ++e) {
    const auto year = yearOf(e);
    if (!year) continue;
    Tally& tally = tallies[mInputs.buildings[*mInputs.entrances[e].building].area];
    ++tally.shafts[*year];
    tally.people[*year] += mEntries.people[e].value_or(0.0);
  }
  return tallies;
}

void ProgrammeOutput::writeRows(Sink& sink, const QVariant& area, const Tally& tally) const {
  std::size_t done = tally.completed;
  for (std::size_t row = 0; row <= mYears; ++row) {
    const std::size_t shafts = row == 0 ? 0 : tally.shafts[row - 1];
    done += shafts;
    const auto progress = tally.target && *tally.target > 0.0
                              ? std::optional(static_cast<double>(done) / *tally.target)
                              : std::nullopt;
    QgsAttributes values;
    values << area << static_cast<int>(row) << static_cast<int>(shafts)
           << mEach.total * static_cast<double>(shafts) << mEach.subsidy * static_cast<double>(shafts)
           << (row == 0 ? 0.0 : tally.people[row - 1]) << static_cast<int>(tally.planned)
           << static_cast<int>(tally.started) << static_cast<int>(tally.completed) << static_cast<int>(done)
           << orNull(tally.target) << orNull(progress);
    addRow(sink, values);
  }
}

void ProgrammeOutput::writeSummary(Sink& sink) const {
  const std::vector<Tally> areas = tallies();
  Tally all;
  all.shafts.assign(mYears, 0);
  all.people.assign(mYears, 0.0);
  for (const Tally& area : areas) {
    all.planned += area.planned;
    all.started += area.started;
    all.completed += area.completed;
    for (std::size_t y = 0; y < mYears; ++y) {
      all.shafts[y] += area.shafts[y];
      all.people[y] += area.people[y];
    }
    if (area.target) all.target = all.target.value_or(0.0) + *area.target;
  }
  writeRows(sink, QStringLiteral("all"), all);
  if (!mInputs.byArea) return;
  for (std::size_t a = 0; a < mInputs.areas.size(); ++a)
    writeRows(sink, QString::fromStdString(mInputs.areas[a]), areas[a]);
  const Tally& none = areas.back();
  bool any = none.planned + none.started + none.completed > 0;
  for (const std::size_t shafts : none.shafts) any |= shafts > 0;
  if (any) writeRows(sink, compat::null(FieldType::text), none);
}

}  // namespace lifecircle::plugin
