#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <random>

#include <geometry/polygon_ops.h>
#include <grids/assessment.h>
#include <grids/tiling.h>
#include <support/catch.h>
#include <support/draws.h>

using namespace lifecircle;
using namespace lifecircle::grids;
using geometry::Point;
using geometry::Polygon;
using lifecircle::testing::draws;

namespace {

/// Blocks of slanting parcels with lanes between them, at survey coordinates; two or three parents whose
/// common border runs through lanes and across parcels' ends; streets that run in lanes, through parcels and
/// nowhere.
struct Town {
  explicit Town(std::uint64_t seed) : random(seed) {
    const double angle = any(-0.5, 0.5), columns = std::floor(any(3, 8)), rows = std::floor(any(3, 8));
    along = {std::cos(angle), std::sin(angle)};
    across = {-along.y, along.x};
    for (double y = 0; y < rows; ++y)
      for (double x = 0; x < columns; ++x)
        if (any(0, 1) < 0.9) add_parcel(x * 40, y * 50);
    const double width = columns * 40, height = rows * 50, middle = any(0.3, 0.7) * width;
    const double bend = any(-15, 15);
    const std::vector<Point> border{at(middle, -10), at(middle + bend, height / 2), at(middle, height)};
    const auto parent = [&](double x) {
      geometry::Ring ring = border;
      ring.insert(ring.end(), {at(x, height), at(x, -10), border.front()});
      return std::vector<Polygon>{Polygon{{ring}}};
    };
    parents = {parent(-10), parent(width)};
    for (double y = 0; y <= rows; ++y)
      if (any(0, 1) < 0.7)
        lines.push_back({at(any(-30, 20), y * 50 - 4), at(any(width / 2, width + 30), y * 50 - 6)});
    for (double x = 0; x <= columns; ++x)
      if (any(0, 1) < 0.5)
        lines.push_back({at(x * 40 - 4, any(-30, 50)), at(x * 40 - 4, any(60, height + 30))});
    for (int i = 0; i < 3; ++i)
      lines.push_back({at(any(0, width), any(0, height)), at(any(0, width), any(0, height))});
    lines.push_back({at(middle, -10), at(middle + bend, height / 2)});  // along the parents' border
    choose_grids(middle);
  }

  double any(double from, double to) {
    return from + (to - from) * static_cast<double>(random() >> 11) / 9007199254740992.0;
  }
  [[nodiscard]] Point at(double x, double y) const {
    return Point{354'321.123, 3'451'234.567} + along * x + across * y;
  }
  void add_parcel(double x, double y) {
    const double right = any(0, 1) < 0.3 ? 40 : any(25, 36), top = any(0, 1) < 0.2 ? 50 : any(30, 44);
    const double slip = any(0, 1) < 0.5 ? 0 : any(0, 3);  // no two overlap
    units.push_back(
        {{{{{at(x, y), at(x + right, y + slip), at(x + right, y + top), at(x, y + top), at(x, y)}}}}, {}});
  }
  /// Each parent gets strips of units as grids, by the place of their first corner.
  void choose_grids(double middle) {
    for (const UnitShape& unit : units) {
      const Point p = unit.areas[0].rings[0][0] - at(0, 0);
      const std::uint32_t parent = dot(p, along) + 15 < middle ? 0 : 1;
      parent_of.push_back(parent);
      grid_of.push_back(2 * static_cast<std::uint32_t>(dot(p, across) / 80) + parent);
    }
  }
  [[nodiscard]] Tiling tile() const { return grids::tile({units, grid_of, parent_of, parents, lines}); }

  std::mt19937_64 random;
  Point along, across;
  std::vector<UnitShape> units;
  std::vector<std::uint32_t> grid_of, parent_of;
  std::vector<std::vector<Polygon>> parents;
  std::vector<geometry::Polyline> lines;
};

using Edge = std::pair<Point, Point>;

std::vector<Edge> edges_of(const std::vector<Polygon>& area) {
  std::vector<Edge> edges;
  for (const Polygon& polygon : area)
    for (const geometry::Ring& ring : polygon.rings)
      for (std::size_t i = 1; i < ring.size(); ++i) edges.emplace_back(ring[i - 1], ring[i]);
  return edges;
}

bool inside(const std::vector<Polygon>& area, Point p) {
  return std::any_of(area.begin(), area.end(), [&](const Polygon& part) { return part.contains(p); });
}

}  // namespace

TEST_CASE("on 200 random towns grids fill their parents, share their borders and hold their units") {
  std::size_t shared = 0, grids = 0;
  for (std::uint64_t seed = 1; seed <= draws(200u); ++seed) {
    const Town town(seed);
    const Tiling tiling = town.tile();
    INFO("seed " << seed);
    std::vector<double> filled = tiling.left_over;
    std::map<Edge, int> edges;
    for (std::uint32_t g = 0; g < tiling.grids.size(); ++g) {
      if (tiling.grids[g].empty()) continue;
      ++grids;
      filled[g % 2] += geometry::area_of(tiling.grids[g]);
      // Valid: repair has nothing to do.
      REQUIRE(geometry::is_valid(tiling.grids[g]));
      for (const Edge& edge : edges_of(tiling.grids[g])) REQUIRE(++edges[edge] == 1);
    }
    for (std::size_t p = 0; p < 2; ++p) {
      const double area = geometry::area_of(town.parents[p]);
      REQUIRE(std::abs(filled[p] - area) < 1e-9 * area);
    }
    // No edge without its twin but on the outer border: so no gap, no overlap, no sliver, the same vertices.
    for (const auto& [edge, count] : edges) {
      if (edges.count({edge.second, edge.first}) != 0) {
        ++shared;
        continue;
      }
      const Point middle = between(edge.first, edge.second, 0.5), way = edge.second - edge.first;
      const Point out = middle + Point{way.y, -way.x} * (1e-3 / std::sqrt(dot(way, way)));
      REQUIRE_FALSE((inside(town.parents[0], out) && tiling.left_over[0] == 0));
      REQUIRE_FALSE((inside(town.parents[1], out) && tiling.left_over[1] == 0));
    }
    for (const Problem& problem :
         assess({tiling.grids, {}, {}, {}, {}, town.parents, {}}, {}, geometry::GroundMetric()).problems)
      if (problem.fault != Fault::not_connected)
        REQUIRE((problem.fault == Fault::gap && tiling.left_over[problem.other] > 0));
    for (std::size_t u = 0; u < town.units.size(); ++u) {
      const geometry::Ring& ring = town.units[u].areas[0].rings[0];
      for (const double share : {0.01, 0.3, 0.7, 0.99}) {
        const Point p =
            between(between(ring[0], ring[1], share), between(ring[3], ring[2], share), 1 - share);
        if (inside(town.parents[town.parent_of[u]], p)) REQUIRE(inside(tiling.grids[town.grid_of[u]], p));
      }
    }
  }
  CHECK(grids > draws(800u));
  CHECK(shared > draws(10'000u));
}

TEST_CASE("the order of units and lines does not move a border") {
  for (std::uint64_t seed = 1; seed <= 40; ++seed) {
    Town town(seed);
    const Tiling before = town.tile();
    std::vector<std::size_t> order(town.units.size());
    std::iota(order.begin(), order.end(), 0u);
    std::shuffle(order.begin(), order.end(), town.random);
    Town shuffled = town;
    for (std::size_t i = 0; i < order.size(); ++i) {
      shuffled.units[i] = town.units[order[i]];
      shuffled.grid_of[i] = town.grid_of[order[i]];
      shuffled.parent_of[i] = town.parent_of[order[i]];
    }
    std::reverse(shuffled.lines.begin(), shuffled.lines.end());
    const Tiling after = shuffled.tile();
    INFO("seed " << seed);
    for (std::size_t g = 0; g < before.grids.size(); ++g)
      CHECK(edges_of(before.grids[g]) == edges_of(after.grids[g]));
  }
}
