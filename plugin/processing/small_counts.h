#pragma once

#include <cstddef>
#include <memory>

#include <qgsprocessingparameters.h>

#include <plugin/layers/feedback.h>

namespace lifecircle::plugin {

namespace parameters {

/// MIN_PEOPLE: numbers about fewer are not published.
[[nodiscard]] std::unique_ptr<QgsProcessingParameterDefinition> minPeople();

}  // namespace parameters

/// Warns where suppression could not hide everything: `exposed` numbers can be worked back all the same.
void warnOfExposed(std::size_t exposed, Feedback& feedback);

}  // namespace lifecircle::plugin
