#include <cmath>
#include <map>
#include <random>

#include <geometry/segment.h>
#include <grids/unit_neighbours.h>
#include <support/catch.h>
#include <support/draws.h>

using namespace lifecircle;
using namespace lifecircle::grids;
using geometry::Point;
using lifecircle::testing::draws;

namespace {

constexpr double gap = 20.0;
constexpr double pixel = 0.5;

/// Boxes strewn over the middle of 120 x 120 m, turned any way, none overlapping another.
std::vector<UnitShape> scene(std::uint64_t seed) {
  std::mt19937_64 random(seed);
  const auto any = [&](double from, double to) {
    return from + (to - from) * static_cast<double>(random() >> 11) / 9007199254740992.0;
  };
  std::vector<UnitShape> units;
  std::vector<std::pair<Point, double>> discs;
  for (int i = 0; i < 60; ++i) {
    const Point middle{any(30, 90), any(30, 90)};  // the pixels see all around them
    const double radius = any(4, 14), angle = any(0, 6.3);
    bool free = true;
    for (const auto& [other, r] : discs) free = free && distance(middle, other) > radius + r;
    if (!free) continue;
    discs.emplace_back(middle, radius);
    const Point a = Point{std::cos(angle), std::sin(angle)} * radius;
    const Point b = Point{std::cos(angle + any(0.6, 2.2)), 0} * radius;
    const Point c{b.x, std::sqrt(radius * radius - b.x * b.x) * (any(0, 1) < 0.5 ? -1 : 1)};
    units.push_back({{{{{middle + a, middle + c, middle - a, middle - c, middle + a}}}}, {}});
  }
  return units;
}

/// The textbook: every pixel of open ground asks every wall. Two neighbouring pixels nearest to different
/// units witness a piece of border; it is across the gap if the way over both is no longer.
std::map<std::pair<std::uint32_t, std::uint32_t>, double> seen_borders(const std::vector<UnitShape>& units,
                                                                       double across) {
  const int size = static_cast<int>(120 / pixel);
  std::vector<std::uint32_t> nearest(static_cast<std::size_t>(size * size));
  std::vector<double> way(nearest.size(), 1e300);
  for (int y = 0; y < size; ++y)
    for (int x = 0; x < size; ++x) {
      const auto at = static_cast<std::size_t>(y * size + x);
      const Point p{(x + 0.5) * pixel, (y + 0.5) * pixel};
      for (std::uint32_t u = 0; u < units.size(); ++u) {
        const auto& ring = units[u].areas[0].rings[0];
        double d = units[u].areas[0].contains(p) ? 0 : 1e300;
        for (std::size_t i = 1; i < ring.size() && d > 0; ++i) {
          const geometry::Segment wall{ring[i - 1], ring[i]};
          d = std::min(d, distance(p, wall.at(nearest_fraction(wall, p))));
        }
        if (d < way[at]) way[at] = d, nearest[at] = u;
      }
    }
  std::map<std::pair<std::uint32_t, std::uint32_t>, double> borders;
  const auto look = [&](std::size_t a, std::size_t b) {
    if (nearest[a] != nearest[b] && way[a] + way[b] <= across)
      borders[std::minmax(nearest[a], nearest[b])] += pixel;
  };
  for (int y = 0; y + 1 < size; ++y)
    for (int x = 0; x + 1 < size; ++x) {
      const auto at = static_cast<std::size_t>(y * size + x);
      look(at, at + 1);
      look(at, at + static_cast<std::size_t>(size));
    }
  return borders;
}

}  // namespace

TEST_CASE("units are neighbours where every pixel of the ground says so, on 60 random scenes") {
  std::size_t agreed = 0;
  for (std::uint64_t seed = 1; seed <= draws(60u); ++seed) {
    const auto units = scene(seed);
    const auto found = unit_neighbours(units, {}, {Metres(gap)}, geometry::GroundMetric());
    // A step in a staircase of pixels is up to 1.4 times as long as the border; corners are drawn coarsely.
    const auto seen = seen_borders(units, gap * 0.9);
    const auto seen_wider = seen_borders(units, gap * 1.25);
    std::map<std::pair<std::uint32_t, std::uint32_t>, double> length;
    INFO("seed " << seed);
    for (const Front& front : found.fronts) {
      const std::pair pair(front.a.index(), front.b.index());
      length[pair] = front.length;
      INFO("front of " << pair.first << " and " << pair.second << ", " << front.length << " m");
      if (front.length > 5) {
        REQUIRE(seen_wider.count(pair) == 1);
        CHECK(front.length < 1.4 * seen_wider.at(pair) + 4);
      }
      ++agreed;
    }
    for (const auto& [pair, steps] : seen) {
      INFO("border of " << pair.first << " and " << pair.second << ", " << steps << " m in steps");
      if (steps > 8) {
        REQUIRE(length.count(pair) == 1);
        CHECK(length[pair] > steps / 1.42 * 0.7 - 3);
      }
    }
  }
  CHECK(agreed > draws(500u));
}
