#include <array>
#include <utility>

#include <plugin/layers/number_field.h>
#include <plugin/processing/elevator_facts.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

constexpr std::array<std::pair<const char*, const char*>, 7> namedFields{{{"storeys", "STOREYS_FIELD"},
                                                                          {"year", "YEAR_FIELD"},
                                                                          {"elevator", "ELEVATOR_FIELD"},
                                                                          {"heritage", "HERITAGE_FIELD"},
                                                                          {"renewal", "RENEWAL_FIELD"},
                                                                          {"danger", "DANGER_FIELD"},
                                                                          {"housing", "HOUSING_FIELD"}}};

elevator::Fact factOf(const QVariant& value) {
  elevator::Fact fact;
  if (!value.isValid() || value.isNull()) return fact;
  const QString text = value.toString().trimmed();
  if (text.compare(QLatin1String("nan"), Qt::CaseInsensitive) == 0) return fact;
  fact.text = text.toStdString();
  fact.number = readNumber(value);
  fact.flag = readFlag(value);
  return fact;
}

}  // namespace

FactFields::FactFields(const Inputs& inputs, const QgsFeatureSource& source, const elevator::RuleTable& rules)
    : mRules(rules) {
  for (const std::string& attribute : rules.attributes()) {
    Column column;
    column.parameter = QString::fromStdString(attribute);
    column.index = source.fields().lookupField(column.parameter);
    for (const auto& [name, parameter] : namedFields) {
      if (attribute != name) continue;
      column.parameter = QString::fromLatin1(parameter);
      column.index = inputs.field(column.parameter, source);
    }
    mColumns.push_back(column);
  }
}

std::vector<bool> FactFields::available() const {
  std::vector<bool> available;
  for (const Column& column : mColumns) available.push_back(column.index >= 0);
  return available;
}

std::vector<elevator::Fact> FactFields::read(const QgsFeature& feature) {
  std::vector<elevator::Fact> facts;
  facts.reserve(mColumns.size());
  for (Column& column : mColumns) {
    const QVariant value = column.index < 0 ? QVariant() : feature.attribute(column.index);
    facts.push_back(factOf(value));
    if (column.index < 0 || !facts.back().missing()) continue;
    const bool empty = !value.isValid() || value.isNull() || value.toString().trimmed().isEmpty();
    ++(empty ? column.empty : column.unreadable);  // NaN is no number, but somebody wrote it
  }
  std::vector<bool> counted(mColumns.size(), false);
  for (std::size_t r = 0; r < mRules.rules().size(); ++r) {
    const std::size_t attribute = mRules.attribute_of(r);
    const elevator::Rule& rule = mRules.rules()[r];
    if (rule.kind == elevator::Rule::Kind::advice || facts[attribute].missing() || counted[attribute])
      continue;
    counted[attribute] = !rule.holds(facts[attribute]);
    mColumns[attribute].unreadable += counted[attribute];
  }
  return facts;
}

void FactFields::log(const QgsFields& fields, Feedback& feedback) const {
  for (const Column& column : mColumns) {
    if (column.index < 0) continue;
    const QString name = fields.at(column.index).name();
    if (column.empty > 0)
      feedback.info(
          LifeCircle::tr("%1 (%2): %3 values are empty").arg(column.parameter, name).arg(column.empty));
    if (column.unreadable > 0)
      feedback.warn(LifeCircle::tr("%1 (%2): %3 values cannot be read as what is wanted and count as missing")
                        .arg(column.parameter, name)
                        .arg(column.unreadable));
  }
}

}  // namespace lifecircle::plugin
