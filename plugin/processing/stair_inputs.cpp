#include <algorithm>

#include <network/stairs.h>
#include <plugin/layers/number_field.h>
#include <plugin/processing/stair_inputs.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

network::Stairs readStairTable(const Inputs& inputs) {
  if (inputs.given(QStringLiteral("STAIRS"))) {
    const std::string path = inputs.file(QStringLiteral("STAIRS")).toStdString();
    return network::Stairs::from_table(CsvTable::read(path), path);
  }
  const std::string name = "elevator_stairs.csv";
  const QByteArray text = resourceBytes(QStringLiteral("catalogue/elevator_stairs.csv"));
  return network::Stairs::from_table(
      CsvTable::parse({text.constData(), static_cast<std::size_t>(text.size())}, name), name);
}

/// A field that tells which part of a parcel's people have an elevator: true, 1, yes; or 0.4 where two of
/// five entrances have one.
class ElevatorField {
 public:
  explicit ElevatorField(int index) : mField(index) {}

  double share(const QgsFeature& feature) {
    if (!mField.flag(feature).value_or(false)) return 0.0;
    const auto number = readNumber(feature.attribute(mField.index()));
    return number ? std::clamp(*number, 0.0, 1.0) : 1.0;
  }
  [[nodiscard]] const NumberField& field() const { return mField; }

 private:
  NumberField mField;
};

}  // namespace

ParameterList parameters::homeStairs(const QString& parent) {
  ParameterList list;
  list.push_back(advanced(optionalField(
      QStringLiteral("STOREYS_FIELD"),
      LifeCircle::tr("Field with the number of storeys: then the stairs count in the walk"), parent)));
  list.push_back(advanced(optionalField(
      QStringLiteral("ELEVATOR_FIELD"),
      LifeCircle::tr("Field that is true where there is an elevator, or the part of the entrances that have "
                     "one (0 to 1)"),
      parent)));
  list.push_back(advanced(std::make_unique<QgsProcessingParameterFile>(
      QStringLiteral("STAIRS"), LifeCircle::tr("Own table of what stairs cost"), compat::one_file,
      QStringLiteral("csv"), QVariant(), true)));
  return list;
}

std::unique_ptr<QgsProcessingParameterDefinition> parameters::plannedElevators(const QString& parent) {
  return advanced(optionalField(
      QStringLiteral("PLANNED_FIELD"),
      LifeCircle::tr("Field with the part of the entrances that shall get an elevator (0 to 1, or true): the "
                     "summary tells what that changes"),
      parent));
}

std::optional<StairInputs> readStairs(const Inputs& inputs, const QgsFeatureSource& source,
                                      const PlaceLayer& parcels, Feedback& feedback) {
  NumberField storeys(inputs.field(QStringLiteral("STOREYS_FIELD"), source), NumberField::Allow::notNegative);
  ElevatorField elevator(inputs.field(QStringLiteral("ELEVATOR_FIELD"), source));
  const bool canPlan = inputs.definition(QStringLiteral("PLANNED_FIELD")) != nullptr;
  ElevatorField planned(canPlan ? inputs.field(QStringLiteral("PLANNED_FIELD"), source) : -1);
  if (!storeys.given()) {
    if (elevator.field().given() || planned.field().given())
      feedback.warn(LifeCircle::tr(
          "Elevators are not used: stairs count only where the number of storeys is known (STOREYS_FIELD)"));
    return std::nullopt;
  }
  std::vector<access::Home> today, after, elevators;
  for (const QgsFeature& feature : parcels.features) {
    const access::Home home{storeys.read(feature), elevator.share(feature)};
    today.push_back(home);
    elevators.push_back({home.storeys, 1.0});
    after.push_back({home.storeys, std::min(1.0, home.elevator + planned.share(feature))});
  }
  storeys.log(QStringLiteral("STOREYS_FIELD"), source.fields(), feedback);
  elevator.field().log(QStringLiteral("ELEVATOR_FIELD"), source.fields(), feedback);

  const network::Stairs stairs = readStairTable(inputs);
  const auto profile = static_cast<network::Profile>(inputs.choice(QStringLiteral("PROFILE")));
  StairInputs result;
  result.today = access::HomeStairs(today, stairs, profile);
  result.elevators = access::HomeStairs(elevators, stairs, profile);
  result.none = access::HomeStairs(std::vector<access::Home>(today.size()), stairs, profile);
  if (planned.field().given()) result.planned = access::HomeStairs(after, stairs, profile);

  const auto withStairs = std::count_if(today.begin(), today.end(), [](const access::Home& home) {
    return home.storeys && *home.storeys >= 2.0 && home.elevator < 1.0;
  });
  feedback.info(
      LifeCircle::tr(
          "Stairs: people live evenly over the storeys; %1 parcels of %2 have people who walk stairs")
          .arg(withStairs)
          .arg(today.size()));
  return result;
}

void noteStairs(ResultNotes& notes, const Inputs& inputs) {
  if (!inputs.definition(QStringLiteral("STOREYS_FIELD")) || !inputs.given(QStringLiteral("STOREYS_FIELD")))
    return;
  QStringList texts{LifeCircle::tr("people live evenly over the storeys"),
                    LifeCircle::tr("a walk has half of the stairs down and up, rests included")};
  if (!inputs.given(QStringLiteral("ELEVATOR_FIELD"))) texts << LifeCircle::tr("no house has an elevator");
  notes.add(QStringLiteral("stairs"), LifeCircle::tr("Stairs"), texts);
}

}  // namespace lifecircle::plugin
