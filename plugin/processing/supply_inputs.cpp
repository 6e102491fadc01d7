#include <qgsexception.h>

#include <plugin/layers/number_field.h>
#include <plugin/processing/supply_inputs.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

QStringList methodNames() {
  return {LifeCircle::tr("Two-step floating catchment (2SFCA)"),
          LifeCircle::tr("Enhanced two-step floating catchment (E2SFCA)"),
          LifeCircle::tr("Three-step floating catchment (3SFCA)"), LifeCircle::tr("Gravity with demand"),
          LifeCircle::tr("Balanced floating catchment")};
}

QStringList decayNames() {
  return {LifeCircle::tr("Binary: everything within counts in full"), LifeCircle::tr("Steps"),
          LifeCircle::tr("Linear"), LifeCircle::tr("Exponential"), LifeCircle::tr("Gaussian")};
}

std::unique_ptr<QgsProcessingParameterDefinition> optionalNumber(const char* name, const QString& label) {
  return std::make_unique<QgsProcessingParameterNumber>(QString::fromLatin1(name), label,
                                                        compat::double_number, QVariant(), true, 0.0);
}

/// The group's members can be counted: each of its fields is given.
bool canCount(const Inputs& inputs, access::DemandGroup group) {
  const bool elderly = inputs.given(QStringLiteral("ELDERLY_FIELD"));
  const bool children = inputs.given(QStringLiteral("CHILDREN_FIELD"));
  switch (group) {
    case access::DemandGroup::elderly:
      return elderly;
    case access::DemandGroup::children:
      return children;
    case access::DemandGroup::elderly_and_children:
      return elderly && children;
    case access::DemandGroup::people:
      break;
  }
  return true;
}

}  // namespace

namespace parameters {

ParameterList capacity() {
  ParameterList list;
  list.push_back(optionalField(QStringLiteral("CAPACITY_FIELD"),
                               LifeCircle::tr("Field with the capacity (seats, places, beds, square metres)"),
                               QStringLiteral("FACILITIES")));
  list.push_back(advanced(optionalNumber(
      "DEFAULT_CAPACITY",
      LifeCircle::tr(
          "Capacity of facilities without one (default: they do not count, and the result says so)"))));
  return list;
}

ParameterList supplyMethod() {
  ParameterList list;
  const auto add = [&list](auto parameter) { list.push_back(std::move(parameter)); };
  add(std::make_unique<QgsProcessingParameterEnum>(QStringLiteral("METHOD"), LifeCircle::tr("Method"),
                                                   methodNames(), false, 0));
  add(std::make_unique<QgsProcessingParameterEnum>(
      QStringLiteral("DECAY"),
      LifeCircle::tr("How a facility counts less the farther it is (default: as the method is known)"),
      decayNames(), false, QVariant(), true));
  add(std::make_unique<QgsProcessingParameterString>(
      QStringLiteral("STEPS"),
      LifeCircle::tr(
          "Steps as end:weight, e.g. 10:1,20:0.68,30:0.22 (minutes or metres; default: thirds of the "
          "catchment)"),
      QVariant(), false, true));
  add(advanced(optionalNumber(
      "DECAY_RATE",
      LifeCircle::tr(
          "Rate of the exponential decay, per minute or metre (default: 1 % is left at the end)"))));
  add(advanced(optionalNumber(
      "BANDWIDTH",
      LifeCircle::tr(
          "Bandwidth of the gaussian decay, minutes or metres (default: 1 % is left at the end)"))));
  add(optionalNumber("CATCHMENT",
                     LifeCircle::tr("Catchment of all categories, minutes or metres (default: each "
                                    "category's threshold)")));
  add(std::make_unique<QgsProcessingParameterEnum>(
      QStringLiteral("DEMAND"), LifeCircle::tr("Who uses a category"),
      QStringList{LifeCircle::tr("The group that the catalogue names: children, elderly, else all"),
                  LifeCircle::tr("Always all residents")},
      false, 0));
  return list;
}

}  // namespace parameters

std::vector<std::optional<double>> readCapacity(const Inputs& inputs, const QgsFeatureSource& source,
                                                const PlaceLayer& facilities, Feedback& feedback) {
  std::vector<std::optional<double>> capacity(facilities.features.size());
  if (facilities.features.empty()) return capacity;  // an empty layer may have lost its fields too
  NumberField field(inputs.field(QStringLiteral("CAPACITY_FIELD"), source), NumberField::Allow::notNegative);
  std::optional<double> otherwise;
  if (inputs.given(QStringLiteral("DEFAULT_CAPACITY")))
    otherwise = inputs.number(QStringLiteral("DEFAULT_CAPACITY"));
  if (!field.given() && !otherwise)
    throw QgsProcessingException(LifeCircle::tr(
        "Supply needs the capacity of the facilities: choose its field (CAPACITY_FIELD), or give "
        "one for all (DEFAULT_CAPACITY)."));
  qint64 missing = 0;
  for (std::size_t f = 0; f < capacity.size(); ++f) {
    capacity[f] = field.read(facilities.features[f]);
    if (capacity[f]) continue;
    ++missing;
    capacity[f] = otherwise;
  }
  if (field.given()) field.log(QStringLiteral("CAPACITY_FIELD"), source.fields(), feedback);
  if (missing > 0)
    feedback.warn(
        otherwise ? LifeCircle::tr("%1 facilities without a capacity are given %2 (DEFAULT_CAPACITY)")
                        .arg(missing)
                        .arg(*otherwise)
                  : LifeCircle::tr("%1 facilities without a capacity do not count (sd_status no_capacity)")
                        .arg(missing));
  return capacity;
}

access::SupplyOptions readSupplyMethod(const Inputs& inputs, Measure measure) {
  const network::Cost unit(measure == Measure::time ? 60.0 : 1.0);
  access::SupplyOptions options;
  options.method = static_cast<access::SupplyMethod>(inputs.choice(QStringLiteral("METHOD")));
  options.decay.shape = inputs.given(QStringLiteral("DECAY"))
                            ? static_cast<access::DecayShape>(inputs.choice(QStringLiteral("DECAY")))
                            : access::usual_decay(options.method);
  const QString steps = inputs.text(QStringLiteral("STEPS")).trimmed();
  if (!steps.isEmpty()) options.decay.steps = access::parse_decay_steps(steps.toStdString(), unit);
  if (inputs.given(QStringLiteral("DECAY_RATE")))
    options.decay.rate = inputs.number(QStringLiteral("DECAY_RATE")) / unit.value();
  if (inputs.given(QStringLiteral("BANDWIDTH")))
    options.decay.bandwidth = inputs.number(QStringLiteral("BANDWIDTH")) * unit;
  if (inputs.given(QStringLiteral("CATCHMENT")))
    options.catchment = inputs.number(QStringLiteral("CATCHMENT")) * unit;
  return options;
}

QString methodText(const Inputs& inputs, const access::SupplyOptions& options) {
  const QString decay = decayNames().value(static_cast<int>(options.decay.shape));
  const QString steps = inputs.text(QStringLiteral("STEPS")).trimmed();
  const bool stepped = options.decay.shape == access::DecayShape::step && !steps.isEmpty();
  return QStringLiteral("%1; %2").arg(methodNames().value(static_cast<int>(options.method)),
                                      stepped ? decay + QLatin1Char(' ') + steps : decay);
}

std::vector<SuppliedCategory> readSuppliedCategories(const Inputs& inputs, const CategoryChoice& choice,
                                                     Feedback& feedback) {
  const bool byGroup = inputs.choice(QStringLiteral("DEMAND")) == 0;
  std::vector<SuppliedCategory> supplied;
  QStringList uncounted;
  for (const access::Category& category : choice.categories) {
    access::DemandGroup group = byGroup ? access::demand_group(category) : access::DemandGroup::people;
    if (!canCount(inputs, group)) {
      uncounted << QString::fromStdString(category.id);
      group = access::DemandGroup::people;
    }
    supplied.push_back({category, group, access::capacity_quota(category)});
  }
  if (!uncounted.isEmpty())
    feedback.warn(
        LifeCircle::tr("All residents count as users of %1: the field of the elderly or the children is "
                       "not given")
            .arg(uncounted.join(QStringLiteral(", "))));
  return supplied;
}

}  // namespace lifecircle::plugin
