#include <algorithm>
#include <tuple>
#include <unordered_map>

#include <qgsexception.h>
#include <qgsfeatureiterator.h>

#include <plugin/layers/builtin_catalogue.h>
#include <plugin/layers/number_field.h>
#include <plugin/layers/text_field.h>
#include <plugin/processing/programme_inputs.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

/// The field of a result that a run cannot do without.
int neededField(const QgsFeatureSource& source, const char* name, const char* parameter) {
  const int index = source.fields().lookupField(QString::fromLatin1(name));
  if (index < 0)
    throw QgsProcessingException(
        LifeCircle::tr("The layer %1 has no field %2: choose a result of Elevator candidates (%3).")
            .arg(source.sourceName(), QString::fromLatin1(name), QString::fromLatin1(parameter)));
  return index;
}

[[noreturn]] void refuseEmpty(const QgsFeatureSource& source, const char* parameter) {
  throw QgsProcessingException(
      LifeCircle::tr("The layer %1 is empty: choose a result of Elevator candidates (%2).")
          .arg(source.sourceName(), QString::fromLatin1(parameter)));
}

/// Names to numbers, in the order in which they come.
class Register {
 public:
  std::size_t operator()(const QString& name) {
    const auto [entry, isNew] = mNumbers.try_emplace(name.toStdString(), mNumbers.size());
    return entry->second;
  }
  [[nodiscard]] std::size_t next() const { return mNumbers.size(); }

 private:
  std::unordered_map<std::string, std::size_t> mNumbers;
};

/// What BUILDINGS_IN says, and which of them has which id.
struct BuildingRows {
  std::vector<elevator::JudgedBuilding> rows;
  std::vector<QString> areas;  ///< by row; empty: in none
  std::unordered_map<std::string, std::size_t> byId;
};

void logBuildings(std::size_t buildings, const QString& layer, std::size_t candidates, std::size_t twice,
                  Feedback& feedback) {
  feedback.info(LifeCircle::tr("Buildings: %1 read from %2, %3 of them candidates")
                    .arg(buildings)
                    .arg(layer)
                    .arg(candidates));
  if (twice > 0)
    feedback.warn(LifeCircle::tr("%1 buildings bear the id of another; entrances go to the first: choose "
                                 "another BUILDING_ID_FIELD")
                      .arg(twice));
}

BuildingRows readBuildings(const Inputs& inputs, Feedback& feedback, Progress& progress) {
  constexpr const char* parameter = "BUILDINGS_IN";
  const auto source = inputs.source(QString::fromLatin1(parameter));
  const bool byScore = inputs.choice(QStringLiteral("BENEFIT")) == 1;
  const QString benefitName = byScore ? QStringLiteral("ev_score") : QStringLiteral("ev_gain");
  const int status = neededField(*source, "ev_status", parameter);
  NumberField benefit(neededField(*source, byScore ? "ev_score" : "ev_gain", parameter),
                      NumberField::Allow::notNegative);
  const QgsFields fields = source->fields();
  int id = inputs.field(QStringLiteral("BUILDING_ID_FIELD"), *source);
  if (id < 0) id = fields.lookupField(QStringLiteral("ev_bldg"));
  const int consent = fields.lookupField(QStringLiteral("ev_consent"));
  NumberField people(fields.lookupField(QStringLiteral("ev_up")), NumberField::Allow::notNegative);
  const int entrances = fields.lookupField(QStringLiteral("ev_entr"));
  const int area = inputs.field(QStringLiteral("AREA_FIELD"), *source);
  const int group = inputs.field(QStringLiteral("GROUP_FIELD"), *source);

  BuildingRows buildings;
  Register compounds;
  std::size_t alone = 0, twice = 0, candidates = 0, known = 0;
  std::vector<bool> grouped;
  QgsFeatureIterator features = source->getFeatures();
  FeatureProgress steps(*source, progress);
  for (QgsFeature feature; features.nextFeature(feature);) {
    steps.next();
    elevator::JudgedBuilding& row = buildings.rows.emplace_back();
    row.status = textOf(feature, status).toStdString();
    row.consent = textOf(feature, consent).toStdString();
    row.each = byScore;
    row.people = people.read(feature);
    if (row.status == "candidate") {
      ++candidates;
      row.benefit = benefit.read(feature);
      known += row.benefit.has_value();
    }
    const auto count = entrances < 0 ? std::nullopt : readNumber(feature.attribute(entrances));
    if (count && *count >= 1.0 && *count <= 1000.0) row.entrances = static_cast<std::size_t>(*count);
    const QString compound = textOf(feature, group);
    grouped.push_back(!compound.isEmpty());
    row.compound = compound.isEmpty() ? alone++ : compounds(compound);
    buildings.areas.push_back(area < 0 ? QStringLiteral("all") : textOf(feature, area));
    QString name = id < 0 ? QString() : textOf(feature, id);
    if (name.isEmpty()) name = QString::number(feature.id());
    twice += !buildings.byId.try_emplace(name.toStdString(), buildings.rows.size() - 1).second;
  }
  if (buildings.rows.empty()) refuseEmpty(*source, parameter);
  // A building in no compound is one by itself: its number comes after those of the compounds.
  for (std::size_t b = 0; b < grouped.size(); ++b)
    if (!grouped[b]) buildings.rows[b].compound += compounds.next();
  if (candidates > 0 && known == 0)
    throw QgsProcessingException(
        LifeCircle::tr("The field %1 of the layer %2 is empty for every candidate: run Elevator candidates "
                       "with a field of residents, or choose another benefit (BENEFIT).")
            .arg(benefitName, source->sourceName()));

  logBuildings(buildings.rows.size(), source->sourceName(), candidates, twice, feedback);
  benefit.log(QStringLiteral("BENEFIT"), fields, feedback);
  if (group < 0) feedback.info(LifeCircle::tr("Without GROUP_FIELD, a batch is one building"));
  return buildings;
}

/// The middle of the extent, for an order that does not hang on the layer's.
std::tuple<bool, double, double, QgsFeatureId> placeOf(const QgsFeature& feature) {
  if (feature.geometry().isNull() || feature.geometry().isEmpty()) return {true, 0.0, 0.0, feature.id()};
  const QgsPointXY middle = feature.geometry().boundingBox().center();
  return {false, middle.x(), middle.y(), feature.id()};
}

void readEntrances(const QgsProcessingFeatureSource& source, const BuildingRows& buildings,
                   ProgrammeInputs& result, Progress& progress) {
  const int bldg = neededField(source, "bldg", "ENTRANCES_IN");
  const int grade = neededField(source, "grade", "ENTRANCES_IN");
  QgsFeatureIterator features = source.getFeatures(QgsFeatureRequest(), compat::keep_invalid_geometry);
  FeatureProgress steps(source, progress);
  for (QgsFeature feature; features.nextFeature(feature);) {
    steps.next();
    result.features.push_back(feature);
  }
  if (result.features.empty()) refuseEmpty(source, "ENTRANCES_IN");
  std::sort(result.features.begin(), result.features.end(),
            [](const QgsFeature& a, const QgsFeature& b) { return placeOf(a) < placeOf(b); });
  for (const QgsFeature& feature : result.features) {
    const auto found = buildings.byId.find(textOf(feature, bldg).toStdString());
    elevator::JudgedEntrance& entrance = result.entrances.emplace_back();
    if (found != buildings.byId.end()) entrance.building = found->second;
    entrance.grade = textOf(feature, grade).toUpper().toStdString();
  }
}

std::map<QString, std::optional<double>> readTargets(const Inputs& inputs, Feedback& feedback) {
  std::map<QString, std::optional<double>> targets;
  const auto source = inputs.optionalSource(QStringLiteral("TARGETS"));
  if (!source) return targets;
  const auto column = [&](const char* name) {
    const int index = source->fields().lookupField(QString::fromLatin1(name));
    if (index < 0)
      throw QgsProcessingException(
          LifeCircle::tr("The table %1 has no column %2: give it the columns area and target (TARGETS).")
              .arg(source->sourceName(), QString::fromLatin1(name)));
    return index;
  };
  const int area = column("area");
  NumberField target(column("target"), NumberField::Allow::notNegative);
  QgsFeatureIterator features = source->getFeatures();
  for (QgsFeature feature; features.nextFeature(feature);) {
    const QString name = textOf(feature, area);
    if (name.isEmpty()) continue;
    auto& sum = targets[name];
    if (const auto number = target.read(feature)) sum = sum.value_or(0.0) + *number;
  }
  target.log(QStringLiteral("TARGETS"), source->fields(), feedback);
  return targets;
}

}  // namespace

ProgrammeInputs readProgrammeInputs(const Inputs& inputs, const QgsProcessingFeatureSource& source,
                                    Feedback& feedback, Progress& progress) {
  BuildingRows buildings = readBuildings(inputs, feedback, progress);
  ProgrammeInputs result;
  result.byArea = inputs.given(QStringLiteral("AREA_FIELD"));
  readEntrances(source, buildings, result, progress);

  // Areas that only a target names are there too: nothing is done in them, and that shows.
  auto targets = readTargets(inputs, feedback);
  for (const QString& area : buildings.areas)
    if (!area.isEmpty()) targets.try_emplace(area);
  std::map<QString, std::size_t> rowOf;
  for (const auto& [name, target] : targets) {
    rowOf[name] = result.areas.size();
    result.areas.push_back(name.toStdString());
    result.targets.push_back(target);
  }
  for (std::size_t b = 0; b < buildings.rows.size(); ++b)
    buildings.rows[b].area =
        buildings.areas[b].isEmpty() ? result.areas.size() : rowOf.at(buildings.areas[b]);
  result.buildings = std::move(buildings.rows);
  return result;
}

elevator::CostModel readCosts(const Inputs& inputs) {
  const char* const file = "elevator_costs.csv";
  elevator::CostModel costs = elevator::CostModel::from_table(builtInTable(file), file);
  costs.cost = inputs.optionalNumber(QStringLiteral("COST")).value_or(costs.cost);
  costs.subsidy_rate = inputs.optionalNumber(QStringLiteral("SUBSIDY_RATE")).value_or(costs.subsidy_rate);
  costs.subsidy_cap = inputs.optionalNumber(QStringLiteral("SUBSIDY_CAP")).value_or(costs.subsidy_cap);
  return costs;
}

}  // namespace lifecircle::plugin
