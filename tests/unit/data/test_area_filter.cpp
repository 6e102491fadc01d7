#include <numbers>
#include <random>

#include <data/area_filter.h>
#include <data/ellipsoid_area.h>
#include <support/catch.h>

using namespace lifecircle::data;
using lifecircle::geometry::Point;
using lifecircle::geometry::Polygon;
using lifecircle::geometry::Polyline;

namespace {

const Polygon square{{{{0, 0}, {10, 0}, {10, 10}, {0, 10}, {0, 0}}}};
const Polygon square_with_hole{{square.rings[0], {{4, 4}, {6, 4}, {6, 6}, {4, 6}, {4, 4}}}};

double length(const Polyline& line) {
  double sum = 0.0;
  for (std::size_t i = 1; i < line.size(); ++i) sum += distance(line[i - 1], line[i]);
  return sum;
}

}  // namespace

TEST_CASE("A line inside stays as it is, a line outside goes") {
  const AreaFilter filter({square});
  const Polyline inside{{1, 1}, {2, 5}, {2, 5}, {9, 9}};
  CHECK(filter.clip(inside) == std::vector<Polyline>{inside});
  CHECK(filter.clip({{11, 1}, {12, 5}}).empty());
  CHECK(filter.clip({{-5, 5}, {-1, 20}, {5, 30}}).empty());
}

TEST_CASE("A line is cut where it meets the edge, in its own direction") {
  const AreaFilter filter({square});
  CHECK(filter.clip({{5, 5}, {15, 5}}) == std::vector<Polyline>{{{5, 5}, {10, 5}}});
  CHECK(filter.clip({{15, 5}, {5, 5}}) == std::vector<Polyline>{{{10, 5}, {5, 5}}});
  CHECK(filter.clip({{-5, 5}, {15, 5}}) == std::vector<Polyline>{{{0, 5}, {10, 5}}});
  CHECK(filter.clip({{5, 5}, {15, 5}, {15, 6}, {5, 6}}) ==
        std::vector<Polyline>{{{5, 5}, {10, 5}}, {{10, 6}, {5, 6}}});
}

TEST_CASE("Holes are outside") {
  const AreaFilter filter({square_with_hole});
  CHECK_FALSE(filter.contains({5, 5}));
  CHECK(filter.contains({3, 3}));
  CHECK(filter.clip({{1, 5}, {9, 5}}) == std::vector<Polyline>{{{1, 5}, {4, 5}}, {{6, 5}, {9, 5}}});
}

TEST_CASE("Clipping agrees with sampling the line, on a ragged star") {
  std::mt19937 random(7);
  std::uniform_real_distribution<double> radius(2.0, 10.0), place(-12.0, 12.0);
  Polygon star{{{}}};
  for (int i = 0; i < 500; ++i) {
    const double turn = 2.0 * std::numbers::pi * i / 500.0;
    const double r = radius(random);
    star.rings[0].push_back({r * std::cos(turn), r * std::sin(turn)});
  }
  star.rings[0].push_back(star.rings[0].front());
  const AreaFilter filter({star});
  for (int trial = 0; trial < 100; ++trial) {
    const Polyline line{
        {place(random), place(random)}, {place(random), place(random)}, {place(random), place(random)}};
    double inside = 0.0, clipped = 0.0;
    constexpr int samples = 500;
    for (std::size_t i = 1; i < line.size(); ++i) {
      int hits = 0;
      for (int s = 0; s < samples; ++s)
        hits += star.contains(between(line[i - 1], line[i], (s + 0.5) / samples));
      inside += distance(line[i - 1], line[i]) * hits / samples;
    }
    for (const auto& piece : filter.clip(line)) clipped += length(piece);
    CHECK(clipped == Approx(inside).margin(0.5));
  }
}

TEST_CASE("Areas in hectares are right on the ellipsoid") {
  // 0.01 degrees square; reference: geodesic areas by GeographicLib.
  const auto cell = [](double lon, double lat) {
    return std::vector<Polygon>{
        {{{{lon, lat}, {lon + 0.01, lat}, {lon + 0.01, lat + 0.01}, {lon, lat + 0.01}, {lon, lat}}}}};
  };
  CHECK(hectares(cell(121.47, 31.23)) == Approx(105.628368).epsilon(1e-4));
  CHECK(hectares(cell(126.53, 45.80)) == Approx(86.400479).epsilon(1e-4));
  auto with_hole = cell(121.47, 31.23);
  with_hole[0].rings.push_back(
      {{121.472, 31.232}, {121.477, 31.232}, {121.477, 31.237}, {121.472, 31.237}, {121.472, 31.232}});
  CHECK(hectares(with_hole) == Approx(0.75 * 105.628368).epsilon(1e-4));
}
