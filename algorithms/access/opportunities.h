#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include <access/decay.h>
#include <access/travel_times.h>

namespace lifecircle::access {

// What parcels can get to, facility by facility, whoever else wants it. `supply` has what each facility
// (column) offers, a number of 0 or more: seats, beds, square metres, or 1 for every facility. Results are
// per parcel (row) and the same bits for any order of parcels and facilities. O(entries).

/// The cost of getting to the k-th nearest facility that offers anything; `unreachable` where fewer than k
/// are in reach. `k` from 1.
[[nodiscard]] std::vector<network::Cost> cost_to_closest(const TravelTimes& times,
                                                         std::span<const double> supply, std::size_t k = 1);

/// The supply within `limit`, the limit included: A_i = sum of S_j over t_ij <= limit. 0 where there is none.
[[nodiscard]] std::vector<double> cumulative_opportunities(const TravelTimes& times,
                                                           std::span<const double> supply,
                                                           network::Cost limit);

/// The supply in reach, weighted by how near it is (Hansen 1959): A_i = sum_j S_j f(t_ij). 0 where there is
/// none.
[[nodiscard]] std::vector<double> gravity(const TravelTimes& times, std::span<const double> supply,
                                          const Decay& decay);

}  // namespace lifecircle::access
