#include <unordered_map>

#include <qgsexception.h>

#include <access/opening_hours.h>
#include <plugin/processing/error_text.h>
#include <plugin/processing/opening_inputs.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

/// The answers by text: a town has many facilities and few different hours.
class Answers {
 public:
  explicit Answers(const access::Moment& when) : mWhen(when) {}

  access::OpenState of(const QString& hours) {
    const auto found = mKnown.find(hours.toStdString());
    if (found != mKnown.end()) return found->second;
    const access::ReadHours read = access::read_opening_hours(hours.toStdString());
    if (read.problem) mProblems[hours.toStdString()] = sentence(*read.problem);
    const access::OpenState state = read.hours ? read.hours->at(mWhen) : access::OpenState::unknown;
    return mKnown[hours.toStdString()] = state;
  }
  /// Why the hours cannot be read; empty where they can.
  [[nodiscard]] QString problem(const QString& hours) const {
    const auto found = mProblems.find(hours.toStdString());
    return found == mProblems.end() ? QString() : found->second;
  }

 private:
  access::Moment mWhen;
  std::unordered_map<std::string, access::OpenState> mKnown;
  std::unordered_map<std::string, QString> mProblems;
};

}  // namespace

ParameterList parameters::openingHours(const QString& parent) {
  ParameterList list;
  list.push_back(advanced(optionalField(
      QStringLiteral("OPEN_FIELD"),
      LifeCircle::tr("Field with the opening hours, as OpenStreetMap writes them (Mo-Fr 08:30-17:30)"),
      parent)));
  list.push_back(advanced(std::make_unique<QgsProcessingParameterString>(
      QStringLiteral("WHEN"),
      LifeCircle::tr("When people come: weekday and time (Mo 08:30) or date and time (2026-05-04 08:30); "
                     "what is closed then is not used"),
      QVariant(), false, true)));
  return list;
}

int openField(const Inputs& inputs, const QgsFeatureSource& source) {
  return inputs.field(QStringLiteral("OPEN_FIELD"), source);
}

OpenPlaces readOpenPlaces(const Inputs& inputs, const QString& layer, int field, const PlaceLayer& places,
                          Feedback& feedback) {
  OpenPlaces result;
  const QString text = inputs.text(QStringLiteral("WHEN")).trimmed();
  if (text.isEmpty()) {
    if (field >= 0)
      feedback.warn(LifeCircle::tr(
          "The opening hours are not used: say when people come (WHEN), for example Mo 08:30"));
    return result;
  }
  const access::Moment when = access::Moment::parse(text.toStdString());
  if (field < 0 && !places.features.empty())
    throw QgsProcessingException(LifeCircle::tr(
        "WHEN needs opening hours: choose the field that holds them (OPEN_FIELD), or leave WHEN empty."));
  result.asked = true;
  Answers answers(when);
  qint64 closed = 0, empty = 0, broken = 0, silent = 0;
  QString firstBroken;
  for (const QgsFeature& feature : places.features) {
    const QVariant value = feature.attribute(field);
    const QString hours = value.isNull() ? QString() : value.toString().trimmed();
    const access::OpenState state = hours.isEmpty() ? access::OpenState::unknown : answers.of(hours);
    result.closed.push_back(state == access::OpenState::closed);
    result.unknown.push_back(state == access::OpenState::unknown);
    closed += state == access::OpenState::closed;
    if (state != access::OpenState::unknown) continue;
    const QString problem = answers.problem(hours);
    ++(hours.isEmpty() ? empty : problem.isEmpty() ? silent : broken);
    if (firstBroken.isEmpty() && !problem.isEmpty())
      firstBroken = LifeCircle::tr("%1, feature %2: %3").arg(layer).arg(feature.id()).arg(problem);
  }
  feedback.info(LifeCircle::tr("Open at %1: %2 of %3 places; %4 are closed and not used")
                    .arg(text)
                    .arg(static_cast<qint64>(places.features.size()) - closed)
                    .arg(places.features.size())
                    .arg(closed));
  if (empty + broken + silent > 0)
    feedback.warn(LifeCircle::tr(
                      "Opening hours not known, counted as open: %1 without hours, %2 with hours that cannot "
                      "be read, %3 with hours that do not tell")
                      .arg(empty)
                      .arg(broken)
                      .arg(silent));
  if (broken > 0) feedback.warn(firstBroken);
  return result;
}

QgsFields openingFields(const OpenPlaces& open, const QString& closed) {
  QgsFields fields;
  if (!open.asked) return fields;
  fields.append(compat::field(closed, compat::FieldType::integer));
  fields.append(compat::field(QStringLiteral("hours_na"), compat::FieldType::integer));
  return fields;
}

QgsAttributes openingCounts(const OpenPlaces& open, const std::vector<std::uint32_t>& used,
                            std::size_t closed) {
  if (!open.asked) return {};
  int unknown = 0;
  for (const std::uint32_t place : used) unknown += open.unknown[place];
  return QgsAttributes() << static_cast<int>(closed) << unknown;
}

void noteOpening(ResultNotes& notes, const Inputs& inputs) {
  if (!inputs.definition(QStringLiteral("WHEN"))) return;
  const QString when = inputs.text(QStringLiteral("WHEN")).trimmed();
  if (!when.isEmpty()) notes.add(QStringLiteral("when"), LifeCircle::tr("When people come"), {when});
}

}  // namespace lifecircle::plugin
