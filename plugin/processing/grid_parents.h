#pragma once

#include <string>
#include <vector>

#include <geometry/polygon.h>
#include <plugin/layers/feedback.h>
#include <plugin/processing/inputs.h>

namespace lifecircle::plugin {

/// The polygons in PARENTS, one entry per id in PARENT_ID_FIELD (else the feature id), sorted by it. Features
/// that bear the same id are one parent in several parts.
struct GridParents {
  bool given = false;
  std::vector<std::string> names;
  std::vector<std::vector<geometry::Polygon>> outlines;  ///< valid, none empty
};

/// Reads PARENTS and PARENT_ID_FIELD; not given where the layer was left out. Throws QgsProcessingException
/// where it has no usable polygon.
[[nodiscard]] GridParents readGridParents(const Inputs& inputs, const QgsCoordinateReferenceSystem& crs,
                                          Feedback& feedback, Progress& progress);

}  // namespace lifecircle::plugin
