#pragma once

#include <qgsexpression.h>
#include <qgsexpressioncontext.h>
#include <qgsfeature.h>

#include <plugin/processing/inputs.h>

namespace lifecircle::plugin {

/// FILTER: an expression that tells which features of a layer the run is about.
class FeatureFilter {
 public:
  /// Throws QgsProcessingException where the expression cannot be read.
  FeatureFilter(const Inputs& inputs, const QgsProcessingFeatureSource& source);

  /// False for all features where no filter was given. Throws where the expression cannot be evaluated.
  [[nodiscard]] bool leavesOut(const QgsFeature& feature);

 private:
  QgsExpression mExpression;
  QgsExpressionContext mContext;
  bool mGiven;
};

}  // namespace lifecircle::plugin
