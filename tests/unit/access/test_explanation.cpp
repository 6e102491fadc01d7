#include <access/explanation.h>
#include <support/ascii_network.h>
#include <support/catch.h>
#include <support/walks.h>

using namespace lifecircle;
using namespace lifecircle::access;
using namespace lifecircle::testing;
using network::Cost;

namespace {

/// One street of 900 m at 1 m/s with a signal on its middle part; clinics at both ends.
struct Street {
  Street() {
    facilities = {{11, {{0, 0}}, {}}, {12, {{900, 30}}, {}}};
    homes.push_back({{1, {{200, 40}}, {}}, {Cost(25), Cost(0)}, 10});
    homes.push_back({{2, {{450, 0}}, {}}, {}, 20});
    homes.push_back({{3, {{450, 9000}}, {}}, {}, 30});
    homes.push_back({{4, {}, {}}, {}, 40});
  }
  [[nodiscard]] Explanation explained(bool cures) const {
    ExplainOptions options;
    options.limit = Cost(700);
    options.nearest = 2;
    options.find_cures = cures;
    options.cures.threshold = Cost(300);
    options.cures.longest_link = Metres(0);
    NoProgress progress;
    return explain({plan.streets, walking, Metres(200), metric, facilities}, town.built.graph, town.snapper,
                   homes, options, progress);
  }

  AsciiNetwork plan = ascii_network("A--B--C--D", 100, {{"BC", {.delay = 60_s}}});
  network::StreetGraphOptions walking = one_metre_per_second();
  WalkableTown town{plan.streets, walking};
  geometry::GroundMetric metric;
  std::vector<network::Place> facilities;
  std::vector<ExplainedHome> homes;
};

}  // namespace

TEST_CASE("A walk is stairs, leg, streets, their delays and the last leg") {
  const Street street;
  const Explanation result = street.explained(false);
  const ExplainedCase& first = result.cases[0];
  REQUIRE(first.nearest.size() == 1);  // the other clinic is 855 s away
  CHECK(first.in_time);
  CHECK(first.nearest[0].walk.value() == Approx(25 + 40 + 200));
  REQUIRE(first.nearest[0].parts.size() == 3);
  CHECK(first.nearest[0].parts[0].kind == WalkKind::stairs);
  CHECK(first.nearest[0].parts[1].kind == WalkKind::access);
  CHECK(first.nearest[0].parts[1].length.value() == Approx(40));
  CHECK(first.nearest[0].parts[2].kind == WalkKind::street);
  CHECK(first.nearest[0].parts[2].street == 1);

  const ExplainedCase& second = result.cases[1];
  REQUIRE(second.nearest.size() == 2);
  CHECK(second.nearest[0].facility == 0);
  CHECK(second.nearest[0].walk.value() == Approx(450 + 30));  // half of the signal's delay
  CHECK(second.nearest[1].walk.value() == Approx(450 + 30 + 30));
  const std::vector<WalkPart>& parts = second.nearest[1].parts;
  REQUIRE(parts.size() == 4);
  CHECK(parts[0].kind == WalkKind::street);
  CHECK(parts[0].cost.value() == Approx(150));
  CHECK(parts[1].kind == WalkKind::delay);
  CHECK(parts[1].cost.value() == Approx(30));
  CHECK(parts[2].length.value() == Approx(300));
  CHECK(parts[3].kind == WalkKind::last_leg);
  CHECK(parts[3].line.back() == geometry::Point{900, 30});
  CHECK_FALSE(second.in_time);
  CHECK(result.cases[2].status == ParcelStatus::off_network);
  CHECK(result.cases[3].status == ParcelStatus::no_geometry);
  CHECK(result.sites.empty());
}

TEST_CASE("Who is not in time gets cures and a site") {
  const Street street;
  const Explanation result = street.explained(true);
  CHECK(result.cases[0].cures.empty());
  CHECK_FALSE(result.cases[0].site);
  REQUIRE(result.sites.size() == 1);
  CHECK(result.sites[0].homes == std::vector<std::uint32_t>{1});
  REQUIRE(result.cases[1].site);
  CHECK(result.cases[1].site->walk <= Cost(300));
  CHECK(result.cases[2].cures.empty());  // too far for everything
}
