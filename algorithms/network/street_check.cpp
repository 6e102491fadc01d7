#include <algorithm>
#include <iterator>
#include <tuple>

#include <base/error.h>
#include <network/islands.h>
#include <network/near_misses.h>
#include <network/overlaps.h>
#include <network/stranded_places.h>
#include <network/street_check.h>
#include <network/street_web.h>
#include <network/unjoined_crossings.h>

namespace lifecircle::network {

namespace {

geometry::Point shown_at(const StreetProblem& problem) {
  return problem.point ? *problem.point : problem.lines.front().front();
}

}  // namespace

void StreetCheckOptions::validate() const {
  if (!(distance > Metres(0.0) && distance <= Metres(50.0)))
    throw Error(ErrorCode::invalid_option,
                "The distance in which dead ends are checked must be above 0 and at most 50 metres.");
  if (!(speeds.least >= 0.0 && speeds.least <= speeds.most))
    throw Error(ErrorCode::invalid_option,
                "The least plausible speed must not be negative or above the greatest.");
}

std::vector<StreetProblem> check_streets(const CheckedTown& town, const StreetCheckOptions& options,
                                         Progress& progress) {
  options.validate();
  std::vector<StreetProblem> problems;
  const auto take = [&](std::vector<StreetProblem> found, double done) {
    std::move(found.begin(), found.end(), std::back_inserter(problems));
    progress.report(done);
    progress.check();
  };
  const geometry::GroundMetric& metric = town.graph.metric();
  const StreetWeb web(town.streets, town.building, metric);
  take(odd_lines(town.streets, town.building.tolerance, options.speeds, metric), 0.2);
  take(near_misses(web, options.distance, town.building.topology, progress), 0.3);
  take(unjoined_crossings(web, options.distance, progress), 0.5);
  take(overlaps(web, progress), 0.7);
  const Islands islands(town.graph);
  take(islands.problems(), 0.8);
  PartialProgress homes(progress, 0.8, 0.9), targets(progress, 0.9, 1.0);
  take(stranded_places(town.parcels, PlaceKind::parcel, town.graph, town.snapper, islands, homes), 0.9);
  take(stranded_places(town.facilities, PlaceKind::facility, town.graph, town.snapper, islands, targets),
       1.0);
  std::stable_sort(problems.begin(), problems.end(), [](const StreetProblem& a, const StreetProblem& b) {
    const auto rank = [](const StreetProblem& p) {
      return std::tuple(p.fault, shown_at(p), p.street, p.other, p.place);
    };
    return rank(a) < rank(b);
  });
  return problems;
}

std::vector<FaultCount> count_faults(std::span<const StreetProblem> problems,
                                     const geometry::GroundMetric& metric) {
  std::vector<FaultCount> counts(street_fault_count);
  for (const StreetProblem& problem : problems) {
    FaultCount& count = counts[static_cast<std::size_t>(problem.fault)];
    ++count.problems;
    for (const geometry::Polyline& line : problem.lines)
      for (std::size_t i = 1; i < line.size(); ++i)
        count.metres += metric.length(line[i - 1], line[i]).value();
  }
  return counts;
}

}  // namespace lifecircle::network
