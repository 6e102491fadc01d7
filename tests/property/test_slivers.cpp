// Towns as surveys give them: parcels, parents and streets that ought to meet differ by millimetres to
// decimetres. No tile may have a sliver of that.
#include <cmath>
#include <numeric>
#include <random>

#include <geometry/polygon_ops.h>
#include <grids/tiling.h>
#include <grids/unit_neighbours.h>
#include <support/catch.h>
#include <support/draws.h>
#include <support/slivers.h>

using namespace lifecircle;
using namespace lifecircle::grids;
using geometry::Point;
using geometry::Polygon;
using lifecircle::testing::draws;
using lifecircle::testing::Slivers;
using lifecircle::testing::slivers_of;

namespace {

/// Two parents side by side. Rows of parcels that touch, every corner off by up to `error`; lanes between the
/// rows and every third column. The outer rim runs along the parcels, the common one along parcels or through
/// a lane. Streets in the lanes, along the rims (half a metre off, wavering) and twice in one place.
struct SurveyedTown {
  explicit SurveyedTown(std::uint64_t seed) : random(seed) {
    const double angle = any(-0.7, 0.7);
    along = {std::cos(angle), std::sin(angle)};
    across = {-along.y, along.x};
    const int columns = 3 + static_cast<int>(any(0, 4)), rows = 2 + static_cast<int>(any(0, 3));
    const int split = 1 + static_cast<int>(any(0, columns - 1));
    error = seed % 4 == 0 ? 0.0005 : seed % 4 == 1 ? 0.005 : 0.02;
    for (int row = 0; row < rows; ++row)
      for (int column = 0; column < columns; ++column)
        if (any(0, 1) < 0.95) add_parcel(column, row, column < split ? 0u : 1u);
    const double left = x_of(0), right = x_of(columns - 1) + 30, bottom = 0, top = rows * 45 - 9;
    const double border = any(0, 1) < 0.7 ? x_of(split) : (x_of(split) + x_of(split - 1) + 30) / 2;
    const std::vector<Point> shared{near(border, bottom), near(border, (bottom + top) / 2),
                                    near(border, top)};
    const auto parent = [&](double x) {
      geometry::Ring ring = shared;
      ring.insert(ring.end(), {near(x, top), near(x, (bottom + top) / 3), near(x, bottom), shared.front()});
      return std::vector<Polygon>{Polygon{{ring}}};
    };
    parents = {parent(left), parent(right)};
    if (seed % 3 == 0) return;  // without streets
    for (int row = 1; row < rows; ++row)
      add_street(left - any(-20, 20), right + any(-20, 20), row * 45 - 4.5, false);
    add_street(bottom - 20, top + 20, border, true);
    add_street(bottom - 20, top - any(0, 20), border + any(-0.5, 0.5), true);
    add_street(left - 10, right + 10, top + any(-0.5, 0.5), false);
    add_street(bottom - 20, top + 20, x_of(columns / 2) + any(2, 28), true);
  }

  double any(double from, double to) {
    return from + (to - from) * static_cast<double>(random() >> 11) / 9007199254740992.0;
  }
  static double x_of(int column) { return column * 30 + (column / 3) * 8; }
  [[nodiscard]] Point at(double x, double y) const {
    return Point{354'321.123, 3'451'234.567} + along * x + across * y;
  }
  Point near(double x, double y) { return at(x + any(-error, error), y + any(-error, error)); }
  void add_parcel(int column, int row, std::uint32_t parent) {
    const double x = x_of(column), y = row * 45;
    const Point first = near(x, y);
    units.push_back({{{{{first, near(x + 30, y), near(x + 30, y + 36), near(x, y + 36), first}}}}, {}});
    parent_of.push_back(parent);
    grid_of.push_back(2 * (any(0, 1) < 0.5 ? 0 : 1 + static_cast<std::uint32_t>(row)) + parent);
  }
  /// A street along x or y that wavers by the survey's error.
  void add_street(double from, double to, double beside, bool is_upright) {
    geometry::Polyline line;
    for (int i = 0; i <= 6; ++i) {
      const double here = from + (to - from) * i / 6;
      line.push_back(is_upright ? near(beside, here) : near(here, beside));
    }
    lines.push_back(line);
  }
  [[nodiscard]] Tiling tile() const { return grids::tile({units, grid_of, parent_of, parents, lines}); }

  std::mt19937_64 random;
  double error;
  Point along, across;
  std::vector<UnitShape> units;
  std::vector<std::uint32_t> grid_of, parent_of;
  std::vector<std::vector<Polygon>> parents;
  std::vector<geometry::Polyline> lines;
};

/// In how many pieces the units of each grid lie, counting fronts of ten metres and more.
std::vector<std::size_t> pieces_of(const SurveyedTown& town, std::size_t grids) {
  std::vector<std::uint32_t> root(town.units.size());
  std::iota(root.begin(), root.end(), 0u);
  const auto top = [&](std::uint32_t u) {
    while (root[u] != u) u = root[u];
    return u;
  };
  for (const Front& front : unit_neighbours(town.units, {}, {Metres(30)}, {}).fronts)
    if (front.length >= 10.0 && town.grid_of[front.a.index()] == town.grid_of[front.b.index()])
      root[top(front.a.index())] = top(front.b.index());
  std::vector<std::size_t> pieces(grids, 0);
  for (std::uint32_t u = 0; u < root.size(); ++u) pieces[town.grid_of[u]] += root[u] == u;
  return pieces;
}

}  // namespace

TEST_CASE("In 500 surveyed towns no tile has a needle, a sliver or a crumb") {
  std::size_t tiles = 0;
  for (std::uint64_t seed = 1; seed <= draws(500u); ++seed) {
    const SurveyedTown town(seed);
    const Tiling tiling = town.tile();
    INFO("seed " << seed);
    std::vector<double> filled = tiling.left_over;
    const std::vector<std::size_t> pieces = pieces_of(town, tiling.grids.size());
    for (std::uint32_t g = 0; g < tiling.grids.size(); ++g) {
      const std::vector<Polygon>& tile = tiling.grids[g];
      if (tile.empty()) continue;
      ++tiles;
      INFO("grid " << g);
      filled[g % 2] += geometry::area_of(tile);
      CHECK(geometry::is_valid(tile));
      CHECK(tile.size() <= pieces[g]);
      const Slivers slivers = slivers_of(tile);
      CHECK(slivers.needles == 0);
      CHECK(slivers.thin < 0.5);
      CHECK(slivers.smallest > 100.0);  // parcels have 1,000 m²
    }
    for (std::size_t p = 0; p < 2; ++p) {
      const double area = geometry::area_of(town.parents[p]);
      CHECK(std::abs(filled[p] - area) < 1e-9 * area);
    }
  }
  CHECK(tiles > draws(2000u));
}
