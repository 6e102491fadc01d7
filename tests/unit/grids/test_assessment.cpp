#include <base/error.h>
#include <geometry/polygon_ops.h>
#include <grids/assessment.h>
#include <grids/drawn_measures.h>
#include <support/boxes.h>
#include <support/catch.h>

using namespace lifecircle;
using namespace lifecircle::grids;
using geometry::Point;
using geometry::Polygon;
using lifecircle::testing::box;

namespace {

/// Two parents side by side, 100 m square, two grids each; four units to a grid, each with 10 households.
struct Town {
  Town() {
    for (double x : {0.0, 100.0}) {
      parents.push_back(box(x, 0, 100, 100));
      for (double y : {0.0, 50.0}) grids.push_back(box(x, y, 100, 50));
      for (double y : {0.0, 50.0})
        for (double i : {0.0, 1.0, 2.0, 3.0}) {
          units.push_back({box(x + 25 * i + 2, y + 5, 20, 40), {}});
          weights.push_back(10);
        }
    }
  }
  [[nodiscard]] Assessment assess() const {
    return grids::assess({grids, codes, units, weights, groups, parents, barriers}, {},
                         geometry::GroundMetric());
  }
  /// The only problem there is.
  [[nodiscard]] Problem only() const {
    const Assessment result = assess();
    for (const Problem& problem : result.problems) UNSCOPED_INFO(name_of(problem.fault) << problem.amount);
    REQUIRE(result.problems.size() == 1);
    return result.problems.front();
  }

  std::vector<std::vector<Polygon>> grids, parents;
  std::vector<std::string> codes;
  std::vector<UnitShape> units;
  std::vector<double> weights;
  std::vector<std::uint32_t> groups;
  std::vector<geometry::Polyline> barriers;
};

}  // namespace

TEST_CASE("a sound division has no problem, and its figures are right") {
  const Assessment result = Town().assess();
  CHECK(result.problems.empty());
  for (const GridFacts& facts : result.grids) {
    CHECK(facts.units == 4);
    CHECK(facts.weight == 40);
    CHECK(facts.dev_pct == 0);
    CHECK(facts.parts == 1);
    CHECK(facts.parents == 1);
    CHECK(facts.pp == Approx(4 * 3.14159265 * 5000 / (300.0 * 300)));
  }
  CHECK(result.grids[2].parent == 1);
  CHECK(result.grid_of_unit[5] == 1);
}

TEST_CASE("a gap is found with its ground, its parent and the grid beside it") {
  Town town;
  town.grids[0] = box(0, 0, 100, 48);
  const Problem gap = town.only();
  CHECK(gap.fault == Fault::gap);
  CHECK(gap.amount == Approx(200));
  CHECK(gap.other == 0);
  CHECK(gap.grid == 0);
  CHECK(geometry::area_of(gap.area) == Approx(200));
}

TEST_CASE("an overlap names both grids; rounding to the millimetre is none") {
  Town town;
  town.grids[1] = box(0, 49, 100, 51);
  const Problem overlap = town.only();
  CHECK(overlap.fault == Fault::overlap);
  CHECK(overlap.grid == 0);
  CHECK(overlap.other == 1);
  CHECK(overlap.amount == Approx(100));
  town.grids[1] = box(0, 49.9995, 100, 50.0005);
  CHECK(town.assess().problems.empty());
}

TEST_CASE("a grid in two pieces is not connected, unless its parent's ground is") {
  Town town;
  town.grids[0] = box(0, 0, 100, 20);
  const auto more = box(0, 30, 100, 20);
  town.grids[0].insert(town.grids[0].end(), more.begin(), more.end());
  const Assessment result = town.assess();
  CHECK(result.grids[0].parts == 2);
  CHECK(result.grids[0].faults[static_cast<std::size_t>(Fault::not_connected)]);
  CHECK(result.grids[0].faults[static_cast<std::size_t>(Fault::gap)]);
  town.parents[0] = box(0, 0, 100, 20);
  const auto north = box(0, 30, 100, 70);
  town.parents[0].insert(town.parents[0].end(), north.begin(), north.end());
  CHECK(town.assess().problems.empty());
}

TEST_CASE("ground in another parent and ground in none") {
  Town town;
  town.grids[0] = box(0, 0, 102, 50);
  town.grids[2] = box(102, 0, 98, 50);
  const Problem across = town.only();
  CHECK(across.fault == Fault::crosses_parent);
  CHECK(across.grid == 0);
  CHECK(across.other == 1);
  CHECK(across.amount == Approx(100));
  Town outside;
  outside.grids[0] = box(-3, 0, 103, 50);
  CHECK(outside.only().fault == Fault::crosses_parent);
  CHECK(outside.only().other == none);
  CHECK(outside.only().amount == Approx(150));
}

TEST_CASE("a unit that two grids share is split; it counts where most of it lies") {
  Town town;
  town.grids[0] = box(0, 0, 100, 44);
  town.grids[1] = box(0, 44, 100, 56);
  const Assessment result = town.assess();
  REQUIRE(result.problems.size() == 4);
  CHECK(result.problems[0].fault == Fault::splits_unit);
  CHECK(result.problems[0].grid == 0);
  CHECK(result.problems[0].other == 1);
  CHECK(result.problems[0].unit == 0);
  CHECK(result.problems[0].amount == Approx(20));
  CHECK(result.grids[0].units == 4);
}

TEST_CASE("a compound in two grids is split") {
  Town town;
  town.groups.assign(16, none);
  town.groups[0] = town.groups[1] = town.groups[4] = 7;
  const Problem split = town.only();
  CHECK(split.fault == Fault::splits_group);
  CHECK(split.grid == 0);
  CHECK(split.other == 7);
  CHECK(split.amount == 1);
  CHECK(geometry::area_of(split.area) == Approx(800));
}

TEST_CASE("a barrier counts where it parts units, not where it runs along the border or ends blind") {
  Town town;
  town.barriers = {{{-10, 50}, {110, 50}}, {{48, -10}, {48, 30}}};
  CHECK(town.assess().problems.empty());
  town.barriers.push_back({{49, -10}, {49, 60}});
  const Problem barrier = town.only();
  CHECK(barrier.fault == Fault::crosses_barrier);
  CHECK(barrier.grid == 0);
  CHECK(barrier.amount == Approx(50));
  CHECK_FALSE(barrier.lines.empty());
}

TEST_CASE("weights off the mean of the parent, and a grid without units") {
  Town town;
  town.weights[0] = 20;  // 50 and 40: 11.1 percent off 45
  const Assessment result = town.assess();
  REQUIRE(result.problems.size() == 2);
  CHECK(result.problems[0].fault == Fault::out_of_band);
  CHECK(result.problems[0].amount == Approx(100.0 / 9));
  CHECK(result.problems[1].amount == Approx(-100.0 / 9));
  CHECK(result.grids[2].dev_pct == 0);
  Town deserted;
  deserted.units.resize(12);
  deserted.weights.resize(12);
  const Assessment empty = deserted.assess();
  CHECK(empty.grids[3].faults[static_cast<std::size_t>(Fault::empty)]);
  CHECK_FALSE(empty.grids[2].faults[static_cast<std::size_t>(Fault::empty)]);
}

TEST_CASE("two grids with one code; empty codes are no codes") {
  Town town;
  town.codes = {"A", "", "", "A"};
  const Problem twin = town.only();
  CHECK(twin.fault == Fault::duplicate_code);
  CHECK(twin.grid == 3);
  CHECK(twin.other == 0);
}

TEST_CASE("units may be points, and nothing but grids may be given") {
  Town town;
  for (UnitShape& unit : town.units) unit = {{}, {geometry::inner_point(unit.areas).point}};
  CHECK(town.assess().problems.empty());
  CHECK(town.assess().grids[0].units == 4);
  const Assessment bare = assess({town.grids, {}, {}, {}, {}, {}, {}}, {}, geometry::GroundMetric());
  CHECK(bare.problems.empty());
  AssessmentOptions wrong;
  wrong.tolerance_pct = -1;
  CHECK_THROWS_AS(assess({town.grids, {}, {}, {}, {}, {}, {}}, wrong, geometry::GroundMetric()), Error);
}

TEST_CASE("without parents a hole between grids is a gap, the world around them is none") {
  const std::vector<std::vector<Polygon>> ring{box(0, 0, 30, 10), box(0, 20, 30, 10), box(0, 10, 10, 10),
                                               box(20, 10, 10, 10)};
  const Assessment result = assess({ring, {}, {}, {}, {}, {}, {}}, {}, geometry::GroundMetric());
  REQUIRE(result.problems.size() == 1);
  CHECK(result.problems[0].fault == Fault::gap);
  CHECK(result.problems[0].other == none);
  CHECK(geometry::area_of(result.problems[0].area) == Approx(100));
}

TEST_CASE("a compound of points that is split says where") {
  Town town;
  town.groups.assign(16, none);
  town.groups[0] = town.groups[1] = town.groups[4] = 7;
  for (UnitShape& unit : town.units) unit = {{}, {geometry::inner_point(unit.areas).point}};
  const Problem split = town.only();
  CHECK(split.area.empty());
  REQUIRE(split.lines.size() == 1);
  CHECK(split.lines[0].front() == town.units[4].points[0]);
}

TEST_CASE("every fault has a name of its own") {
  for (std::size_t i = 0; i < fault_count; ++i)
    for (std::size_t k = 0; k < i; ++k)
      CHECK(name_of(static_cast<Fault>(i)) != name_of(static_cast<Fault>(k)));
}

TEST_CASE("drawn grids in figures, by parent and in all") {
  Town town;
  town.weights[0] = 20;
  // Today the second grid's first unit was in the first grid.
  std::vector<std::uint32_t> today;
  for (std::uint32_t u = 0; u < 16; ++u) today.push_back(u / 4);
  today[4] = 0;
  const AssessmentInput input{town.grids,  town.codes,   town.units,   town.weights,
                              town.groups, town.parents, town.barriers};
  const auto rows =
      measure_drawn(assess(input, {}, geometry::GroundMetric()), input, today, geometry::GroundMetric());
  REQUIRE(rows.size() == 3);
  CHECK(rows[0].grids == 2);
  CHECK(rows[0].weight == 90);
  CHECK(rows[0].worst_deviation == Approx(1.0 / 9));
  CHECK(rows[0].mean_deviation == Approx(1.0 / 9));
  CHECK(rows[0].outside == 2);
  CHECK(rows[0].inner_boundary == Approx(100));
  CHECK(rows[0].polsby_popper == Approx(4 * 3.14159265 * 5000 / (300.0 * 300)));
  CHECK(rows[0].moved_share == Approx(1.0 / 9));
  CHECK(rows[1].worst_deviation == 0);
  CHECK(rows[2].grids == 4);
  CHECK(rows[2].weight == 170);
  CHECK(rows[2].mean_deviation == Approx(1.0 / 18));
  CHECK(rows[2].inner_boundary == Approx(200));  // the border between the parents is not inside one
  CHECK(rows[2].moved_share == Approx(1.0 / 17));
}
