#include <qgsfeatureiterator.h>

#include <base/error.h>
#include <geometry/polygon_ops.h>
#include <plugin/layers/empty_layer.h>
#include <plugin/layers/number_field.h>
#include <plugin/processing/elevator_buildings.h>
#include <plugin/processing/elevator_facts.h>
#include <plugin/processing/feature_filter.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

/// A count or an area, exactly as it was typed: shares of it are compared as decimals.
std::optional<elevator::Decimal> readDecimal(const QVariant& value) {
  if (compat::typeId(value) == QMetaType::QString)
    return elevator::Decimal::from_text(value.toString().toStdString());
  const auto number = readNumber(value);
  return number ? elevator::Decimal::from_number(*number) : std::nullopt;
}

/// The fields with numbers, and what they say of a building.
class Numbers {
 public:
  Numbers(const Inputs& inputs, const QgsProcessingFeatureSource& source) : mSource(source) {
    for (const char* name : names)
      mFields.emplace_back(inputs.field(QString::fromLatin1(name), source), NumberField::Allow::notNegative);
  }

  void read(const QgsFeature& feature, ElevatorBuilding& building) {
    const auto value = [&](Name name) { return mFields[name].read(feature); };
    building.storeys = readNumber(feature.attribute(mFields[storeys].index()));
    if (building.storeys && *building.storeys < 0.0) building.storeys.reset();
    if (const auto count = value(entrances); count && *count <= 1000.0)
      building.entrances = static_cast<int>(*count);
    building.residents = {value(people), value(old60), value(old80), value(households)};
    building.disabled = value(disabled);
    building.height = value(height);

    const auto decimal = [&](Name name) {
      return value(name) ? readDecimal(feature.attribute(mFields[name].index())) : std::nullopt;
    };
    const auto total = building.residents.households
                           ? readDecimal(feature.attribute(mFields[households].index()))
                           : std::nullopt;
    const elevator::Ballot byCount{total, decimal(voted), decimal(agreed)};
    building.consent =
        elevator::consent(byCount, {decimal(totalArea), decimal(votedArea), decimal(agreedArea)});
    if (byCount.agreed && total && !total->is_zero())
      building.agreed = std::min(1.0, byCount.agreed->value() / total->value());
  }

  void log(Feedback& feedback) const {
    for (std::size_t f = 0; f < mFields.size(); ++f)
      mFields[f].log(QString::fromLatin1(names[f]), mSource.fields(), feedback);
  }

 private:
  enum Name {
    storeys,
    entrances,
    people,
    old60,
    old80,
    households,
    disabled,
    height,
    voted,
    agreed,
    votedArea,
    agreedArea,
    totalArea
  };
  static constexpr const char* names[] = {
      "STOREYS_FIELD",    "ENTRANCES_FIELD",   "PEOPLE_FIELD",    "ELDERLY_FIELD", "ELDERLY80_FIELD",
      "HOUSEHOLDS_FIELD", "DISABLED_FIELD",    "HEIGHT_FIELD",    "VOTED_FIELD",   "AGREED_FIELD",
      "VOTED_AREA_FIELD", "AGREED_AREA_FIELD", "TOTAL_AREA_FIELD"};

  const QgsProcessingFeatureSource& mSource;
  std::vector<NumberField> mFields;
};

/// Reads the parts of a building; nothing, and no parts, where they have no surface.
std::optional<geometry::Point> insideOf(const QgsFeature& feature, const GeometryReader& reader,
                                        std::vector<geometry::Polygon>& parts) {
  if (!reader.readPolygons(feature.geometry(), parts)) return std::nullopt;
  try {
    return geometry::inner_point(parts).point;
  } catch (const Error&) {  // bad data is a result: the building stays, as bad_data
    parts.clear();
    return std::nullopt;
  }
}

/// For sunlight: as stated, else by the storeys.
std::optional<Metres> heightOf(const ElevatorBuilding& row) {
  constexpr Metres storey{2.8};  // GB 50096-2011 5.5.1
  if (row.height) return Metres(*row.height);
  return row.storeys ? std::optional(*row.storeys * storey) : std::nullopt;
}

/// STATUS_FIELD; counts the words that mean nothing.
std::optional<elevator::Status> projectOf(const QgsFeature& feature, int field, qint64& unreadable) {
  if (field < 0) return std::nullopt;
  const QString word = feature.attribute(field).toString().trimmed();
  const auto project = elevator::project_of(word.toStdString());
  unreadable += !project && !word.isEmpty();
  return project;
}

}  // namespace

void requireBuildings(const QgsFeatureSource& source) {
  requireFeatures(source, LifeCircle::tr("buildings"), QStringLiteral("BUILDINGS"));
}

ElevatorBuildings readElevatorBuildings(const Inputs& inputs, const QgsProcessingFeatureSource& source,
                                        const GeometryReader& reader, const elevator::RuleTable& rules,
                                        Feedback& feedback, Progress& progress) {
  const int idField = inputs.field(QStringLiteral("BUILDING_ID_FIELD"), source);
  const int statusField = inputs.field(QStringLiteral("STATUS_FIELD"), source);
  const int byStoreyField = inputs.field(QStringLiteral("STOREY_PEOPLE_FIELD"), source);
  FeatureFilter filter(inputs, source);
  Numbers numbers(inputs, source);
  FactFields facts(inputs, source, rules);

  ElevatorBuildings buildings;
  buildings.available = facts.available();
  buildings.ownIds = idField >= 0;
  buildings.peopleByStorey = byStoreyField >= 0;
  qint64 withoutGeometry = 0, strangeStatus = 0, spread = 0;
  QgsFeatureIterator features = source.getFeatures(QgsFeatureRequest(), compat::keep_invalid_geometry);
  FeatureProgress steps(source, progress);
  for (QgsFeature feature; features.nextFeature(feature);) {
    steps.next();
    ElevatorBuilding& row = buildings.rows.emplace_back();
    elevator::Building& shape = buildings.shapes.emplace_back();
    shape.id = feature.id();
    row.inside = insideOf(feature, reader, shape.parts);
    withoutGeometry += !row.inside;
    row.id = idField >= 0 ? feature.attribute(idField).toString().trimmed() : QString();
    if (row.id.isEmpty()) row.id = QString::number(feature.id());
    numbers.read(feature, row);
    shape.entrance_count = row.entrances;
    shape.height = heightOf(row);
    row.shares = elevator::even_shares(row.storeys.value_or(1.0));
    if (byStoreyField >= 0) {
      const auto listed = elevator::listed_shares(feature.attribute(byStoreyField).toString().toStdString());
      if (listed) row.shares = *listed;
      spread += !listed;
    }
    row.applicant.usable = row.inside && row.storeys;
    row.applicant.filtered = filter.leavesOut(feature);
    row.applicant.project = projectOf(feature, statusField, strangeStatus);
    row.applicant.facts = facts.read(feature);
    row.feature = feature;
  }
  if (buildings.rows.empty()) refuseEmpty(source, LifeCircle::tr("buildings"), QStringLiteral("BUILDINGS"));

  feedback.info(LifeCircle::tr("Buildings: %1 read from %2, %3 without usable geometry")
                    .arg(buildings.rows.size())
                    .arg(source.sourceName())
                    .arg(withoutGeometry));
  facts.log(source.fields(), feedback);
  numbers.log(feedback);
  if (strangeStatus > 0)
    feedback.warn(
        LifeCircle::tr("STATUS_FIELD: %1 values are neither planned nor started nor completed and count as "
                       "no project")
            .arg(strangeStatus));
  if (byStoreyField >= 0 && spread > 0)
    feedback.warn(
        LifeCircle::tr(
            "STOREY_PEOPLE_FIELD: %1 values are no list; those residents are spread evenly over the "
            "storeys")
            .arg(spread));
  return buildings;
}

}  // namespace lifecircle::plugin
