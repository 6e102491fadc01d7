#include <plugin/processing/output_rows.h>

namespace lifecircle::plugin {

Sink* openTable(Inputs& inputs, const QString& name, const QgsFields& fields, const QgsLayerMetadata& notes) {
  Sink* sink = inputs.sink(name, fields, compat::no_geometry, QgsCoordinateReferenceSystem());
  if (sink) sink->describe(notes);
  return sink;
}

void addRow(Sink& sink, const QgsAttributes& row) {
  QgsFeature feature;
  feature.setAttributes(row);
  sink.add(feature);
}

void addFeature(Sink& sink, QgsGeometry geometry, const QgsCoordinateTransform& toResult,
                const QgsAttributes& attributes) {
  if (!geometry.isNull()) geometry.transform(toResult);
  QgsFeature feature;
  feature.setGeometry(geometry);
  feature.setAttributes(attributes);
  sink.add(feature);
}

}  // namespace lifecircle::plugin
