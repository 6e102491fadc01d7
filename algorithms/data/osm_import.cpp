#include <algorithm>
#include <functional>
#include <utility>

#include <base/error.h>
#include <data/area_filter.h>
#include <data/ellipsoid_area.h>
#include <data/osm_import.h>
#include <data/osm_values.h>
#include <geometry/polygon_ops.h>

namespace lifecircle::data {

namespace {

using geometry::Point;
using geometry::Polyline;

/// Turns objects into streets, buildings, facilities and barriers, one by one.
class Sorter {
 public:
  explicit Sorter(const OsmImportOptions& options)
      : facilities_(options.facility_table), ways_(options.way_table) {
    check_uses(ways_);
    for (const auto& area : options.areas) filters_.emplace_back(area);
  }

  void take(const OsmObject& object) {
    const double size = object.form == OsmObject::Form::area ? hectares(object.polygons) : 0.0;
    const ObjectFacts facts{object.tags, object.form, size};
    if (object.form != OsmObject::Form::point) take_way(object, facts);
    if (object.form == OsmObject::Form::area) take_building(object);
    if (object.form != OsmObject::Form::line) take_facilities(object, facts);
  }

  OsmData finish(OsmReadCounts read) {
    data_.read = read;
    std::stable_sort(data_.streets.begin(), data_.streets.end(), by_id);
    std::stable_sort(data_.buildings.begin(), data_.buildings.end(), by_id);
    std::stable_sort(data_.facilities.begin(), data_.facilities.end(), by_id);
    std::stable_sort(data_.barriers.begin(), data_.barriers.end(), by_id);
    return std::move(data_);
  }

 private:
  static constexpr auto by_id = [](const auto& a, const auto& b) { return a.id < b.id; };

  /// The lines of an object inside the area asked for: the way itself, or the outlines of an area.
  std::vector<Polyline> lines_of(const OsmObject& object) {
    std::vector<Polyline> lines;
    const auto add = [&](const Polyline& line) {
      if (std::adjacent_find(line.begin(), line.end(), std::not_equal_to<>()) == line.end()) {
        ++data_.skipped.degenerate;
        return;
      }
      std::vector<Polyline> inside{line};
      for (const auto& filter : filters_) {
        std::vector<Polyline> pieces;
        for (const auto& whole : inside)
          for (auto& piece : filter.clip(whole)) pieces.push_back(std::move(piece));
        inside = std::move(pieces);
      }
      lines.insert(lines.end(), inside.begin(), inside.end());
    };
    if (object.form == OsmObject::Form::line) add(object.vertices);
    for (const auto& polygon : object.polygons)
      for (const auto& ring : polygon.rings) add(ring);
    if (!filters_.empty() && lines.empty()) ++data_.skipped.outside;
    return lines;
  }

  void take_way(const OsmObject& object, const ObjectFacts& facts) {
    const WayFacts way = way_facts(ways_, facts);
    if (!way.street) {
      const auto highway = object.tags.get("highway");
      if (way.closed_by) {
        ++data_.skipped.closed[way.closed_by->label];
      } else if (!highway.empty() && object.form == OsmObject::Form::line) {
        ++data_.skipped.unknown_highways[std::string(highway)];
      }
    }
    if (!way.street && !way.barrier_kind) return;
    const std::string name(display_name(object.tags));
    for (const Polyline& line : lines_of(object)) {
      if (way.street)
        data_.streets.push_back({object.id, way.street_kind, name, walking_kmh(object.tags), way.direction,
                                 crossing_level(object.tags), way.steps, line});
      if (way.barrier_kind) data_.barriers.push_back({object.id, *way.barrier_kind, name, line});
    }
  }

  /// The point that stands for an object; none where it lies outside the area asked for or has no surface.
  std::optional<Point> place_of(const OsmObject& object) {
    Point place;
    if (object.form == OsmObject::Form::point) {
      place = object.vertices.front();
    } else {
      try {
        place = geometry::inner_point(object.polygons).point;
      } catch (const Error& problem) {
        if (problem.code() != ErrorCode::bad_geometry) throw;
        ++data_.skipped.degenerate;
        return std::nullopt;
      }
    }
    const bool inside = std::all_of(filters_.begin(), filters_.end(),
                                    [&](const AreaFilter& filter) { return filter.contains(place); });
    if (inside) return place;
    ++data_.skipped.outside;
    return std::nullopt;
  }

  void take_building(const OsmObject& object) {
    const OsmTags& tags = object.tags;
    if (!tags.has("building") || tags.get("building") == "no") return;
    if (tags.get("location") == "underground" || crossing_level(tags) < 0) {
      ++data_.skipped.underground_buildings;
      return;
    }
    if (!place_of(object)) return;
    OsmBuilding building{object.id,
                         storeys(tags.get("building:levels")),
                         height_metres(tags.get("height")),
                         std::string(building_use(tags)),
                         std::string(display_name(tags)),
                         object.polygons};
    if (tags.has("building:levels") && !building.storeys) ++data_.skipped.unreadable_storeys;
    if (tags.has("height") && !building.height_m) ++data_.skipped.unreadable_heights;
    data_.buildings.push_back(std::move(building));
  }

  void take_facilities(const OsmObject& object, const ObjectFacts& facts) {
    std::vector<std::string> categories;
    facilities_.for_each_match(facts, [&](const TagRule& rule, std::string_view) {
      if (std::find(categories.begin(), categories.end(), rule.result) == categories.end())
        categories.push_back(rule.result);
      return true;
    });
    if (categories.empty()) return;
    const auto place = place_of(object);
    if (!place) return;
    for (auto& category : categories)
      data_.facilities.push_back({object.id, std::move(category), std::string(display_name(object.tags)),
                                  capacity(object.tags), *place});
  }

  const TagTable& facilities_;
  const TagTable& ways_;
  std::vector<AreaFilter> filters_;
  OsmData data_;
};

}  // namespace

OsmData import_osm(const OsmImportOptions& options, Progress& progress) {
  Sorter sorter(options);
  const auto read = read_osm(options.path, options.settings, progress,
                             [&](const OsmObject& object) { sorter.take(object); });
  OsmData data = sorter.finish(read);
  if (data.streets.empty() && data.buildings.empty() && data.facilities.empty() && data.barriers.empty()) {
    if (data.skipped.outside > 0)
      throw Error(ErrorCode::empty_input,
                  "Nothing in %1 lies in the area asked for; choose an area inside the extract.",
                  {options.path});
    throw Error(ErrorCode::empty_input,
                "%1 holds no street, building, facility or barrier; give an extract with map data.",
                {options.path});
  }
  return data;
}

}  // namespace lifecircle::data
