#include <base/error.h>
#include <support/ascii_network.h>
#include <support/catch.h>
#include <support/walks.h>

using namespace lifecircle;
using namespace lifecircle::network;
using namespace lifecircle::testing;

TEST_CASE("places hang on segments, not on vertices, and legs are walked") {
  const auto plan = ascii_network("A--B", 100);
  const WalkableTown town(plan.streets, one_metre_per_second());
  CHECK(town.walk({100, 20}, {250, -30}) == Approx(20 + 150 + 30));
  CHECK(town.walk({120, 20}, {120, -30}) == Approx(50));
}

TEST_CASE("what lies farther than the snapping distance is off the network") {
  const auto plan = ascii_network("A--B", 100);
  CHECK(WalkableTown(plan.streets, {}, Metres(50)).snapper.snap({100, 50}));
  CHECK_FALSE(WalkableTown(plan.streets, {}, Metres(50)).snapper.snap({100, 50.001}));
  CHECK_THROWS_AS(WalkableTown(plan.streets, {}, Metres(-1)), Error);
}

TEST_CASE("equally near streets: the lesser coordinates win, then the lesser id") {
  const auto plan = ascii_network("A---B\n     \nC---D", 10);  // streets at y = 0 and y = -20
  const WalkableTown town(plan.streets);
  CHECK(town.snapper.snap({15, -10})->foot == geometry::Point{15, -20});
}

TEST_CASE("a park is entered wherever a street comes within 20 m, without a leg") {
  const auto plan = ascii_network("A--------B", 100);
  const WalkableTown town(plan.streets, one_metre_per_second());
  const Place park{7, {}, {{{{{300, 10}, {500, 10}, {500, 100}, {300, 100}, {300, 10}}}}}};
  const double round_corner = std::sqrt(20.0 * 20 - 10 * 10);
  CHECK(town.walk({0, 0}, park) == Approx(300 - round_corner));
  CHECK(town.walk({900, 0}, park) == Approx(400 - round_corner));
  CHECK(town.walk({400, 0}, park) == 0);
}

TEST_CASE("a park along a bent street is one entrance, not one per bend") {
  StreetTable streets;
  streets.add_street({});
  streets.add_part(std::vector<geometry::Point>{{0, 0}, {100, 0}, {150, 5}, {200, 0}, {300, 0}});
  const WalkableTown town(streets, one_metre_per_second());
  const std::vector<geometry::Polygon> park{{{{{80, -50}, {220, -50}, {220, 0}, {80, 0}, {80, -50}}}}};
  CHECK(town.snapper.enter(park).size() == 1);
}

TEST_CASE("a park off the streets hangs on the nearest one with its leg") {
  const auto plan = ascii_network("A--B", 100);
  const WalkableTown town(plan.streets, one_metre_per_second());
  const Place park{7, {}, {{{{{100, 60}, {200, 60}, {200, 100}, {100, 100}, {100, 60}}}}}};
  CHECK(town.walk({0, 0}, park) == Approx(100 + 60));
  const Place far{8, {}, {{{{{100, 260}, {200, 260}, {200, 300}, {100, 260}}}}}};
  CHECK(town.snapper.accesses(far).empty());
}

TEST_CASE("a facility with two gates is reached by the nearer one") {
  const auto plan = ascii_network("A--------B", 100);
  const WalkableTown town(plan.streets, one_metre_per_second());
  CHECK(town.walk({0, 0}, Place{1, {{800, 0}, {300, 0}}, {}}) == Approx(300));
}
