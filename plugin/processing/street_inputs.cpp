#include <plugin/processing/street_inputs.h>

namespace lifecircle::plugin {

StreetFields streetFields(const Inputs& inputs, const QgsFeatureSource& streets) {
  constexpr network::Direction directions[] = {network::Direction::forward, network::Direction::backward,
                                               network::Direction::both};
  StreetFields fields;
  fields.direction = inputs.field(QStringLiteral("DIRECTION_FIELD"), streets);
  fields.forward = inputs.text(QStringLiteral("VALUE_FORWARD"));
  fields.backward = inputs.text(QStringLiteral("VALUE_BACKWARD"));
  fields.both = inputs.text(QStringLiteral("VALUE_BOTH"));
  fields.otherwise = directions[inputs.choice(QStringLiteral("DEFAULT_DIRECTION"))];
  fields.speed = NumberField(inputs.field(QStringLiteral("SPEED_FIELD"), streets));
  fields.steps = NumberField(inputs.field(QStringLiteral("STEPS_FIELD"), streets));
  fields.delay =
      NumberField(inputs.field(QStringLiteral("DELAY_FIELD"), streets), NumberField::Allow::notNegative);
  fields.level =
      NumberField(inputs.field(QStringLiteral("LEVEL_FIELD"), streets), NumberField::Allow::wholeNumbers);
  return fields;
}

}  // namespace lifecircle::plugin
