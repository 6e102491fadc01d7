#pragma once

#include <plugin/layers/street_reader.h>
#include <plugin/processing/inputs.h>

namespace lifecircle::plugin {

/// Where the street layer keeps direction, speed, steps, delay and level: the parameters of
/// parameters::streets() that name fields and values.
[[nodiscard]] StreetFields streetFields(const Inputs& inputs, const QgsFeatureSource& streets);

}  // namespace lifecircle::plugin
