#include <algorithm>
#include <optional>

#include <base/error.h>
#include <base/parallel.h>
#include <geometry/polygon_ops.h>
#include <network/stranded_places.h>

namespace lifecircle::network {

namespace {

/// Where a place is shown; nothing for an area without surface.
std::optional<geometry::Point> shown_at(const Place& place) {
  if (!place.points.empty()) return place.points.front();
  try {
    return geometry::inner_point(place.areas).point;
  } catch (const Error&) {  // bad data is a result: nothing to show
    return std::nullopt;
  }
}

double least_leg(const std::vector<Access>& accesses) {
  const auto nearest =
      std::min_element(accesses.begin(), accesses.end(),
                       [](const Access& a, const Access& b) { return a.leg_length < b.leg_length; });
  return nearest->leg_length.value();
}

}  // namespace

std::vector<StreetProblem> stranded_places(std::span<const Place> places, PlaceKind kind,
                                           const StreetGraph& graph, const Snapper& snapper,
                                           const Islands& islands, Progress& progress) {
  const bool parcel = kind == PlaceKind::parcel;
  std::vector<std::optional<StreetProblem>> found(places.size());
  const Snapper far(graph, Metres(5000));
  parallel_for(places.size(), 256, progress, [&](std::size_t begin, std::size_t end) {
    for (std::size_t p = begin; p < end; ++p) {
      if (!places[p].has_geometry()) continue;
      const std::vector<Access> accesses = snapper.accesses(places[p]);
      if (!accesses.empty() && !islands.hold(accesses)) continue;
      StreetProblem problem{.fault = parcel ? StreetFault::parcel_far : StreetFault::facility_far};
      problem.point = shown_at(places[p]);
      if (!problem.point) continue;
      problem.place = places[p].id;
      if (!accesses.empty()) {
        problem.fault = parcel ? StreetFault::parcel_on_island : StreetFault::facility_on_island;
        problem.severity = Severity::error;
        problem.amount = least_leg(accesses);
      } else if (const std::vector<Access> wider = far.accesses(places[p]); !wider.empty()) {
        problem.amount = least_leg(wider);
      }
      found[p] = std::move(problem);
    }
  });
  std::vector<StreetProblem> problems;
  for (auto& problem : found)
    if (problem) problems.push_back(std::move(*problem));
  return problems;
}

}  // namespace lifecircle::network
