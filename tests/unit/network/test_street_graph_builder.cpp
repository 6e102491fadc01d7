#include <base/error.h>
#include <support/ascii_network.h>
#include <support/catch.h>
#include <support/walks.h>

using namespace lifecircle;
using namespace lifecircle::network;
using namespace lifecircle::testing;

TEST_CASE("what has no choice of way is contracted") {
  const auto plan = ascii_network(
      "A--B--C--D\n"
      "      |   \n"
      "      E   ",
      100);
  const WalkableTown town(plan.streets);
  CHECK(town.built.graph.node_count() == 4);  // A, C, D, E
  CHECK(town.built.graph.edge_count() == 3);
  CHECK(town.built.graph.piece_count() == 4);
}

TEST_CASE("a ring without a junction still has a node") {
  const auto plan = ascii_network("A--B\n|  |\n|  |\nC--D", 100);
  const WalkableTown town(plan.streets, one_metre_per_second());
  CHECK(town.built.graph.node_count() == 1);
  CHECK(town.walk(plan.at.at('A'), plan.at.at('D')) == Approx(600));
}

TEST_CASE("a bridge joins the street below only where one of them ends") {
  const std::string plan =
      "  A  \n"
      "  |  \n"
      "B-C-D\n"
      "  |  \n"
      "  E  ";
  StreetTable crossing;
  for (const auto& [level, points] :
       {std::pair{0, std::vector<geometry::Point>{{0, 0}, {100, 0}, {200, 0}}},
        std::pair{1, std::vector<geometry::Point>{{100, 100}, {100, 0}, {100, -100}}}}) {
    Street street;
    street.id = level;
    street.level = level;
    crossing.add_street(street);
    crossing.add_part(points);
  }
  CHECK(std::isinf(WalkableTown(crossing).walk({0, 0}, {100, 100})));
  // Drawn as four streets that end at C, they meet there whatever their levels.
  const auto ends = ascii_network(plan, 100, {{"BC", {.level = 1}}, {"CD", {.level = 1}}});
  CHECK(WalkableTown(ends.streets, one_metre_per_second()).walk(ends.at.at('B'), ends.at.at('A')) ==
        Approx(400));
}

TEST_CASE("one-way lines are walked one way") {
  const auto plan = ascii_network("A--B\n|  |\nC--D", 100, {{"AB", {.direction = Direction::forward}}});
  const WalkableTown town(plan.streets, one_metre_per_second());
  CHECK(town.walk(plan.at.at('A'), plan.at.at('B')) == Approx(300));
  CHECK(town.walk(plan.at.at('B'), plan.at.at('A')) == Approx(700));  // 200 down, 300 left, 200 up
}

TEST_CASE("speed, steps and delays make a line slower, and closed lines are not there") {
  const auto time = [](Street street) {
    const auto plan = ascii_network("A--B", 100, {{"AB", street}});
    StreetGraphOptions options;
    return WalkableTown(plan.streets, options).walk(plan.at.at('A'), plan.at.at('B'));
  };
  CHECK(time({}) == Approx(300 / 1.2));
  CHECK(time({.speed_kmh = 3.6}) == Approx(300));
  CHECK(time({.steps = true}) == Approx(300 / (1.2 * 0.4)));
  CHECK(time({.delay = Seconds(35)}) == Approx(300 / 1.2 + 35));
  CHECK_THROWS_AS(time({.speed_kmh = 0}), Error);
}

TEST_CASE("half a line costs half its delay") {
  const auto plan = ascii_network("A--B", 100, {{"AB", {.delay = Seconds(40)}}});
  const WalkableTown town(plan.streets, one_metre_per_second());
  CHECK(town.walk(plan.at.at('A'), {150, 0}) == Approx(150 + 20));
}

TEST_CASE("wheelchairs do not take steps") {
  const auto plan = ascii_network("A--B\n|  |\nC--D", 100, {{"AB", {.steps = true}}});
  StreetGraphOptions options = one_metre_per_second();
  options.walking.steps_closed = true;
  const WalkableTown town(plan.streets, options);
  CHECK(town.built.report.closed_streets == 1);
  CHECK(town.walk(plan.at.at('A'), plan.at.at('B')) == Approx(700));
}

TEST_CASE("near misses are joined within the tolerance and not beyond") {
  StreetTable streets;
  for (const double start : {0.0, 100.5}) {
    streets.add_street({});
    streets.add_part(std::vector<geometry::Point>{{start, 0}, {start + 100, 0}});
  }
  StreetGraphOptions options = one_metre_per_second();
  CHECK(std::isinf(WalkableTown(streets, options).walk({0, 0}, {200.5, 0})));
  options.tolerance = Metres(0.5);
  CHECK(WalkableTown(streets, options).walk({0, 0}, {200.5, 0}) == Approx(200));
  options.tolerance = Metres(0.49);
  CHECK(std::isinf(WalkableTown(streets, options).walk({0, 0}, {200.5, 0})));
}

TEST_CASE("topologies differ in where lines join") {
  StreetTable
      streets;  // a street along y = 0 with a vertex at 50, one that crosses it at 25, one that ends at 50
  for (const auto& points :
       {std::vector<geometry::Point>{{0, 0}, {50, 0}, {100, 0}},
        std::vector<geometry::Point>{{25, -50}, {25, 50}}, std::vector<geometry::Point>{{50, 0}, {50, 50}}}) {
    Street street;
    street.id = static_cast<FeatureId>(streets.street_count());
    streets.add_street(street);
    streets.add_part(points);
  }
  StreetGraphOptions options = one_metre_per_second();
  const auto walk = [&](geometry::Point to) { return WalkableTown(streets, options).walk({100, 0}, to); };
  CHECK(walk({50, 50}) == Approx(100));
  CHECK(std::isinf(walk({25, 50})));
  options.topology = Topology::end_points;
  CHECK(std::isinf(walk({50, 50})));
  options.topology = Topology::crossings;
  CHECK(walk({50, 50}) == Approx(100));
  CHECK(walk({25, 50}) == Approx(125));
}

TEST_CASE("distance is measured in metres and knows no speeds, steps or delays") {
  const auto plan = ascii_network("A--B", 100, {{"AB", {.steps = true, .delay = Seconds(99)}}});
  StreetGraphOptions options;
  options.walking.measure = Measure::distance;
  CHECK(WalkableTown(plan.streets, options).walk(plan.at.at('A'), {100, 10}) == Approx(110));
}

TEST_CASE("illegal options are refused by name") {
  StreetGraphOptions options;
  options.tolerance = Metres(-1);
  CHECK_THROWS_AS(options.validate(), Error);
  options = {};
  options.walking.speed = MetresPerSecond(-1);
  CHECK_THROWS_AS(options.validate(), Error);
  options = {};
  options.walking.steps_factor = 1.5;
  CHECK_THROWS_AS(options.validate(), Error);
  CHECK_THROWS_AS(design_speed(Profile::own), Error);
}

TEST_CASE("a layer without a walkable line is refused with a sentence") {
  StreetTable streets;
  streets.add_street({});
  streets.add_part(std::vector<geometry::Point>{{1, 1}, {1, 1}});
  CHECK_THROWS_WITH(WalkableTown(streets), Catch::Matchers::ContainsSubstring("No street can be walked"));
}
