#pragma once

#include <initializer_list>
#include <optional>
#include <utility>

#include <qgsfeature.h>
#include <qgsfields.h>

#include <plugin/layers/feedback.h>
#include <plugin/qgis_compat.h>

namespace lifecircle::plugin {

/// Fields by name and type.
[[nodiscard]] QgsFields makeFields(std::initializer_list<std::pair<const char*, compat::FieldType>> columns);

/// The number as an attribute; NULL where there is none.
[[nodiscard]] QVariant orNull(const std::optional<double>& number);

/// The fields of a result: those of the input layer, then the new ones. An input field that bears the name of
/// a new one (large and small letters alike, as in a Shapefile) is replaced, and the log says so.
class OutputFields {
 public:
  /// How many rows come of one input feature. With several a field "fid" is left out: a GeoPackage wants it
  /// unique.
  enum class PerFeature { oneRow, severalRows };
  OutputFields(const QgsFields& input, const QgsFields& added, Feedback& feedback,
               PerFeature rows = PerFeature::oneRow);

  [[nodiscard]] const QgsFields& fields() const { return mFields; }
  /// What is kept of `input`'s attributes, followed by `added`, in the order of the added fields.
  [[nodiscard]] QgsAttributes attributes(const QgsAttributes& input, const QgsAttributes& added) const;

 private:
  QgsFields mFields;
  QList<int> mKept;
};

}  // namespace lifecircle::plugin
