#pragma once

#include <qgsfeaturesource.h>

namespace lifecircle::plugin {

/// Ends the run with the sentence for a layer that must have features and has none. `what` should be in it
/// ("parcels"), in the user's language; `parameter` is where another layer is chosen.
[[noreturn]] void refuseEmpty(const QgsFeatureSource& source, const QString& what, const QString& parameter);

/// The same where the layer knows beforehand that it is empty. Some cannot tell: whoever reads them asks
/// again.
void requireFeatures(const QgsFeatureSource& source, const QString& what, const QString& parameter);

}  // namespace lifecircle::plugin
