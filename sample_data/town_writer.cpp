#include "town_writer.h"

#include <cmath>

#include "random.h"
#include "street_grid.h"
#include "table_writer.h"

namespace lifecircle::sample {
namespace {

using Shape = GeoPackage::Shape;
constexpr FieldType whole = FieldType::integer;
constexpr FieldType real = FieldType::real;
constexpr FieldType text = FieldType::text;

std::vector<Field> with_people(std::vector<Field> fields) {
  for (const char* name : {"households", "people", "elder60", "elder80", "child0_6", "child6_14"}) {
    fields.push_back({name, whole});
  }
  return fields;
}

std::vector<Value> with_people(std::vector<Value> row, const People& p) {
  for (const int count : {p.households, p.people, p.elder60, p.elder80, p.child0_6, p.child6_14})
    row.emplace_back(count);
  return row;
}

Value flag(bool value) {
  return value ? 1 : 0;
}
double tenths(double value) {
  return std::round(value * 10) / 10;
}

/// The 居民区 of a grid such as JM07-03.
std::string neighbourhood_of_grid(const std::string& grid) {
  return grid.substr(0, 4);
}

std::string numbered(const char* prefix, std::size_t index) {
  return prefix + std::to_string(index + 1);
}

void write_areas(GeoPackage& file, const Town& town) {
  const std::vector<Field> fields = with_people({{"area_id", text}, {"name", text}, {"parent", text}});
  const auto write = [&](const char* name, const std::vector<AdminArea>& areas) {
    auto table = file.table(name, Shape::polygon, fields);
    for (const AdminArea& a : areas)
      table.add_polygon(a.ring, with_people({a.id, a.name, maybe(a.parent)}, a.people));
  };
  write("subdistrict", town.town);
  write("districts", town.districts);
  write("neighbourhoods", town.neighbourhoods);
  write("grids", town.grids);
}

void write_land(GeoPackage& file, const Town& town) {
  auto water = file.table("water", Shape::polygon, {{"water_id", whole}});
  for (std::size_t i = 0; i < town.water.size(); ++i)
    water.add_polygon(town.water[i], {static_cast<int>(i + 1)});

  auto lots = file.table("lots", Shape::polygon, {{"lot_id", text}, {"landuse", text}});
  std::vector<std::string> landuse(town.lots.size());
  for (const Parcel& parcel : town.parcels) {
    std::string& use = landuse[static_cast<std::size_t>(parcel.lot)];
    if (use.empty() || parcel.landuse == "residential") use = parcel.landuse;
  }
  for (std::size_t i = 0; i < town.lots.size(); ++i) {
    lots.add_polygon(town.lots[i].ring, {numbered("L", i), maybe(landuse[i])});
  }
  auto compounds = file.table("compounds", Shape::polygon, with_people({{"comp_id", text}, {"name", text}}));
  for (std::size_t i = 0; i < town.lots.size(); ++i) {
    if (!is_housing(town.lots[i].use)) continue;
    People people;
    for (const Parcel& parcel : town.parcels) {
      if (parcel.lot == static_cast<int>(i)) people += parcel.people;
    }
    compounds.add_polygon(town.lots[i].ring, with_people({numbered("L", i), town.lots[i].name}, people));
  }
  auto parcels = file.table("parcels", Shape::polygon,
                            with_people({{"parcel_id", text},
                                         {"landuse", text},
                                         {"lot_id", text},
                                         {"compound", text},
                                         {"grid", text},
                                         {"nbhd", text},
                                         {"area_m2", real}}));
  for (std::size_t i = 0; i < town.parcels.size(); ++i) {
    const Parcel& p = town.parcels[i];
    const auto lot = static_cast<std::size_t>(p.lot);
    parcels.add_polygon(
        p.ring, with_people({numbered("P", i), p.landuse, numbered("L", lot), maybe(town.lots[lot].name),
                             p.grid, neighbourhood_of_grid(p.grid), tenths(area(p.ring))},
                            p.people));
  }
}

void write_streets(GeoPackage& file, const Town& town) {
  auto streets = file.table("streets", Shape::line,
                            {{"street_id", whole},
                             {"kind", text},
                             {"name", text},
                             {"walk_kmh", real},
                             {"oneway_f", text},
                             {"level", whole},
                             {"steps", whole},
                             {"delay_s", real},
                             {"width_m", real},
                             {"fire_lane", whole},
                             {"defect", text}});
  for (std::size_t i = 0; i < town.streets.size(); ++i) {
    const Street& s = town.streets[i];
    streets.add_line(joined(s), {static_cast<int>(i + 1), s.kind, maybe(s.name), maybe(s.walk_kmh), s.oneway,
                                 s.level, flag(s.steps), s.delay, s.width,
                                 s.fire_lane ? flag(*s.fire_lane) : Value(), maybe(s.defect)});
  }
  auto gates = file.table("gates", Shape::point, {{"gate_id", whole}, {"comp_id", text}, {"open", whole}});
  for (std::size_t i = 0; i < town.gates.size(); ++i) {
    const Gate& g = town.gates[i];
    gates.add_point(g.place,
                    {static_cast<int>(i + 1), numbered("L", static_cast<std::size_t>(g.lot)), flag(g.open)});
  }
  auto barriers = file.table("barriers", Shape::line, {{"kind", text}, {"name", text}});
  for (const Barrier& b : town.barriers) barriers.add_line(b.line, {b.kind, b.name});
}

/// Registers have holes: about one value in forty is missing.
Value often(Random& random, const Value& value) {
  return random.chance(0.025) ? Value() : value;
}

void write_buildings(GeoPackage& file, const Town& town) {
  std::vector<int> doors(town.buildings.size(), 0);
  for (const Entrance& entrance : town.entrances) ++doors[static_cast<std::size_t>(entrance.building)];
  std::vector<Field> fields = with_people({{"bldg_id", text},
                                           {"use", text},
                                           {"housing", text},
                                           {"lot_id", text},
                                           {"parcel_id", text},
                                           {"grid", text},
                                           {"nbhd", text},
                                           {"storeys", whole},
                                           {"height_m", real},
                                           {"year", whole},
                                           {"entrances", whole}});
  for (const Field& field : {Field{"elevator", whole},
                             {"heritage", whole},
                             {"renewal", whole},
                             {"danger", whole},
                             {"status", text},
                             {"voted", whole},
                             {"agreed", whole},
                             {"voted_m2", real},
                             {"agreed_m2", real},
                             {"total_m2", real}}) {
    fields.push_back(field);
  }
  auto table = file.table("buildings", Shape::polygon, fields);
  for (std::size_t i = 0; i < town.buildings.size(); ++i) {
    const Building& b = town.buildings[i];
    const bool lived_in = b.use == "residential";
    Random random(800'000 + i);
    std::vector<Value> row{numbered("B", i),
                           b.use,
                           maybe(b.housing),
                           numbered("L", static_cast<std::size_t>(b.lot)),
                           numbered("P", static_cast<std::size_t>(b.parcel)),
                           b.grid,
                           neighbourhood_of_grid(b.grid),
                           random.chance(0.004) ? Value() : Value(b.storeys),
                           tenths(b.storeys * (lived_in ? 2.8 : 3.9) + 0.6),
                           often(random, b.year),
                           lived_in ? Value(doors[i]) : Value()};
    row = with_people(row, b.people);
    if (random.chance(0.01)) row[row.size() - 4] = Value();  // elder60
    row.push_back(random.chance(0.01) ? Value() : flag(b.elevator));
    row.push_back(flag(b.heritage));
    row.push_back(flag(b.renewal));
    row.push_back(flag(b.danger));
    const auto& project = b.project;
    row.push_back(project ? maybe(project->status) : Value());
    row.push_back(project ? Value(project->voted) : Value());
    row.push_back(project ? Value(project->agreed) : Value());
    row.push_back(project ? Value(project->voted_area) : Value());
    row.push_back(project ? Value(project->agreed_area) : Value());
    row.emplace_back(tenths(b.floor_area));
    table.add_polygon(b.ring, row);
  }
  auto entrances = file.table("entrances", Shape::point, {{"bldg_id", text}, {"entr_no", whole}});
  for (const Entrance& e : town.entrances) {
    entrances.add_point(e.place, {numbered("B", static_cast<std::size_t>(e.building)), e.number});
  }
}

void write_facilities(GeoPackage& file, const Town& town) {
  const std::vector<Field> fields{{"fac_id", whole},   {"category", text}, {"name", text},
                                  {"capacity", whole}, {"hours", text},    {"front", whole}};
  auto points = file.table("facilities", Shape::point, fields);
  const auto row = [&](int index) -> std::vector<Value> {
    const Facility& f = town.facilities[static_cast<std::size_t>(index)];
    return {index + 1, f.category, f.name, maybe(f.capacity), maybe(f.hours), flag(f.street_front)};
  };
  for (std::size_t i = 0; i < town.facilities.size(); ++i) {
    points.add_point(town.facilities[i].place, row(static_cast<int>(i)));
  }
  auto areas = file.table("facility_areas", Shape::polygon, fields);
  for (const FacilityArea& a : town.facility_areas) areas.add_polygon(a.ring, row(a.facility));
}

void write_obstacles(GeoPackage& file, const Town& town) {
  auto trees = file.table("trees", Shape::point, {{"crown_m", real}, {"severity", text}});
  for (const Tree& t : town.trees) trees.add_point(t.place, {t.crown, t.severity});
  const std::vector<Field> fields{{"kind", text}, {"severity", text}};
  auto pipes = file.table("pipes", Shape::line, fields);
  for (const Obstacle& p : town.pipes) pipes.add_line(p.line, {p.kind, p.severity});
  auto substations = file.table("substations", Shape::polygon, fields);
  for (const Obstacle& s : town.substations) substations.add_polygon(s.line, {s.kind, s.severity});
}

}  // namespace

void write_town(const Town& town, const std::string& path) {
  GeoPackage file(path);
  write_areas(file, town);
  write_land(file, town);
  write_streets(file, town);
  write_buildings(file, town);
  write_facilities(file, town);
  write_obstacles(file, town);
}

}  // namespace lifecircle::sample
