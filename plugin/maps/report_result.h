#pragma once

#include <functional>
#include <optional>
#include <vector>

#include <qgscoordinatetransformcontext.h>
#include <qgsfeature.h>
#include <qgsfields.h>

#include <plugin/maps/fact_list.h>

class QgsFeatureSource;

namespace lifecircle::plugin {

class Feedback;

/// A layer that the report was given, read whole: what it is, what it says about itself, and its rows in
/// their order. Geometries are brought to metres, to be drawn.
struct ReportResult {
  QString name;
  ResultKind kind = ResultKind::unknown;
  FactList facts{QgsLayerMetadata()};
  QgsFields fields;
  std::vector<QgsFeature> rows;

  [[nodiscard]] bool has(const QString& field) const { return fields.lookupField(field) >= 0; }
  /// An empty value where the layer has no such field.
  [[nodiscard]] QVariant value(const QgsFeature& row, const QString& field) const;
  [[nodiscard]] QString text(const QgsFeature& row, const QString& field) const;
  /// Nothing where the value is missing or no finite number.
  [[nodiscard]] std::optional<double> number(const QgsFeature& row, const QString& field) const;
  /// Of a column: nothing counts as 0.
  [[nodiscard]] double sum(const QString& field) const;
  /// The field that names a row: the first of those that are usual, else the first of text, else nothing.
  [[nodiscard]] QString nameField() const;
};

using ReportRows = std::vector<const QgsFeature*>;

/// All rows, or those that are wanted.
[[nodiscard]] ReportRows rowsOf(const ReportResult& result,
                                const std::function<bool(const QgsFeature&)>& wanted = {});
/// Sorted by a number, least or greatest first, rows without one last; equal ones stay in their order.
[[nodiscard]] ReportRows sortedBy(const ReportResult& result, ReportRows rows, const QString& field,
                                  bool greatestFirst);

/// Reads the layer. Of one that is no result of ours only the fields are looked at. Throws Cancelled.
[[nodiscard]] ReportResult readResult(const QString& name, const QgsFeatureSource& source,
                                      const QgsLayerMetadata& metadata,
                                      const QgsCoordinateTransformContext& transforms, Feedback& feedback);

}  // namespace lifecircle::plugin
