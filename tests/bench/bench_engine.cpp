// Each engine part beside a textbook kernel on the same city: read the ratio, not the seconds.
#include <cstdio>

#include <benchmark/benchmark.h>

#include "city.h"
#include "textbook.h"
#include <access/category_reach.h>
#include <access/hung_places.h>
#include <access/isochrone.h>
#include <network/data_edge.h>
#include <network/reach_query.h>
#include <network/street_graph_builder.h>

namespace {

using namespace lifecircle;
using bench::city;

constexpr double speed = 1.2;
constexpr network::Cost fifteen_minutes{900.0};

network::BuiltStreetGraph build() {
  NoProgress progress;
  return network::build_street_graph(city().streets, {}, city().metric, progress);
}

const network::StreetGraph& graph() {
  static const network::BuiltStreetGraph built = build();
  return built.graph;
}

const network::Snapper& snapper() {
  static const network::Snapper the_snapper(graph(), Metres(200));
  return the_snapper;
}

access::HungPlaces hang(const std::vector<network::Place>& places) {
  NoProgress progress;
  return access::HungPlaces(places, graph(), snapper(), progress);
}

const bench::TextbookGraph& textbook() {
  static const bench::TextbookGraph the_graph(city().streets, city().metric, speed);
  return the_graph;
}

/// Where the textbook starts: some node for every facility. Which one does not matter for its time.
std::uint32_t textbook_node(std::size_t facility) {
  return static_cast<std::uint32_t>(facility * 7919 % textbook().node_count());
}

void build_graph(benchmark::State& state) {
  city();
  for (auto _ : state) benchmark::DoNotOptimize(build());
}
void build_graph_textbook(benchmark::State& state) {
  city();
  for (auto _ : state) benchmark::DoNotOptimize(bench::TextbookGraph(city().streets, city().metric, speed));
}

void build_snapper(benchmark::State& state) {
  graph();
  for (auto _ : state) benchmark::DoNotOptimize(network::Snapper(graph(), Metres(200)));
}
void snap_10000_points(benchmark::State& state) {
  snapper();
  for (auto _ : state) benchmark::DoNotOptimize(hang(city().parcels));
}
void snap_10000_points_textbook(benchmark::State& state) {
  textbook();
  for (auto _ : state)
    for (const network::Place& place : city().parcels)
      benchmark::DoNotOptimize(textbook().nearest_node(place.points.front()));
}

void nearest_of_500_all_nodes(benchmark::State& state) {
  const access::HungPlaces facilities = hang(city().facilities);
  network::ReachQuery query(graph());
  for (auto _ : state) {
    query.clear();
    for (std::size_t f = 0; f < facilities.size(); ++f)
      for (const network::Access& access : facilities[f]) query.add_source(access);
    query.run(fifteen_minutes);
    benchmark::DoNotOptimize(query.reached_nodes().size());
  }
}
void nearest_of_500_all_nodes_textbook(benchmark::State& state) {
  std::vector<std::uint32_t> sources;
  for (std::size_t f = 0; f < city().facilities.size(); ++f) sources.push_back(textbook_node(f));
  for (auto _ : state) benchmark::DoNotOptimize(textbook().dijkstra(sources, fifteen_minutes.value()));
}

void areas_of_500(benchmark::State& state) {
  const access::HungPlaces facilities = hang(city().facilities);
  network::ReachQuery query(graph());
  for (auto _ : state)
    for (std::size_t f = 0; f < facilities.size(); ++f) {
      query.clear();
      for (const network::Access& access : facilities[f]) query.add_source(access);
      query.run(fifteen_minutes);
      benchmark::DoNotOptimize(query.reached_nodes().size());
    }
}
void areas_of_500_textbook(benchmark::State& state) {
  textbook();
  for (auto _ : state)
    for (std::size_t f = 0; f < city().facilities.size(); ++f)
      benchmark::DoNotOptimize(textbook().dijkstra({textbook_node(f)}, fifteen_minutes.value()));
}

void nearest_and_counts_10000_x_500(benchmark::State& state) {
  const access::HungPlaces parcels = hang(city().parcels), facilities = hang(city().facilities);
  std::vector<access::CategoryDemand> categories(1);
  categories[0].threshold = fifteen_minutes;
  for (std::uint32_t f = 0; f < facilities.size(); ++f) categories[0].facilities.push_back(f);
  NoProgress progress;
  for (auto _ : state)
    benchmark::DoNotOptimize(
        access::reach_by_street(graph(), parcels, facilities, categories, fifteen_minutes, progress));
}

/// Areas of three rings around every facility; the reached streets alone are areas_of_500 and a little.
void isochrone_areas_of_500(benchmark::State& state) {
  const access::HungPlaces facilities = hang(city().facilities);
  std::vector<std::vector<std::uint32_t>> groups;
  for (std::uint32_t f = 0; f < facilities.size(); ++f) groups.push_back({f});
  NoProgress progress;
  for (auto _ : state)
    benchmark::DoNotOptimize(access::isochrones(graph(), facilities, groups, {}, progress));
}

void find_data_edge(benchmark::State& state) {
  graph();
  for (auto _ : state) benchmark::DoNotOptimize(network::accesses_at_data_edge(graph()));
}

BENCHMARK(build_graph)->Unit(benchmark::kMillisecond);
BENCHMARK(build_graph_textbook)->Unit(benchmark::kMillisecond);
BENCHMARK(build_snapper)->Unit(benchmark::kMillisecond);
BENCHMARK(snap_10000_points)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(snap_10000_points_textbook)->Unit(benchmark::kMillisecond)->Iterations(1);
BENCHMARK(nearest_of_500_all_nodes)->Unit(benchmark::kMillisecond);
BENCHMARK(nearest_of_500_all_nodes_textbook)->Unit(benchmark::kMillisecond);
BENCHMARK(areas_of_500)->Unit(benchmark::kMillisecond);
BENCHMARK(areas_of_500_textbook)->Unit(benchmark::kMillisecond);
BENCHMARK(nearest_and_counts_10000_x_500)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(isochrone_areas_of_500)->Unit(benchmark::kMillisecond)->UseRealTime()->Iterations(1);
BENCHMARK(find_data_edge)->Unit(benchmark::kMillisecond);

}  // namespace

int main(int argc, char** argv) {
  std::printf("%s: %zu lines, %zu parcels, %zu facilities\n", city().name.c_str(),
              city().streets.street_count(), city().parcels.size(), city().facilities.size());
  benchmark::Initialize(&argc, argv);
  benchmark::RunSpecifiedBenchmarks();
  std::printf("%zu nodes, %zu edges, %zu pieces\n", graph().node_count(), graph().edge_count(),
              graph().piece_count());
}
