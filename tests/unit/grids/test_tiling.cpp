#include <geometry/polygon_ops.h>
#include <grids/assessment.h>
#include <grids/tiling.h>
#include <grids/unit_neighbours.h>
#include <support/boxes.h>
#include <support/catch.h>

using namespace lifecircle;
using namespace lifecircle::grids;
using geometry::Point;
using geometry::Polygon;
using lifecircle::testing::box;

namespace {

struct Scene {
  std::vector<UnitShape> units;
  std::vector<std::uint32_t> grid_of, parent_of;
  std::vector<std::vector<Polygon>> parents;
  std::vector<geometry::Polyline> lines;

  void add(std::vector<Polygon> areas, std::uint32_t grid, std::uint32_t parent = 0) {
    units.push_back({std::move(areas), {}});
    grid_of.push_back(grid);
    parent_of.push_back(parent);
  }
  [[nodiscard]] Tiling tile() const { return grids::tile({units, grid_of, parent_of, parents, lines}); }
};

bool has_vertex(const std::vector<Polygon>& area, Point p) {
  for (const Polygon& polygon : area)
    for (const geometry::Ring& ring : polygon.rings)
      for (const Point q : ring)
        if (distance(p, q) < 1e-6) return true;
  return false;
}

}  // namespace

TEST_CASE("without a street the ground between two grids is divided half way, in straight lines") {
  Scene scene;
  scene.add(box(0, 0, 100, 40), 0);
  scene.add(box(0, 50, 100, 40), 1);
  scene.parents = {box(-10, -10, 120, 110)};
  const Tiling tiling = scene.tile();
  REQUIRE(tiling.grids.size() == 2);
  REQUIRE(tiling.grids[0].size() == 1);
  CHECK(geometry::area_of(tiling.grids[0]) == Approx(120 * 55).epsilon(1e-3));
  CHECK(tiling.grids[0][0].rings[0].size() <= 9);
  CHECK(tiling.left_over[0] == 0);
}

TEST_CASE("where a street runs between two grids its centre line is their border") {
  Scene scene;
  scene.add(box(0, 0, 100, 40), 0);
  scene.add(box(0, 50, 100, 40), 1);
  scene.parents = {box(-10, -10, 120, 110)};
  scene.lines = {{{-30, 43}, {130, 43}}};
  const Tiling tiling = scene.tile();
  CHECK(geometry::area_of(tiling.grids[0]) == Approx(120 * 53));
  CHECK(has_vertex(tiling.grids[0], {-10, 43}));
  CHECK(has_vertex(tiling.grids[1], {110, 43}));
}

TEST_CASE("a street inside a grid, a blind alley and a street beside the border divide nothing") {
  Scene scene;
  scene.add(box(0, 0, 100, 40), 0);
  scene.add(box(0, 50, 100, 40), 0);
  scene.add(box(0, 100, 100, 40), 1);
  scene.parents = {box(-10, -10, 120, 160)};
  scene.lines = {{{-30, 43}, {130, 43}}, {{50, 93}, {50, 97}}};
  const Tiling tiling = scene.tile();
  CHECK(tiling.grids[0].size() == 1);
  CHECK(geometry::area_of(tiling.grids[0]) == Approx(120 * 105).epsilon(1e-3));
}

TEST_CASE("the ground between two carriageways goes to one side as a whole or half way, never in splinters") {
  Scene scene;
  for (int i = 0; i < 5; ++i) {
    scene.add(box(40 * i, 0, 36, 40), 0);
    scene.add(box(40 * i, 60, 36, 40), 1);
  }
  scene.parents = {box(-10, -10, 220, 120)};
  scene.lines = {{{-30, 47}, {230, 47}}, {{-30, 53}, {230, 53}}};
  const Tiling tiling = scene.tile();
  CHECK(tiling.grids[0].size() == 1);
  CHECK(tiling.grids[1].size() == 1);
  CHECK(geometry::area_of(tiling.grids[0]) + geometry::area_of(tiling.grids[1]) == Approx(220 * 120));
}

TEST_CASE("parents share the vertices of their common border; each is filled by its own grids only") {
  Scene scene;
  scene.add(box(0, 0, 40, 40), 0, 0);
  scene.add(box(0, 50, 40, 40), 1, 0);
  scene.add(box(60, 0, 40, 90), 2, 1);
  scene.parents = {box(-5, -5, 55, 100), box(50, -5, 55, 100)};
  const Tiling tiling = scene.tile();
  CHECK(geometry::area_of(tiling.grids[0]) + geometry::area_of(tiling.grids[1]) == Approx(5500));
  CHECK(geometry::area_of(tiling.grids[2]) == Approx(5500));
  // Where two grids of the one meet its border, the other has a vertex too.
  int shared = 0;
  for (const Point p : tiling.grids[0][0].rings[0])
    if (p.x == 50 && p.y > 40 && p.y < 50) {
      CHECK(p.y == Approx(45).epsilon(0.05));
      CHECK(has_vertex(tiling.grids[1], p));
      CHECK(has_vertex(tiling.grids[2], p));
      ++shared;
    }
  CHECK(shared == 1);
}

TEST_CASE("a unit that sticks out of its parent, overlapping units and a parent without units") {
  Scene scene;
  scene.add(box(0, 0, 60, 40), 0, 0);
  scene.add(box(0, 35, 40, 40), 1, 0);
  scene.parents = {box(-5, -5, 55, 100), box(50, -5, 55, 100)};
  const Tiling tiling = scene.tile();
  CHECK(geometry::area_of(tiling.grids[0]) + geometry::area_of(tiling.grids[1]) == Approx(5500));
  CHECK(tiling.left_over[0] == 0);
  CHECK(tiling.left_over[1] == Approx(5500));
}

TEST_CASE("a grid around another is a ring with a hole") {
  Scene scene;
  scene.add({{{{{0, 0}, {100, 0}, {100, 100}, {0, 100}, {0, 0}},
               {{20, 20}, {20, 80}, {80, 80}, {80, 20}, {20, 20}}}}},
            0);
  scene.add(box(40, 40, 20, 20), 1);
  scene.parents = {box(0, 0, 100, 100)};
  const Tiling tiling = scene.tile();
  REQUIRE(tiling.grids[0].size() == 1);
  CHECK(tiling.grids[0][0].rings.size() == 2);
  CHECK(geometry::area_of(tiling.grids[1]) == Approx(40 * 40).epsilon(0.05));
  CHECK(geometry::area_of(tiling.grids[0]) + geometry::area_of(tiling.grids[1]) == Approx(10'000));
}

TEST_CASE("points divide their parent as their Voronoi cells do") {
  Scene scene;
  for (std::uint32_t i = 0; i < 4; ++i) {
    scene.units.push_back({{}, {{25.0 + 50 * (i % 2), 25.0 + 50 * (i / 2)}}});
    scene.grid_of.push_back(i);
    scene.parent_of.push_back(0);
  }
  scene.parents = {box(0, 0, 100, 100)};
  const Tiling tiling = scene.tile();
  for (std::uint32_t i = 0; i < 4; ++i) {
    CHECK(tiling.grids[i].size() == 1);
    CHECK(geometry::area_of(tiling.grids[i]) == Approx(2500).epsilon(0.005));
  }
}

namespace {

/// Cancels at the given look, and counts them.
class CancelAt final : public Progress {
 public:
  explicit CancelAt(int look) : look_(look) {}
  void report(double) override {}
  [[nodiscard]] bool cancelled() const override { return ++looks == look_; }
  mutable int looks = 0;

 private:
  int look_;
};

template <class Work>
void can_be_cancelled(Work work) {
  const CancelAt never(-1);
  work(never);
  CHECK(never.looks > 5);
  for (int look = 1; look <= never.looks; look += 3) CHECK_THROWS_AS(work(CancelAt(look)), Cancelled);
}

}  // namespace

TEST_CASE("tiles, neighbours and faults of many units are given up as soon as the user cancels") {
  Scene scene;
  for (int y = 0; y < 20; ++y)
    for (int x = 0; x < 20; ++x) scene.add(box(60 * x, 60 * y, 50, 50), static_cast<std::uint32_t>(x / 5));
  scene.parents = {box(-10, -10, 1210, 1210)};
  const geometry::GroundMetric metric;
  can_be_cancelled([&](const Progress& progress) {
    (void)tile({scene.units, scene.grid_of, scene.parent_of, scene.parents, scene.lines}, 5.0, progress);
  });
  can_be_cancelled([&](const Progress& progress) {
    (void)unit_neighbours(scene.units, {}, {Metres(30)}, metric, progress);
  });
  const std::vector<std::vector<Polygon>> grids{box(-10, -10, 605, 1210), box(595, -10, 605, 1210)};
  can_be_cancelled([&](const Progress& progress) {
    (void)assess({grids, {}, scene.units, {}, {}, scene.parents, {}}, {}, metric, progress);
  });
}
