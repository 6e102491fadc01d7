#include <qgsexception.h>
#include <qgsexpression.h>
#include <qgsfeatureiterator.h>
#include <qgsprocessingcontext.h>

#include <plugin/layers/street_records.h>
#include <plugin/qgis_compat.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

namespace {

[[noreturn]] void refuse(const QString& filter, const QString& reason) {
  throw QgsProcessingException(
      LifeCircle::tr(
          "The expression %1 (STREET_FILTER) does not work: %2. Write it as for selecting streets, "
          "e.g. \"kind\" <> 'path'.")
          .arg(filter, reason));
}

}  // namespace

StreetRecords::StreetRecords(const QgsProcessingFeatureSource& source, const QString& filter,
                             const QgsProcessingContext& context) {
  QgsExpression expression(filter);
  const bool all = filter.trimmed().isEmpty();
  QgsExpressionContext scope = context.expressionContext();
  QgsFeatureRequest request;
  if (!all) {
    if (expression.hasParserError()) refuse(filter, expression.parserErrorString().trimmed());
    if (auto* own = source.createExpressionContextScope()) scope.appendScope(own);
    scope.setFields(source.fields());
    expression.prepare(&scope);
  }
  if (all || !expression.needsGeometry()) request.setFlags(compat::attributes_only);
  QgsFeatureIterator features = source.getFeatures(request, compat::keep_invalid_geometry);
  for (QgsFeature feature; features.nextFeature(feature);) {
    if (!all) {
      scope.setFeature(feature);
      const bool wanted = expression.evaluate(&scope).toBool();
      if (expression.hasEvalError()) refuse(filter, expression.evalErrorString().trimmed());
      if (!wanted) continue;
    }
    mAttributes.emplace(feature.id(), feature.attributes());
  }
}

}  // namespace lifecircle::plugin
