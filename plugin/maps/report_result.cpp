#include <algorithm>
#include <cmath>

#include <qgscoordinatetransform.h>
#include <qgsexception.h>
#include <qgsfeatureiterator.h>
#include <qgsfeaturesource.h>

#include <plugin/layers/analysis_crs.h>
#include <plugin/maps/report_result.h>
#include <plugin/qgis_compat.h>

namespace lifecircle::plugin {

namespace {

/// The geometry in metres; none where it cannot be brought there.
void bringOver(QgsFeature& feature, const QgsCoordinateTransform& transform) {
  QgsGeometry geometry = feature.geometry();
  if (geometry.isNull()) return;
  try {
    geometry.transform(transform);
  } catch (const QgsCsException&) {
    geometry = QgsGeometry();
  }
  feature.setGeometry(geometry);
}

}  // namespace

QVariant ReportResult::value(const QgsFeature& row, const QString& field) const {
  const int index = fields.lookupField(field);
  return index < 0 ? QVariant() : row.attribute(index);
}

QString ReportResult::text(const QgsFeature& row, const QString& field) const {
  const QVariant given = value(row, field);
  return given.isNull() ? QString() : given.toString();
}

std::optional<double> ReportResult::number(const QgsFeature& row, const QString& field) const {
  const QVariant given = value(row, field);
  bool isNumber = false;
  const double number = given.isNull() ? 0.0 : given.toDouble(&isNumber);
  return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

double ReportResult::sum(const QString& field) const {
  double total = 0.0;
  for (const QgsFeature& row : rows) total += number(row, field).value_or(0.0);
  return total;
}

QString ReportResult::nameField() const {
  static const QStringList usual{QStringLiteral("name"), QStringLiteral("area"), QStringLiteral("名称"),
                                 QStringLiteral("name_zh"), QStringLiteral("label")};
  for (const QString& field : usual)
    if (has(field)) return fields.field(fields.lookupField(field)).name();
  for (const QgsField& field : fields)
    if (static_cast<int>(field.type()) == static_cast<int>(QMetaType::QString)) return field.name();
  return {};
}

ReportRows rowsOf(const ReportResult& result, const std::function<bool(const QgsFeature&)>& wanted) {
  ReportRows rows;
  for (const QgsFeature& row : result.rows)
    if (!wanted || wanted(row)) rows.push_back(&row);
  return rows;
}

ReportRows sortedBy(const ReportResult& result, ReportRows rows, const QString& field, bool greatestFirst) {
  std::stable_sort(rows.begin(), rows.end(), [&](const QgsFeature* a, const QgsFeature* b) {
    const auto first = result.number(*a, field), second = result.number(*b, field);
    if (!first || !second) return first.has_value() && !second.has_value();
    return greatestFirst ? *first > *second : *first < *second;
  });
  return rows;
}

ReportResult readResult(const QString& name, const QgsFeatureSource& source, const QgsLayerMetadata& metadata,
                        const QgsCoordinateTransformContext& transforms, Feedback& feedback) {
  ReportResult result{name, resultKind(source.fields()), FactList(metadata), source.fields(), {}};
  if (result.kind == ResultKind::unknown) return result;
  const bool drawn = source.wkbType() != compat::no_geometry && source.sourceCrs().isValid();
  QgsCoordinateTransform transform;
  if (drawn)
    transform = QgsCoordinateTransform(
        source.sourceCrs(), chooseAnalysisCrs(QgsCoordinateReferenceSystem(), source, transforms, feedback),
        transforms);
  QgsFeatureRequest request;
  if (!drawn) request.setFlags(compat::attributes_only);
  QgsFeatureIterator features = source.getFeatures(request);
  QgsFeature feature;
  while (features.nextFeature(feature)) {
    feedback.check();
    if (drawn) bringOver(feature, transform);
    result.rows.push_back(feature);
  }
  return result;
}

}  // namespace lifecircle::plugin
