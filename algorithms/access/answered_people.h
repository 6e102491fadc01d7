#pragma once

#include <span>

#include <access/parcel_standing.h>
#include <access/population.h>

namespace lifecircle::access {

/// How many people a run has an answer for.
struct AnsweredPeople {
  Population all;     ///< with an answer
  double na = 0.0;    ///< without: off the network or without geometry
  double edge = 0.0;  ///< with an answer, but the street data end before the threshold does
};

/// `population` is per parcel. The sums do not depend on the order of the parcels.
[[nodiscard]] AnsweredPeople answered_people(const ParcelStanding& standing,
                                             std::span<const Population> population, network::Cost threshold);

}  // namespace lifecircle::access
