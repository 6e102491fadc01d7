#include <algorithm>
#include <random>

#include <geometry/area_overlay.h>
#include <geometry/polygon_ops.h>
#include <support/boxes.h>
#include <support/catch.h>

using namespace lifecircle::geometry;
using lifecircle::testing::box;

namespace {

/// Sides agree with their neighbours, corners run counter-clockwise, and without lines all circles are empty.
void check_is_sound(const Triangulation& mesh) {
  const auto triangles = mesh.triangles();
  const auto places = mesh.vertices();
  for (std::uint32_t t = 0; t < triangles.size(); ++t) {
    const auto& corner = triangles[t].corner;
    REQUIRE(cross(places[corner[1]] - places[corner[0]], places[corner[2]] - places[corner[0]]) > -1e-3);
    for (unsigned i = 0; i < 3; ++i) {
      const std::uint32_t u = triangles[t].across[i];
      if (u == Triangulation::none) continue;
      const unsigned j = Triangulation::side_towards(triangles[u], t);
      REQUIRE(triangles[u].across[j] == t);
      REQUIRE(triangles[u].mark[j] == triangles[t].mark[i]);
      REQUIRE(triangles[u].corner[(j + 1) % 3] == corner[(i + 2) % 3]);
      REQUIRE(triangles[u].corner[(j + 2) % 3] == corner[(i + 1) % 3]);
    }
  }
}

double area_in(const AreaOverlay& overlay, const std::vector<std::uint32_t>& areas) {
  double sum = 0;
  for (std::uint32_t t = 0; t < overlay.mesh().triangles().size(); ++t) {
    const auto at = overlay.areas_at(t);
    if (!std::equal(at.begin(), at.end(), areas.begin(), areas.end())) continue;
    const auto& corner = overlay.mesh().triangles()[t].corner;
    const auto places = overlay.mesh().vertices();
    sum += cross(places[corner[1]] - places[corner[0]], places[corner[2]] - places[corner[0]]) / 2;
  }
  return sum;
}

}  // namespace

TEST_CASE("no point lies in the circle of any triangle, lattices and doubles included") {
  for (unsigned seed = 0; seed < 50; ++seed) {
    std::mt19937 random(seed);
    std::vector<Point> points;
    for (int i = 0; i < 60; ++i)
      points.push_back({static_cast<double>(random() % (seed % 2 == 0 ? 10 : 1000)),
                        static_cast<double>(random() % (seed % 2 == 0 ? 10 : 1000))});
    const Triangulation mesh(points, {});
    check_is_sound(mesh);
    std::sort(points.begin(), points.end());
    points.erase(std::unique(points.begin(), points.end()), points.end());
    CHECK(mesh.vertices().size() == points.size() + 3);
    CHECK(mesh.triangles().size() == 2 * points.size() + 1);
    const ExactGrid exact(Box{0, 0, 1000, 1000});
    for (const auto& t : mesh.triangles()) {
      if (Triangulation::is_far(t)) continue;
      const auto at = [&](unsigned i) { return exact.at(mesh.vertices()[t.corner[i]]); };
      for (const Point p : points) REQUIRE_FALSE(in_circle(at(0), at(1), at(2), exact.at(p)));
    }
  }
}

TEST_CASE("lines that cross, overlap and touch become edges that know their owners") {
  const std::vector<OwnedSegment> lines{
      {{{0, 0}, {10, 10}}, 1}, {{{0, 10}, {10, 0}}, 2}, {{{2, 2}, {20, 20}}, 3}, {{{5, 0}, {5, 5}}, 4}};
  const Triangulation mesh({}, lines);
  check_is_sound(mesh);
  double length[5] = {};
  for (const auto& t : mesh.triangles())
    for (unsigned i = 0; i < 3; ++i)
      for (const std::uint32_t owner : mesh.owners(t.mark[i]))
        length[owner] +=
            distance(mesh.vertices()[t.corner[(i + 1) % 3]], mesh.vertices()[t.corner[(i + 2) % 3]]) / 2;
  CHECK(length[1] == Approx(std::sqrt(200)));
  CHECK(length[2] == Approx(std::sqrt(200)));
  CHECK(length[3] == Approx(std::sqrt(648)));
  CHECK(length[4] == Approx(5));
}

TEST_CASE("every combination of overlapping areas is found with its surface") {
  OverlayInput input(3);
  input.add_area(box(0, 0, 10, 10));
  input.add_area(box(5, 5, 10, 10));
  input.add_area({{{{{2, 2}, {8, 2}, {8, 8}, {2, 8}, {2, 2}}, {{4, 4}, {6, 4}, {6, 6}, {4, 6}, {4, 4}}}}});
  const AreaOverlay overlay(input);
  CHECK(area_in(overlay, {0, 1, 2}) == Approx(9 - 1));
  CHECK(area_in(overlay, {0, 2}) == Approx(36 - 4 - 8));
  CHECK(area_in(overlay, {0, 1}) == Approx(25 - 8));
  CHECK(area_in(overlay, {1}) == Approx(75));
}

TEST_CASE("random overlays of slanting boxes at survey coordinates keep every area") {
  for (unsigned seed = 0; seed < 200; ++seed) {
    std::mt19937 random(seed);
    const auto any = [&](double from, double to) {
      return from + (to - from) * static_cast<double>(random()) / 4294967296.0;
    };
    OverlayInput input(any(1, 40));
    input.areas_are_firm_now();
    std::vector<std::vector<Polygon>> areas;
    for (int i = 0; i < 20; ++i) {
      const Point at{any(350'000, 350'100), any(3'450'000, 3'450'100)}, along{any(-30, 30), any(-30, 30)};
      const Point up{-along.y, along.x};
      // Some touch the one before along a part of an edge, which no whole number can say exactly.
      const Point start =
          i % 3 == 1 ? between(areas.back()[0].rings[0][1], areas.back()[0].rings[0][2], 0.3) : at;
      areas.push_back({{{{start, start + along, start + along + up, start + up, start}}}});
      input.add_area(areas.back());
    }
    for (int i = 0; i < 10; ++i)
      input.add_line({{any(350'000, 350'100), any(3'450'000, 3'450'100)},
                      {any(350'000, 350'100), any(3'450'000, 3'450'100)}});
    const AreaOverlay overlay(input);
    std::vector<double> found(areas.size(), 0.0);
    for (std::uint32_t t = 0; t < overlay.mesh().triangles().size(); ++t) {
      const auto& corner = overlay.mesh().triangles()[t].corner;
      const auto places = overlay.mesh().vertices();
      for (const std::uint32_t a : overlay.areas_at(t))
        found[a] += cross(places[corner[1]] - places[corner[0]], places[corner[2]] - places[corner[0]]) / 2;
    }
    INFO("seed " << seed);
    for (std::size_t i = 0; i < areas.size(); ++i)
      CHECK(found[i] == Approx(area_of(areas[i])).epsilon(1e-9).margin(1e-6));
  }
}
