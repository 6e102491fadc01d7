#pragma once

#include <cstdint>
#include <vector>

#include <access/gain_table.h>
#include <access/siting_effort.h>

namespace lifecircle::access {

/// A set of candidates and its value on top of the table's base.
struct SiteSet {
  std::vector<std::uint32_t> chosen;
  double value = 0.0;
};

/// The set of these columns, ascending, with its value.
[[nodiscard]] SiteSet valued_sites(const GainTable& table, std::vector<std::uint32_t> chosen);

/// Opens the candidate that gains most until `count` are open, starting from `chosen`; ends early where none
/// gains. Ties go to the lesser column. The set is in the order of opening.
[[nodiscard]] SiteSet greedy_sites(const GainTable& table, std::size_t count,
                                   std::vector<std::uint32_t> chosen, SitingEffort& effort,
                                   Progress& progress);

/// Swaps a chosen site for another candidate as long as that gains (the vertex substitution of Teitz and Bart
/// 1968, with the sums of Whitaker 1983). Without capacities a round over all candidates costs O(entries +
/// candidates x chosen); with capacities every swap is a transport, and there is a fixed number of them. The
/// set is ascending.
[[nodiscard]] SiteSet interchanged_sites(const GainTable& table, SiteSet sites, SitingEffort& effort,
                                         Progress& progress);

/// Both, from nothing.
[[nodiscard]] SiteSet search_sites(const GainTable& table, std::size_t count, SitingEffort& effort,
                                   Progress& progress);

/// Moves some chosen sites to any of the `others`, improves again and goes on from there if it is no worse
/// (iterated local search, Lourenco, Martin and Stuetzle 2003; always with the same random numbers). Ends at
/// `bound`, or after a fixed number of moves. Only without capacities: with them the set is given back as it
/// is.
[[nodiscard]] SiteSet shaken_sites(const GainTable& table, std::size_t count, SiteSet sites, double bound,
                                   const std::vector<std::uint32_t>& others, SitingEffort& effort,
                                   Progress& progress);

}  // namespace lifecircle::access
