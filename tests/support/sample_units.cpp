#include <algorithm>
#include <map>
#include <set>
#include <stdexcept>
#include <tuple>

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <geometry/polygon_ops.h>
#include <grids/ground_size.h>
#include <grids/succession.h>
#include <grids/unit_neighbours.h>
#include <support/sample_units.h>

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
  UnitShape shape;
  geometry::Point inside;
  double households = 0.0;
  std::string parent, grid, compound;
};

}  // namespace

BalancingInstance read_sample_units(const std::string& layer) {
  GDALAllRegister();
  const GDALDatasetUniquePtr data(
      GDALDataset::Open(LIFECIRCLE_SOURCE_DIR "/sample_data/lifecircle_sample.gpkg", GDAL_OF_VECTOR));
  if (!data) throw std::runtime_error("no sample_data/lifecircle_sample.gpkg");
  const bool has_compounds =
      data->GetLayerByName(layer.c_str())->GetLayerDefn()->GetFieldIndex("compound") >= 0;
  std::vector<Parcel> parcels;
  std::set<std::string> parents, grids, compounds;
  for (const auto& feature : *data->GetLayerByName(layer.c_str())) {
    geometry::Polygon area;
    for (const auto* ring : *feature->GetGeometryRef()->toPolygon()) area.rings.push_back(points_of(*ring));
    Parcel parcel;
    parcel.shape.areas = geometry::repaired({area});
    parcel.inside = geometry::inner_point(parcel.shape.areas).point;
    parcel.households = feature->GetFieldAsDouble("households");
    parcel.parent = feature->GetFieldAsString("nbhd");
    parcel.grid = feature->GetFieldAsString("grid");
    if (has_compounds) parcel.compound = feature->GetFieldAsString("compound");
    parents.insert(parcel.parent), grids.insert(parcel.grid), compounds.insert(parcel.compound);
    parcels.push_back(std::move(parcel));
  }
  std::sort(parcels.begin(), parcels.end(),
            [](const Parcel& a, const Parcel& b) { return a.inside < b.inside; });
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
  std::vector<GroundLine> lines;
  for (const auto& feature : *data->GetLayerByName("barriers"))
    lines.push_back({points_of(*feature->GetGeometryRef()->toLineString()), Ground::water, true});

  const geometry::GroundMetric metric;
  UnitNeighbours neighbours = unit_neighbours(shapes, lines, {}, metric);
  measure_units(units, shapes, neighbours.fronts, metric);
  neighbours.fronts.insert(neighbours.fronts.end(), neighbours.distant.begin(), neighbours.distant.end());
  UnitGraph graph = build_unit_graph(std::move(units), std::move(neighbours.fronts), parent_of.count());
  // A grid counts where most of its households are, as it does for a planner.
  std::vector<std::uint32_t> wanted(parent_of.count(), 0);
  for (const ParentId home : homes_of_today(graph, today_of.count()))
    if (home.valid()) ++wanted[home.index()];
  return {std::move(graph), std::move(wanted)};
}

}  // namespace lifecircle::testing
