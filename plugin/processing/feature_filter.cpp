#include <qgsexception.h>

#include <plugin/processing/feature_filter.h>
#include <plugin/text.h>

namespace lifecircle::plugin {

FeatureFilter::FeatureFilter(const Inputs& inputs, const QgsProcessingFeatureSource& source)
    : mExpression(inputs.text(QStringLiteral("FILTER"))),
      mContext(inputs.context().expressionContext()),
      mGiven(inputs.given(QStringLiteral("FILTER"))) {
  if (!mGiven) return;
  mContext.appendScope(source.createExpressionContextScope());
  mContext.setFields(source.fields());
  if (mExpression.hasParserError() || !mExpression.prepare(&mContext))
    throw QgsProcessingException(LifeCircle::tr("The filter cannot be read (FILTER): %1")
                                     .arg(mExpression.hasParserError() ? mExpression.parserErrorString()
                                                                       : mExpression.evalErrorString()));
}

bool FeatureFilter::leavesOut(const QgsFeature& feature) {
  if (!mGiven) return false;
  mContext.setFeature(feature);
  const QVariant result = mExpression.evaluate(&mContext);
  if (mExpression.hasEvalError())
    throw QgsProcessingException(
        LifeCircle::tr("The filter cannot be evaluated (FILTER): %1").arg(mExpression.evalErrorString()));
  return result.isNull() || !result.toBool();
}

}  // namespace lifecircle::plugin
