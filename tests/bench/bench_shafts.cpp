// How long the shafts of a big city take: 25 copies of the sample town; and their sunlight for one.
#include <benchmark/benchmark.h>

#include "sample_scene.h"
#include <elevator/shaft_site.h>
#include <elevator/sunlight.h>

namespace {

using namespace lifecircle;

void siting(benchmark::State& state) {
  const elevator::Scene scene = bench::sample_scene(static_cast<int>(state.range(0)));
  std::size_t entrances = 0;
  for (auto _ : state) {
    NoProgress progress;
    entrances = site_shafts(scene, {}, progress).size();
  }
  state.counters["buildings"] = static_cast<double>(scene.buildings.size());
  state.counters["entrances"] = static_cast<double>(entrances);
  state.counters["obstacles"] = static_cast<double>(scene.obstacles.size());
}

void sunlight(benchmark::State& state) {
  const elevator::Scene scene = bench::sample_scene(static_cast<int>(state.range(0)));
  NoProgress progress;
  const std::vector<elevator::ShaftSite> sites = site_shafts(scene, {}, progress);
  for (auto _ : state) benchmark::DoNotOptimize(sun_lost(scene, sites, {}, progress));
  state.counters["shafts"] = static_cast<double>(sites.size());
}

}  // namespace

BENCHMARK(sunlight)->Arg(1)->Unit(benchmark::kSecond)->MeasureProcessCPUTime()->UseRealTime()->Iterations(1);
BENCHMARK(siting)
    ->Arg(1)
    ->Arg(5)
    ->Unit(benchmark::kSecond)
    ->MeasureProcessCPUTime()
    ->UseRealTime()
    ->Iterations(1);

BENCHMARK_MAIN();
