#pragma once

#include <vector>

#include <QStringList>
#include <qgslayermetadata.h>

#include <access/area_coverage.h>
#include <plugin/layers/feedback.h>
#include <plugin/layers/place_reader.h>

namespace lifecircle::plugin {

/// A result of lifecircle:accessibility, read again.
struct AccessibilityResult {
  QStringList categories;     ///< ids of all categories it evaluates, in the order of its fields
  std::vector<int> column;    ///< per category: its place in assessed.reached; -1 = without data
  std::vector<bool> weighed;  ///< per place in assessed.reached: has it a weight above 0 in the score?
  access::AssessedParcels assessed;

  [[nodiscard]] bool hasData(int category) const { return column[static_cast<std::size_t>(category)] >= 0; }
};

/// The categories whose n_<id> stands beside a t_<id> or d_<id>. Throws the sentence that names the layer
/// where the fields of lifecircle:accessibility are missing.
[[nodiscard]] QStringList categoriesOf(const QgsFeatureSource& source);

/// Reads the fields of the result. A category has data where a parcel with an answer has a count of it;
/// `notes` tell the weights, 1 where they do not. The log says how many counts could not be read.
[[nodiscard]] AccessibilityResult readAccessibility(const QgsFeatureSource& source, const PlaceLayer& parcels,
                                                    std::vector<access::Population> population,
                                                    const QgsLayerMetadata& notes, Feedback& feedback);

}  // namespace lifecircle::plugin
