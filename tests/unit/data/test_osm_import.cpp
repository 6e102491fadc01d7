#include <algorithm>

#include "osm_town.h"
#include <base/error.h>
#include <data/osm_import.h>
#include <support/catch.h>

using namespace lifecircle;
using namespace lifecircle::data;
using geometry::Point;
using geometry::Polygon;

namespace {

/// Nodes 1 to 4 are the corners of a square of `degrees`.
OsmTown square(double degrees) {
  OsmTown town;
  town.node(1, 121.0, 31.0).node(2, 121.0 + degrees, 31.0).node(3, 121.0 + degrees, 31.0 + degrees);
  town.node(4, 121.0, 31.0 + degrees);
  return town;
}

std::vector<std::string> categories(const OsmData& data) {
  std::vector<std::string> ids;
  for (const auto& facility : data.facilities) ids.push_back(facility.category);
  std::sort(ids.begin(), ids.end());
  return ids;
}

std::vector<std::string> categories_of_node(const std::string& tags) {
  return categories(imported(OsmTown()
                                 .node(1, 121.0, 31.0, tags)
                                 .node(2, 121.0, 31.1)
                                 .node(3, 121.1, 31.1)
                                 .way(10, {2, 3}, "highway=path")));
}

}  // namespace

TEST_CASE("Buildings keep holes, storeys, height, use and name") {
  auto town = square(0.001);
  town.node(5, 121.0004, 31.0004).node(6, 121.0006, 31.0004).node(7, 121.0006, 31.0006);
  town.way(10, {1, 2, 3, 4, 1}, "").way(11, {5, 6, 7, 5}, "");
  town.area(20, {{"outer", 10}, {"inner", 11}},
            "building=apartments;building:levels=6;height=18 m;name=Court");
  const auto data = imported(town);
  REQUIRE(data.buildings.size() == 1);
  const auto& building = data.buildings[0];
  CHECK(building.storeys == std::optional(6.0));
  CHECK(building.height_m == std::optional(18.0));
  CHECK(building.use == "apartments");
  CHECK(building.name == "Court");
  REQUIRE(building.parts.size() == 1);
  CHECK(building.parts[0].rings.size() == 2);
}

TEST_CASE("Buildings without readable storeys keep none, and that is counted") {
  const auto data =
      imported(square(0.001).way(10, {1, 2, 3, 4, 1}, "building=yes;building:levels=six;height=tall"));
  REQUIRE(data.buildings.size() == 1);
  CHECK_FALSE(data.buildings[0].storeys);
  CHECK_FALSE(data.buildings[0].height_m);
  CHECK(data.skipped.unreadable_storeys == 1);
  CHECK(data.skipped.unreadable_heights == 1);
}

TEST_CASE("What is no building above ground is none") {
  const auto* tags = GENERATE("building=no;leisure=park", "building=yes;location=underground",
                              "building=yes;layer=-1", "building:part=yes");
  CAPTURE(tags);
  CHECK(imported(square(0.01).way(10, {1, 2, 3, 4, 1}, tags).way(11, {1, 3}, "highway=path"))
            .buildings.empty());
}

TEST_CASE("A facility mapped as an area is a point inside it") {
  const auto data =
      imported(square(0.001).way(10, {1, 2, 3, 4, 1}, "amenity=kindergarten;name=Kid;capacity=90"));
  REQUIRE(data.facilities.size() == 1);
  CHECK(data.facilities[0].category == "kindgtn");
  CHECK(data.facilities[0].name == "Kid");
  CHECK(data.facilities[0].capacity == std::optional(90.0));
  CHECK(data.facilities[0].id == OsmId{OsmId::Type::way, 10});
  CHECK(data.facilities[0].place.x == Approx(121.0005).margin(1e-6));
  CHECK(data.facilities[0].place.y == Approx(31.0005).margin(1e-6));
}

TEST_CASE("A park belongs to every class whose size it reaches") {
  using Ids = std::vector<std::string>;
  const auto park = [](double degrees) {
    return categories(imported(
        square(degrees).way(10, {1, 2, 3, 4, 1}, "leisure=park").way(11, {1, 2}, "highway=footway")));
  };
  CHECK(park(0.0005).empty());                                // 0.26 ha
  CHECK(park(0.0007) == Ids{"park_5"});                       // 0.52 ha
  CHECK(park(0.0015) == Ids{"park_10", "park_5"});            // 2.4 ha
  CHECK(park(0.003) == Ids{"park_10", "park_15", "park_5"});  // 9.5 ha
}

TEST_CASE("One object may be several facilities, in the order of the ids") {
  using Ids = std::vector<std::string>;
  CHECK(categories_of_node("shop=supermarket") == Ids{"shops", "supermkt"});
  CHECK(categories_of_node("amenity=pharmacy") == Ids{"pharmacy", "shops"});
  CHECK(categories_of_node("highway=bus_stop;public_transport=platform;bus=yes") == Ids{"bus_stop"});
  CHECK(categories_of_node("amenity=school;isced:level=1") == Ids{"primary"});
  CHECK(categories_of_node("amenity=school;name=East Junior High School") == Ids{"middle"});
  CHECK(categories_of_node("emergency=defibrillator") == Ids{"aed"});
  CHECK(categories_of_node("amenity=toilets;access=customers").empty());
  CHECK(categories_of_node("amenity=shelter;shelter_type=public_transport").empty());
}

TEST_CASE("Chinese names decide where tags do not") {
  using Ids = std::vector<std::string>;
  CHECK(categories_of_node("amenity=school;name=向阳小学") == Ids{"primary"});
  CHECK(categories_of_node("amenity=school;name=市第三中学") == Ids{"middle"});
  CHECK(categories_of_node("amenity=school;name=市高级中学").empty());
  CHECK(categories_of_node("amenity=school;name=九年一贯制学校") == Ids{"middle", "primary"});
  CHECK(categories_of_node("amenity=clinic;name=城东社区卫生服务中心") == Ids{"hlth_ctr"});
  CHECK(categories_of_node("amenity=clinic;name=城东社区卫生服务站") == Ids{"hlth_stn"});
  CHECK(categories_of_node("amenity=community_centre;name=滨江街道党群服务中心") == Ids{"pty_ctr"});
  CHECK(categories_of_node("office=government;name=滨江居民委员会") == Ids{"serv_stn"});
  // A stop named after the place it stands at is only a stop.
  CHECK(categories_of_node("highway=bus_stop;name=社区服务中心") == Ids{"bus_stop"});
  CHECK(categories_of_node("amenity=parking;name=社区服务中心停车场") == Ids{"car_5"});
}

TEST_CASE("Barriers stand on the ground") {
  const auto kind_of = [](const std::string& tags) {
    const auto data = imported(square(0.001).way(10, {1, 2, 3}, tags).way(11, {1, 3}, "highway=path"));
    return data.barriers.empty() ? std::string() : data.barriers.front().kind;
  };
  CHECK(kind_of("waterway=river;name=Creek") == "river");
  CHECK(kind_of("railway=rail") == "railway");
  CHECK(kind_of("highway=motorway") == "motorway");
  CHECK(kind_of("barrier=wall") == "wall");
  CHECK(kind_of("railway=subway;tunnel=yes").empty());
  CHECK(kind_of("highway=motorway;bridge=viaduct").empty());
  CHECK(kind_of("waterway=river;tunnel=culvert").empty());
  CHECK(kind_of("railway=tram").empty());
}

TEST_CASE("Only what lies in the area asked for comes, lines cut at its edge") {
  auto town = square(0.01);
  town.way(10, {1, 3}, "highway=footway").way(11, {2, 3}, "highway=footway");
  town.node(20, 121.001, 31.001, "amenity=bank").node(21, 121.009, 31.009, "amenity=bank");
  const Polygon west{{{{120.9, 30.9}, {121.005, 30.9}, {121.005, 31.1}, {120.9, 31.1}, {120.9, 30.9}}}};
  const auto data = imported(town, {{west}});
  REQUIRE(data.streets.size() == 1);
  CHECK(data.streets[0].line.front() == Point{121.0, 31.0});
  CHECK(data.streets[0].line.back().x == Approx(121.005));
  REQUIRE(data.facilities.size() == 1);
  CHECK(data.facilities[0].id.number == 20);
  CHECK(data.skipped.outside == 2);

  const Polygon nowhere{{{{0, 0}, {1, 0}, {1, 1}, {0, 1}, {0, 0}}}};
  CHECK_THROWS_WITH(imported(town, {{west}, {nowhere}}),
                    Catch::Matchers::ContainsSubstring("lies in the area asked for"));
}

TEST_CASE("The order of the file does not matter") {
  OsmTown there;
  OsmTown back;
  for (int i = 1; i <= 9; ++i)
    there.node(i, 121.0 + 0.001 * i, 31.0 + 0.0001 * i * i, i > 6 ? "amenity=bank" : "");
  for (int i = 9; i >= 1; --i)
    back.node(i, 121.0 + 0.001 * i, 31.0 + 0.0001 * i * i, i > 6 ? "amenity=bank" : "");
  there.way(10, {1, 2}, "highway=path").way(11, {2, 3}, "highway=steps").way(12, {3, 4}, "highway=track");
  back.way(12, {3, 4}, "highway=track").way(11, {2, 3}, "highway=steps").way(10, {1, 2}, "highway=path");
  const auto a = imported(there);
  const auto b = imported(back);
  REQUIRE(a.streets.size() == 3);
  REQUIRE(b.streets.size() == 3);
  for (std::size_t i = 0; i < 3; ++i) {
    CHECK(a.streets[i].id == b.streets[i].id);
    CHECK(a.streets[i].line == b.streets[i].line);
    CHECK(a.facilities[i].id == b.facilities[i].id);
  }
}

TEST_CASE("A way table with an unknown use is refused") {
  NoProgress progress;
  auto options = import_options("none.osm");
  options.way_table = TagTable::parse("key,value,condition,use\nhighway,path,,run\n", "own.csv", "use");
  CHECK_THROWS_WITH(import_osm(options, progress), Catch::Matchers::ContainsSubstring("\"run\""));
}
