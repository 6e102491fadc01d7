#pragma once

#include <functional>

#include <plugin/layers/feedback.h>
#include <plugin/layers/result_notes.h>
#include <plugin/processing/facility_inputs.h>

namespace lifecircle::plugin {

/// What a run says of each facility.
struct FacilityOutput {
  QString name;                                            ///< of the output parameter
  QString style;                                           ///< see result_style.h
  QgsFields fields;                                        ///< added to those of the layer
  std::function<QgsAttributes(std::size_t)> attributesOf;  ///< per facility, for these fields
};

/// Writes all facilities that were read, in their order and with their own attributes, in `crs`. Does nothing
/// where the output was left out. They must have been read with their geometry.
void writeFacilities(Inputs& inputs, const FacilityInputs& read, const FacilityOutput& output,
                     const ResultNotes& notes, const QgsCoordinateReferenceSystem& crs, Feedback& feedback);

}  // namespace lifecircle::plugin
