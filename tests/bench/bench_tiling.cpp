// Neighbours, tiles and faults of a made-up town: rows of uneven parcels with lanes between them, every
// fourth lane a street, grids of about twenty parcels, one parent for every five grids. The argument is the
// number of parcels.
#include <cmath>
#include <random>

#include <benchmark/benchmark.h>

#include <grids/assessment.h>
#include <grids/tiling.h>
#include <grids/unit_neighbours.h>

namespace {

using namespace lifecircle;
using namespace lifecircle::grids;
using geometry::Point;

struct Town {
  explicit Town(int parcels) {
    std::mt19937_64 random(1);
    const auto any = [&](double from, double to) {
      return from + (to - from) * static_cast<double>(random() >> 11) / 9007199254740992.0;
    };
    const int side = static_cast<int>(std::sqrt(parcels));
    const auto blocks = static_cast<std::uint32_t>((side + 4) / 5), areas = (blocks + 1) / 2;
    for (int y = 0; y < side; ++y)
      for (int x = 0; x < side; ++x) {
        const Point at{354'000.0 + 40 * x + any(2, 5), 3'451'000.0 + 50 * y + any(2, 6)};
        const Point size{any(28, 34), any(36, 42)};
        units.push_back({{{{{at, {at.x + size.x, at.y}, at + size, {at.x, at.y + size.y}, at}}}}, {}});
        const auto column = static_cast<std::uint32_t>(x) / 5, row = static_cast<std::uint32_t>(y) / 5;
        grid_of.push_back(row * blocks + column);
        parent_of.push_back(row / 2 * areas + column / 2);
      }
    for (std::uint32_t row = 0; row < areas; ++row)
      for (std::uint32_t column = 0; column < areas; ++column) {
        const Point a{354'000.0 + 400 * column, 3'451'000.0 + 500 * row};
        const Point b{a.x + 400, a.y + 500};
        parents.push_back({{{{a, {b.x, a.y}, b, {a.x, b.y}, a}}}});
      }
    for (int i = 0; i <= side; i += 4) {
      lines.push_back({{354'000.0 + 40 * i, 3'450'990}, {354'000.0 + 40 * i, 3'451'000.0 + 50 * side}});
      lines.push_back({{353'990, 3'451'000.0 + 50 * i}, {354'000.0 + 40 * side, 3'451'000.0 + 50 * i}});
    }
  }
  std::vector<UnitShape> units;
  std::vector<std::uint32_t> grid_of, parent_of;
  std::vector<std::vector<geometry::Polygon>> parents;
  std::vector<geometry::Polyline> lines;
};

void neighbours(benchmark::State& state) {
  const Town town(static_cast<int>(state.range(0)));
  for (auto _ : state)
    benchmark::DoNotOptimize(unit_neighbours(town.units, {}, {}, geometry::GroundMetric()));
}

void tiles(benchmark::State& state) {
  const Town town(static_cast<int>(state.range(0)));
  for (auto _ : state)
    benchmark::DoNotOptimize(tile({town.units, town.grid_of, town.parent_of, town.parents, town.lines}));
}

void faults(benchmark::State& state) {
  const Town town(static_cast<int>(state.range(0)));
  const Tiling tiling = tile({town.units, town.grid_of, town.parent_of, town.parents, town.lines});
  for (auto _ : state)
    benchmark::DoNotOptimize(assess({tiling.grids, {}, town.units, {}, {}, town.parents, town.lines}, {},
                                    geometry::GroundMetric()));
}

BENCHMARK(neighbours)->Arg(3'000)->Arg(70'000)->Unit(benchmark::kMillisecond);
BENCHMARK(tiles)->Arg(3'000)->Arg(70'000)->Unit(benchmark::kMillisecond);
BENCHMARK(faults)->Arg(3'000)->Arg(70'000)->Unit(benchmark::kMillisecond);

}  // namespace

BENCHMARK_MAIN();
