#include <random>

#include <geometry/areas.h>
#include <geometry/buffer_field.h>
#include <geometry/polygon_ops.h>
#include <support/catch.h>

using namespace lifecircle::geometry;

namespace {

const Box extent{0, 0, 400, 400};

double area_of_rings(const std::vector<Ring>& rings) {
  double area = 0.0;
  for (const Ring& ring : rings) area += twice_area(ring) / 2;
  return area;
}

BufferField field_of(const std::vector<Polyline>& lines, double distance = 30.0, double cell = 4.0) {
  BufferField field(extent, distance, cell);
  for (const Polyline& line : lines) field.add(line);
  return field;
}

/// Even-odd over all rings, as they are painted.
bool painted(const std::vector<Ring>& rings, Point p) {
  return Polygon{rings}.contains(p);
}

}  // namespace

TEST_CASE("around a straight street lies a strip with round ends") {
  const auto rings = field_of({{{100, 200}, {300, 200}}}).outline(0);
  REQUIRE(rings.size() == 1);
  CHECK(rings.front().front() == rings.front().back());
  CHECK(area_of_rings(rings) == Approx(200 * 60 + 3.14159265 * 900).epsilon(0.005));
  Box box;
  for (const Point p : rings.front()) box.include(p);
  CHECK(box.min_x == Approx(70).margin(0.2));
  CHECK(box.max_y == Approx(230).margin(0.08));  // 2 % of a cell
  CHECK(rings.front().size() < 60);              // no more than its round ends need
}

TEST_CASE("what streets enclose is a hole, clockwise, until it is too small to matter") {
  const BufferField field = field_of({{{100, 100}, {300, 100}, {300, 300}, {100, 300}, {100, 100}}});
  const auto rings = field.outline(0);
  REQUIRE(rings.size() == 2);
  CHECK(twice_area(rings[0]) > 0);
  CHECK(twice_area(rings[1]) / 2 == Approx(-140 * 140).epsilon(0.005));
  CHECK_FALSE(painted(rings, {200, 200}));
  CHECK(field.outline(20000).size() == 1);
  CHECK(painted(field.outline(20000), {200, 200}));
  CHECK(field.outline(19000).size() == 2);
}

TEST_CASE("what lies apart has an outline of its own, and more lines only let it grow") {
  BufferField field = field_of({{{50, 50}, {50, 100}}, {{350, 300}, {350, 350}}});
  const auto before = field.outline(0);
  CHECK(before.size() == 2);
  field.add({{50, 100}, {350, 300}});
  const auto after = field.outline(0);
  CHECK(after.size() == 1);
  for (double x = 0.5; x < 400; x += 3)
    for (double y = 0.5; y < 400; y += 3)
      if (painted(before, {x, y})) CHECK(painted(after, {x, y}));
}

TEST_CASE("nothing lies around no line, and a line of no length is a place") {
  CHECK(field_of({}).outline(0).empty());
  CHECK(field_of({{}}).outline(0).empty());
  const auto circle = field_of({{{200, 200}, {200, 200}}}).outline(0);
  REQUIRE(circle.size() == 1);
  CHECK(area_of_rings(circle) == Approx(3.14159265 * 900).epsilon(0.01));
}

TEST_CASE("its area is that of exact buffers, on 40 random webs of streets") {
  std::mt19937 random(7);
  std::uniform_real_distribution<double> at(0, 400);
  for (int web = 0; web < 40; ++web) {
    INFO("web " << web);
    std::vector<Polyline> lines;
    for (int i = 0; i < 4 + web; ++i) {
      const Point from{at(random), at(random)};
      lines.push_back({from, between(from, {at(random), at(random)}, 0.3), {at(random), from.y}});
    }
    const auto exact = around(lines, 30.0);
    const auto drawn = field_of(lines).outline(0);
    CHECK(area_of_rings(drawn) == Approx(area_of(exact)).epsilon(0.01));
    // What is painted differently lies beside the border, nowhere else.
    const auto far_inside = around(lines, 28.0), far_around = around(lines, 32.0);
    for (int i = 0; i < 200; ++i) {
      const Point p{at(random), at(random)};
      if (contains(far_inside, p)) CHECK(painted(drawn, p));
      if (!contains(far_around, p)) CHECK_FALSE(painted(drawn, p));
    }
  }
}
