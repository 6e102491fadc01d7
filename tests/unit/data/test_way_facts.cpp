#include "osm_town.h"
#include <data/osm_import.h>
#include <support/catch.h>

using namespace lifecircle::data;
using lifecircle::geometry::Polyline;

namespace {

/// One way between two nodes, or around a square where it is closed.
OsmData with_way(const std::string& tags, bool closed = false) {
  OsmTown town;
  town.node(1, 121.0, 31.0).node(2, 121.001, 31.0).node(3, 121.001, 31.001).node(4, 121.0, 31.001);
  town.node(9, 121.0, 31.0, "amenity=bank");  // so that something is there in any case
  if (closed)
    town.way(10, {1, 2, 3, 4, 1}, tags);
  else
    town.way(10, {1, 2, 3}, tags);
  return imported(town);
}

bool walked(const std::string& tags) {
  return !with_way(tags).streets.empty();
}

OsmStreet street(const std::string& tags) {
  const auto data = with_way(tags);
  REQUIRE(data.streets.size() == 1);
  return data.streets.front();
}

}  // namespace

TEST_CASE("Ways that pedestrians use by default are streets") {
  const auto* kind = GENERATE("footway", "path", "pedestrian", "steps", "living_street", "residential",
                              "service", "track", "unclassified", "tertiary", "secondary", "primary",
                              "primary_link", "cycleway", "corridor", "platform", "crossing");
  CAPTURE(kind);
  CHECK(street(std::string("highway=") + kind).kind == kind);
}

TEST_CASE("Platforms of railways and buses are walked along") {
  CHECK(street("railway=platform").kind == "platform");
  CHECK(street("public_transport=platform").kind == "platform");
}

TEST_CASE("Ways that are closed to pedestrians are no streets") {
  const auto* tags =
      GENERATE("highway=motorway", "highway=motorway_link", "highway=construction;construction=residential",
               "highway=proposed", "highway=abandoned", "highway=residential;access=private",
               "highway=residential;access=no", "highway=footway;foot=no", "highway=cycleway;foot=no",
               "highway=trunk", "highway=bridleway", "highway=primary;motorroad=yes", "route=ferry;foot=yes",
               "highway=trunk;sidewalk=none", "building=yes");
  CAPTURE(tags);
  CHECK_FALSE(walked(tags));
}

TEST_CASE("What closes a way can be lifted for pedestrians") {
  const auto* tags =
      GENERATE("highway=residential;access=private;foot=yes", "highway=service;access=no;foot=permissive",
               "highway=service;access=no;foot=designated", "highway=trunk;sidewalk=both",
               "highway=trunk;sidewalk:left=yes", "highway=trunk;foot=yes", "highway=bridleway;foot=yes",
               "highway=primary;sidewalk=separate", "highway=residential;access=destination",
               "highway=residential;oneway=yes;motor_vehicle=no");
  CAPTURE(tags);
  CHECK(walked(tags));
}

TEST_CASE("Direction: only what is said about walkers counts") {
  CHECK(street("highway=residential;oneway=yes").direction == WalkDirection::both);
  CHECK(street("highway=footway;oneway:foot=yes").direction == WalkDirection::forward);
  CHECK(street("highway=footway;oneway:foot=-1").direction == WalkDirection::backward);
  CHECK(street("highway=steps;conveying=forward").direction == WalkDirection::forward);
  CHECK(street("highway=steps;conveying=backward").direction == WalkDirection::backward);
  CHECK(street("highway=steps;conveying=reversible;oneway=yes").direction == WalkDirection::both);
  CHECK(street("highway=steps;oneway=yes").direction == WalkDirection::forward);
  CHECK(street("highway=footway;bicycle=yes;oneway=yes").direction == WalkDirection::both);
  CHECK(street("highway=cycleway;oneway=yes").direction == WalkDirection::both);
  CHECK(name_of(WalkDirection::backward) == "backward");
}

TEST_CASE("Steps, level, speed and name of a street") {
  const auto stairs = street("highway=steps;name=Stair;layer=1;maxspeed:foot=3");
  CHECK(stairs.steps);
  CHECK(stairs.level == 1);
  CHECK(stairs.walk_kmh == std::optional(3.0));
  CHECK(stairs.name == "Stair");
  CHECK(stairs.id == OsmId{OsmId::Type::way, 10});
  const auto bridge = street("highway=footway;bridge=yes");
  CHECK_FALSE(bridge.steps);
  CHECK(bridge.level == 1);
  CHECK_FALSE(bridge.walk_kmh);
}

TEST_CASE("Streets that share a node share a vertex bit by bit") {
  OsmTown town;
  town.node(1, 121.1234567, 31.7654321).node(2, 121.2, 31.3333333).node(3, 121.3, 31.1).node(4, 121.25, 31.2);
  town.way(10, {1, 2, 3}, "highway=residential").way(11, {4, 2}, "highway=footway");
  const auto data = imported(town);
  REQUIRE(data.streets.size() == 2);
  CHECK(data.streets[0].line[1] == data.streets[1].line[1]);
}

TEST_CASE("A walked area gives its outlines, holes included") {
  const auto square = with_way("highway=pedestrian;area=yes", true);
  REQUIRE(square.streets.size() == 1);
  CHECK(square.streets[0].line.size() == 5);
  CHECK(square.streets[0].line.front() == square.streets[0].line.back());

  OsmTown town;
  town.node(1, 0.0, 0.0).node(2, 0.01, 0.0).node(3, 0.01, 0.01).node(4, 0.0, 0.01);
  town.node(5, 0.004, 0.004).node(6, 0.006, 0.004).node(7, 0.006, 0.006);
  town.way(10, {1, 2, 3, 4, 1}, "").way(11, {5, 6, 7, 5}, "");
  town.area(20, {{"outer", 10}, {"inner", 11}}, "highway=pedestrian");
  const auto with_hole = imported(town);
  REQUIRE(with_hole.streets.size() == 2);
  CHECK(with_hole.streets[0].id == OsmId{OsmId::Type::relation, 20});
}

TEST_CASE("What was left out is counted, with its reason") {
  const auto data = with_way("highway=service;access=private");
  CHECK(data.skipped.closed.at("access=no|private") == 1);
  CHECK(with_way("highway=trail").skipped.unknown_highways.at("trail") == 1);
  // Only what would otherwise be a street: a private garden is not.
  CHECK(with_way("leisure=garden;access=private", true).skipped.closed.empty());
}
