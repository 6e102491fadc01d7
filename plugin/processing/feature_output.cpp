#include <plugin/layers/output_fields.h>
#include <plugin/processing/feature_output.h>

namespace lifecircle::plugin {

void writeFeatures(Inputs& inputs, const QgsProcessingFeatureSource& source,
                   const std::vector<QgsFeature>& features, const FeatureOutput& output,
                   const ResultNotes& notes, const QgsCoordinateReferenceSystem& crs, Feedback& feedback,
                   Progress& progress) {
  if (!inputs.given(output.name)) return;
  const OutputFields fields(source.fields(), output.fields, feedback);
  Sink* sink = inputs.sink(output.name, fields.fields(), source.wkbType(), crs);
  if (!sink) return;
  sink->describe(notes.metadata());
  sink->style(output.style);
  const QgsCoordinateTransform toResult(source.sourceCrs(), crs, inputs.context().transformContext());
  for (std::size_t f = 0; f < features.size(); ++f) {
    progress.check();
    QgsFeature feature = features[f];
    QgsGeometry geometry = feature.geometry();
    if (!geometry.isNull()) geometry.transform(toResult);
    feature.setGeometry(geometry);
    feature.setAttributes(fields.attributes(feature.attributes(), output.attributesOf(f)));
    sink->add(feature);
    progress.report(static_cast<double>(f + 1) / static_cast<double>(features.size()));
  }
}

}  // namespace lifecircle::plugin
