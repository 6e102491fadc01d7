#include <algorithm>
#include <map>
#include <memory>
#include <set>
#include <stdexcept>

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <base/random.h>
#include <geometry/area_index.h>
#include <geometry/polygon_ops.h>
#include <grids/ground_size.h>
#include <grids/succession.h>
#include <grids/unit_neighbours.h>
#include <support/town_units.h>

namespace lifecircle::testing {

using namespace grids;

namespace {

geometry::Polyline points_of(const OGRLineString& line) {
  geometry::Polyline points;
  for (const OGRPoint& p : line) points.push_back({p.getX(), p.getY()});
  return points;
}

/// Names as numbers in the order of the names; an empty name is none.
template <class Id>
class Numbers {
 public:
  explicit Numbers(const std::set<std::string>& names) {
    for (const std::string& name : names)
      if (!name.empty()) number_.emplace(name, Id(number_.size()));
  }
  [[nodiscard]] Id find(const std::string& name) const {
    const auto found = number_.find(name);
    return found == number_.end() ? Id() : found->second;
  }
  [[nodiscard]] std::size_t count() const { return number_.size(); }

 private:
  std::map<std::string, Id> number_;
};

struct Parcel {
  explicit Parcel(UnitShape area)
      : shape(std::move(area)), inside(geometry::inner_point(shape.areas).point) {}
  UnitShape shape;
  geometry::Point inside;
  double households = 0.0;
  std::string parent, grid, compound;
};

UnitShape shape_of(const OGRGeometry& geometry) {
  std::vector<geometry::Polygon> areas;
  const auto add = [&](const OGRPolygon& polygon) {
    areas.emplace_back();
    for (const auto* ring : polygon) areas.back().rings.push_back(points_of(*ring));
  };
  if (wkbFlatten(geometry.getGeometryType()) == wkbPolygon)
    add(*geometry.toPolygon());
  else
    for (const auto* polygon : *geometry.toMultiPolygon()) add(*polygon);
  return {geometry::repaired(areas), {}};
}

/// As the adapter does it: units by place, names numbered in their order, as many grids as today.
BalancingInstance instance_of(std::vector<Parcel> parcels, std::span<const GroundLine> lines,
                              std::vector<UnitShape>* shapes_out) {
  std::sort(parcels.begin(), parcels.end(),
            [](const Parcel& a, const Parcel& b) { return a.inside < b.inside; });
  std::set<std::string> parents, grids, compounds;
  for (const Parcel& parcel : parcels)
    parents.insert(parcel.parent), grids.insert(parcel.grid), compounds.insert(parcel.compound);
  const Numbers<ParentId> parent_of(parents);
  const Numbers<TodayId> today_of(grids);
  const Numbers<GroupId> group_of(compounds);
  std::vector<Unit> units;
  std::vector<UnitShape> shapes;
  for (Parcel& parcel : parcels) {
    Unit unit;
    unit.load[0] = parcel.households;
    unit.position = parcel.inside;
    unit.parent = parent_of.find(parcel.parent);
    unit.today = today_of.find(parcel.grid);
    unit.group = group_of.find(parcel.compound);
    units.push_back(unit);
    shapes.push_back(std::move(parcel.shape));
  }
  const geometry::GroundMetric metric;
  UnitNeighbours neighbours = unit_neighbours(shapes, lines, {}, metric);
  measure_units(units, shapes, neighbours.fronts, metric);
  neighbours.fronts.insert(neighbours.fronts.end(), neighbours.distant.begin(), neighbours.distant.end());
  UnitGraph graph = build_unit_graph(std::move(units), std::move(neighbours.fronts), parent_of.count());
  std::vector<std::uint32_t> wanted(parent_of.count(), 0);
  for (const ParentId home : homes_of_today(graph, today_of.count()))
    if (home.valid()) ++wanted[home.index()];
  if (shapes_out != nullptr) *shapes_out = std::move(shapes);
  return {std::move(graph), std::move(wanted)};
}

}  // namespace

BalancingInstance read_sample_units(const std::string& layer) {
  GDALAllRegister();
  const GDALDatasetUniquePtr data(
      GDALDataset::Open(LIFECIRCLE_SOURCE_DIR "/sample_data/lifecircle_sample.gpkg", GDAL_OF_VECTOR));
  if (!data) throw std::runtime_error("no sample_data/lifecircle_sample.gpkg");
  OGRLayer& features = *data->GetLayerByName(layer.c_str());
  const bool has_compounds = features.GetLayerDefn()->GetFieldIndex("compound") >= 0;
  std::vector<Parcel> parcels;
  for (const auto& feature : features) {
    Parcel parcel(shape_of(*feature->GetGeometryRef()));
    parcel.households = feature->GetFieldAsDouble("households");
    parcel.parent = feature->GetFieldAsString("nbhd");
    parcel.grid = feature->GetFieldAsString("grid");
    if (has_compounds) parcel.compound = feature->GetFieldAsString("compound");
    parcels.push_back(std::move(parcel));
  }
  std::vector<GroundLine> lines;
  for (const auto& feature : *data->GetLayerByName("barriers"))
    lines.push_back({points_of(*feature->GetGeometryRef()->toLineString()), Ground::water, true});
  return instance_of(std::move(parcels), lines, nullptr);
}

TiledUnits read_sample_tiles(const std::string& layer, bool with_lines) {
  GDALAllRegister();
  const GDALDatasetUniquePtr data(
      GDALDataset::Open(LIFECIRCLE_SOURCE_DIR "/sample_data/lifecircle_sample.gpkg", GDAL_OF_VECTOR));
  if (!data) throw std::runtime_error("no sample_data/lifecircle_sample.gpkg");
  TiledUnits town;
  std::map<std::string, std::uint32_t> parents, grids;
  for (const auto& feature : *data->GetLayerByName("neighbourhoods")) {
    parents.emplace(feature->GetFieldAsString("area_id"), static_cast<std::uint32_t>(parents.size()));
    town.parents.push_back(shape_of(*feature->GetGeometryRef()).areas);
  }
  for (const auto& feature : *data->GetLayerByName(layer.c_str())) {
    const auto parent = parents.find(feature->GetFieldAsString("nbhd"));
    const std::string grid = feature->GetFieldAsString("grid");
    if (parent == parents.end() || grid.empty()) continue;
    const auto number =
        grids.emplace(parent->first + "/" + grid, static_cast<std::uint32_t>(grids.size())).first;
    town.units.push_back(shape_of(*feature->GetGeometryRef()));
    town.grid_of.push_back(number->second);
    town.parent_of.push_back(parent->second);
  }
  for (const char* lines : {"barriers", "streets"})
    for (const auto& feature : *data->GetLayerByName(lines))
      if (with_lines && feature->GetGeometryRef() != nullptr)
        town.lines.push_back(points_of(*feature->GetGeometryRef()->toLineString()));
  return town;
}

std::optional<BalancingInstance> read_taipei(std::vector<UnitShape>* shapes) {
  GDALAllRegister();
  CPLPushErrorHandler(CPLQuietErrorHandler);
  const GDALDatasetUniquePtr data(GDALDataset::Open(
      LIFECIRCLE_SOURCE_DIR "/../shared/data/taipei/taipei.gpkg", GDAL_OF_VECTOR | GDAL_OF_READONLY));
  CPLPopErrorHandler();
  if (!data) return std::nullopt;
  OGRSpatialReference metres;
  metres.importFromEPSG(3826);
  const auto read = [&](const char* layer, auto take) {
    OGRLayer& features = *data->GetLayerByName(layer);
    const std::unique_ptr<OGRCoordinateTransformation> project(
        OGRCreateCoordinateTransformation(features.GetSpatialRef(), &metres));
    for (const auto& feature : features) {
      feature->GetGeometryRef()->transform(project.get());
      take(*feature, shape_of(*feature->GetGeometryRef()));
    }
  };
  std::vector<std::string> villages, districts;
  std::vector<std::vector<geometry::Polygon>> areas;
  read("villages", [&](OGRFeature& feature, UnitShape shape) {
    villages.emplace_back(feature.GetFieldAsString("CPTVID"));
    districts.emplace_back(feature.GetFieldAsString("TNAME"));
    areas.push_back(std::move(shape.areas));
  });
  const geometry::AreaIndex index(areas);
  std::vector<Parcel> parcels;
  read("parcels", [&](OGRFeature& feature, UnitShape shape) {
    Parcel parcel(std::move(shape));
    const auto village = index.find(parcel.inside).area;
    if (!village) return;
    parcel.grid = villages[*village], parcel.parent = districts[*village];
    Random chance(mixed(1, static_cast<std::uint64_t>(feature.GetFID())));
    parcel.households = chance.below(12) == 0 ? 0.0 : 20.0 + chance.below(61) + chance.below(61);
    parcels.push_back(std::move(parcel));
  });
  return instance_of(std::move(parcels), {}, shapes);
}

}  // namespace lifecircle::testing
