#pragma once

#include <cstddef>
#include <functional>
#include <string>

#include <base/progress.h>
#include <data/osm_object.h>

namespace lifecircle::data {

/// What came out of the file.
struct OsmReadCounts {
  std::size_t points = 0;
  std::size_t lines = 0;
  std::size_t areas = 0;
  std::size_t incomplete =
      0;  ///< areas whose outline the file does not hold in full (cut extracts); not delivered
};

/// Reads an OpenStreetMap extract (.osm or .osm.pbf) through GDAL's OSM driver, object by object in the order
/// in which the driver finishes them; the whole file is never in memory (its index of nodes is: about 10
/// bytes a node, above 100 MB in a temporary file). Tagged nodes are points, ways are lines, closed ways that
/// by the settings file enclose something and multipolygon relations are areas. Untagged objects and other
/// relations are left out.
///
/// `settings` is the text of the driver's osmconf.ini, which says what closed ways are areas.
/// Throws Error(read_failed) where the file cannot be opened, is no OpenStreetMap file or ends early, and
/// Cancelled. About 50,000 ways a second.
OsmReadCounts read_osm(const std::string& path, const std::string& settings, Progress& progress,
                       const std::function<void(const OsmObject& object)>& consume);

}  // namespace lifecircle::data
