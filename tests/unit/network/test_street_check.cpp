#include <network/street_check.h>
#include <support/ascii_network.h>
#include <support/catch.h>

using namespace lifecircle;
using namespace lifecircle::network;
using geometry::Point;
using geometry::Polyline;

namespace {

/// Streets drawn one by one, with what the check says of them. Ids are 1, 2, ... in the order of drawing.
struct Drawing {
  StreetTable streets;
  StreetGraphOptions building;
  StreetCheckOptions options;
  std::vector<Place> parcels;
  std::vector<Place> facilities;
  double snap_distance = 50.0;

  Drawing& draw(const Polyline& line, Street street = {}) {
    street.id = static_cast<FeatureId>(streets.street_count() + 1);
    streets.add_street(street);
    streets.add_part(line);
    return *this;
  }
  /// A street long enough to be the network proper, far from everything else.
  Drawing& main_street() { return draw({{-1000, 0}, {1000, 0}}); }

  [[nodiscard]] std::vector<StreetProblem> check() const {
    NoProgress progress;
    const auto built = build_street_graph(streets, building, geometry::GroundMetric(), progress);
    const Snapper snapper(built.graph, Metres(snap_distance));
    return check_streets({streets, building, built.graph, snapper, parcels, facilities}, options, progress);
  }
  [[nodiscard]] std::vector<StreetProblem> check(StreetFault fault) const {
    std::vector<StreetProblem> problems = check();
    std::erase_if(problems, [&](const StreetProblem& problem) { return problem.fault != fault; });
    return problems;
  }
};

Street on_level(int level) {
  Street street;
  street.level = level;
  return street;
}
Street with_speed(double kmh) {
  Street street;
  street.speed_kmh = kmh;
  return street;
}

}  // namespace

TEST_CASE("A clean drawing has no problem") {
  auto plan = lifecircle::testing::ascii_network(
      "A--B--C\n"
      "|  |  |\n"
      "D--E--F--G",
      100);
  Drawing drawing;
  drawing.streets = plan.streets;
  drawing.parcels = {{1, {{50, 20}}, {}}};
  CHECK(drawing.check().empty());
}

TEST_CASE("A dead end just before a street is a near miss, with what would join it") {
  Drawing drawing;
  drawing.main_street().draw({{100, 0.8}, {100, 80}});
  const auto problems = drawing.check(StreetFault::near_miss);
  REQUIRE(problems.size() == 1);
  CHECK(problems[0].street == 2);
  CHECK(problems[0].other == 1);
  CHECK(*problems[0].amount == Approx(0.8));
  CHECK(problems[0].point == Point{100, 0.8});
  // No vertex of street 1 is near: with shared vertices no tolerance helps, with crossings 0.8 m does.
  CHECK_FALSE(problems[0].joining_tolerance);
  drawing.building.topology = Topology::crossings;
  CHECK(*drawing.check(StreetFault::near_miss).at(0).joining_tolerance == Approx(0.8));
  drawing.building.tolerance = Metres(0.9);
  CHECK(drawing.check().empty());
}

TEST_CASE("Two ends that miss each other are one problem, and a tolerance joins them") {
  Drawing drawing;
  drawing.draw({{0, 0}, {100, 0}}).draw({{101.5, 0}, {200, 0}});
  const auto problems = drawing.check(StreetFault::near_miss);
  REQUIRE(problems.size() == 1);
  CHECK(problems[0].street == 1);
  CHECK(problems[0].other == 2);
  CHECK(*problems[0].joining_tolerance == Approx(1.5));
  drawing.building.tolerance = Metres(1.5);
  CHECK(drawing.check().empty());
}

TEST_CASE("Dead ends that are far from streets, or joined by a few steps, are none") {
  Drawing drawing;
  drawing.main_street().draw({{100, 2.1}, {100, 80}});
  CHECK(drawing.check(StreetFault::near_miss).empty());
  // A stub of 1 m: its end is near its own street, which it joins.
  CHECK(Drawing().draw({{-50, 0}, {0, 0}, {50, 0}}).draw({{0, 0}, {0, 1}}).check().empty());
  // A loop whose end comes back to its own middle is one, since the walk around is long.
  const auto loop = Drawing().draw({{0, 0}, {100, 0}, {100, 100}, {50, 100}, {50, 1}}).check();
  REQUIRE(loop.size() == 1);
  CHECK(loop[0].street == loop[0].other);
}

TEST_CASE("A dead end under a bridge misses nothing; a ramp that ends before the bridge's end does") {
  Drawing drawing;
  drawing.draw({{-100, 0}, {100, 0}}, on_level(1)).draw({{0, 1}, {0, 80}});
  CHECK(drawing.check(StreetFault::near_miss).empty());
  drawing.draw({{101, 0}, {200, 0}});
  REQUIRE(drawing.check(StreetFault::near_miss).size() == 1);
  CHECK(drawing.check(StreetFault::near_miss)[0].point == Point{100, 0});
}

TEST_CASE("Meetings without a junction: a crossing where both go on, a touch where one ends") {
  Drawing drawing;
  drawing.main_street().draw({{10, -50}, {10, 50}}).draw({{20, 0}, {20, 50}});
  const auto crossings = drawing.check(StreetFault::crossing);
  REQUIRE(crossings.size() == 1);
  CHECK(crossings[0].street == 1);
  CHECK(crossings[0].other == 2);
  CHECK(crossings[0].point == Point{10, 0});
  const auto touches = drawing.check(StreetFault::touch);
  REQUIRE(touches.size() == 1);
  CHECK(touches[0].street == 3);
  CHECK(touches[0].other == 1);
  CHECK(drawing.check(StreetFault::near_miss).empty());
  drawing.building.topology = Topology::crossings;
  CHECK(drawing.check().empty());
}

TEST_CASE("A crossing through a vertex of one line is one problem; lines of two levels may cross") {
  Drawing drawing;
  drawing.main_street().draw({{10, -50}, {10, 0}, {10, 50}});
  CHECK(drawing.check(StreetFault::crossing).size() == 1);
  Drawing bridge;
  bridge.draw({{-100, 0}, {100, 0}}).draw({{10, -50}, {10, 50}}, on_level(1));
  CHECK(bridge.check(StreetFault::crossing).empty());
}

TEST_CASE("With ends as the only junctions, a shared inner vertex is a crossing") {
  Drawing drawing;
  drawing.draw({{-100, 0}, {0, 0}, {100, 0}}).draw({{0, -50}, {0, 0}, {0, 50}});
  CHECK(drawing.check().empty());
  drawing.building.topology = Topology::end_points;
  CHECK(drawing.check(StreetFault::crossing).size() == 1);
}

TEST_CASE("Lines on top of each other: a duplicate, in either direction, or a stretch") {
  Drawing twice;
  twice.draw({{0, 0}, {50, 0}, {100, 0}}).draw({{100, 0}, {50, 0}, {0, 0}});
  const auto duplicates = twice.check();
  REQUIRE(duplicates.size() == 1);
  CHECK(duplicates[0].fault == StreetFault::duplicate);
  CHECK(duplicates[0].street == 2);
  CHECK(duplicates[0].other == 1);
  CHECK(*duplicates[0].amount == Approx(100));

  Drawing part;
  part.draw({{0, 0}, {100, 0}}).draw({{70, 0}, {100, 0}, {150, 0}});
  const auto stretches = part.check(StreetFault::overlap);
  REQUIRE(stretches.size() == 1);
  CHECK(*stretches[0].amount == Approx(30).margin(0.05));
  // Over each other on two levels: a bridge above its street.
  Drawing bridge;
  bridge.draw({{0, 0}, {100, 0}}).draw({{0, 0}, {100, 0}}, on_level(1));
  CHECK(bridge.check().empty());
}

TEST_CASE("Islands are all parts but the longest, with their metres") {
  Drawing drawing;
  drawing.main_street().draw({{500, 30}, {540, 30}}).draw({{540, 30}, {540, 70}}).draw({{0, 90}, {10, 90}});
  const auto islands = drawing.check(StreetFault::island);
  REQUIRE(islands.size() == 2);
  CHECK(islands[0].street == 4);
  CHECK(*islands[0].amount == Approx(10));
  CHECK(islands[1].street == 2);
  CHECK(*islands[1].amount == Approx(80));
}

TEST_CASE("An island in the middle of a town is a warning, one where the data end a note") {
  Drawing drawing;
  for (int i = -12; i <= 12; ++i)
    drawing.draw({{-2400, 200.0 * i}, {2400, 200.0 * i}}).draw({{200.0 * i, -2400}, {200.0 * i, 2400}});
  drawing.building.topology = Topology::crossings;
  drawing.draw({{40, 40}, {60, 40}}).draw({{2410, 2410}, {2420, 2420}});
  const auto islands = drawing.check(StreetFault::island);
  REQUIRE(islands.size() == 2);
  CHECK(islands[0].severity == Severity::warning);
  CHECK_FALSE(islands[0].at_data_edge);
  CHECK(islands[1].severity == Severity::note);
  CHECK(islands[1].at_data_edge);
}

TEST_CASE("Lines that are odd by themselves") {
  Drawing drawing;
  drawing.main_street().draw({{5, 5}, {5, 5}});
  drawing.draw({{0, 0}, {0, -20}}, with_speed(30)).draw({{0, -20}, {0, -40}}, with_speed(0.2));
  drawing.draw({{0, -40}, {0, -60}}, with_speed(0));
  Street steps;
  steps.steps = true;
  drawing.draw({{1000, 0}, {1000, 150}}, steps);
  CHECK(drawing.check(StreetFault::zero_length).at(0).street == 2);
  CHECK(drawing.check(StreetFault::fast).at(0).street == 3);
  CHECK(drawing.check(StreetFault::slow).at(0).street == 4);
  CHECK(drawing.check(StreetFault::closed).at(0).street == 5);
  CHECK(*drawing.check(StreetFault::long_steps).at(0).amount == Approx(150));
}

TEST_CASE("Places far from streets, or on an island only, are told apart") {
  Drawing drawing;
  drawing.main_street().draw({{0, 300}, {50, 300}});
  drawing.parcels = {{11, {{10, 20}}, {}}, {12, {{10, 100}}, {}}, {13, {{10, 310}}, {}}, {14, {}, {}}};
  drawing.facilities = {{21, {{0, 9000}}, {}}, {22, {{10, 290}}, {}}};
  CHECK(drawing.check(StreetFault::parcel_far).at(0).place == 12);
  CHECK(*drawing.check(StreetFault::parcel_far)[0].amount == Approx(100));
  CHECK(drawing.check(StreetFault::parcel_on_island).at(0).place == 13);
  CHECK(drawing.check(StreetFault::facility_far).at(0).place == 21);
  CHECK_FALSE(drawing.check(StreetFault::facility_far)[0].amount);
  CHECK(drawing.check(StreetFault::facility_on_island).at(0).place == 22);
  CHECK(drawing.check().size() == 5);
}

TEST_CASE("The order of the lines changes nothing, and the summary counts what is listed") {
  Drawing one, other;
  one.draw({{0, 0}, {100, 0}}).draw({{50, 0.5}, {50, 60}}).draw({{10, -9}, {10, 9}});
  for (const FeatureId id : {3, 1, 2}) {
    Street street;
    street.id = id;
    other.streets.add_street(street);
    other.streets.add_part(one.streets.part(static_cast<std::size_t>(id - 1)));
  }
  const auto a = one.check(), b = other.check();
  REQUIRE(a.size() == b.size());
  for (std::size_t i = 0; i < a.size(); ++i) {
    CHECK(a[i].fault == b[i].fault);
    CHECK(a[i].street == b[i].street);
    CHECK(a[i].other == b[i].other);
    CHECK(a[i].point == b[i].point);
  }
  const auto counts = count_faults(a, geometry::GroundMetric());
  CHECK(counts.at(static_cast<std::size_t>(StreetFault::near_miss)).problems == 1);
  CHECK(counts.at(static_cast<std::size_t>(StreetFault::island)).metres == Approx(59.5 + 18));
}

TEST_CASE("Options out of range are refused") {
  Drawing drawing;
  drawing.main_street();
  drawing.options.distance = Metres(0);
  CHECK_THROWS_AS(drawing.check(), Error);
  drawing.options.distance = Metres(2);
  drawing.options.speeds.least = 9;
  CHECK_THROWS_AS(drawing.check(), Error);
}
