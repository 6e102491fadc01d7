// The sparse matrix of travel times at the size of a city, beside a textbook kernel on the same streets:
//   bench_matrix [porto|manhattan|wuhan] [parcels] [facilities]
// Prints seconds, entries and the peak memory of the process.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <string>

#include <sys/resource.h>

#include "city.h"
#include "textbook.h"
#include <access/hung_places.h>
#include <access/travel_times.h>
#include <network/street_graph_builder.h>

namespace {

using namespace lifecircle;

constexpr double fifteen_minutes = 900.0;
constexpr double speed = 1.2;

double seconds_of_cpu() {
  return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

/// Runs the work and says how long it took, on the wall and on all processors together.
template <class Work>
auto timed(const char* what, double& cpu, Work work) {
  const auto begin = std::chrono::steady_clock::now();
  const double cpu_begin = seconds_of_cpu();
  auto result = work();
  cpu = seconds_of_cpu() - cpu_begin;
  std::printf("%-28s %7.2f s (%.2f s of processor)\n", what,
              std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count(), cpu);
  return result;
}

/// The most memory that the process has had so far.
double peak_megabytes() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return static_cast<double>(usage.ru_maxrss) / 1024.0;
}

}  // namespace

int main(int argc, char** argv) {
  const std::string name = argc > 1 ? argv[1] : "porto";
  const std::size_t parcel_count = argc > 2 ? std::strtoul(argv[2], nullptr, 10) : 100'000;
  const std::size_t facility_count = argc > 3 ? std::strtoul(argv[3], nullptr, 10) : 5'000;
  const bench::City city = bench::city_of(name, parcel_count, facility_count);
  NoProgress progress;
  const auto built = network::build_street_graph(city.streets, {}, city.metric, progress);
  const network::Snapper snapper(built.graph, Metres(200));
  std::printf("%s: %zu lines, %zu segments, %zu parcels, %zu facilities\n", city.name.c_str(),
              city.streets.street_count(), built.report.segments, parcel_count, facility_count);

  double ours = 0.0, hanging = 0.0, theirs = 0.0;
  const auto hung = timed("hang the places", hanging, [&] {
    return std::pair(access::HungPlaces(city.parcels, built.graph, snapper, progress),
                     access::HungPlaces(city.facilities, built.graph, snapper, progress));
  });
  const double before = peak_megabytes();
  const auto times = timed("travel times, 15 minutes", ours, [&] {
    return access::travel_times_by_street(built.graph, hung.first, hung.second,
                                          network::Cost(fifteen_minutes), progress);
  });
  std::printf(
      "%zu entries, %.1f per parcel; peak memory %.0f MB, %.0f MB before the matrix\n", times.entry_count(),
      static_cast<double>(times.entry_count()) / static_cast<double>(parcel_count), peak_megabytes(), before);

  // The textbook searches streets alone, without parcels, so its time is less than it would need.
  const bench::TextbookGraph textbook(city.streets, city.metric, speed);
  const std::size_t searches = std::min<std::size_t>(facility_count, 200);
  timed("textbook, 200 searches", theirs, [&] {
    double reached = 0.0;
    for (std::size_t f = 0; f < searches; ++f)
      reached += textbook.dijkstra({static_cast<std::uint32_t>(f * 7919 % textbook.node_count())},
                                   fifteen_minutes)[0];
    return reached;
  });
  const double all = theirs * static_cast<double>(facility_count) / static_cast<double>(searches);
  std::printf("%.2f of the textbook's %.1f s of processor for all facilities\n", ours / all, all);
}
