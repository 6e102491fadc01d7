#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <geometry/point.h>
#include <geometry/polygon.h>

namespace lifecircle::data {

/// The tags of an OpenStreetMap object, in the order of the file.
class OsmTags {
 public:
  /// Adds a tag; the first value of a key stays.
  void add(std::string key, std::string value);
  /// Adds all tags of GDAL's text form: "key"=>"value","key"=>"value", with \" and \\ inside.
  void add_hstore(std::string_view text);

  /// The value of a key; empty where the object has no such tag.
  [[nodiscard]] std::string_view get(std::string_view key) const;
  [[nodiscard]] bool has(std::string_view key) const { return !get(key).empty(); }
  [[nodiscard]] bool empty() const { return tags_.empty(); }
  [[nodiscard]] auto begin() const { return tags_.begin(); }
  [[nodiscard]] auto end() const { return tags_.end(); }

 private:
  std::vector<std::pair<std::string, std::string>> tags_;
};

/// The identity of an object: nodes, ways and relations count separately. Ordered nodes, ways, relations.
struct OsmId {
  enum class Type : std::uint8_t { node, way, relation };
  Type type = Type::node;
  std::int64_t number = 0;

  friend constexpr auto operator<=>(const OsmId&, const OsmId&) = default;
};

/// One object as it comes out of the file. Coordinates are degrees (x longitude, y latitude, WGS 84); the
/// same node has the same bits in every object that uses it.
struct OsmObject {
  enum class Form : std::uint8_t { point, line, area };
  OsmId id;
  Form form = Form::point;
  OsmTags tags;
  std::vector<geometry::Point> vertices;    ///< point: one; line: two or more; area: none
  std::vector<geometry::Polygon> polygons;  ///< area: one or more
};

}  // namespace lifecircle::data
