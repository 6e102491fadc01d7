#include <utility>

#include <base/error.h>
#include <plugin/processing/elevator_sentences.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

using elevator::LimitCode;
using elevator::Rule;
using elevator::Status;

bool inEnglish() {
  return language() == QLatin1String("en");
}

QString metresText(Metres metres, int digits) {
  return QString::number(metres.value(), 'f', digits);
}

/// Metres with one digit after the point, or as many as it takes to tell them from `needed`: 3.96 m is not
/// the 4.0 m that are asked for.
QString metresText(Metres measured, const std::optional<Metres>& needed) {
  for (int digits = 1; needed && digits < 4; ++digits)
    if (metresText(measured, digits) != metresText(*needed, digits)) return metresText(measured, digits);
  return metresText(measured, needed ? 4 : 1);
}

QString severityText(elevator::Severity severity) {
  switch (severity) {
    case elevator::Severity::weak:
      return LifeCircle::tr("weak");
    case elevator::Severity::strong:
      return LifeCircle::tr("strong");
    case elevator::Severity::major:
      break;
  }
  return LifeCircle::tr("major");
}

/// A fact as people write it: answers to questions with yes or no are words.
QString factText(const elevator::Fact& fact, const Rule& rule) {
  const bool question = !fact.number || *fact.number == 0.0 || *fact.number == 1.0;
  const bool counts = rule.comparison != elevator::Comparison::equal &&
                      rule.comparison != elevator::Comparison::one_of &&
                      rule.comparison != elevator::Comparison::none_of;
  if (fact.flag && question && !counts) return *fact.flag ? LifeCircle::tr("yes") : LifeCircle::tr("no");
  return QString::fromStdString(fact.text);
}

QString joined(const QStringList& clauses) {
  return clauses.join(LifeCircle::tr("; "));
}

QString finished(QStringList clauses) {
  clauses.removeAll(QString());
  return joined(clauses << LifeCircle::tr("to be checked on site"));
}

}  // namespace

QString textOf(elevator::Grade grade) {
  return QString(QLatin1Char(static_cast<char>('A' + static_cast<int>(grade))));
}

ElevatorSentences::ElevatorSentences(const ElevatorOutcome& outcome, QStringList obstacleLayers,
                                     Metres laneMin)
    : mOutcome(outcome), mObstacleLayers(std::move(obstacleLayers)), mLaneMin(laneMin) {}

QStringList ElevatorSentences::names(const std::vector<std::size_t>& rules, bool important) const {
  QStringList names;
  for (const std::size_t r : rules) {
    const Rule& rule = mOutcome.tables().rules.rules()[r];
    if (important && !rule.asks_when_missing) continue;
    names << QString::fromStdString(inEnglish() ? rule.name_en : rule.name_zh);
  }
  names.removeDuplicates();
  return names;
}

QStringList ElevatorSentences::unanswerable() const {
  return names(mOutcome.unanswerable(), false);
}

QString ElevatorSentences::verdict(std::size_t building) const {
  const elevator::Verdict& verdict = mOutcome[building].verdict;
  const ElevatorBuilding& row = mOutcome.buildings().rows[building];
  switch (verdict.status) {
    case Status::bad_data:
      return row.inside ? LifeCircle::tr("The number of storeys is missing or no number")
                        : LifeCircle::tr("The building has no usable geometry");
    case Status::filtered:
      return LifeCircle::tr("Left out by the filter");
    case Status::completed:
      return LifeCircle::tr("An elevator has been added");
    case Status::started:
      return LifeCircle::tr("An elevator is being added");
    case Status::planned:
      return LifeCircle::tr("An elevator is planned");
    default:
      break;
  }
  if (!verdict.rule) return QString();
  const Rule& rule = mOutcome.tables().rules.rules()[*verdict.rule];
  const elevator::Fact& fact = row.applicant.facts[mOutcome.tables().rules.attribute_of(*verdict.rule)];
  if (!rule.holds(fact)) return QString();  // not known, and named among the unknown
  std::string values;
  for (const std::string& value : rule.values) values += (values.empty() ? "" : ", ") + value;
  return QString::fromStdString(
      filled(inEnglish() ? rule.text_en : rule.text_zh, {factText(fact, rule).toStdString(), values}));
}

QString ElevatorSentences::limit(const elevator::Limit& limit) const {
  // The grade must follow from the number: 2.97 m is major where 3.0 m is not.
  const bool belowLaneMin = limit.code == LimitCode::lane && limit.severity == elevator::Severity::major;
  const auto measured = [&] {
    return metresText(*limit.measured, belowLaneMin ? std::optional(mLaneMin) : limit.needed);
  };
  const auto needed = [&] { return metresText(*limit.needed, 1); };
  switch (limit.code) {
    case LimitCode::building:
      if (!limit.feature) return LifeCircle::tr("the building itself leaves no room for a shaft");
      if (limit.severity == elevator::Severity::major || !limit.measured || !limit.needed)
        return LifeCircle::tr("the shaft would overlap another building");
      return LifeCircle::tr("%1 m to the nearest other building, %2 m needed").arg(measured(), needed());
    case LimitCode::lot:
      return limit.measured ? LifeCircle::tr("the shaft would stand %1 m beyond its lot").arg(measured())
                            : LifeCircle::tr("the shaft would leave its lot");
    case LimitCode::lane:
      if (limit.measured && limit.needed)
        return LifeCircle::tr("%1 m of fire lane left, %2 m needed").arg(measured(), needed());
      return LifeCircle::tr("too little of a fire lane left");
    case LimitCode::road:
      return limit.measured ? LifeCircle::tr("a road is touched, %1 m of it left").arg(measured())
                            : LifeCircle::tr("a road is touched");
    case LimitCode::obstacle:
      break;
  }
  return LifeCircle::tr("an obstacle in the way (%1, %2)")
      .arg(mObstacleLayers.value(static_cast<int>(limit.layer)), severityText(limit.severity));
}

QString ElevatorSentences::place(const elevator::ShaftSite& site) const {
  if (!site.limits.empty()) return limit(site.limits.front());
  if (!site.gap) return LifeCircle::tr("the shaft stands free");
  return LifeCircle::tr("the shaft stands free, %1 m from the nearest other building")
      .arg(metresText(*site.gap, 1));
}

QString ElevatorSentences::shafts(const BuildingOutcome& outcome) const {
  if (!outcome.best) return LifeCircle::tr("no entrance was found");
  const elevator::ShaftSite& best = *outcome.best;
  QStringList clauses;
  clauses << (outcome.sites.size() == 1 ? LifeCircle::tr("grade %1: %2").arg(textOf(best.grade), place(best))
                                        : LifeCircle::tr("grade %1 at %2 of %3 entrances; entrance %4: %5")
                                              .arg(textOf(best.grade))
                                              .arg(outcome.graded[static_cast<std::size_t>(best.grade)])
                                              .arg(outcome.sites.size())
                                              .arg(best.number)
                                              .arg(place(best)));
  if (best.no_lot) clauses << LifeCircle::tr("it stands in no lot");
  if (best.fire_lane_unknown) clauses << LifeCircle::tr("a road of unknown use counts as a fire lane");
  if (best.source != elevator::EntranceSource::point)
    clauses << LifeCircle::tr("the place of the entrances is assumed");
  return joined(clauses);
}

QString ElevatorSentences::why(std::size_t building) const {
  const BuildingOutcome& outcome = mOutcome[building];
  QStringList clauses{verdict(building)};
  const QStringList unknown = names(outcome.verdict.unknown, true);
  if (isSited(outcome.verdict.status)) clauses << shafts(outcome);
  if (!unknown.isEmpty()) clauses << LifeCircle::tr("not known: %1").arg(unknown.join(LifeCircle::tr(", ")));
  QString sentence = finished(clauses);
  sentence[0] = sentence[0].toUpper();
  return sentence;
}

QString ElevatorSentences::why(const elevator::ShaftSite& site) const {
  QStringList clauses;
  if (site.limits.empty()) clauses << place(site);
  for (const elevator::Limit& one : site.limits) clauses << limit(one);
  clauses.removeDuplicates();
  if (site.no_lot) clauses << LifeCircle::tr("its building stands in no lot");
  if (site.fire_lane_unknown) clauses << LifeCircle::tr("a road of unknown use counts as a fire lane");
  if (site.source != elevator::EntranceSource::point)
    clauses << LifeCircle::tr("the place of the entrance is assumed");
  QString sentence = finished(clauses);
  sentence[0] = sentence[0].toUpper();
  return sentence;
}

}  // namespace lifecircle::plugin
