#include <access/cures.h>
#include <access/new_sites.h>
#include <support/ascii_network.h>
#include <support/catch.h>
#include <support/walks.h>

using namespace lifecircle;
using namespace lifecircle::access;
using namespace lifecircle::testing;
using network::Cost;

namespace {

/// A clinic at D and a home at A on a street that bends: 1400 s at 1 m/s, though it is 200 m as the crow
/// flies. Between B and E there may be a closed gate, between C and F a signal.
///
///     A--B--C
///        |  |
///     D--E--F
struct Bend {
  explicit Bend(const std::map<std::string, network::Street>& attributes)
      : plan(ascii_network("A--B--C\n"
                           "   |  |\n"
                           "D--E--F",
                           100, attributes)) {
    home = {1, {plan.at['A']}, {}};
    facilities = {{2, {plan.at['D']}, {}}};
  }
  [[nodiscard]] std::vector<Cure> cures(double seconds, double longest_link, CureStairs stairs = {}) const {
    CureOptions cure_options;
    cure_options.threshold = Cost(seconds);
    cure_options.longest_link = Metres(longest_link);
    return cures_of({plan.streets, options, Metres(200), metric, facilities}, home, stairs, cure_options);
  }

  AsciiNetwork plan;
  network::StreetGraphOptions options = one_metre_per_second();
  geometry::GroundMetric metric;
  network::Place home;
  std::vector<network::Place> facilities;
};

const network::Street closed{.speed_kmh = 0.0};

}  // namespace

TEST_CASE("A closed gate is opened, where that is enough") {
  const Bend town({{"BE", closed}});
  const auto cures = town.cures(900, 0);
  REQUIRE(cures.size() == 1);
  CHECK(cures[0].kind == CureKind::gate);
  CHECK(cures[0].amount == Approx(200));
  CHECK(cures[0].walk.value() == Approx(800));
  CHECK(cures[0].line == geometry::Polyline{town.plan.at.at('B'), town.plan.at.at('E')});
  CHECK(town.cures(799, 0).empty());
}

TEST_CASE("The shortest link that is enough is drawn between vertices or from the home") {
  const Bend town({{"BE", closed}});
  const auto cures = town.cures(500, 250);
  REQUIRE(cures.size() == 1);  // the gate leaves 800 s
  CHECK(cures[0].kind == CureKind::link);
  CHECK(cures[0].amount == Approx(200));
  CHECK(cures[0].walk.value() == Approx(200));
  CHECK(town.cures(500, 199).empty());
}

TEST_CASE("A delay is taken away, where that is enough") {
  const Bend town({{"BE", closed}, {"CF", {.delay = 600_s}}});
  const auto cures = town.cures(1500, 0);
  REQUIRE(cures.size() == 2);  // or the gate is opened
  CHECK(cures[0].kind == CureKind::gate);
  CHECK(cures[1].kind == CureKind::delay);
  CHECK(cures[1].amount == Approx(600));
  CHECK(cures[1].walk.value() == Approx(1400));
}

TEST_CASE("Stairs count, and an elevator is a cure") {
  const Bend town({{"BE", closed}});
  const auto cures = town.cures(1450, 0, {Cost(100), Cost(10)});
  REQUIRE(cures.size() == 2);
  CHECK(cures[0].kind == CureKind::elevator);
  CHECK(cures[0].amount == Approx(90));
  CHECK(cures[0].walk.value() == Approx(1410));
  CHECK(cures[1].kind == CureKind::gate);
  CHECK(cures[1].walk.value() == Approx(900));
  // With stairs that take the whole time only the elevator helps.
  CHECK(town.cures(1450, 250, {Cost(1500), Cost(0)}).size() == 1);
}

TEST_CASE("A home beside no street is helped by a link from its door") {
  Bend town({});
  town.home.points = {{0, -450}};  // 250 m from D
  const auto cures = town.cures(600, 300);
  REQUIRE(cures.size() == 1);
  CHECK(cures[0].kind == CureKind::link);
  CHECK(cures[0].amount == Approx(250));
  CHECK(cures[0].walk.value() == Approx(250));
}

TEST_CASE("A site helps as many people as it can, and the rest get another") {
  const Bend town({{"BE", closed}});
  const WalkableTown walkable(town.plan.streets, town.options);
  NoProgress progress;
  const std::vector<network::Place> places{
      {1, {{0, 0}}, {}}, {2, {{100, 0}}, {}}, {3, {{0, -200}}, {}}, {4, {{0, -5000}}, {}}};
  const HungPlaces homes(places, walkable.built.graph, walkable.snapper, progress);
  const std::vector<double> people{10, 20, 25, 1};
  const std::vector<Cost> limits(4, Cost(300));
  const auto sites = new_sites(walkable.built.graph, walkable.snapper, homes, people, limits, progress);
  REQUIRE(sites.size() == 2);
  CHECK(sites[0].homes == std::vector<std::uint32_t>{0, 1});
  CHECK(sites[0].point == geometry::Point{100, 0});  // where the walks are the shortest
  CHECK(sites[0].walks[0] == Cost(100));
  CHECK(sites[1].homes == std::vector<std::uint32_t>{2});
}

TEST_CASE("Options of cures are checked") {
  using Catch::Matchers::ContainsSubstring;
  const Bend town({});
  CHECK_THROWS_WITH(town.cures(900, -1), ContainsSubstring("longest link"));
  CHECK_THROWS_WITH(town.cures(0, 10), ContainsSubstring("above 0"));
}
