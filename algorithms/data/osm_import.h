#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include <base/progress.h>
#include <data/osm_object.h>
#include <data/osm_reader.h>
#include <data/tag_table.h>
#include <data/way_facts.h>
#include <geometry/point.h>
#include <geometry/polygon.h>

namespace lifecircle::data {

struct OsmStreet {
  OsmId id;
  std::string kind;  ///< value of the tag that makes it a street: footway, residential, platform ...
  std::string name;
  std::optional<double> walk_kmh;  ///< only where the data say so
  WalkDirection direction = WalkDirection::both;
  int level = 0;  ///< lines of different levels join only where one of them ends
  bool steps = false;
  geometry::Polyline line;
};

struct OsmBuilding {
  OsmId id;
  std::optional<double> storeys;
  std::optional<double> height_m;
  std::string use;
  std::string name;
  std::vector<geometry::Polygon> parts;
};

struct OsmFacility {
  OsmId id;
  std::string category;  ///< id of the facility catalogue
  std::string name;
  std::optional<double> capacity;
  geometry::Point place;
};

struct OsmBarrier {
  OsmId id;
  std::string kind;  ///< river, lake, railway, motorway, wall ...
  std::string name;
  geometry::Polyline line;
};

/// What was left out, and why. For the log.
struct OsmSkipped {
  std::map<std::string, std::size_t>
      closed;  ///< ways not open to pedestrians, by the row of the table that closes them
  std::map<std::string, std::size_t>
      unknown_highways;        ///< ways of a highway class that the table does not have
  std::size_t outside = 0;     ///< streets, buildings, facilities, barriers beyond the area asked for
  std::size_t degenerate = 0;  ///< lines without length, areas without size
  std::size_t underground_buildings = 0;
  std::size_t unreadable_storeys = 0;  ///< buildings kept, storeys left empty
  std::size_t unreadable_heights = 0;
};

/// Everything in degrees (x longitude, y latitude, WGS 84), ordered by OSM id: nodes, ways, relations.
struct OsmData {
  std::vector<OsmStreet> streets;
  std::vector<OsmBuilding> buildings;
  std::vector<OsmFacility> facilities;
  std::vector<OsmBarrier> barriers;
  OsmReadCounts read;
  OsmSkipped skipped;
};

struct OsmImportOptions {
  std::string path;         ///< the extract
  std::string settings;     ///< text of GDAL's osmconf.ini: what closed ways are areas
  TagTable facility_table;  ///< tags to catalogue ids (osm_tags.csv, result column "category")
  TagTable way_table;       ///< tags to streets and barriers (osm_ways.csv, result column "use")
  /// Where given: streets and barriers are cut at the edge, buildings and facilities are kept whole where
  /// their inner point lies inside, so that neighbouring areas share nothing twice. Degrees; each of the
  /// areas is made of polygons that do not overlap, and only what lies in all of them is kept.
  std::vector<std::vector<geometry::Polygon>> areas;
};

/// What an OpenStreetMap extract holds for walking: streets that pedestrians may use, buildings, facilities
/// by category of the catalogue, and barriers.
///
/// What counts as what stands in the two tag tables, not here. A street keeps every OSM node, so lines that
/// share a node share a vertex bit by bit. An area that is walked (a square) gives its outlines. An object
/// may be several things: a park of 5 ha is one facility in three categories. Facilities mapped as areas come
/// as a point inside. Operators, contacts and everything else that may name a person are not read out.
///
/// Limits: barriers on single nodes (a locked gate) do not close the way; opening hours are ignored; public
/// transport relations are not read. Throws Error(read_failed, bad_table), Error(empty_input) where nothing
/// at all was found, and Cancelled.
[[nodiscard]] OsmData import_osm(const OsmImportOptions& options, Progress& progress);

}  // namespace lifecircle::data
