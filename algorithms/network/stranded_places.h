#pragma once

#include <span>
#include <vector>

#include <base/progress.h>
#include <network/islands.h>
#include <network/place.h>
#include <network/snapper.h>
#include <network/street_problem.h>

namespace lifecircle::network {

enum class PlaceKind { parcel, facility };

/// Places that no walk reaches: with no street within the snapping distance (the amount is the distance to
/// the nearest, as far as 5 km), or hanging on an island only (the amount is the leg). Places without
/// geometry are left out. In parallel; about 3 us per place.
[[nodiscard]] std::vector<StreetProblem> stranded_places(std::span<const Place> places, PlaceKind kind,
                                                         const StreetGraph& graph, const Snapper& snapper,
                                                         const Islands& islands, Progress& progress);

}  // namespace lifecircle::network
