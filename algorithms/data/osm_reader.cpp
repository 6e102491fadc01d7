#include <array>
#include <cstdlib>
#include <filesystem>
#include <optional>
#include <sstream>

#include <cpl_vsi.h>
#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <base/error.h>
#include <data/gdal_errors.h>
#include <data/osm_reader.h>

namespace lifecircle::data {

namespace {

using geometry::Point;

std::vector<Point> vertices_of(const OGRSimpleCurve& curve) {
  std::vector<Point> vertices;
  vertices.reserve(static_cast<std::size_t>(curve.getNumPoints()));
  for (int i = 0; i < curve.getNumPoints(); ++i) vertices.push_back({curve.getX(i), curve.getY(i)});
  return vertices;
}

/// The rings of a polygon; none where one of them is open, because the extract lacks a part of it.
std::optional<geometry::Polygon> polygon_of(const OGRPolygon& source) {
  geometry::Polygon polygon;
  for (const OGRLinearRing* ring : source) {
    if (!ring->get_IsClosed() || ring->getNumPoints() < 4) return std::nullopt;
    polygon.rings.push_back(vertices_of(*ring));
  }
  if (polygon.rings.empty()) return std::nullopt;
  return polygon;
}

/// Fills in form and coordinates; false where the geometry is missing or incomplete.
bool take_geometry(const OGRGeometry* geometry, OsmObject& object) {
  object.vertices.clear();
  object.polygons.clear();
  if (!geometry) return false;
  switch (wkbFlatten(geometry->getGeometryType())) {
    case wkbPoint:
      object.form = OsmObject::Form::point;
      object.vertices.push_back({geometry->toPoint()->getX(), geometry->toPoint()->getY()});
      return true;
    case wkbLineString:
      object.form = OsmObject::Form::line;
      object.vertices = vertices_of(*geometry->toLineString());
      return object.vertices.size() > 1;
    case wkbMultiPolygon:
      object.form = OsmObject::Form::area;
      for (const OGRPolygon* part : *geometry->toMultiPolygon()) {
        auto polygon = polygon_of(*part);
        if (!polygon) return false;
        object.polygons.push_back(std::move(*polygon));
      }
      return !object.polygons.empty();
    default:
      return false;
  }
}

/// The key of a column: the driver writes ':' in names as '_' unless told not to (osmconf.ini tells it).
void take_tags(const OGRFeature& feature, OsmObject& object) {
  object.id = {};
  object.tags = {};
  for (int i = 0; i < feature.GetFieldCount(); ++i) {
    if (!feature.IsFieldSetAndNotNull(i)) continue;
    const std::string column = feature.GetFieldDefnRef(i)->GetNameRef();
    const char* value = feature.GetFieldAsString(i);
    if (column == "osm_id" || column == "osm_way_id") {
      object.id.number = std::strtoll(value, nullptr, 10);
      object.id.type = column == "osm_way_id" ? OsmId::Type::way : OsmId::Type::relation;
    } else if (column == "all_tags") {
      object.tags.add_hstore(value);
    } else {
      object.tags.add(column, value);
    }
  }
}

struct ProgressTarget {
  Progress& progress;
  double fraction = 0.0;
};

/// GDAL asks now and then whether to go on, also while it works a long time without finishing an object.
int CPL_STDCALL go_on(double fraction, const char*, void* user) {
  auto& target = *static_cast<ProgressTarget*>(user);
  target.fraction = fraction;
  target.progress.report(fraction);
  return target.progress.cancelled() ? FALSE : TRUE;
}

std::string file_name(const std::string& path) {
  return std::filesystem::path(path).filename().string();
}

/// The settings as a file in memory, which is how the driver wants them. Its name is that of the object's
/// place in memory, so that several imports at a time do not share it.
class SettingsFile {
 public:
  explicit SettingsFile(const std::string& text) : bytes_(text.begin(), text.end()) {
    std::ostringstream name;
    name << "/vsimem/lifecircle_osmconf_" << this << ".ini";
    path_ = name.str();
    VSILFILE* file = VSIFileFromMemBuffer(path_.c_str(), bytes_.data(), bytes_.size(), FALSE);
    if (file) VSIFCloseL(file);
  }
  ~SettingsFile() { VSIUnlink(path_.c_str()); }
  SettingsFile(const SettingsFile&) = delete;
  SettingsFile& operator=(const SettingsFile&) = delete;
  [[nodiscard]] const std::string& path() const { return path_; }

 private:
  std::vector<GByte> bytes_;
  std::string path_;
};

GDALDatasetUniquePtr open(const std::string& path, const SettingsFile& settings) {
  if (std::error_code problem; !std::filesystem::is_regular_file(path, problem))
    throw Error(ErrorCode::read_failed, "There is no file %1.", {path});
  const std::string config = "CONFIG_FILE=" + settings.path();
  const std::array<const char*, 2> drivers{"OSM", nullptr};
  const std::array<const char*, 2> options{config.c_str(), nullptr};
  GDALDatasetUniquePtr dataset(GDALDataset::Open(path.c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY,
                                                 drivers.data(), options.data(), nullptr));
  if (!dataset)
    throw Error(ErrorCode::read_failed,
                "%1 is not an OpenStreetMap file; give an extract that ends in .osm or .osm.pbf.",
                {file_name(path)});
  return dataset;
}

[[noreturn]] void throw_broken(const std::string& path, const std::string& failure) {
  throw Error(ErrorCode::read_failed, "%1 is broken or ends early (%2); download it again.",
              {file_name(path), failure});
}

}  // namespace

OsmReadCounts read_osm(const std::string& path, const std::string& settings, Progress& progress,
                       const std::function<void(const OsmObject& object)>& consume) {
  progress.check();
  GdalErrors errors;
  const std::string temporary = std::filesystem::temp_directory_path().string();
  const GdalSetting temporary_files("CPL_TMPDIR", temporary.c_str());
  const GdalSetting any_id_order("OSM_USE_CUSTOM_INDEXING", path.ends_with(".pbf") ? "YES" : "NO");
  const SettingsFile settings_file(settings);
  const auto dataset = open(path, settings_file);

  OsmReadCounts counts;
  ProgressTarget target{progress};
  OsmObject object;
  while (true) {
    errors.clear();
    OGRLayer* layer = nullptr;
    double fraction = 0.0;
    const OGRFeatureUniquePtr feature(dataset->GetNextFeature(&layer, &fraction, go_on, &target));
    progress.check();
    if (!errors.failure().empty() && (!feature || errors.failure().find("pars") != std::string::npos))
      throw_broken(path, errors.failure());
    if (!feature) break;
    const std::string_view name = layer->GetName();
    const bool point = name == "points", line = name == "lines", area = name == "multipolygons";
    if (!point && !line && !area) continue;
    take_tags(*feature, object);
    if (point) object.id.type = OsmId::Type::node;
    if (line) object.id.type = OsmId::Type::way;
    if (!take_geometry(feature->GetGeometryRef(), object)) {
      ++counts.incomplete;
      continue;
    }
    ++(point ? counts.points : line ? counts.lines : counts.areas);
    consume(object);
  }
  return counts;
}

}  // namespace lifecircle::data
