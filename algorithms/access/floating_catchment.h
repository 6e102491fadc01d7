#pragma once

#include <span>
#include <vector>

#include <access/decay.h>
#include <access/travel_times.h>

namespace lifecircle::access {

/// How people who have a choice are shared out among facilities. W is the decay's weight of a pair.
enum class Competition {
  /// Everybody asks everywhere in full: 2SFCA (Luo & Wang 2003) with a binary decay, E2SFCA (Luo & Qi 2009)
  /// with
  /// steps, gravity (Joseph & Bantock 1982) with a continuous one.
  everywhere,
  /// 3SFCA (Wan, Zou & Sternberg 2012): people choose a facility with the chance G_ij = W_ij / sum_k W_ik.
  chosen,
  /// Balanced (Paez, Higgins & Vivona 2019): nobody and nothing is counted twice; people are divided by
  /// W_ij / sum_k W_ik, what a facility offers each by W_ij / sum_k W_kj.
  balanced,
};

/// How much of what the facilities offer is there for each person, when people share it.
struct FloatingCatchment {
  std::vector<double> access;  ///< per parcel: supply per person; 0 where nothing is in reach
  std::vector<double> demand;  ///< per facility: the weighted people who share it; 0 where there are none
};

/// The floating catchment area methods. With S_j the supply of facility j, P_i the people of parcel i:
///
///     everywhere  R_j = S_j / sum_i P_i W_ij        A_i = sum_j R_j W_ij
///     chosen      R_j = S_j / sum_i P_i G_ij W_ij   A_i = sum_j R_j G_ij W_ij
///     balanced    R_j = S_j / sum_i P_i W_ij / sum_k W_ik
///                                                   A_i = sum_j R_j W_ij / sum_k W_kj
///
/// Never infinite, never NaN: a facility that nobody asks (demand 0, or less than 1e-100) has R_j = 0, its
/// whole supply is unused; a parcel with nothing in reach has A_i = 0. Parcels without people get an answer
/// but ask for nothing. For `everywhere` and `chosen` the people-weighted sum of A_i is the supply of all
/// facilities with demand.
///
/// `supply` per facility (column) and `demand` per parcel (row) are finite and 0 or more; throws
/// Error(invalid_option) otherwise. A facility with supply 0 still attracts people: leave it out of the
/// matrix where it should not. The same bits for any order of parcels and facilities. O(entries).
[[nodiscard]] FloatingCatchment floating_catchment(const TravelTimes& times, std::span<const double> supply,
                                                   std::span<const double> demand, const Decay& decay,
                                                   Competition competition);

}  // namespace lifecircle::access
