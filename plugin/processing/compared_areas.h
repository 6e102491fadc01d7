#pragma once

#include <memory>

#include <plugin/layers/feedback.h>
#include <plugin/processing/inputs.h>

namespace lifecircle::plugin {

/// Is it a result of lifecircle:coverage, by its fields?
[[nodiscard]] bool isCoverage(const QgsFeatureSource& source);

/// Compares two results of lifecircle:coverage, area by area as they were published: what one of them
/// suppresses has no difference. Writes OUTPUT and SUMMARY of lifecircle:compare. Throws
/// QgsProcessingException where nothing can be compared.
void compareCoverages(Inputs& inputs, std::unique_ptr<QgsProcessingFeatureSource> before,
                      std::unique_ptr<QgsProcessingFeatureSource> after, Feedback& feedback);

}  // namespace lifecircle::plugin
