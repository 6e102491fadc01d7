#include <plugin/layers/output_fields.h>
#include <plugin/processing/facility_output.h>

namespace lifecircle::plugin {

void writeFacilities(Inputs& inputs, const FacilityInputs& read, const FacilityOutput& output,
                     const ResultNotes& notes, const QgsCoordinateReferenceSystem& crs, Feedback& feedback) {
  if (!inputs.given(output.name)) return;
  const QgsProcessingFeatureSource& source = *read.facilitySource;
  const OutputFields fields(source.fields(), output.fields, feedback);
  Sink* sink = inputs.sink(output.name, fields.fields(), source.wkbType(), crs);
  if (!sink) return;
  sink->describe(notes.metadata());
  sink->style(output.style);
  const QgsCoordinateTransform toResult(source.sourceCrs(), crs, inputs.context().transformContext());
  for (std::size_t f = 0; f < read.facilities.features.size(); ++f) {
    feedback.check();
    QgsFeature feature = read.facilities.features[f];
    QgsGeometry geometry = feature.geometry();
    if (!geometry.isNull()) geometry.transform(toResult);
    feature.setGeometry(geometry);
    feature.setAttributes(fields.attributes(feature.attributes(), output.attributesOf(f)));
    sink->add(feature);
  }
}

}  // namespace lifecircle::plugin
