#pragma once

#include <algorithm>
#include <fstream>
#include <initializer_list>
#include <iterator>
#include <string>
#include <utility>

#include "temporary_file.h"
#include <data/osm_import.h>

/// Writes an .osm file object by object. Tags are given as "highway=footway;name=Lane".
class OsmTown {
 public:
  OsmTown& node(int id, double lon, double lat, const std::string& tags = {}) {
    xml_ += "<node id='" + std::to_string(id) + "' version='1' lon='" + std::to_string(lon) + "' lat='" +
            std::to_string(lat) + "'>" + tag_lines(tags) + "</node>\n";
    return *this;
  }
  OsmTown& way(int id, std::initializer_list<int> nodes, const std::string& tags) {
    xml_ += "<way id='" + std::to_string(id) + "' version='1'>";
    for (const int n : nodes) xml_ += "<nd ref='" + std::to_string(n) + "'/>";
    xml_ += tag_lines(tags) + "</way>\n";
    return *this;
  }
  /// A multipolygon of ways by their role, "outer" or "inner".
  OsmTown& area(int id, std::initializer_list<std::pair<std::string, int>> members, const std::string& tags) {
    xml_ += "<relation id='" + std::to_string(id) + "' version='1'>";
    for (const auto& [role, way] : members)
      xml_ += "<member type='way' ref='" + std::to_string(way) + "' role='" + role + "'/>";
    xml_ += tag_lines("type=multipolygon;" + tags) + "</relation>\n";
    return *this;
  }
  [[nodiscard]] std::string xml() const {
    return "<?xml version='1.0' encoding='UTF-8'?>\n<osm version='0.6'>\n" + xml_ + "</osm>\n";
  }

 private:
  static std::string tag_lines(const std::string& tags) {
    std::string lines;
    for (std::size_t at = 0; at < tags.size();) {
      const auto end = std::min(tags.find(';', at), tags.size());
      const auto equals = tags.find('=', at);
      if (equals < end)
        lines += "<tag k='" + tags.substr(at, equals - at) + "' v='" +
                 tags.substr(equals + 1, end - equals - 1) + "'/>";
      at = end + 1;
    }
    return lines;
  }

  std::string xml_;
};

inline std::string catalogue_text(const std::string& name) {
  std::ifstream file(LIFECIRCLE_SOURCE_DIR "/plugin/catalogue/" + name, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

/// An import with the tables and settings that come with the plugin.
inline lifecircle::data::OsmImportOptions import_options(const std::string& path) {
  using lifecircle::data::TagTable;
  return {path,
          catalogue_text("osmconf.ini"),
          TagTable::parse(catalogue_text("osm_tags.csv"), "osm_tags.csv", "category"),
          TagTable::parse(catalogue_text("osm_ways.csv"), "osm_ways.csv", "use"),
          {}};
}

inline lifecircle::data::OsmData imported(
    const OsmTown& town, const std::vector<std::vector<lifecircle::geometry::Polygon>>& areas = {}) {
  const TemporaryFile file("town.osm", town.xml());
  lifecircle::NoProgress progress;
  auto options = import_options(file.path());
  options.areas = areas;
  return lifecircle::data::import_osm(options, progress);
}
