#pragma once

#include <unordered_map>

#include <qgsprocessingutils.h>

#include <base/ids.h>

class QgsProcessingContext;

namespace lifecircle::plugin {

/// The lines of a street layer that an expression selects, with their attributes, by feature id.
class StreetRecords {
 public:
  /// An empty `filter` selects every line. Throws the sentence that names STREET_FILTER where it cannot be
  /// read or computed.
  StreetRecords(const QgsProcessingFeatureSource& source, const QString& filter,
                const QgsProcessingContext& context);

  [[nodiscard]] bool selected(FeatureId id) const { return mAttributes.count(id) > 0; }
  [[nodiscard]] std::size_t size() const { return mAttributes.size(); }
  /// Of a selected line.
  [[nodiscard]] const QgsAttributes& attributes(FeatureId id) const { return mAttributes.at(id); }

 private:
  std::unordered_map<FeatureId, QgsAttributes> mAttributes;
};

}  // namespace lifecircle::plugin
