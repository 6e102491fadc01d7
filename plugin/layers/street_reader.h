#pragma once

#include <qgsprocessingutils.h>

#include <network/street_table.h>
#include <plugin/layers/feedback.h>
#include <plugin/layers/geometry_reader.h>
#include <plugin/layers/number_field.h>

namespace lifecircle::plugin {

/// Where a street layer keeps what the engine wants to know: the street parameters that name fields and
/// values.
struct StreetFields {
  int direction = -1;
  QString forward;
  QString backward;
  QString both;
  network::Direction otherwise = network::Direction::both;
  NumberField speed;
  NumberField steps;
  NumberField delay{-1, NumberField::Allow::notNegative};
  NumberField level{-1, NumberField::Allow::wholeNumbers};

  /// Read as in QGIS's network algorithms: the first of both, forward, backward that equals the attribute's
  /// text.
  [[nodiscard]] network::Direction directionOf(const QgsFeature& feature) const;
  /// All fields that are named.
  [[nodiscard]] QgsAttributeList attributes() const;
};

/// Throws the sentence that names the layer where it is empty.
void requireStreets(const QgsFeatureSource& source);

/// Reads the street layer. Lines without usable geometry are skipped; the log says how many, and what could
/// not be read of the others. Throws QgsProcessingException where no line is left, and Cancelled.
[[nodiscard]] network::StreetTable readStreets(const QgsProcessingFeatureSource& source,
                                               const GeometryReader& reader, StreetFields fields,
                                               Feedback& feedback, Progress& progress);

}  // namespace lifecircle::plugin
