#pragma once

#include <functional>
#include <vector>

#include <qgsprocessingutils.h>

#include <plugin/layers/feedback.h>
#include <plugin/layers/result_notes.h>
#include <plugin/processing/inputs.h>

namespace lifecircle::plugin {

/// What a run says of each feature of a layer.
struct FeatureOutput {
  QString name;                                            ///< of the output parameter
  QString style;                                           ///< see result_style.h
  QgsFields fields;                                        ///< added to those of the layer
  std::function<QgsAttributes(std::size_t)> attributesOf;  ///< per feature, for these fields
};

/// Writes all features that were read from `source`, in their order and with their own attributes and
/// geometries, in `crs`. Does nothing where the output was left out. Throws Cancelled.
void writeFeatures(Inputs& inputs, const QgsProcessingFeatureSource& source,
                   const std::vector<QgsFeature>& features, const FeatureOutput& output,
                   const ResultNotes& notes, const QgsCoordinateReferenceSystem& crs, Feedback& feedback,
                   Progress& progress);

}  // namespace lifecircle::plugin
