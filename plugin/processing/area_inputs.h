#pragma once

#include <optional>
#include <string>
#include <vector>

#include <geometry/area_index.h>
#include <plugin/layers/feedback.h>
#include <plugin/layers/place_reader.h>
#include <plugin/processing/inputs.h>
#include <plugin/processing/parameters.h>

namespace lifecircle::plugin {

namespace parameters {

/// AREAS and AREA_FIELD: what readOptionalAreas() reads.
[[nodiscard]] ParameterList areas();

}  // namespace parameters

/// The areas of a run. The engine sees them as rows from west to east (by a point inside them; of equal ones,
/// and of those without geometry, the lower feature id first), whatever the order of the layer.
struct AreaLayer {
  std::vector<QgsFeature> features;    ///< as read, in the order of the layer
  std::vector<std::size_t> row;        ///< per feature
  std::vector<std::string> names;      ///< per row: AREA_FIELD, else the feature id
  std::vector<bool> hasGeometry;       ///< per row
  std::vector<network::Place> places;  ///< per row: the valid parts of the area
  geometry::AreaIndex index;

  [[nodiscard]] std::size_t size() const { return features.size(); }
};

/// Reads AREAS and AREA_FIELD, repairs what needs it and says in the log how many. Throws
/// QgsProcessingException where there is no area.
[[nodiscard]] AreaLayer readAreas(const Inputs& inputs, const QgsProcessingFeatureSource& source,
                                  const GeometryReader& reader, Feedback& feedback, Progress& progress);

/// The same where AREAS may be left out: no areas then.
[[nodiscard]] AreaLayer readOptionalAreas(const Inputs& inputs, const QgsCoordinateReferenceSystem& crs,
                                          Feedback& feedback, Progress& progress);

/// The area of each place by its first point; nothing for places in no area and without geometry. The log
/// says how many `what` ("Parcels") lie in areas, in none, and in several.
[[nodiscard]] std::vector<std::optional<std::size_t>> areasOf(const std::vector<network::Place>& places,
                                                              const AreaLayer& areas, const QString& what,
                                                              Feedback& feedback);

}  // namespace lifecircle::plugin
