#include <access/remoteness.h>
#include <access/street_coverage.h>
#include <support/ascii_network.h>
#include <support/catch.h>
#include <support/walks.h>

using namespace lifecircle;
using namespace lifecircle::access;
using lifecircle::testing::ascii_network;
using lifecircle::testing::AsciiNetwork;
using lifecircle::testing::one_metre_per_second;
using lifecircle::testing::WalkableTown;

namespace {

/// A street plan with stations at letters, at 1 m/s.
struct Scene {
  Scene(const std::string& plan, const std::string& stations,
        const std::map<std::string, network::Street>& attributes = {})
      : drawing(ascii_network(plan, 100, attributes)), town(drawing.streets, one_metre_per_second()) {
    for (const char letter : stations) {
      numbers.push_back(static_cast<std::uint32_t>(places.size()));
      places.push_back({static_cast<FeatureId>(places.size()), {drawing.at.at(letter)}, {}});
    }
  }
  [[nodiscard]] const network::StreetGraph& graph() const { return town.built.graph; }
  [[nodiscard]] Streets all() const {
    return streets_where(graph(), [](const network::Piece&) { return true; });
  }
  [[nodiscard]] StreetCoverage covered(double seconds, std::span<const network::Access> edge = {}) const {
    NoProgress progress;
    const HungPlaces hung(places, graph(), town.snapper, progress);
    return cover_streets(graph(), all(), hung, numbers, network::Cost(seconds), edge);
  }
  [[nodiscard]] Remoteness remote() const {
    network::ReachQuery query(graph());
    for (const network::Place& place : places)
      for (const network::Access& access : town.snapper.accesses(place)) query.add_source(access);
    query.run(network::unreachable);
    return remoteness(graph(), query, all());
  }
  [[nodiscard]] double metres(const Streets& streets) const { return length_of(graph(), streets).value(); }

  AsciiNetwork drawing;
  WalkableTown town;
  std::vector<network::Place> places;
  std::vector<std::uint32_t> numbers;
};

}  // namespace

TEST_CASE("a street is covered up to the very second, each metre once") {
  const Scene scene("A----B----C", "A");  // two streets of 500 m
  const StreetCoverage coverage = scene.covered(620);
  CHECK(scene.metres(coverage.reached) == Approx(620));
  CHECK(scene.metres(coverage.missed) == Approx(380));
  CHECK(coverage.at_edge.empty());
  const auto shares = by_street(scene.graph(), coverage.reached);
  REQUIRE(shares.size() == 2);
  CHECK(shares[0].id == 1);
  CHECK(shares[0].length.value() == Approx(500));
  CHECK(shares[1].length.value() == Approx(120));
  REQUIRE(shares[1].lines.size() == 1);
  CHECK(shares[1].lines[0].back().x + shares[1].lines[0].front().x == Approx(500 + 620));
}

TEST_CASE("what the end of the data might add is told apart") {
  const Scene scene("A----B----C", "A");
  // The data end at C: from within 300 s of it there might be a station beyond.
  const auto edge = scene.town.snapper.accesses({0, {scene.drawing.at.at('C')}, {}});
  const StreetCoverage coverage = scene.covered(300, edge);
  CHECK(scene.metres(coverage.reached) == Approx(300));
  CHECK(scene.metres(coverage.at_edge) == Approx(300));
  CHECK(scene.metres(coverage.missed) == Approx(400));
}

TEST_CASE("without a station everything is missed, and nothing is a distance") {
  const Scene scene("A----B", "");
  CHECK(scene.metres(scene.covered(300).missed) == Approx(500));
  CHECK_FALSE(scene.remote().farthest.has_value());
  CHECK(scene.remote().cut_off.value() == Approx(500));
}

TEST_CASE("the farthest place lies half way between two stations, or at a dead end") {
  CHECK(Scene("A----B----C", "AC").remote().farthest->value() == Approx(500));
  CHECK(Scene("A----B----C", "A").remote().farthest->value() == Approx(1000));
  CHECK(Scene("A----B----C", "B").remote().farthest->value() == Approx(500));
}

TEST_CASE("a one-way street is as long as its way round, and an island is cut off") {
  // From just behind A on the street A>B one walks on to B and back by C and D.
  const Scene ring("A----B\n|    |\nD----C", "A", {{"AB", {.direction = network::Direction::forward}}});
  CHECK(ring.remote().farthest->value() == Approx(500 + 200 + 500 + 200));
  const Scene island("A----B\n\nC----D", "A");
  CHECK(island.remote().farthest->value() == Approx(500));
  CHECK(island.remote().cut_off.value() == Approx(500));
}

TEST_CASE("an area that is entered along a street is near all along") {
  Scene scene("A--------------------B", "");
  scene.places = {{0, {}, {{{{{500, -10}, {1500, -10}, {1500, -50}, {500, -50}, {500, -10}}}}}}};
  // It is entered from 20 m around its corners at (10, sqrt(300)) on.
  const double corner = std::sqrt(300.0);
  CHECK(scene.remote().farthest->value() == Approx(2100 - 1500 - corner));
}

TEST_CASE("streets are cut where areas and radii end") {
  const Scene scene("A----B----C", "");
  const auto index = index_of_pieces(scene.graph());
  const geometry::Polygon west{{{{-10, -10}, {250, -10}, {250, 10}, {-10, 10}, {-10, -10}}}};
  const Streets inside =
      streets_around(scene.graph(), index, std::vector<network::Place>{{0, {}, {west}}}, Metres(0.01));
  CHECK(scene.metres(inside) == Approx(250.01));
  const std::vector<network::Place> station{{0, {{500, 300}}, {}}, {1, {{-5000, 0}}, {}}};
  const std::vector<std::uint32_t> all{0, 1};
  const StreetCoverage coverage =
      cover_streets_by_radius(scene.graph(), index, scene.all(), station, all, Metres(500));
  CHECK(scene.metres(coverage.reached) == Approx(800));
  CHECK(scene.metres(common(coverage.reached, inside)) == Approx(150.01));
  CHECK(scene.metres(coverage.missed) == Approx(200));

  const StreetBalance west_of_it = balance(scene.graph(), coverage, inside);
  CHECK(west_of_it.streets.value() == Approx(250.01));
  CHECK(west_of_it.reached.value() == Approx(150.01));
  CHECK(*west_of_it.share == Approx(150.01 / 250.01));
  CHECK_FALSE(balance(scene.graph(), coverage, {}).share.has_value());
}

TEST_CASE("facilities are counted in the area where they stand") {
  const geometry::Polygon square{{{{0, 0}, {100, 0}, {100, 100}, {0, 100}, {0, 0}}}};
  const geometry::Polygon overhang{{{{60, 60}, {120, 60}, {120, 80}, {60, 80}, {60, 60}}}};
  const std::vector<network::Place> places{
      {0, {{50, 50}}, {}}, {1, {{150, 50}}, {}}, {2, {}, {overhang}}, {3, {}, {}}, {4, {{10, 10}}, {}}};
  const std::vector<std::uint32_t> asked{0, 1, 2, 3};
  const std::vector<network::Place> areas{{0, {}, {square}}, {1, {}, {overhang}}};
  CHECK(facilities_inside(places, asked, std::span(areas).first(1)) == std::vector<std::uint32_t>{0, 2});
  CHECK(facilities_inside(places, asked, areas) == std::vector<std::uint32_t>{0, 2});  // once each
}
